import { Icon } from '../shell/Icon.tsx';
import { useCommands } from '../state/commands.ts';

/** Out, in, all, today: under the lanes' words, beside the overview. */
export function ZoomButtons() {
  const commands = useCommands();
  return (
    <fieldset className="zoom" aria-label="Zoom">
      <button type="button" className="button icon" aria-label="Zoom out" onClick={() => commands.run('zoom-out')}>
        <Icon name="minus" />
      </button>
      <button type="button" className="button icon" aria-label="Zoom in" onClick={() => commands.run('zoom-in')}>
        <Icon name="plus" />
      </button>
      <button type="button" className="button" onClick={() => commands.run('fit')}>
        Fit
      </button>
      <button type="button" className="button" onClick={() => commands.run('today')}>
        Today
      </button>
    </fieldset>
  );
}
