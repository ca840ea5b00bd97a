import { parentPort } from 'node:worker_threads';

/** A worker that does to itself what the path of its task says. */
parentPort.on('message', ({ id, task }) => {
  const kept = [];
  if (task.path === 'spin') for (;;);
  if (task.path === 'heap') for (;;) kept.push(new Array(1000).fill(Math.random()));
  if (task.path === 'buffers') for (;;) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
  if (task.path === 'crash') setImmediate(() => null.x);
  else if (task.path === 'exit') process.exit(3);
  else if (task.path === 'fail') parentPort.postMessage({ id, failure: { code: 'empty', message: 'It is empty.' } });
  else if (task.path === 'error') parentPort.postMessage({ id, error: new TypeError('a bug') });
  else parentPort.postMessage({ id, value: { article: task.name, proposals: [], findings: [] } });
});
