import type { EngineEvent } from '../../core/contract/index.ts';

const AGAIN_MS = 1000;

/**
 * Reads the engine's events, one JSON object a line, until the returned function is called. When the stream breaks it
 * is fetched again; what was missed meanwhile is said as one `changed`, at the break (so that screens notice it) and
 * once it flows again.
 */
export function readEvents(headers: Record<string, string>, listener: (message: EngineEvent) => void): () => void {
  const ending = new AbortController();
  void keepReading(headers, listener, ending.signal);
  return () => ending.abort();
}

async function keepReading(
  headers: Record<string, string>,
  listener: (message: EngineEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  let broken = false;
  while (!signal.aborted) {
    try {
      const answer = await fetch('/api/events', { headers, signal });
      if (answer.ok && answer.body !== null) {
        if (broken) listener({ event: 'changed' });
        broken = false;
        for await (const line of linesOf(answer.body)) if (line !== '') listener(JSON.parse(line));
      }
    } catch {
      // A broken stream is what the next turn mends.
    }
    if (signal.aborted) return;
    if (!broken) listener({ event: 'changed' });
    broken = true;
    await new Promise((again) => setTimeout(again, AGAIN_MS));
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
