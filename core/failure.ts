import type { Failure } from './contract/index.ts';

/** A known failure: a code to act on and a sentence for people that says what they can do. */
export class KnownFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'KnownFailure';
    this.code = code;
  }
}

/**
 * The failure an error stands for, or null where it is none that anybody foresaw. Every room has error classes of its
 * own; what makes one a known failure is a `code` in lower case with hyphens (`no-such-article`). Node's and SQLite's
 * own codes are in capitals (`ENOENT`), and are not for people.
 */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(error.code) ? { code: error.code, message: error.message } : null;
}

/** A failure as a reply. */
export function refusal(code: string, message: string): { readonly ok: false; readonly error: Failure } {
  return { ok: false, error: { code, message } };
}
