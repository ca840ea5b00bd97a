import { wordsIn } from './actor-lists.ts';
import { type Context, type Encounter, make } from './encounter.ts';

/**
 * "The next round of talks will be held in Muscat on April 20", "the talks are to resume on Thursday": with nobody named,
 * those who met last meet on another day.
 */
export function roundOf(context: Context): Encounter | null {
  const { aids, sentence, trigger, last } = context;
  if (!last || sentence.heading || last.heading || last.kind === 'visit') return null;
  if (trigger.frame !== 'noun' || !/^(?:talks|summit)$/.test(trigger.kind)) return null;
  const before = wordsIn(aids, Math.max(sentence.tokens.start, trigger.from - 6), trigger.from);
  const after = wordsIn(aids, trigger.to, Math.min(sentence.tokens.end, trigger.to + 8));
  if (
    !NUMBERED.test(before) &&
    !FIRST.test(`${before} `) &&
    !GOES_ON.test(after) &&
    !/\b(?:continu|resum|reconven)\w+ (?:\S+ ){0,5}$/.test(`${before} `)
  )
    return null;
  // "The last meeting of the Contact Group": of more than those.
  if (/^of (?:the )?(?:\S+ ){0,3}(?:group|coalition|quartet|forum|alliance|council|bloc|league)\b/.test(after))
    return null;
  if (/\b(?:agreed|offered|ready|willing|wants?|wanted|refused|urged|called|pressed|vowed)\b/.test(before)) return null;
  const round = make(context, last.guests, last.hosts, last.countries);
  // "agreed to talks between A and B, and proposed a preparatory meeting on May 3"
  if (last.evidence.start === sentence.start && FIRST.test(`${before} `))
    return round.start !== null && last.start === null ? { ...round, earlier: true } : null;
  if (round.status !== last.status) return round.start !== null || round.place !== null ? round : null;
  if (round.start === null || round.end === null || last.start === null || last.end === null) return null;
  return round.start > last.end || round.end < last.start ? round : null;
}

const NUMBERED =
  /\b(?:next|previous|last|latest|first|second|third|fourth|fifth|final|follow-up|new|fresh|further|\d+(?:st|nd|rd|th)) (?:\S+ )?(?:round of )?(?:\S+ ){0,2}$|\b(?:next|previous|last|latest|first|second|third|follow-up|\d+(?:st|nd|rd|th))$/;
const FIRST = /\b(?:preparatory|preliminary|exploratory) (?:\S+ ){0,2}$/;
const GOES_ON =
  /^(?:\S+ ){0,3}(?:resumes?|continues?|reconvenes?|reopens?)\b|^(?:\S+ )?(?:will|are|is|were|was|would) (?:\S+ ){0,3}(?:resume|continue|reconvene|reopen|held|place|scheduled|due|set)\b/;

/** "The meeting was held in Rome on Sunday": when and where those met of whom the text has just told. */
export function toldAgain(context: Context): Encounter | null {
  const { aids, sentence, trigger, last } = context;
  if (!last || sentence.heading || last.heading || trigger.frame !== 'noun' || trigger.kind === 'visit') return null;
  if (!TAKES_PLACE.test(aids.source.text.slice(sentence.start, sentence.end))) return null;
  const report = make(context, last.guests, last.hosts, last.countries);
  const agrees = last.start === null || report.start === null || last.start === report.start;
  if (report.status !== last.status || !agrees || (report.start === null && report.place === null)) return null;
  return { ...report, kind: last.kind, aside: true };
}

const TAKES_PLACE =
  /^(?:The|Their|This) (?:\S+ )?(?:meeting|talks|ceremony|signing|conversation|negotiations|summit)\b[^.,;]{0,40}\b(?:was held|were held|took place|was signed|is to be held|will be held|will take place)\b/;
