/** Loaded before the engine: Electron's `process.parentPort`, over the channel of a process that Node has forked. */
import { EventEmitter } from 'node:events';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && process.send) {
  const send = process.send.bind(process);
  const port = new EventEmitter();
  port.postMessage = (message) => send(message);
  // Messages wait until the first listener, as they do in a utility process.
  port.once('newListener', () => {
    queueMicrotask(() => process.on('message', (data) => port.emit('message', { data, ports: [] })));
  });
  Object.defineProperty(process, 'parentPort', { value: port });
  // A utility process has no channel of Node's.
  process.send = undefined;
}
