import type { Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Quotation, Sentence } from '../types.ts';
import type { Attribution } from './attribution.ts';

/** What one speaker says at one place: the attributions of it and the passage that holds it, whole sentences only. */
export interface Utterance extends Span {
  readonly speaker: Actor;
  readonly attributions: readonly Attribution[];
  /** A quotation or block without an attribution of its own, given to the speaker before it. */
  readonly continued: boolean;
  /** Own words without quotation marks: a block after "X said:". */
  readonly block: boolean;
  /** The present words of the author of a release, in no quotation. */
  readonly own?: boolean;
}

/** A block after "X said:" may run over this many paragraphs. */
const LONGEST_BLOCK = 12;

/**
 * Utterances of an article from its attributions (in reading order): one for each speaker of a sentence, widened over
 * a quotation that runs on, and quotations without an attribution of their own given to whoever spoke last.
 */
export function utterancesOf(aids: Aids, attributions: readonly Attribution[]): Utterance[] {
  const { sentences } = aids;
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const list = bySentence.get(attribution.sentence.index) ?? [];
    list.push(attribution);
    bySentence.set(attribution.sentence.index, list);
  }
  for (const own of [...bySentence.values()]) dropOwnVoices(aids, own, bySentence);
  const found: Utterance[] = [];
  const taken = new Set<number>();
  for (const [index, own] of bySentence) {
    const sentence = sentences[index];
    if (!sentence) continue;
    for (const [speaker, list] of bySpeaker(own)) {
      const extent = extentOf(aids, sentence, bySentence, list);
      for (let at = extent.from; at <= extent.to; at++) taken.add(at);
      const points = extent.block ? pointsOf(aids, sentence.index + 1, extent.to) : [];
      if (points.length > 1) {
        for (const point of points)
          found.push({ speaker, attributions: [], continued: false, block: false, start: point.start, end: point.end });
        continue;
      }
      const where = passage(aids, extent.from, extent.to);
      found.push({ speaker, attributions: list, continued: false, block: extent.block, ...where });
    }
  }
  for (const sentence of sentences) {
    if (taken.has(sentence.index) || !isLooseQuotation(aids, sentence)) continue;
    const last = found.filter(({ start }) => start < sentence.start).reduce(later, null);
    if (!last || sentence.paragraph - (aids.sentenceOf(last.end - 1)?.paragraph ?? 0) > 3) continue;
    const to = endOfQuotation(aids, sentence, bySentence);
    for (let at = sentence.index; at <= to; at++) taken.add(at);
    const where = passage(aids, sentence.index, to);
    found.push({ speaker: last.speaker, attributions: [], continued: true, block: false, ...where });
  }
  return found.sort((one, other) => one.start - other.start);
}

/**
 * "X said:" before a block in which he speaks as "I", "we" or "the British Government": those are his words, and no
 * statements beside it. Takes them out as far as the block goes.
 */
function dropOwnVoices(aids: Aids, own: readonly Attribution[], bySentence: Map<number, Attribution[]>): void {
  const [last] = own.slice(-1);
  if (!last || !/:\s*$/.test(aids.source.text.slice(last.sentence.start, last.sentence.end))) return;
  const { person, country } = last.speaker;
  if (!country || aids.quotationsIn(last.sentence).some(({ words }) => words >= 5)) return;
  for (let next = aids.sentences[last.sentence.index + 1]; next; next = aids.sentences[next.index + 1]) {
    if (next.heading || opensQuotation(aids, next)) return;
    const voices = bySentence.get(next.index);
    if (!voices) continue;
    const isOwn = voices.every(
      ({ speaker }) =>
        speaker.country === country &&
        (speaker.sort === 'pronoun' || speaker.sort === 'institution' || speaker.sort === 'country') &&
        (speaker.person === null || speaker.person.name === person?.name),
    );
    if (!isOwn) return;
    bySentence.delete(next.index);
  }
}

/** The utterance that ends last; of one sentence's, the first. */
function later(one: Utterance | null, other: Utterance): Utterance {
  return one === null || other.end > one.end ? other : one;
}

function bySpeaker(attributions: readonly Attribution[]): [Actor, Attribution[]][] {
  const groups: [Actor, Attribution[]][] = [];
  for (const attribution of attributions) {
    const known = groups.find(([speaker]) => sameSpeaker(speaker, attribution.speaker));
    if (known) known[1].push(attribution);
    else groups.push([attribution.speaker, [attribution]]);
  }
  return groups;
}

function sameSpeaker(one: Actor, other: Actor): boolean {
  if (one === other) return true;
  if (one.person || other.person) return one.person === other.person;
  return one.country === other.country && one.label === other.label;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly block: boolean;
}

