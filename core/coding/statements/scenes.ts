import type { Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Utterance } from './evidence.ts';

const SCENE = new Set(['in', 'inside', 'at', 'near', 'within', 'around', 'throughout', 'across', 'outside']);

const TERRITORY =
  /^(?:gaza|the gaza strip|gaza strip|west bank|golan|golan heights|crimea|kashmir|kurdistan|falklands?|falkland islands|gibraltar|northern ireland|scotland|hong kong|puerto rico|greenland)$/i;
const TREATY =
  /^(?:affairs|agreement|accord|protocol|treaty|convention|conference|process|declaration|talks|summit|meeting|stock|club)$/i;
/** What is called by the capital it was agreed in: "the Minsk line", "the Oslo accords". */
const NAMESAKE =
  /^(?:line|agreements?|accords?|format|memorandum|formula|group|platform|protocols?|package|arrangements?|declaration|rules|plan|pact|principles)$/;
const COMPOUND =
  /^(?:backed|made|based|flagged|sponsored|funded|brokered|supported|trained|built|born|owned|allied|style|era)$/i;

/** A land that is fought over, a treaty's city, "U.S.-backed": named only to say what something else is. */
export function isAside(aids: Aids, { start, end }: Span): boolean {
  if (TERRITORY.test(aids.source.text.slice(start, end))) return true;
  const after = aids.tokenFrom(end);
  const next = aids.tokens[after];
  if (NAMESAKE.test(next?.lower ?? '') && aids.countries.some((one) => one.start === start && one.how === 'capital'))
    return true;
  if (next?.text === '-' && COMPOUND.test(aids.tokens[after + 1]?.lower ?? '')) return true;
  return (
    TREATY.test(next?.lower ?? '') ||
    (TREATY.test(aids.tokens[after + 1]?.lower ?? '') && /^\p{Lu}/u.test(next?.text ?? ''))
  );
}

/** "the Paris meeting", "the recent Oslo talks": the capital where something was held. */
export function isOccasion({ tokens, tokenFrom, countries }: Aids, { start, end }: Span): boolean {
  const next = tokens[tokenFrom(end)]?.lower ?? '';
  const article = [1, 2].some((step) =>
    /^(?:the|this|that|a|last)$/.test(tokens[tokenFrom(start) - step]?.lower ?? ''),
  );
  return (
    article &&
    /^(?:meetings?|talks|summit|conference|accords?|agreements?|communique|declaration)$/.test(next) &&
    countries.some((one) => one.start === start && one.how === 'capital')
  );
}

/** Whether a joiner goes on with a list of places that "in" or the like leads. */
function isListed({ tokens, countries, places }: Aids, joiner: number): boolean {
  for (let at = joiner - 1; at > joiner - 8; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[joiner]?.sentence) return false;
    if (SCENE.has(token.lower)) return at < joiner - 1;
    const named = [...countries, ...places].some(({ start, end }) => start <= token.start && token.end <= end);
    if (!named && !/^(?:and|,|the|PROPN)$/.test(token.lower) && token.pos !== 'PROPN') return false;
  }
  return false;
}

/** Where something is or is said, rather than what is spoken of. */
export function isScene(aids: Aids, utterance: Utterance, { start, end }: Span): boolean {
  const at = aids.tokenFrom(start);
  const before = aids.tokens[at - 1];
  const earlier = aids.tokens[at - 2];
  const after = aids.tokens[aids.tokenFrom(end)];
  if (after && /^['’]s?$/.test(after.lower)) return false;
  if (isOfWar(aids, { start, end }) || isDisputed(aids, at)) return true;
  const phrase =
    before && /^(?:northern|southern|eastern|western|central|neighbouring|neighboring|the|capital)$/.test(before.lower);
  // "in Egypt and Jordan"
  const led = phrase ? at - 2 : at - 1;
  const listed = /^(?:and|,)$/.test(aids.tokens[led]?.lower ?? '') && isListed(aids, led);
  const word = listed ? aids.tokens[led] : phrase ? earlier : before;
  if (!word || !(listed || SCENE.has(word.lower))) return false;
  return utterance.start <= word.start;
}

/** "the Iran-Iraq war": what a war is called by. */
function isOfWar({ source }: Aids, { start, end }: Span): boolean {
  return (
    /^-\p{Lu}\p{L}+ (?:war|conflict)\b/iu.test(source.text.slice(end, end + 40)) ||
    (/\p{Lu}\p{L}+-$/u.test(source.text.slice(Math.max(0, start - 20), start)) &&
      /^ (?:war|conflict)\b/i.test(source.text.slice(end, end + 10)))
  );
}

/** "at odds over Peru", "sanctions over the Peru crisis": over which land others quarrel. */
function isDisputed({ tokens }: Aids, at: number): boolean {
  const over = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  if (tokens[over]?.lower !== 'over') return false;
  return tokens.slice(Math.max(0, over - 4), over).some(({ lower }) => QUARREL.test(lower));
}

const QUARREL = /^(?:odds|sanctions?|dispute|quarrel|row|clash(?:es|ed)?|differ(?:ences)?|tensions?|standoff|talks)$/;

const COMPARED =
  /\b(?:than in|unlike(?: in)?|compared (?:with|to)(?: in)?|as in)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?(?:,| or| and)\s+(?:in\s+)?(?:the\s+)?)*$/u;

/** "wages rose faster than in Germany or France": what is only measured against. */
export function isCompared({ source }: Aids, { start }: Span): boolean {
  return COMPARED.test(source.text.slice(Math.max(0, start - 70), start));
}
