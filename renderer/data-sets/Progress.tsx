import { useEffect, useRef } from 'react';
import type { Job } from '../../core/contract/index.ts';
import { useAnswer } from '../api.ts';
import { useJob } from '../import/useJob.ts';
import { useView } from '../state/ViewProvider.tsx';
import { counted, figure } from '../words/counts.ts';
import { Result } from './Result.tsx';

interface ProgressProps {
  /** Of the job. */
  readonly id: string;
  /** Of the data set. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The import while it runs, with its pace, and in the end what became of the rows. */
export function Progress({ id, name, onClose }: ProgressProps) {
  const { job, error, cancel } = useJob(id);
  const { act } = useView();
  const { data: sources = [] } = useAnswer('dataSets.list', null);
  const source = sources.find((one) => one.name === name);
  const running = job === null || job.state === 'running';
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!running) close.current?.focus();
  }, [running]);
  return (
    <main className="import-page" aria-label="Import of a data set">
      <div className="folder data-set-progress">
        <h1>{job === null || running ? `Importing ${name}` : endTitle(job, name)}</h1>
        {error !== null && <p role="alert">{error}</p>}
        <p role="status" className="figures soft">
          {job && (running ? paceWords(job) : endWords(job))}
        </p>
        {running && (
          <progress
            aria-label="Bytes read"
            max={job?.total ?? undefined}
            value={job?.total == null ? undefined : job.done}
          />
        )}
        {job?.state === 'done' && job.dataSet && <Result result={job.dataSet} />}
        <div className="notice-foot">
          {running && error === null ? (
            <button type="button" className="button outlined" onClick={cancel}>
              Cancel
            </button>
          ) : (
            <button type="button" className="button primary" ref={close} onClick={onClose}>
              Close
            </button>
          )}
          {job?.state === 'done' && source && (
            <button
              type="button"
              className="button"
              onClick={() => {
                act({ do: 'sources', sources: [source.id] });
                onClose();
              }}
            >
              Show this data set alone
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

function paceWords({ dataSet }: Job): string {
  if (dataSet === null) return 'Reading…';
  return `${counted(dataSet.rows, 'row')} read, ${figure(dataSet.rowsPerSecond)} a second`;
}

function endTitle({ state, dataSet }: Job, name: string): string {
  if (state === 'cancelled') return `${name} was not imported`;
  if (state === 'failed') return `${name} could not be imported`;
  if (dataSet !== null && dataSet.imported === 0 && dataSet.duplicates > 0) return `${name} was imported before`;
  if (dataSet?.imported === 0) return `No event of ${name} was imported`;
  return `Imported ${counted(dataSet?.imported ?? 0, 'event')} of ${name}`;
}

function endWords({ state, message, dataSet }: Job): string {
  if (state === 'cancelled') return 'Cancelled. Nothing of it was kept.';
  if (state === 'failed') return `${message ?? ''} Nothing of it was kept.`.trim();
  if (dataSet === null) return '';
  return `${counted(dataSet.rows, 'row')} read, ${figure(dataSet.rowsPerSecond)} a second`;
}
