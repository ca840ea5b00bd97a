import { parentPort } from 'node:worker_threads';
import { codeArticle } from '../coding/index.ts';
import { failureOf } from '../failure.ts';
import { readArticle, readFileLimited } from '../reading/index.ts';
import type { CodedArticle, ReadingTask, WorkReply, WorkRequest } from './task.ts';

/** Answers the engine's tasks, one after the other, until the engine ends the thread. */
export function startWorker(): void {
  const port = parentPort;
  if (!port) throw new Error('the worker was not started as one');
  port.on('message', async ({ id, task }: WorkRequest) => {
    port.postMessage(await answer(id, task));
  });
}

/** Reads the file of a task and codes what it says. */
export async function readAndCode({ path, name, modified, published }: ReadingTask): Promise<CodedArticle> {
  const bytes = await readFileLimited(path);
  const { article, proposals } = await readArticle({ name, bytes, modified });
  const proposed = published ?? article.published ?? proposals[0]?.day ?? 'unknown';
  const dated = { ...article, published: proposed === 'unknown' ? null : proposed };
  return { article: dated, proposals, findings: codeArticle(dated) };
}

async function answer(id: number, task: ReadingTask): Promise<WorkReply> {
  try {
    return { id, value: await readAndCode(task) };
  } catch (error) {
    const failure = failureOf(error);
    return failure ? { id, failure } : { id, error };
  }
}
