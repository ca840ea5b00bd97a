import { textHash } from '../../db/index.ts';
import type { Draft, PublishedAnswer } from '../contract/index.ts';
import type { ReadableFile } from '../files/registry.ts';
import type { Finding } from '../record/index.ts';
import type { CodedArticle } from '../work/task.ts';
import type { Deps } from './deps.ts';

/** Reads and codes a file and says what of it the store knows already. Stores nothing. `published` as in a task. */
export async function preview(
  { store, work }: Pick<Deps, 'store' | 'work'>,
  file: ReadableFile,
  published: PublishedAnswer | null,
  signal?: AbortSignal,
): Promise<Draft> {
  const coded = await work.readAndCode({ ...file, published }, signal);
  return { ...(await known(store, coded)), ...coded, file: file.name };
}

async function known(store: Deps['store'], { article, findings }: CodedArticle) {
  const duplicateOf = await store.articleByText(textHash(article.text));
  const knownAs: Draft['knownAs'] = {};
  for (const finding of findings) {
    const same = finding.kind === 'meeting' ? await store.sameMeeting(probeOf(finding)) : null;
    if (same) knownAs[finding.key] = same;
  }
  return { duplicateOf, knownAs };
}

function probeOf({ parties, start, end, precision, place }: Finding) {
  return {
    countries: [...new Set(parties.map(({ country }) => country))],
    persons: parties.flatMap(({ person }) => (person === null ? [] : [person])),
    start,
    end,
    precision,
    place,
  };
}
