import { createLog } from '../core/engine/log.ts';
import { type Engine, openEngine } from '../core/engine/open-engine.ts';
import { failureOf } from '../core/failure.ts';
import { ENGINE, SAMPLE } from './fork-engine.ts';

/**
 * Does something with the app in this very process, without a host, and closes it. A known failure is said on standard
 * error and ends with exit code 1.
 */
export async function withEngine(data: string, work: (engine: Engine) => Promise<number>): Promise<number> {
  const log = createLog(data);
  try {
    const engine = await openEngine({ data, sample: SAMPLE, worker: ENGINE, tell: () => undefined, log });
    try {
      return await work(engine);
    } finally {
      await engine.stop();
    }
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    process.stderr.write(`${failure.message}\n`);
    return 1;
  }
}
