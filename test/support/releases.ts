import { codeArticle } from '../../core/coding/index.ts';
import { type CodedArticle, codedArticle } from '../../core/exporting/coded.ts';
import { parseDay } from '../../core/record/index.ts';

/** What is coded of a release of a day. */
export function coded(text: string, published = '2021-03-10'): CodedArticle {
  return codedArticle(codeArticle({ text, title: null, outlet: null, published: parseDay(published) }));
}

/** `kind status countries: participants` of each meeting that a release tells of. */
export function found(text: string): string[] {
  return coded(text).meetings.map(
    ({ kind, status, countries, participants }) =>
      `${kind} ${status} ${[...countries].sort().join('-')}: ${participants
        .map(({ name }) => name)
        .sort()
        .join(', ')}`,
  );
}

/** `speaker country > countries spoken of`, with `*` where the words are his own. */
export function heard(text: string): string[] {
  return coded(text).statements.map(
    ({ speaker, about, direct }) => `${speaker.name} ${speaker.country} > ${about.join(' ')}${direct ? ' *' : ''}`,
  );
}
