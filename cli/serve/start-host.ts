import { randomBytes } from 'node:crypto';
import type { Failure } from '../../core/contract/index.ts';
import { createEngineClient } from '../../core/engine-client.ts';
import { forkEngine, SAMPLE } from '../fork-engine.ts';
import { createEventStreams } from './event-stream.ts';
import { startServer } from './server.ts';
import { createUploads } from './uploads.ts';
import { pageAddress } from './wire.ts';

export interface BrowserHostOptions {
  readonly data: string;
  readonly port: number;
  /** The folder of the built screens. */
  readonly screens: string;
  readonly log: (line: string) => void;
  /** Check answers against the contract. For tests. */
  readonly check?: boolean;
}

export interface BrowserHost {
  /** The address to open, token included. */
  readonly address: string;
  /** Null once the store is open, or why it is not. */
  readonly started: Promise<Failure | null>;
  stop(): Promise<void>;
}

/** Starts the engine, the place for copies and the server; stops them in reverse. Rejects where the port is taken. */
export async function startBrowserHost({
  data,
  port,
  screens,
  log,
  check = false,
}: BrowserHostOptions): Promise<BrowserHost> {
  const token = randomBytes(24).toString('base64url');
  const events = createEventStreams();
  const uploads = await createUploads();
  const engine = createEngineClient({ data, sample: SAMPLE, check, fork: forkEngine, tell: events.tell, log });
  const stopEngine = async () => {
    events.close();
    await engine.stop();
    await uploads.close();
  };
  try {
    const { call, grant } = engine;
    const server = await startServer({ port, token, screens, uploads, call, grant, listen: events.open });
    return {
      address: pageAddress(server.port, token),
      started: engine.started,
      async stop() {
        await server.stop();
        await stopEngine();
      },
    };
  } catch (error) {
    await stopEngine();
    throw error;
  }
}
