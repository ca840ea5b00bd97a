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
export function aboutOf(aids: Aids, utterance: Utterance, fallback: readonly Iso3[]): About {
  const own = utterance.speaker.country;
  const spans: Span[] = utterance.attributions.map(({ subject }) => subject);
  if (aids.dateline) spans.push(aids.dateline);
  const claims: Iso3[] = [];
  const scenes: Iso3[] = [];
  const asides: Iso3[] = [];
  for (const { country, start, end } of namedIn(aids, utterance)) {
    if (country === own || spans.some((span) => overlaps(span, { start, end }))) continue;
    const span = { start, end };
    const list = isAside(aids, span) ? asides : isScene(aids, utterance, span) ? scenes : claims;
    if (!list.includes(country)) list.push(country);
  }
  if (claims.length > 0) return { countries: claims, basis: 'claim' };
  if (scenes.length > 0) return { countries: scenes, basis: 'scene' };
  const faced = fallback.filter((country) => country !== own);
  return faced.length > 0 ? { countries: faced, basis: 'faced' } : { countries: asides, basis: 'aside' };
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
  return named.filter(({ start, end }) => start >= passage.start && end <= passage.end);
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
