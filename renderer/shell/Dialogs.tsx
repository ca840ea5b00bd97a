import { useCallback, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { menus } from '../../core/menu.ts';
import { acceleratorWords } from '../state/accelerators.ts';
import { useCommand } from '../state/commands.ts';
import { isMac } from './isMac.ts';

const TIMELINE_KEYS = [
  ['← →', 'Event before, event after'],
  ['↑ ↓', 'Lane above, lane below'],
  ['Enter', 'Open the event, zoom into the bar'],
  ['Esc', 'Close the event'],
  ['+ −', 'Zoom in, zoom out'],
  ['Home', 'Show all'],
  ['Page Up, Page Down', 'Earlier, later'],
  ['T', 'Today'],
] as const;

/** What the Help menu opens: the shortcuts, and what this is. */
export function Dialogs() {
  const [open, setOpen] = useState<'shortcuts' | 'about' | null>(null);
  useCommand(
    'shortcuts',
    useCallback(() => setOpen('shortcuts'), []),
  );
  useCommand(
    'about',
    useCallback(() => setOpen('about'), []),
  );
  return (
    <ModalOverlay
      className="veil"
      isOpen={open !== null}
      isDismissable
      onOpenChange={(shown) => {
        if (!shown) setOpen(null);
      }}
    >
      <Modal className="dialog-frame">
        <Dialog className="dialog">
          {({ close }) => (
            <>
              {open === 'about' ? <About /> : <Shortcuts />}
              <div className="dialog-foot">
                <button type="button" className="button primary" onClick={close}>
                  Close
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Shortcuts() {
  const keyed = menus.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.type === 'command' && item.accelerator
        ? [[acceleratorWords(item.accelerator, isMac()), item.label.replace('…', '')] as const]
        : [],
    ),
  );
  return (
    <>
      <Heading slot="title" className="dialog-title">
        Keyboard shortcuts
      </Heading>
      <div className="shortcuts">
        <ShortcutTable title="Everywhere" rows={keyed} />
        <ShortcutTable title="In the timeline" rows={TIMELINE_KEYS} />
      </div>
    </>
  );
}

function ShortcutTable({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}) {
  return (
    <section>
      <h3 className="shortcuts-title">{title}</h3>
      <dl>
        {rows.map(([keys, words]) => (
          <div key={keys} className="shortcut">
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function About() {
  return (
    <>
      <Heading slot="title" className="dialog-title">
        Entente
      </Heading>
      <p>
        A timeline of the relations between two countries, read from news articles. Every event keeps the passage that
        proves it.
      </p>
      <p className="soft">Everything stays on this computer.</p>
    </>
  );
}
