import type { z } from 'zod';

/** One call a screen may make: what goes in and what comes out, both JSON. */
export interface Call {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}

/** A known failure, as data: a code to act on, a sentence for people that says what they can do. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** For `bad-request`: the path of the field that failed. */
  readonly path?: string;
}

/** What every call answers. */
export type Reply<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };
