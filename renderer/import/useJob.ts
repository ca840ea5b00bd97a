import { useCallback, useEffect, useState } from 'react';
import type { EngineEvent, HostCommand, Job } from '../../core/contract/index.ts';
import { useAsk, useHostMessages } from '../api.ts';

/** A job as it goes on, and the way to stop it. `id` null: none yet. */
export function useJob(id: string | null): {
  readonly job: Job | null;
  readonly error: string | null;
  readonly cancel: () => void;
} {
  const ask = useAsk();
  const [job, setJob] = useState<Job | null>(null);
  const [error, setError] = useState<string | null>(null);
  const failed = useCallback(
    (reason: unknown) => setError(reason instanceof Error ? reason.message : String(reason)),
    [],
  );
  useHostMessages(
    useCallback(
      (message: EngineEvent | HostCommand) => {
        if ('event' in message && message.event === 'job' && message.job.id === id) setJob(message.job);
      },
      [id],
    ),
  );
  // The job may have ended before this screen began to listen.
  useEffect(() => {
    if (id === null) return;
    ask('jobs.get', { id }).then(
      (known) => setJob((heard) => (heard && heard.state !== 'running' ? heard : known)),
      failed,
    );
  }, [ask, id, failed]);
  const cancel = useCallback(() => {
    // What it answers is the state before the end; the end is heard as a message.
    if (id !== null) ask('jobs.cancel', { id }).catch(failed);
  }, [ask, id, failed]);
  return { job, error, cancel };
}
