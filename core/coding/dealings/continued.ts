import type { Iso3 } from '../../record/index.ts';
import { likelihood, type Weights } from '../logistic.ts';
import { distinct, type Encounter, make } from '../meetings/encounter.ts';
import { plainTrigger, type Trigger } from '../meetings/trigger.ts';
import { triggersIn } from '../meetings/triggers.ts';
import { mostOften } from '../most-often.ts';
import { type Aids, spokenOfIn } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { type Mentioned, mentionedIn } from './mentioned.ts';
import { wordsOf } from './pair-signs.ts';

/** How many words on either side of an encounter's own are looked at. */
const REACH = 7;

/** Countries that a sentence may tell of as meeting though it does not name them all, with what can be seen of them and it. */
export interface Following {
  readonly countries: readonly Iso3[];
  /** Those that it names. */
  readonly named: readonly Mentioned[];
  readonly trigger: Trigger;
  readonly signs: readonly string[];
}

/** What is known where a sentence begins. */
export interface Before {
  readonly sentence: Sentence;
  /** The encounter told last. */
  readonly last: Encounter | null;
  /** What the sentence itself has been found to tell of. */
  readonly told: readonly Encounter[];
  /** The countries of the text whose people and bodies it speaks of, most often first. */
  readonly spoken: readonly Iso3[];
}

/**
 * Who may be meant by a sentence that names one country or none: those told to meet last, or the one that it names and another
 * of whom the text speaks.
 */
export function followingsIn(aids: Aids, before: Before): Following[] {
  const { sentence, last, told, spoken } = before;
  const all = mentionedIn(aids, sentence);
  const named = distinct(
    all.flatMap(({ actor }) => actor ?? []),
    ...all.map(({ country }) => country),
  );
  const triggers = triggersIn(aids.tokens, sentence);
  const { start, end } = sentence.tokens;
  const [first] = triggers;
  const trigger = first ?? plainTrigger(start, Math.min(start + 1, end), 'meet', 'talks');
  let shared: readonly string[] | null = null;
  const found: Following[] = [];
  const add = (countries: readonly Iso3[], signs: readonly string[]) => {
    if (told.some((one) => countries.every((country) => one.countries.includes(country)))) return;
    shared ??= signsOfSentence(aids, before, triggers);
    const of = all.filter(({ country }) => countries.includes(country));
    const names = countries.filter((country) => named.includes(country)).length;
    found.push({
      countries,
      named: of,
      trigger,
      signs: [
        ...new Set([
          ...shared,
          ...signs,
          `named ${names}`,
          `others ${Math.min(2, named.length - names)}`,
          ...of.map(({ sort }) => `by ${sort}`),
        ]),
      ],
    });
  };
  if (last && !last.countries.some((country) => named.includes(country)) && named.length === 0)
    add(last.countries, ['those met last']);
  for (const country of named.slice(0, MOST)) {
    const partners = distinct(
      [],
      ...(last?.countries ?? []),
      ...spoken.slice(0, 2),
      ...(aids.dateline?.country ? [aids.dateline.country] : []),
    ).filter((other) => !named.includes(other));
    for (const other of partners) {
      const back = mentionedBefore(aids, sentence, other);
      add(
        [country, other],
        [
          last?.countries.includes(other)
            ? last.countries.includes(country)
              ? 'both met last'
              : 'partner met last'
            : 'partner not met last',
          `partner ${spoken.indexOf(other) < 2 ? spoken.indexOf(other) : 'rarer'}`,
          `partner back ${back}`,
          ...(aids.dateline?.country === other ? ['partner of the dateline'] : []),
          ...(spoken[0] === country ? ['named most spoken of'] : []),
          `partners ${Math.min(partners.length, 3)}`,
        ],
      );
    }
  }
  return found;
}

/** Sentences that name more countries than this are lists. */
const MOST = 3;

/** The countries of the text whose people and bodies it speaks of, most often first. */
export function spokenOf(aids: Aids): Iso3[] {
  return mostOften(aids.actors.flatMap(({ country, represents }) => (country && represents ? country : [])));
}

/** How many sentences before a country was last spoken of. */
function mentionedBefore(aids: Aids, { index }: Sentence, country: Iso3): string {
  for (let back = 1; back <= index && back < 4; back++) {
    const sentence = aids.sentences[index - back];
    if (sentence && spokenOfIn(aids, sentence).has(country)) return String(back);
  }
  return 'far';
}

const PRONOUNS =
  /^(?:i|we|me|us|he|she|they|him|her|them|his|their|our|my|you|your|it|its|both|two|each|other|counterpart|there|here)$/;
const OFFICES =
  /^(?:president|minister|premier|chancellor|king|queen|secretary|ambassador|envoy|leader|delegation|prince|general|chief)s?$/;

function signsOfSentence(aids: Aids, { sentence, last, told }: Before, triggers: readonly Trigger[]): string[] {
  const { start, end } = sentence.tokens;
  const words = wordsOf(aids, sentence);
  const word = (at: number) => (at < start || at >= end ? '' : (words[at - start] ?? ''));
  const [first] = triggers;
  const gap = last ? sentence.index - (aids.sentenceOf(last.evidence.start)?.index ?? 0) : -1;
  const lower = aids.tokens.slice(start, end).map((token) => token.lower);
  const signs = [
    `gap ${gap < 4 ? gap : '4+'}`,
    `last ${last ? `${last.status} ${last.kind}` : 'none'}`,
    `opens ${lower[0]}`,
    `opens ${lower[0]} ${word(start + 1)}`,
    first ? 'trigger' : 'no trigger',
    ...triggers
      .slice(0, 3)
      .flatMap(({ from, to, frame, kind }) => [
        `frame ${frame}`,
        `frame ${frame} ${kind}`,
        `det ${word(from - 1)} ${frame}`,
        `own ${word(from)}`,
        `before ${word(from - 2)} ${word(from - 1)}`,
        `behind ${word(to)}`,
      ]),
    ...words.map((each) => `w:${each}`),
    ...lower.filter((each) => PRONOUNS.test(each)).map((each) => `pro ${each}`),
    ...lower.filter((each) => OFFICES.test(each)).map((each) => `office ${each}`),
    ...(told.length > 0 ? ['tells of others'] : []),
    ...(sentence.heading ? ['heading'] : []),
  ];
  if (first)
    for (let at = first.from - REACH; at < first.to + REACH; at++) if (word(at) !== '') signs.push(`near ${word(at)}`);
  return signs;
}

/** From this likelihood on a sentence is taken to tell of countries that it does not all name. */
export const FOLLOWS = 0.35;

/** The encounter, of countries that a sentence does not all name, that it likeliest tells of. */
export function continuedIn(aids: Aids, before: Before, model: Weights): Encounter[] {
  const rated = followingsIn(aids, before).map((following) => ({
    ...following,
    likely: likelihood(model, following.signs),
  }));
  const best = rated.sort((one, other) => other.likely - one.likely)[0];
  if (!best || best.likely < FOLLOWS) return [];
  const { countries, named, trigger } = best;
  const actors = named.flatMap(({ actor }) => actor ?? []);
  const report = make({ aids, sentence: before.sentence, trigger, last: before.last }, actors, [], countries);
  return [{ ...report, recognised: true, follows: true }];
}
