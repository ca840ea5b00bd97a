import { countryName, type Iso3, type Span } from '../../record/index.ts';
import { joined, withArticle } from '../meetings/summary.ts';
import { LONGEST_LINE, oneLine } from '../one-line.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import type { Utterance } from './evidence.ts';
import { gistOf } from './gist.ts';

/**
 * One line for a statement: who, and what he says or does with his words, in the words of the text ("Amir Hatami (Iran):
 * security in Iraq is our own", "Iraq accuses Iran of meddling"). Names the country spoken of where those words do not.
 */
export function statementSummary(aids: Aids, utterance: Utterance, about: readonly Iso3[]): string {
  const who = speakerWords(aids, utterance.speaker);
  const { spans, verb } = gistOf(aids, utterance);
  const said = spans.map(({ start, end }) => aids.source.text.slice(start, end)).join(' ');
  const unsaid = about.filter((country) => !names(aids, shown(spans, LONGEST_LINE - who.length), country));
  const on = unsaid.length > 0 ? ` on ${few(unsaid.map(countryName).map(withArticle))}` : '';
  if (verb === null) return oneLine(`${who}${on}: ${trimmed(said)}`);
  const tail = unsaid.length > 0 ? ` (${few(unsaid.map(countryName))})` : '';
  return `${oneLine(`${who} ${verb} ${trimmed(said)}`, LONGEST_LINE - tail.length)}${tail}`;
}

/** So many names leave room for what is said. */
const MOST = 3;

function few(names: readonly string[]): string {
  const left = names.length - MOST;
  return left < 1 ? joined(names) : joined([...names.slice(0, MOST), left === 1 ? 'another' : `${left} others`]);
}

/** A person or office with its country, if its own words do not name that. */
function speakerWords(aids: Aids, { person, label, country, sort }: Actor): string {
  const name = person?.name ?? label.replace(/^(?:the|a|an)\s+/i, '');
  const words = name.charAt(0).toUpperCase() + name.slice(1);
  if (country !== null && sort === 'country' && /^\p{Lu}{4,}$/u.test(words)) return countryName(country);
  if (country === null || sort === 'country' || words === countryName(country)) return words;
  const said = person === null && namedIn(aids, words, country);
  return said ? words : `${words} (${countryName(country)})`;
}

/** Whether a label ("Iranian spokesman") holds a word by which the article names the country. */
function namedIn({ countries, source }: Aids, label: string, country: Iso3): boolean {
  if (label.includes(countryName(country))) return true;
  return countries.some((one) => one.country === country && label.includes(source.text.slice(one.start, one.end)));
}

function names(aids: Aids, spans: readonly Span[], country: Iso3): boolean {
  return spans.some((span) => aids.countriesIn(span).some((mention) => mention.country === country));
}

/** The part of some passages that fits into so many code units. */
function shown(spans: readonly Span[], room: number): Span[] {
  let left = room;
  return spans.flatMap(({ start, end }) => {
    const take = Math.min(end - start, left);
    left -= take;
    return take > 0 ? [{ start, end: start + take }] : [];
  });
}

/** Without what a clause leaves at its ends when it is cut out of its sentence. */
function trimmed(words: string): string {
  return words.replace(/^[\s,;:–—-]+/, '').replace(/[\s,;:–—.-]+(["”']*)\s*$/, '$1');
}
