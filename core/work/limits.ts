/** What one article may cost. Ordinary ones take milliseconds and a few megabytes. */
export interface WorkLimits {
  /** From handing a file over until its findings are there, a start of the worker included. */
  readonly seconds: number;
  /** Growth of the whole process meanwhile, the worker's heap and the buffers outside of it. */
  readonly megabytes: number;
}

export const WORK_LIMITS: WorkLimits = { seconds: 30, megabytes: 768 };

/**
 * The heap V8 itself would end the worker at, in megabytes. Far above the limit that is watched: V8 does not always
 * manage to end the thread alone, and then takes the process, and with it the store, down.
 */
export function heapBackstop({ megabytes }: WorkLimits): number {
  return 4 * megabytes;
}
