import type { Iso3, Span } from '../record/index.ts';
import type { Aids } from './reading-aids.ts';
import type { Utterance } from './statement-evidence.ts';

const SCENE = new Set(['in', 'inside', 'at', 'near', 'within', 'around', 'throughout', 'across', 'outside']);

/** The countries spoken of or to, and how that is known. */
export interface About {
  readonly countries: readonly Iso3[];
  readonly basis: 'claim' | 'scene' | 'faced' | 'aside';
}

/**
 * The countries an utterance makes a claim on or is addressed to: the smallest set. Countries that are only the scene
 * ("in Syria") count where nothing else is named; `fallback` (whom the speaker is facing) where no country is.
 */
export function aboutOf(aids: Aids, utterance: Utterance, fallback: readonly Iso3[], act = false): About {
  const own = utterance.speaker.country;
  const spans: Span[] = utterance.attributions.map(({ subject }) => subject);
  if (aids.dateline) spans.push(aids.dateline);
  const claims: Named[] = [];
  const scenes: Iso3[] = [];
  const asides: Iso3[] = [];
  for (const named of namedIn(aids, utterance)) {
    if (named.country === own || spans.some((span) => overlaps(span, named))) continue;
    if (isAside(aids, named)) asides.push(named.country);
    else if (isScene(aids, utterance, named)) scenes.push(named.country);
    else claims.push(named);
  }
  const countries = unique(narrowed(aids, utterance, claims, act).map(({ country }) => country));
  if (countries.length > 0) return { countries, basis: 'claim' };
  if (scenes.length > 0) return { countries: unique(scenes), basis: 'scene' };
  const faced = fallback.filter((country) => country !== own);
  return faced.length > 0 ? { countries: faced, basis: 'faced' } : { countries: unique(asides), basis: 'aside' };
}

const DEMANDING = /^(?:must|should|ought|needs|has|have)$/;
const SIDE = /^(?:since|although|though|despite|amid|citing|while|whose)$/;

/**
 * Without the countries named only in passing: beside the one that must do something, behind "despite" or "since", and, of
 * an act or a demand, all that do not stand beside the first.
 */
function narrowed(
  aids: Aids,
  { attributions, start, end }: Utterance,
  named: readonly Named[],
  act: boolean,
): readonly Named[] {
  const sorted = [...named].sort((one, other) => one.start - other.start);
  const verb = attributions.reduce((last, { verbAt }) => Math.max(last, aids.tokens[verbAt]?.start ?? start), start);
  const due = sorted.filter((one) => isDue(aids, one));
  if (due.length > 0) return besides(aids, sorted, due);
  const addressed =
    act || attributions.some(({ reporting }) => reporting?.frame === 'judge' || reporting?.frame === 'press');
  if (!addressed) return sorted.filter((one, at) => at === 0 || !isBySide(aids, sorted[0] ?? one, one));
  const behind = sorted.filter((one) => one.start >= verb);
  const first = behind[0] ?? sorted[0];
  if (!first) return [];
  if (!act) return (behind.length > 0 ? behind : sorted).filter((one) => one === first || !isBySide(aids, first, one));
  return besides(aids, behind.length > 0 ? behind : sorted, [first]).filter((one) => one.end <= end);
}

/** "China must …", "Sudan has to …": who is to act. */
function isDue({ tokens, tokenFrom }: Aids, { end }: Span): boolean {
  const next = tokens[tokenFrom(end)];
  if (!next || !DEMANDING.test(next.lower)) return false;
  return !/^(?:needs|has|have)$/.test(next.lower) || tokens[tokenFrom(end) + 1]?.lower === 'to';
}

/** Those named and whatever is joined to one of them by "and" or a comma. */
function besides(aids: Aids, all: readonly Named[], chosen: readonly Named[]): readonly Named[] {
  const kept = new Set<Named>(chosen);
  const { text } = aids.source;
  all.forEach((one, at) => {
    const before = all[at - 1];
    if (!before || !kept.has(before)) return;
    if (
      one.start <= before.end ||
      /^['’]?s?,?\s*(?:and|or|&|,)?\s*(?:the\s)?(?:\p{L}+\s)?$/u.test(text.slice(before.end, one.start))
    )
      kept.add(one);
  });
  return all.filter((one) => kept.has(one));
}

/** Whether a clause of its own ("despite …", "since …") stands between the first country and another. */
function isBySide(aids: Aids, first: Span, { start }: Span): boolean {
  for (let at = aids.tokenFrom(first.end); (aids.tokens[at]?.start ?? start) < start; at++) {
    if (SIDE.test(aids.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function unique(countries: readonly Iso3[]): Iso3[] {
  return [...new Set(countries)];
}

interface Named extends Span {
  readonly country: Iso3;
}

/** Countries named in a passage, by themselves or through a representative. */
function namedIn(aids: Aids, passage: Span): Named[] {
  const named: Named[] = [...aids.countriesIn(passage)];
  for (const actor of aids.actorsIn(passage)) {
    if (actor.country && actor.represents && actor.sort !== 'pronoun') {
      named.push({ country: actor.country, start: actor.start, end: actor.end });
    }
  }
  return named
    .filter(({ start, end }) => start >= passage.start && end <= passage.end)
    .sort((one, other) => one.start - other.start);
}

const TERRITORY = /^(?:gaza|the gaza strip|gaza strip|west bank|golan|golan heights|crimea|kashmir|kurdistan)$/i;
const TREATY =
  /^(?:agreement|accord|protocol|treaty|convention|conference|process|declaration|talks|summit|meeting|stock|club)$/i;
const COMPOUND =
  /^(?:led|backed|made|based|flagged|sponsored|funded|brokered|supported|trained|built|born|owned|allied|style|era)$/i;

/** A land that is fought over, a treaty's city, "U.S.-backed": named only to say what something else is. */
function isAside(aids: Aids, { start, end }: Span): boolean {
  if (TERRITORY.test(aids.source.text.slice(start, end))) return true;
  const after = aids.tokenFrom(end);
  const next = aids.tokens[after];
  if (next?.text === '-' && COMPOUND.test(aids.tokens[after + 1]?.lower ?? '')) return true;
  return (
    TREATY.test(next?.lower ?? '') ||
    (TREATY.test(aids.tokens[after + 1]?.lower ?? '') && /^\p{Lu}/u.test(next?.text ?? ''))
  );
}

/** Where something is or is said, rather than what is spoken of. */
function isScene(aids: Aids, utterance: Utterance, { start, end }: Span): boolean {
  const at = aids.tokenFrom(start);
  const before = aids.tokens[at - 1];
  const earlier = aids.tokens[at - 2];
  const after = aids.tokens[aids.tokenFrom(end)];
  if (after && /^['’]s?$/.test(after.lower)) return false;
  const phrase =
    before && /^(?:northern|southern|eastern|western|central|neighbouring|neighboring|the|capital)$/.test(before.lower);
  const word = phrase ? earlier : before;
  if (!word || !SCENE.has(word.lower)) return false;
  return utterance.start <= word.start;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
