import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Actor, Parsed } from '../types.ts';
import { countryOfNamed } from './home-leader.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Known, personOf } from './people.ts';

/** Who says "I" and "we" in a text. */
export type Author = Pick<Actor, 'label' | 'person' | 'country' | 'role' | 'represents'>;

/** The author of a text in the first person, by name or as the office that a release comes from; else null. */
export function authorIn(
  parsed: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Author | null {
  if (!firstPerson(parsed)) return null;
  return (
    authorOf(parsed, phrases, known) ??
    signerOf(parsed, phrases, known) ??
    (isRelease(parsed) || announcesOwn(parsed) || behalfAt(parsed) >= 0 ? UNNAMED : null)
  );
}

const UNNAMED: Author = { label: 'author', person: null, country: null, role: null, represents: true };

/** The author as one of the state that all of the text gives him, which may not be known where the text is at home. */
export function settledAuthor(author: Author | null, known: ReadonlyMap<NounPhrase, Known>): Author | null {
  const name = author?.person?.name;
  const person = name ? [...known.values()].find((one) => one.name === name && one.country !== null) : undefined;
  const settled = person && personOf(person);
  return author && settled
    ? { ...author, person: settled, country: settled.country, represents: settled.represents }
    : author;
}

/** Whether the head of a text names an office or calls it a release. */
function isRelease({ sentences, source }: Parsed): boolean {
  return sentences.some(
    ({ heading, start, end, index }) =>
      (heading || isTitle(source.text.slice(start, end), index)) &&
      /\b(?:media release|press release|minister|secretary|statement|remarks|ambassador|prime minister|president)\b/i.test(
        source.text.slice(start, end),
      ),
  );
}

/** A long title without a full stop, which is no heading by its length. */
const isTitle = (text: string, index: number) => index === 0 && !/[.!?:]["”’]?$/.test(text);

/** "Statement by X, …, at the Security Council.", "X delivered a statement on …": whose words follow, be it in a whole sentence. */
const announcesWords = (text: string) => STATEMENT_BY.test(text) || DELIVERED.test(text);

const STATEMENT_BY =
  /^(?:[\p{L}.-]+ ){0,3}(?:statement|remarks|speech|intervention|message|address|explanation of vote|right of reply)s? (?:(?:delivered|made|given|issued) )?(?:by|from|of) |^(?:as )?delivered by /iu;
const SUMS_UP =
  /^(?:says|calls|urges|condemns|warns|stresses|underlines|welcomes|reaffirms|reiterates|sets|outlines|explains|highlights|thanks|expresses|speaks|addresses)$/;
const OCCASION =
  /^(?:[\w’'.-]+ ){0,4}(?:statement|remarks|speech|intervention|explanation of vote)s? (?:for|at|to|on|during)\b/i;
const DELIVERED =
  /\b(?:delivered|delivers|made|makes|gave|gives|issued|issues) (?:an?|the|this|the following) (?:[\w-]+ ){0,2}(?:statement|speech|remarks|intervention)\b/i;

/** "I will visit …", "I met …": who writes so is in office. */
function announcesOwn({ tokens, quotations }: Parsed): boolean {
  return tokens.some((token, at) => {
    if (token.text !== 'I' || quotations.some(({ start, end }) => start <= token.start && token.end <= end))
      return false;
    const next = tokens
      .slice(at + 1, at + 4)
      .map(keyOf)
      .join(' ');
    return /^(?:(?:will|shall|have|had|also|was|am|be|been|today|just) )*(?:visit|meet|met|meeting|visiting|travel|travelled|traveled|welcome|welcomed|hosted|spoke|thank|congratulate|look forward|pleased|delighted)\b/.test(
      next,
    );
  });
}

/** "On behalf of the government and people of A, I send …": the token behind it, in the writer's own words; −1 without. */
function behalfAt({ tokens, quotations }: Parsed): number {
  return tokens.findIndex(
    (token, at) =>
      /^on behalf of$/.test(
        tokens
          .slice(at - 3, at)
          .map(keyOf)
          .join(' '),
      ) && !quotations.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}

/** For whom the author says that he speaks: the state or its leader named behind "on behalf of", up to "I" or a comma. */
export function behalfCountry(parsed: Parsed, tags: readonly Tag[], phrases: readonly NounPhrase[]): Iso3 | null {
  const { tokens } = parsed;
  const from = behalfAt(parsed);
  if (from < 0) return null;
  let to = from;
  while (to < from + 20 && !/^(?:i|we|,|[.])$/.test(keyOfAt(tokens, to))) to++;
  const tag = tags.find((one) => one.country && one.from >= from && one.from < to);
  const leader = phrases.find(({ name, from: at }) => name && at >= from && at < to);
  return tag?.country ?? (leader?.name ? countryOfNamed(tokens, leader.name) : null);
}

/** Whether the writer speaks of himself: "I" or "we" outside quotation marks. */
function firstPerson({ tokens, quotations }: Parsed): boolean {
  return tokens.some(
    (token) =>
      /^(?:I|we|We|our|Our|my|My)$/.test(token.text) &&
      !quotations.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}

/** The one who signs: the person of the headline or letterhead, else the first with an office. */
function authorOf(
  { sentences, tokens, source, quotations }: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Author | null {
  const titled = (index: number) => {
    const sentence = sentences[index];
    if (!sentence) return false;
    const words = source.text.slice(sentence.start, sentence.end);
    return sentence.heading || isTitle(words, index) || (opensText(index) && announcesWords(words));
  };
  // Behind the headline, or behind "Statement for the debate on A." in the line below it.
  const opensText = (index: number) =>
    sentences
      .slice(0, index)
      .every(({ heading, start, end }) => heading || OCCASION.test(source.text.slice(start, end)));
  for (const phrase of phrases) {
    const person = known.get(phrase);
    const before = tokens[phrase.from - 1];
    const led = /^(?:with|for|of|to|and|from|meets?)$/.test(before ? keyOf(before) : '');
    // "Statement from President A on President B's commitment": of whom it speaks.
    if (
      before?.lower === 'on' &&
      phrases.some((other) => other.sentence === phrase.sentence && other.from < phrase.from && known.has(other))
    )
      continue;
    // "Ambassador A says that B must …", below the headline of A's own words.
    const summed =
      quotations.length === 0 &&
      opensText(phrase.sentence) &&
      phrase.from <= (sentences[phrase.sentence]?.tokens.start ?? 0) + 1 &&
      SUMS_UP.test(keyOfAt(tokens, phrase.to));
    if (!person || !(summed || titled(phrase.sentence)) || (led && !isWordsOf(tokens, phrase.from))) continue;
    const office = phrases.find(
      (other) =>
        other.sort === 'official' &&
        other.role?.represents &&
        sentences[other.sentence]?.heading &&
        Math.abs(other.sentence - phrase.sentence) < 4,
    );
    const role = person.role ?? office?.role?.role ?? null;
    if (role === null || person.barred) continue;
    person.role = role;
    person.represents = true;
    return { label: person.name, person: personOf(person), country: person.country, role, represents: true };
  }
  return null;
}

/** "Statement of the Spokesperson X" */
function isWordsOf(tokens: Parsed['tokens'], from: number): boolean {
  return (
    /^(?:of|from|by)$/.test(keyOfAt(tokens, from - 1)) &&
    /^(?:statement|remarks|comments?|message|address)$/.test(keyOfAt(tokens, from - 2))
  );
}

/** Lines behind the text that may hold a signature. */
const FOOT = 3;

/** Who signs at the foot of a text in the first person, or is named in its last lines as the one whose words it has. */
function signerOf(
  { sentences, source }: Parsed,
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Author | null {
  const last = phrases.filter(({ sentence }) => sentence >= sentences.length - FOOT && sentence > 1);
  for (const phrase of last.reverse()) {
    const person = known.get(phrase);
    const line = sentences[phrase.sentence];
    if (!person || person.barred || !line || line.tokens.end - line.tokens.start > 12) continue;
    if (/[.!?:]["”’]?$/.test(source.text.slice(line.start, line.end))) continue;
    const signs = phrase.role?.represents || /senator|hon|excellency/.test(phrase.name?.title ?? '');
    if (!signs || (phrase.role?.country && !phrase.role.owned)) continue;
    person.represents = true;
    return {
      label: person.name,
      person: personOf(person),
      country: person.country,
      role: person.role,
      represents: true,
    };
  }
  return null;
}
