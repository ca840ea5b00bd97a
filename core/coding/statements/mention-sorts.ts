import type { Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Token } from '../types.ts';
import { attributionsIn } from './attributions.ts';
import type { Utterance } from './evidence.ts';
import { type Named, namedIn } from './named-in.ts';
import { isAside, isCompared, isOccasion, isScene } from './scenes.ts';
import { reasonsIn } from './thanked-for.ts';

/**
 * What an utterance names a country for: `claim` that something is said of it, `scene` where something is, `passing` in a
 * side clause or a reason for thanks, `aside` to say what something else is, `beside` outside of what is said at all.
 */
export type MentionSort = 'claim' | 'scene' | 'passing' | 'aside' | 'beside';

/** A country that an utterance names, and what for. */
export interface SortedMention {
  readonly named: Named;
  readonly sort: MentionSort;
}

/** The countries that an utterance names beside its speaker's own, in reading order, with what for. */
export function mentionsIn(aids: Aids, utterance: Utterance): readonly SortedMention[] {
  const known = sorted.get(utterance);
  if (known) return known;
  const found = sortedIn(aids, utterance);
  sorted.set(utterance, found);
  return found;
}

/** What has been sorted of an utterance, which several stages ask for. */
const sorted = new WeakMap<Utterance, readonly SortedMention[]>();

function sortedIn(aids: Aids, utterance: Utterance): SortedMention[] {
  const spans = besideTheClaim(aids, utterance);
  const reasons = reasonsIn(aids, utterance);
  const sortOf = (named: Named): MentionSort => {
    if (isWithin(named, spans) || isHouse(aids, named) || isCompared(aids, named) || isOccasion(aids, named))
      return 'beside';
    if (isAside(aids, named)) return 'aside';
    if (isInPassing(aids, utterance, named, SCENERY)) return 'beside';
    if (isWithin(named, reasons) || isInPassing(aids, utterance, named)) return 'passing';
    return isScene(aids, utterance, named) ? 'scene' : 'claim';
  };
  return namedIn(aids, utterance)
    .filter(({ country }) => country !== utterance.speaker.country)
    .map((named) => ({ named, sort: sortOf(named) }));
}

const isWithin = (named: Span, spans: readonly Span[]) =>
  spans.some(({ start, end }) => named.start < end && start < named.end);

