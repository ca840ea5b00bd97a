import type { FileOutcome, Job } from '../../core/contract/index.ts';
import { counted, figure } from '../words/counts.ts';
import { useJob } from './useJob.ts';

interface FolderImportProps {
  /** Of the job. */
  readonly id: string;
  readonly onClose: () => void;
}

/** The import of a folder: how far it is, and in the end what became of every file. */
export function FolderImport({ id, onClose }: FolderImportProps) {
  const { job, error, cancel } = useJob(id);
  const running = job === null || job.state === 'running';
  return (
    <main className="import-page" aria-label="Import of a folder">
      <div className="folder">
        <h1>{job?.title ?? 'Import of a folder'}</h1>
        {error && <p role="alert">{error}</p>}
        {job && <p role="status">{running ? progressWords(job) : endWords(job)}</p>}
        {running && job && (
          <progress
            aria-label="Files done"
            max={job.total ?? undefined}
            value={job.total === null ? undefined : job.done}
          />
        )}
        {!running && job && job.outcomes.length > 0 && <Outcomes outcomes={job.outcomes} />}
        <div className="notice-foot">
          {running && !error ? (
            <button type="button" className="button outlined" onClick={cancel}>
              Cancel
            </button>
          ) : (
            <button type="button" className="button primary" onClick={onClose}>
              Close
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

function progressWords({ done, total }: Job): string {
  return total === null ? `${counted(done, 'file')} done` : `${figure(done)} of ${counted(total, 'file')} done`;
}

function endWords({ state, message, outcomes }: Job): string {
  const count = (outcome: FileOutcome['outcome']) => outcomes.filter((file) => file.outcome === outcome).length;
  const sums = `${figure(count('imported'))} imported, ${counted(count('duplicate'), 'duplicate')}, ${figure(count('failed'))} failed.`;
  const how = {
    done: '',
    running: '',
    cancelled: 'Cancelled. What was imported stays. ',
    failed: 'The import stopped. ',
  }[state];
  return `${how}${message ? `${message} ` : ''}${sums}`;
}

const OUTCOME_WORDS: Readonly<Record<FileOutcome['outcome'], string>> = {
  imported: 'Imported',
  duplicate: 'Duplicate',
  failed: 'Failed',
};

function Outcomes({ outcomes }: { readonly outcomes: readonly FileOutcome[] }) {
  const order = ['failed', 'duplicate', 'imported'] as const;
  const sorted = order.flatMap((outcome) => outcomes.filter((file) => file.outcome === outcome));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="outcomes" aria-label="What became of the files" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">Outcome</th>
            <th scope="col" className="number">
              Events
            </th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ name, outcome, events, reason }) => (
            <tr key={name} data-outcome={outcome}>
              <th scope="row">{name}</th>
              <td>{OUTCOME_WORDS[outcome]}</td>
              <td className="number figures">{outcome === 'imported' ? figure(events) : ''}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
