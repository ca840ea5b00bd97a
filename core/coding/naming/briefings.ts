import type { Iso3 } from '../../record/index.ts';
import type { Parsed } from '../types.ts';
import type { NounPhrase } from './noun-phrase.ts';

const QUESTION = /^(?:QUESTION:\s|Q[ \t]{2,}\p{Lu})/mu;
const BRIEFER = /^(?:MR|MS|MRS)\.? \p{Lu}[\p{Lu}'’-]+:\s/mu;

/** The United States, whose departments' transcripts label turns "QUESTION:" or "Q" and "MR. X:"; null of other texts. */
export function briefingCountry({ source }: Pick<Parsed, 'source'>): Iso3 | null {
  return QUESTION.test(source.text) && BRIEFER.test(source.text) ? ('USA' as Iso3) : null;
}

/** "MR. X:" before a turn: who briefs for the department, whatever leader has the same surname. */
export function isBriefer({ source, tokens }: Parsed, { from, to, role, name }: NounPhrase): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || role || !name || !/^m(?:r|s|rs)\.?$/.test(name.title ?? '')) return false;
  return BRIEFER.test(source.text.slice(first.start, last.end + 2));
}
