import './data-sets.css';
import { useCallback, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Source } from '../../core/contract/index.ts';
import { FIRST_DAY, LAST_DAY, parseDay } from '../../core/record/index.ts';
import { useAnswer, useAsk } from '../api.ts';
import { useCommand, useCommands } from '../state/commands.ts';
import { useToast } from '../toast/index.tsx';
import { counted, figure } from '../words/counts.ts';
import { dayWords } from '../words/days.ts';
import { FORMAT_WORDS } from './words.ts';

/** Where the events come from: the articles and every data set, with their counts, and the way to remove a data set. */
export function Sources() {
  const [open, setOpen] = useState(false);
  useCommand(
    'data-sets',
    useCallback(() => setOpen(true), []),
  );
  return (
    <ModalOverlay className="veil" isOpen={open} isDismissable onOpenChange={setOpen}>
      <Modal className="dialog-frame">
        <Dialog className="dialog sources">
          <Heading slot="title" className="dialog-title">
            Sources
          </Heading>
          <SourceTable />
          <Foot onClose={() => setOpen(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Foot({ onClose }: { readonly onClose: () => void }) {
  const commands = useCommands();
  return (
    <div className="dialog-foot">
      <button
        type="button"
        className="button"
        onClick={() => {
          onClose();
          commands.run('import-data-set');
        }}
      >
        Import Data Set…
      </button>
      <button type="button" className="button primary" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

function SourceTable() {
  const { data: sources, error } = useAnswer('dataSets.list', null, { keep: true });
  const { data: articles } = useAnswer(
    'timeline.window',
    {
      filter: { countries: [], sources: ['articles'] },
      window: { start: FIRST_DAY, end: LAST_DAY },
      maxBins: 1,
      maxEvents: 0,
    },
    { keep: true },
  );
  if (error !== null) return <p role="alert">{error.message}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="outcomes" aria-label="Articles and data sets" tabIndex={0}>
      <table className="source-table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Format</th>
            <th scope="col">Imported</th>
            <th scope="col" className="number">
              Events
            </th>
            <th scope="col">
              <span className="heard">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Articles</th>
            <td>Coded by Entente</td>
            <td />
            <td className="number figures">{figure(articles?.counts.matching ?? 0)}</td>
            <td />
          </tr>
          {sources?.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </tbody>
      </table>
      {sources?.length === 0 && <p className="source-none soft">No data set has been imported yet.</p>}
    </section>
  );
}

function SourceRow({ source: { id, name, format, imported, events } }: { readonly source: Source }) {
  const ask = useAsk();
  const toast = useToast();
  const [step, setStep] = useState<'shown' | 'asked' | 'going'>('shown');
  const day = parseDay(imported.slice(0, 10));
  const remove = async () => {
    setStep('going');
    try {
      const { events: gone } = await ask('dataSets.remove', { id });
      toast({ words: `Removed ${name} with ${counted(gone, 'event')}.` });
    } catch (error) {
      setStep('shown');
      toast({ words: error instanceof Error ? error.message : String(error) });
    }
  };
  if (step !== 'shown') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={4}>
          <span className="source-asked" role="alert">
            <span>{step === 'going' ? 'Removing…' : `Remove it with its ${counted(events, 'event')}?`}</span>
            {step === 'asked' && (
              <span className="source-answers">
                {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed is gone, and this answers it */}
                <button type="button" className="button" autoFocus onClick={() => setStep('shown')}>
                  Keep
                </button>
                <button type="button" className="button outlined" onClick={() => void remove()}>
                  Remove
                </button>
              </span>
            )}
          </span>
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{FORMAT_WORDS[format] ?? format}</td>
      <td className="figures">{day === null ? '' : dayWords(day, 'short')}</td>
      <td className="number figures">{figure(events)}</td>
      <td className="number">
        <button type="button" className="link" aria-label={`Remove ${name}`} onClick={() => setStep('asked')}>
          Remove
        </button>
      </td>
    </tr>
  );
}
