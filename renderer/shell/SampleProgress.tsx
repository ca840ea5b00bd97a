import { useCallback } from 'react';
import type { Job } from '../../core/contract/index.ts';
import { isIso3 } from '../../core/record/index.ts';
import { useView } from '../state/ViewProvider.tsx';
import { useToast } from '../toast/index.tsx';
import { counted, figure } from '../words/counts.ts';
import { useSample } from './useSample.ts';

const PAIR = ['IRN', 'IRQ'].filter(isIso3);

/** The import of the sample while it runs, at the foot of the window; what came of it, when it has ended. */
export function SampleProgress() {
  const { view, act } = useView();
  const toast = useToast();
  const choosesPair = view.countries.length === 0;
  const end = useCallback(
    (job: Job) => {
      toast({ words: endWords(job) });
      if (job.state === 'done' && choosesPair) act({ do: 'pair', countries: PAIR });
    },
    [toast, act, choosesPair],
  );
  const { job, cancel } = useSample(
    end,
    useCallback((words: string) => toast({ words }), [toast]),
  );
  if (job === null) return null;
  return (
    <div className="job" role="status">
      <span>{job.title}</span>
      <progress aria-label={job.title} max={job.total ?? undefined} value={job.total === null ? undefined : job.done} />
      <span className="figures soft">
        {job.total === null ? figure(job.done) : `${figure(job.done)} of ${figure(job.total)}`}
      </span>
      <button type="button" className="button" onClick={cancel}>
        Cancel
      </button>
    </div>
  );
}

/** What became of the job, in a sentence. */
export function endWords(job: Job): string {
  if (job.state === 'failed') return job.message ?? 'The sample could not be imported.';
  const imported = job.outcomes.filter(({ outcome }) => outcome === 'imported').length;
  if (job.state === 'cancelled') return `Stopped. ${counted(imported, 'article')} stored before.`;
  return imported === 0
    ? 'The sample was imported before; nothing is doubled.'
    : `Imported ${counted(imported, 'article')}.`;
}
