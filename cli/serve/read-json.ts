import type { IncomingMessage } from 'node:http';
import { type Refused, refused } from './guard.ts';

/** The largest input of a call: an article of the greatest length with all its findings. In bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The JSON body of a call, or why it is none. */
export async function readJson(request: IncomingMessage): Promise<{ value: unknown } | Refused> {
  // A type that a plain form cannot send: with the Origin check, a second lock against other sites' pages.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return refused(415, 'wrong-type', 'The input of a call is JSON.');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > MAX_BYTES) return refused(413, 'too-large', 'The input of this call is too large.');
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return refused(400, 'bad-request', 'The input of a call is JSON.');
  }
}
