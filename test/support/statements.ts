import { codeArticle } from '../../core/coding/index.ts';
import { findMeetings } from '../../core/coding/meetings/meetings.ts';
import { analyse } from '../../core/coding/naming/analysis.ts';
import { parse } from '../../core/coding/parsing/parse.ts';
import { findStatements } from '../../core/coding/statements/statements.ts';
import { codedArticle } from '../../core/exporting/coded.ts';
import { parseDay } from '../../core/record/index.ts';

/** Speaker, country and addressed countries of each statement in a text of a day ("2021-03-10"). */
export function saidOn(published: string, text: string): string[] {
  const analysis = analyse(parse({ text, title: null, outlet: null, published: parseDay(published) }));
  return findStatements(analysis, findMeetings(analysis)).map(({ parties }) => {
    const speaker = parties.find(({ side }) => side === 'actor');
    const about = parties.filter(({ side }) => side === 'recipient').map(({ country }) => country);
    return `${speaker?.person ?? speaker?.role ?? 'state'} ${speaker?.country} ${about.sort().join()}`;
  });
}

/** `speaker country > countries spoken of` of each statement that is coded of a text, in reading order. */
export function heardIn(text: string): string[] {
  const coded = codedArticle(codeArticle({ text, title: null, outlet: null, published: null }));
  return coded.statements.map(({ speaker, about }) => `${speaker.name} ${speaker.country} > ${about.join(' ')}`);
}
