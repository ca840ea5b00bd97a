import './empty.css';
import { useImport } from '../import/index.tsx';
import { useCommands } from '../state/commands.ts';

/** What greets in an empty store: import, drop, or the sample. */
export function Welcome() {
  const commands = useCommands();
  const { pickAndStart } = useImport();
  return (
    <section className="empty">
      <div className="empty-words welcome">
        <h1 className="empty-title">How two countries met, and what they said of each other</h1>
        <p className="soft">
          Import news articles. Entente finds the meetings and statements in them, keeps each with the passage that
          proves it, and draws them on a timeline.
        </p>
        <ol className="choices">
          <li className="choice">
            <h2>Import an article</h2>
            <p className="soft">PDF, Word, saved web pages, e-mail or plain text; several at once.</p>
            <button type="button" className="button primary" onClick={() => void pickAndStart()}>
              Choose files…
            </button>
          </li>
          <li className="choice">
            <h2>Drop files here</h2>
            <p className="soft">Anywhere on this window. You review what was found before anything is stored.</p>
          </li>
          <li className="choice">
            <h2>Load the sample</h2>
            <p className="soft">A short chronology of Iran and Iraq, 1975 to 2024, to look around in.</p>
            <button type="button" className="button outlined" onClick={() => commands.run('import-sample')}>
              Load the sample
            </button>
          </li>
        </ol>
      </div>
    </section>
  );
}
