/** What one article may cost. Ordinary ones take milliseconds and a few megabytes. */
export interface WorkLimits {
  /** From handing a file over until its findings are there, a start of the worker included. */
  readonly seconds: number;
  /** JavaScript heap of the worker. */
  readonly heapMegabytes: number;
  /** Growth of the whole process while a file is read: buffers lie outside the heap. */
  readonly growthMegabytes: number;
}

export const WORK_LIMITS: WorkLimits = { seconds: 30, heapMegabytes: 512, growthMegabytes: 1024 };