/** The passages of an utterance that say who speaks, where and when, rather than what. */
function besideTheClaim(aids: Aids, { attributions, start, end }: Utterance): Span[] {
  const { tokens, tokenFrom, dateline } = aids;
  const spans: Span[] = attributions.map(({ subject }) => subject);
  if (dateline) spans.push(dateline);
  for (const { sentence, subject, verbAt, reporting } of attributions) {
    const verb = tokens[verbAt];
    // "said in Oslo that …": where it is said.
    const scene = /^(?:in|at|from)$/.test(tokens[verbAt + 1]?.lower ?? '') ? tokens[verbAt + 2] : undefined;
    if (scene && reporting && /^(?:say|that)$/.test(reporting.frame)) spans.push(scene);
    const before = tokens[tokenFrom(subject.start) - 1];
    // "The ban, condemned by A, is the third": of nothing that stands behind.
    const inserted = tokens[verbAt - 1]?.text === ',' && tokens[verbAt + 1]?.lower === 'by';
    const closed = tokens.findIndex(({ text, start }, at) => at > verbAt && (text === ',' || start >= sentence.end));
    if (inserted && reporting?.frame === 'judge')
      spans.push({ start: tokens[closed]?.start ?? sentence.end, end: sentence.end });
    if (!verb || subject.start > verb.start || subject.start < sentence.start) continue;
    // "X, on a visit to Oslo, said"
    if (isSetOff(aids, subject, verbAt)) spans.push({ start: subject.end, end: verb.start });
    const opening = Math.max(
      sentence.tokens.start,
      dateline && dateline.start <= sentence.start ? tokenFrom(dateline.end) : 0,
    );
    // "But, confirming remarks by B, A said …"
    const next = tokens[opening + (tokens[opening + 1]?.text === ',' ? 2 : 1)];
    const led =
      /^(?:but|and|yet|meanwhile|however)$/.test(tokens[opening]?.lower ?? '') && ECHOES.test(next?.lower ?? '');
    const first = led ? next : tokens[opening];
    const adverbial =
      first &&
      (/^(?:ADP|SCONJ)$/.test(first.pos) || /ing$/.test(first.lower) || /^(?:asked)$/.test(first.lower)) &&
      !isTopic(aids, first);
    // "In a further move, A closed the border with B, its minister said.": the verb closes what is said.
    const closes = reporting?.frame === 'say' && sentence.end - verb.end < 3;
    // "After a meeting in Oslo, X said …": what opens the sentence is the occasion.
    if (adverbial && !closes && before?.text === ',' && aids.quoteAt[sentence.tokens.start] === -1)
      spans.push({ start: sentence.start, end: subject.start });
    // "…," X said as he hosted Y: what follows a verb behind its content is the occasion too.
    const content =
      subject.start - sentence.start > 30 && !adverbial && before !== undefined && /^[,”"’]+$/.test(before.text);
    if (content && (reporting?.frame === 'say' || reporting?.frame === 'that' || reporting?.frame === 'tell')) {
      const stop = tokens.findIndex(
        (token, at) =>
          at > verbAt &&
          token.start < sentence.end &&
          (/^["“]$/.test(token.text) || /^(?:adding|referring|saying|but)$/.test(token.lower)),
      );
      const until = stop < 0 ? sentence.end : (tokens[stop]?.start ?? sentence.end);
      const clause = tokens.slice(verbAt + 1, verbAt + 5).some(({ lower }) => lower === 'that');
      // "…," X said of the border with B.
      const topic = /^(?:of|about)$/.test(tokens[verbAt + 1]?.lower ?? '');
      if (!clause && !topic) spans.push({ start: verb.end, end: until });
    }
  }
  // "…, while France said …": another's speech beside it, whose subject is not what is spoken of.
  const here = attributions[0]?.sentence;
  if (here && /\b(?:while|whereas|although|though)\b/.test(aids.source.text.slice(start, end))) {
    for (const other of attributionsIn(aids, here))
      if (!attributions.some(({ verbAt }) => verbAt === other.verbAt)) spans.push(other.subject);
  }
  return [...spans, ...othersBehind(aids, attributions)];
}

/** "A condemned …, and B noted …": what another says behind it in the same sentence. */
function othersBehind(aids: Aids, attributions: Utterance['attributions']): Span[] {
  const [own] = attributions;
  if (!own || attributions.some(({ sentence }) => sentence !== own.sentence)) return [];
  const last = Math.max(...attributions.map(({ verbAt }) => verbAt));
  const other = attributionsIn(aids, own.sentence).find(
    ({ speaker, subject, verbAt }) =>
      verbAt > last &&
      subject.start > (aids.tokens[last]?.end ?? 0) &&
      !attributions.some((one) => one.speaker.person === speaker.person && one.speaker.country === speaker.country) &&
      /[,;]\s(?:and|but)\s(?:the\s)?$/i.test(aids.source.text.slice(own.sentence.start, subject.start)),
  );
  return other ? [{ start: other.subject.start, end: own.sentence.end }] : [];
}

/** Whether commas enclose what stands between a subject and its verb. */
function isSetOff({ tokens, tokenFrom }: Aids, { end }: Span, verbAt: number): boolean {
  let last = verbAt - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[last]?.pos ?? '')) last--;
  const first = tokenFrom(end);
  if (first >= last || tokens[first]?.text !== ',' || tokens[last]?.text !== ',') return false;
  // "X, responding to a warning by B, said": what he speaks of.
  const opening = tokens[first + 1]?.lower ?? '';
  return opening === 'speaking' || !/ing$/.test(opening);
}

const ECHOES =
  /^(?:confirming|echoing|responding|replying|reacting|referring|commenting|speaking|citing|quoting|repeating|answering|addressing)$/;

/** "On Syria, X said …": what is spoken of; "On Monday" is not. */
function isTopic({ tokens, tokenFrom, countries }: Aids, { lower, start }: Token): boolean {
  if (lower !== 'on' && lower !== 'regarding' && lower !== 'concerning') return false;
  const next = tokens[tokenFrom(start) + 1];
  return next !== undefined && countries.some((one) => one.start <= next.start && next.end <= one.end);
}

/** What only says in which times something holds: "prices will be stable despite B's attack on C". */
const SCENERY = /^(?:despite|amid|notwithstanding)$/;
const SIDE = /^(?:since|although|though|despite|amid|citing|while|whose)$/;

/** A chamber that many countries have says nothing of whose it is. */
function isHouse(aids: Aids, { start, end }: Span): boolean {
  return /^(?:senate|congress|house|supreme court|parliament)$/i.test(aids.source.text.slice(start, end));
}

/** Whether a clause of its own ("despite …", "since …") stands between the verb and a country. */
function isInPassing(aids: Aids, { attributions, start: from }: Utterance, { start }: Span, words = SIDE): boolean {
  const verb = attributions.reduce((last, { verbAt }) => Math.max(last, aids.tokens[verbAt]?.end ?? from), from);
  for (let at = aids.tokenFrom(verb); (aids.tokens[at]?.start ?? start) < start; at++) {
    if (words.test(aids.tokens[at]?.lower ?? '') && aids.quoteAt[at] === -1) return true;
  }
  return false;
}
