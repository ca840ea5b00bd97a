import type { z } from 'zod';
import { type CallName, type CallOutput, calls, type ParsedInput, type Reply } from './contract/index.ts';
import { failureOf, refusal } from './failure.ts';

/** What answers the calls: one handler each, given the parsed input. */
export type App = { readonly [N in CallName]: (input: ParsedInput<N>) => Promise<CallOutput<N>> };

export interface DispatchOptions {
  /** Told of every error nobody foresaw, with its cause. */
  readonly log: (what: string, error: unknown) => void;
  /** Check what the handlers answer against the contract too. For tests: a wrong answer becomes `internal`. */
  readonly checkOutput?: boolean;
}

/**
 * The one door to the calls, for every host. Never throws: `unknown-call`, `bad-request` with the path of the field,
 * the code and sentence of a known failure, or `internal` for an error nobody foresaw, which goes to the log.
 */
export async function dispatch(app: App, name: string, raw: unknown, options: DispatchOptions): Promise<Reply> {
  if (!isCallName(name)) return refusal('unknown-call', `There is no call ${name.slice(0, 100)}.`);
  return carry(app, name, raw, options);
}

async function carry<N extends CallName>(app: App, name: N, raw: unknown, options: DispatchOptions): Promise<Reply> {
  const input = inputs[name].input.safeParse(raw);
  if (!input.success) return badRequest(name, input.error);
  try {
    const value = await app[name](input.data);
    return { ok: true, value: options.checkOutput ? calls[name].output.parse(value) : value };
  } catch (error) {
    const failure = failureOf(error);
    if (failure) return { ok: false, error: failure };
    options.log(`the call ${name} failed`, error);
    return refusal(
      'internal',
      'Something went wrong inside Entente. Nothing that is stored was lost. The file entente.log in the data folder says more.',
    );
  }
}

/** The table again, in the form that lets the compiler pair a call's schema with its handler. */
const inputs: { readonly [N in CallName]: { readonly input: z.ZodType<ParsedInput<N>> } } = calls;

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

function badRequest(name: string, error: z.ZodError): Reply {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  const where = path === '' ? 'its input' : `the field ${path}`;
  return {
    ok: false,
    error: { code: 'bad-request', message: `${name}: ${where}: ${issue?.message ?? 'is wrong'}`, path },
  };
}
