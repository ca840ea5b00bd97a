import { useCallback, useEffect, useState } from 'react';
import type { EngineEvent, HostCommand, Job } from '../../core/contract/index.ts';
import { useAsk, useHostMessages } from '../api.ts';
import { useCommand } from '../state/commands.ts';

/** The import of the sample chronology: its job while it runs, and how to stop it. */
export function useSample(onEnd: (job: Job) => void, onError: (message: string) => void) {
  const ask = useAsk();
  const [job, setJob] = useState<Job | null>(null);
  const id = job?.id ?? null;
  const hear = useCallback(
    (message: EngineEvent | HostCommand) => {
      if ('event' in message && message.event === 'job' && message.job.id === id) setJob(message.job);
    },
    [id],
  );
  useHostMessages(hear);

  // The job may have ended before its id was known here.
  useEffect(() => {
    if (id === null) return;
    ask('jobs.get', { id }).then(setJob, () => undefined);
  }, [ask, id]);

  useEffect(() => {
    if (job === null || job.state === 'running') return;
    setJob(null);
    onEnd(job);
  }, [job, onEnd]);

  useCommand(
    'import-sample',
    useCallback(() => {
      ask('sample.import', null).then(setJob, (error: unknown) =>
        onError(error instanceof Error ? error.message : String(error)),
      );
    }, [ask, onError]),
  );
  const cancel = useCallback(() => {
    if (id !== null) ask('jobs.cancel', { id }).catch(() => undefined);
  }, [ask, id]);
  return { job, cancel };
}