function extentOf(
  aids: Aids,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
  own: readonly Attribution[],
): Extent {
  const { sentences, source } = aids;
  let from = sentence.index;
  let to = sentence.index;
  for (const quotation of aids.quotationsIn(sentence).filter(({ words }) => words >= 3)) {
    const first = aids.sentenceOf(quotation.start);
    const final = aids.sentenceOf(quotation.end - 1);
    if (first && !bySentence.has(first.index)) from = Math.min(from, first.index);
    // A mark left open runs into sentences that somebody says by their own words.
    for (let next = to + 1; final && next <= final.index && !bySentence.has(next); next++) to = next;
  }
  from = openedBefore(aids, from, bySentence);
  const tail = source.text.slice(sentence.start, sentence.end);
  if (/:\s*$/.test(tail) && own.some(({ verbAt }) => (aids.tokens[verbAt]?.start ?? 0) >= sentence.start)) {
    return { from, ...blockAfter(aids, to, bySentence) };
  }
  const quotations = aids.quotationsIn(sentence);
  const opens = quotations.some(({ start, words }) => words >= 2 && start <= sentence.start + 1);
  if (!opens && !quotations.some(({ words }) => words >= 5)) return { from, to, block: false };
  const paragraph = sentences[to]?.paragraph;
  for (let next = sentences[to + 1]; next; next = sentences[to + 1]) {
    const runs = next.paragraph === paragraph || closesLater(aids, to) || goesOn(aids, to, next);
    const least = next.paragraph === paragraph ? 2 : 5;
    if (!runs || bySentence.has(next.index) || !isLooseQuotation(aids, next, least)) break;
    to = endOfQuotation(aids, next, bySentence);
  }
  return { from, to, block: false };
}

/** Where a quotation over several paragraphs began, each of them opened by a mark and only the last one closed. */
function openedBefore(aids: Aids, index: number, bySentence: ReadonlyMap<number, readonly Attribution[]>): number {
  let from = index;
  for (;;) {
    const here = aids.sentences[from];
    const at = here ? aids.quotations.findIndex(({ start }) => Math.abs(start - here.start) < 2) : -1;
    const [before, own] = [aids.quotations[at - 1], aids.quotations[at]];
    if (!before || !own || before.end !== before.inner.end || own.start - before.end > 3) return from;
    const first = aids.sentenceOf(before.start);
    if (!first || first.index >= from || first.heading) return from;
    for (let next = first.index; next < from; next++) if (bySentence.has(next)) return from;
    from = first.index;
  }
}

/** Whether the quotation that ends with a sentence was left open, as quotations over several paragraphs are. */
function closesLater(aids: Aids, index: number): boolean {
  const sentence = aids.sentences[index];
  if (!sentence) return false;
  const last = aids.quotationsIn(sentence).at(-1);
  return last !== undefined && last.end === last.inner.end && last.end >= sentence.end - 1;
}

/** Whether a paragraph that is nothing but quotation follows one that ends with "… X said." and speaks of no other country. */
function goesOn(aids: Aids, index: number, next: Sentence): boolean {
  const here = aids.sentences[index];
  if (!here || next.paragraph !== here.paragraph + 1) return false;
  const known = new Set([
    ...aids.countriesIn(here).map(({ country }) => country),
    ...aids.actorsIn(here).flatMap(({ country, represents }) => (represents && country ? [country] : [])),
  ]);
  return aids.countriesIn(next).every(({ country }) => known.has(country));
}

/** Points behind "X also said:", each a line of its own without a full stop. */
function pointsOf({ sentences, source }: Aids, from: number, to: number): Sentence[] {
  const lines = sentences.slice(from, to + 1);
  const body = lines.findIndex(({ start, end }) => /[.!?”"]$/.test(source.text.slice(start, end)));
  const points = body < 0 ? lines : lines.slice(0, body);
  return points.every(({ paragraph }, at) => at === 0 || paragraph !== points[at - 1]?.paragraph) ? points : [];
}

/** What follows "X said:": quoted paragraphs, or unquoted ones up to the next attribution or heading. */
function blockAfter(
  aids: Aids,
  index: number,
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
): { to: number; block: boolean } {
  const { sentences } = aids;
  const next = sentences[index + 1];
  if (!next || next.heading || bySentence.has(next.index)) return { to: index, block: false };
  if (opensQuotation(aids, next)) {
    let to = endOfQuotation(aids, next, bySentence);
    for (let more = sentences[to + 1]; more && isLooseQuotation(aids, more); more = sentences[to + 1]) {
      if (bySentence.has(more.index) || !goesOn(aids, to, more)) break;
      to = endOfQuotation(aids, more, bySentence);
    }
    return { to, block: false };
  }
  let to = index;
  for (let more: Sentence | undefined = next; more; more = sentences[to + 1]) {
    if (more.heading || bySentence.has(more.index) || more.paragraph - next.paragraph >= LONGEST_BLOCK) break;
    to = more.index;
  }
  return { to, block: true };
}

function opensQuotation(aids: Aids, sentence: Sentence): boolean {
  return aids.quotations.some(({ start }) => start >= sentence.start && start <= sentence.start + 1);
}

/** A sentence that is nothing but quotation, of so many words at least. */
function isLooseQuotation(aids: Aids, sentence: Sentence, least = 5): boolean {
  if (sentence.heading) return false;
  const quotation = aids.quotationsIn(sentence).find(({ start }) => start <= sentence.start + 1);
  return quotation !== undefined && quotation.words >= least && quotation.end >= sentence.end - 2;
}

function endOfQuotation(
  aids: Aids,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, readonly Attribution[]>,
): number {
  const quotation: Quotation | undefined = aids.quotationsIn(sentence).find(({ start }) => start <= sentence.start + 1);
  const final = quotation ? aids.sentenceOf(quotation.end - 1) : null;
  let to = sentence.index;
  while (final && to < final.index && !bySentence.has(to + 1)) to += 1;
  return to;
}

function passage(aids: Aids, from: number, to: number): Span {
  return { start: aids.sentences[from]?.start ?? 0, end: aids.sentences[to]?.end ?? 0 };
}
