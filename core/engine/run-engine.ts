import { fromWords } from './arguments.ts';
import { hostPort } from './host-port.ts';
import { serveEngine } from './serve-engine.ts';

/** Runs this process as an engine until its host says stop or is gone. `worker` is the script of the reading thread. */
export function runEngine(worker: URL): void {
  const port = hostPort();
  const engine = serveEngine(port, fromWords(process.argv.slice(2)), worker);
  const stop = async () => {
    await engine.stop();
    process.exit(0);
  };
  port.onMessage((message) => {
    if (message.type === 'stop') void stop();
  });
  port.onGone(() => void stop());
  // A terminal sends Ctrl+C to the whole group; the host hears it too, and ends its engine when its own work is done.
  process.on('SIGINT', () => undefined);
}
