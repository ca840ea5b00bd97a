import { QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import type { Host, HostCommand } from '../core/contract/host.ts';
import type { CallInput, CallName, CallOutput, EngineEvent, Failure } from '../core/contract/index.ts';

/** A known failure of a call: `code` to act on, `message` a sentence for people. */
export class CallError extends Error {
  readonly code: string;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallError';
    this.code = failure.code;
  }
}

/** Makes a call. Resolves with its value, rejects with a `CallError`. */
export async function ask<N extends CallName>(host: Host, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await host.call(name, input);
  if (reply.ok) return reply.value;
  throw new CallError(reply.error);
}

/** What carries the calls; set once by `main.tsx`. */
export const HostContext = createContext<Host | null>(null);

/** The host this screen runs in. */
export function useHost(): Host {
  const host = useContext(HostContext);
  if (host === null) throw new Error('there is no host around this component');
  return host;
}

/** `ask`, bound to the host of this screen: for calls that change something or are made once. */
export function useAsk(): <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>> {
  const host = useHost();
  return useMemo(() => (name, input) => ask(host, name, input), [host]);
}

/** What is known of an answer. `settled`: `data` answers the input as it is now, not an earlier one. */
export interface Answer<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly settled: boolean;
}

/**
 * The answer to a call, kept by call and input and asked anew when the store changes. `input` undefined: not asked yet.
 * With `keep`, the answer to the previous input stays until the new one is there.
 */
export function useAnswer<N extends CallName>(
  name: N,
  input: CallInput<N> | undefined,
  options: { readonly keep?: boolean } = {},
): Answer<CallOutput<N>> {
  const host = useHost();
  const { data, error } = useQuery({
    queryKey: [name, input],
    queryFn: input === undefined ? skipToken : () => ask(host, name, input),
  });
  const last = useRef(data);
  useEffect(() => {
    if (data !== undefined) last.current = data;
  }, [data]);
  const settled = data !== undefined;
  return { data: settled || !options.keep ? data : last.current, error, settled };
}

/** Hears what the engine and the menu say, for as long as the component lives. `listener` may change freely. */
export function useHostMessages(listener: (message: EngineEvent | HostCommand) => void): void {
  const host = useHost();
  useEffect(() => host.subscribe(listener), [host, listener]);
}

/**
 * Answers stay until the store changes. What an engine that died and was started again had not answered is asked once
 * more. `always`: the engine is on this machine, whatever the network does.
 */
export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        retry: (times, error) => times === 0 && error instanceof CallError && error.code === 'engine-restarted',
        retryDelay: 100,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
