import type { ServerResponse } from 'node:http';
import type { EngineEvent } from '../../core/contract/index.ts';

/** The screens that listen. */
export interface EventStreams {
  /** Keeps the response open and writes what happens, one line each, until the browser goes. */
  open(response: ServerResponse): void;
  tell(event: EngineEvent): void;
  close(): void;
}

const STILL_OPEN_MS = 15_000;

/** No listener yet. */
export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>();
  const write = (line: string) => {
    for (const response of open) response.write(`${line}\n`);
  };
  const beat = setInterval(() => write(''), STILL_OPEN_MS);
  return {
    open(response) {
      open.add(response);
      response.on('close', () => open.delete(response));
      response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
      response.write('\n');
    },
    tell: (event) => write(JSON.stringify(event)),
    close() {
      clearInterval(beat);
      for (const response of open) response.end();
    },
  };
}
