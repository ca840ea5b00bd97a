import type { Iso3, MeetingKind } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import type { Trigger } from './trigger.ts';

/** In what form those of these countries meet: by phone, at a summit, on a visit alone, or for talks. */
export function kindOf(
  aids: Aids,
  sentence: Sentence,
  trigger: Trigger,
  actors: readonly Actor[],
  countries: readonly Iso3[],
): MeetingKind {
  if (trigger.kind === 'phone-call') return 'phone-call';
  const text = aids.source.text.slice(sentence.start, sentence.end);
  const near = aids.source.text.slice(
    Math.max(sentence.start, (aids.tokens[trigger.from]?.start ?? 0) - 40),
    Math.min(sentence.end, (aids.tokens[trigger.to - 1]?.end ?? 0) + 60),
  );
  if (
    trigger.kind === 'talks' &&
    /\b(?:by|over the|on the|via) (?:tele)?(?:phone|video)|video[- ]?(?:conference|link)|\bvirtual(?:ly)?\b|\bonline\b|\bby teleconference\b|video call|(?:phone|telephon(?:e|ic)) (?:call|conversation|contact|talk)/i.test(
      near,
    )
  )
    return 'phone-call';
  // "conferred on trade and the war in a phone conversation"
  const behind = aids.source.text.slice(aids.tokens[trigger.to - 1]?.end ?? sentence.end, sentence.end);
  if (trigger.frame === 'meet' && ON_THE_LINE.test(behind)) return 'phone-call';
  if (trigger.kind === 'visit')
    return /\b(?:talks|discussions|negotiations|dialogue|consultations|to meet|will meet|to discuss|for a meeting|meetings? with)\b/i.test(
      text.replace(NONE_HELD, ''),
    ) || actors.filter(({ sort }) => sort === 'person').length > 1
      ? 'talks'
      : 'visit';
  if (trigger.frame === 'discuss' && /\b(?:phone|telephone|video) (?:calls?|conversations?)\b/i.test(text))
    return 'phone-call';
  if (trigger.kind !== 'talks') return trigger.kind;
  const leaders = new Set(
    actors.filter((actor) => LEADER.test(actor.person?.role ?? actor.role ?? '')).map(({ country }) => country),
  );
  return (countries.length > 2 && leaders.size > 2) || /\bsummit\b/i.test(near.replace(ON_MARGINS, ''))
    ? 'summit'
    : 'talks';
}

/** "held no talks", "without meetings with B" */
const NONE_HELD =
  /\b(?:no|without|any) (?:[a-z-]+ ){0,2}(?:talks|discussions|negotiations|dialogue|consultations|meetings?)(?: with)?\b/gi;

const ON_THE_LINE =
  /^(?:(?!\b(?:after|before|following|later|and then|who|which|said|told)\b)[^;])*\b(?:in|during|over|by|via) (?:an? |the |their )?(?:\w+ )?(?:tele)?(?:phone|video|telephonic|telephone) (?:calls?|conversations?|talks?|conference)\b/i;

const LEADER = /president|prime minister|premier|chancellor|king|emir|sultan|crown prince/;

/** "on the sidelines of the summit": another gathering than the summit. */
const ON_MARGINS = /\b(?:sidelines?|side-lines|margins|fringes) of (?:\S+ ){0,7}?summits?\b/gi;
