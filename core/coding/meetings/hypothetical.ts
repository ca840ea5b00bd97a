import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { missedChance, tookChance, willHaveChance } from './chances.ts';
import { isAsked } from './questions.ts';
import type { Trigger } from './trigger.ts';

const CALLED_FOR =
  /\b(?:(?:calls?|called|calling|appeals?|appealed|appealing|pleaded|pleas?|pressed|pushed) for|demands?|demanded|demanding|wants?|wanted|favou?rs|favou?red|in favou?r of) (?:(?!after|following|during|at|in|to|that)\S+ ){0,3}$/;

/** "if they meet", "ready for talks", "currently negotiating": nothing is announced. */
export function isHypothetical(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  const { from, to, frame, kind } = trigger;
  if (isStanding(aids, sentence, from, to, frame) || isAsked(aids, sentence, trigger)) return true;
  if (ONE_DAY.test(aids.source.text.slice(aids.tokens[to - 1]?.end, sentence.end))) return true;
  // "released a hoax video call with the minister"
  if (
    /\b(?:hoax|pranks?|pranked|pranksters?|impersonat\w+)\b/i.test(aids.source.text.slice(sentence.start, sentence.end))
  )
    return true;
  let would = false;
  const opening = range(sentence.tokens.start, from).some((at) => /^(?:if|unless)$/.test(keyAt(aids, at)));
  // "would meet B if he apologised"
  if (
    /^(?:could|would|might)$/.test(keyAt(aids, from - 1)) &&
    /\b(?:if|provided|unless|in case|only when)\b/.test(wordsIn(aids, to, Math.min(sentence.tokens.end, to + 18)))
  )
    return true;
  if (opening && /^(?:could|would|might|may)$/.test(keyAt(aids, from - 1))) return true;
  for (let at = from - 1; at >= Math.max(sentence.tokens.start, from - 24); at--) {
    const key = keyAt(aids, at);
    would ||= key === 'would';
    if ((key === 'if' || key === 'unless' || key === 'whether') && (would || from - at < 9)) return true;
    if (key === ',') break;
  }
  const before = wordsIn(aids, Math.max(sentence.tokens.start, from - 5), from);
  const approach = wordsIn(aids, Math.max(sentence.tokens.start, from - 9), from);
  if (missedChance(approach)) return true;
  const chance = tookChance(approach) || willHaveChance(approach);
  // "urged calm in talks with B": who does something there has them.
  const acted = frame === 'noun' && isActedAt(aids, sentence, from);
  if (
    !chance &&
    !acted &&
    /\b(?:ready|readiness|open|openness|willing|willingness|prepared|urged|need|possibility|prospects?|interest|interested|opportunity|way) (?:for|to|of|in)\b/.test(
      // What is done to prepare a visit tells that one is planned.
      (kind === 'visit' ? before.replace(/\bway (?:for|to)\b/, '') : before).replace(
        /\bway to \S+ for\b|\b(?:his|her|their) way to\b/,
        '',
      ),
    )
  )
    return true;
  // "rejected claims that A summoned its ambassador"
  const clause = wordsIn(aids, Math.max(sentence.tokens.start, from - 24), from);
  if (
    /\b(?:den(?:y|ies|ied)|reject\w*|dismiss\w*|refut\w*|rul(?:ed|es) out) (?:\S+ ){0,4}(?:claims?|reports?|allegations?|rumou?rs) (?:that|of) /.test(
      clause,
    )
  )
    return true;
  // "no breakthrough in the resumption of dialogue", "the possible visit": nothing is fixed.
  if (
    frame === 'noun' &&
    /\b(?:resumption|renewal|revival) of (?:\S+ )?$|\b(?:possible|potential|eventual) $/.test(`${before} `)
  )
    return true;
  // "will go on facilitating negotiations between both sides": none of them is told.
  if (frame === 'noun' && !acted && (FURTHERS.test(`${before} `) || UPHOLDS.test(`${before} `))) return true;
  if (frame === 'noun' && IN_QUESTION.test(wordsIn(aids, to, Math.min(sentence.tokens.end, to + 16)))) return true;
  if (frame === 'noun' && JUDGED.test(wordsIn(aids, to, Math.min(sentence.tokens.end, to + 12)))) return true;
  if (frame === 'noun' && IMPOSSIBLE.test(wordsIn(aids, to, Math.min(sentence.tokens.end, to + 10)))) return true;
  // "called for urgent talks with B"
  if (frame === 'noun' && kind !== 'visit' && kind !== 'phone-call' && CALLED_FOR.test(`${before} `)) return true;
  // "The cabinet approved the signing of a memorandum"
  if (frame === 'sign' && /\b(?:approv|authori[sz]|endors|clear)(?:e|es|ed|ing) (?:the )?$/.test(`${before} `))
    return true;
  if (frame === 'noun' && !acted && (isUndated(clause) || PUSHES.test(`${before} `))) return true;
  // "efforts to resume dialogue"
  if (
    /\b(?:efforts?|bids?|attempts?|ways|how|help|aim|aimed|pressure) (?:at|to|of|for) (?:\S+ )?(?:resum|reviv|restart|renew|reopen|relaunch|start|begin|hold)\w* (?:\S+ )?$/.test(
      `${before} `,
    )
  )
    return true;
  // "would make sure that the premier can visit B"
  if (
    /\b(?:(?:make|makes|made|making) (?:sure|certain)|ensur(?:e|es|ed|ing)) (?:\S+ ){1,8}(?:can|could) (?:\S+ )?$/.test(
      `${clause} `,
    )
  )
    return true;
  // "urged A to yield, after talks with B": what comes behind "after" is not urged.
  const earlier = wordsIn(aids, Math.max(sentence.tokens.start, from - 11), from).replace(
    /^.*\b(?:after|following|during|(?:hours|days|weeks) before|ahead of)\b/,
    '',
  );
  if (!acted && /\b(?:urged|urges|urging|encouraged|must|unless)\b/.test(earlier)) return true;
  // "denied reports that the minister had met B"
  if (
    /\b(?:den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)) (?:\w+ ){0,2}(?:claims?|reports?|rumou?rs?|allegations?|suggestions?)\b/.test(
      earlier,
    )
  )
    return true;
  // "agreed to speak again soon": a courtesy, not an appointment.
  const after = wordsIn(aids, to, Math.min(sentence.tokens.end, to + 4));
  if (
    /\blook(?:s|ed|ing)? forward to $/.test(`${before} `) &&
    /^(?:(?:each other|again|in person) ?)*(?:soon|again|$|\.)/.test(after)
  )
    return true;
  if (/^again (?:soon|shortly|regularly|in (?:due|the)|before long)\b/.test(after)) return true;
  return (
    (frame === 'speak' && /\bcontinu(?:ed|es|ing) to\b/.test(before)) ||
    (frame === 'noun' &&
      kind !== 'visit' &&
      (/\b(?:currently|ongoing|continuing|continuous|constant|permanent|months of|years of|stalled)\b/.test(before) ||
        /^(?:currently|ongoing)$/.test(keyAt(aids, to))))
  );
}

/** "called for restraint in a phone call with B", "pledged help at talks with B": somebody does something at it. */
function isActedAt(aids: Aids, sentence: Sentence, from: number): boolean {
  const before = `${wordsIn(aids, sentence.tokens.start, from)} `;
  const led = OCCASION.exec(before);
  if (!led || ENGAGED.test(before.slice(0, led.index))) return false;
  return ACTS.test(before.slice(0, led.index));
}

/** A preposition that leads to an encounter with nothing but what describes it between. */
const OCCASION =
  /\b(?:in|during|at|over) (?:(?:an?|the|his|her|their|separate|two|three|several|tele ?phone|phone|video|virtual|first|second|third|last|latest|recent|rare|brief|long|lengthy|short|private|closed-door|heated|tense|frank|cordial|friendly|late-night|early|one-on-one|one-hour|two-hour|hour-long|half-hour|\d+-minute|follow-up|face-to-face|high-level|official|formal|informal|bilateral|joint|emergency|urgent|unscheduled|surprise|secret|introductory) )*$/;
/** What one does with talks as such: "take part in talks", "interest in talks", "progress in talks". */
const ENGAGED =
  /\b(?:part|participat\w+|interest(?:ed)?|role|engag\w+|involve\w*|progress|success|breakthrough|headway|advances?|delays?|stake|seat|place|step|deadlock|impasse|partners?|mediat\w+|negotiat\w+|sit|sitting|results?|lies?|lay|faith|trust|confidence|invest\w*|succeed\w*|achiev\w+|obstacles?) $/;
/** A verb of what is done or said there, in the past. */
const ACTS = /\b(?:\w+ed|said|told|made|gave|spoke|took|raised|laid|set|put|sought|found|brought|has|have|had)\b/;

/** "a commission that would meet periodically", "ministers often meet", "Normally, a head of state visiting B would be received": what goes on for ever. */
function isStanding(aids: Aids, sentence: Sentence, from: number, to: number, frame: Trigger['frame']): boolean {
  if (frame !== 'noun' && (PERIODIC.test(wordsIn(aids, to, to + 3)) || OFTEN.test(keyAt(aids, from - 1)))) return true;
  return /^(?:normally|usually|typically|traditionally|ordinarily|generally|customarily|as a rule|by (?:custom|tradition)) ,/.test(
    wordsIn(aids, sentence.tokens.start, sentence.tokens.start + 4),
  );
}

/** "refused to set a date for talks": none are arranged. */
const isUndated = (clause: string): boolean =>
  /\b(?:refus\w+|declin\w+|fail\w*|without|unable|not|n't|no|yet) (?:\S+ ){0,5}(?:dates?|timeline|timetable|schedule|time-?frame|deadline|venue) (?:for|on|of) (?:\S+ ){0,4}$/.test(
    `${clause} `,
  );

/** "will speak with B at the appropriate time": no time is set. */
const ONE_DAY =
  /^[^,;]*\b(?:at (?:the|an) (?:appropriate|right|proper|suitable) (?:time|moment|point)|at some (?:point|stage|time)(?! (?:today|tomorrow|this|next|later|on|in|during|between)\b)|when the time (?:is right|comes)|down the (?:road|line)|in due course)\b/;

const FURTHERS =
  /\bcontinu(?:e|es|ed|ing) (?:to )?(?:facilitat|support|mediat|pursu|encourag|back|assist|sponsor)(?:e|ing) (?:\S+ ){0,2}$/;

/** "a meeting between A and B was possible" */
const IN_QUESTION =
  /^(?:(?!,|that|who|which)\S+ ){0,12}(?:is|was|were|are|be|remains?|remained) (?:(?:still|now|very|highly|also|quite) )?(?:possible|unlikely|conceivable|premature|impossible|under consideration|being considered)\b/;

/** "meant to maintain the dialogue": what goes on without end. */
const UPHOLDS =
  /\b(?:to|will|would|should|must) (?:maintain|sustain|preserve|deepen|foster|promote|strengthen|uphold|intensify|keep up|keep open) (?:(?:the|a|an|its|their|our|political|direct|regular|open|and|close|high-level|constructive|bilateral) )*$/;

/** "talks with B were not possible" */
const IMPOSSIBLE =
  /^(?:(?:with|between|on|about|to) (?:\S+ ){1,5})?(?:is|are|was|were|would be|seem(?:s|ed)?|remain(?:s|ed)?|look(?:s|ed)?) (?:not (?:possible|likely|realistic|feasible)|impossible|unlikely|out of the question|unthinkable|premature)\b/;

/** "said negotiations with B are not wise": talks as such, not any that were held. */
const JUDGED =
  /^(?:with (?:the )?\S+ (?:\S+ )?)?["“”'‘ ]*(?:is|are|were|was|would be) (?:["“”'‘] ?)?(?:not |neither |n't )?(?:wise|unwise|intelligent|smart|useless|pointless|futile|meaningless|worthless|hono(?:u)?rable|worthwhile|necessary|unnecessary|needed|desirable|acceptable|unacceptable|in vain|a waste|a mistake)\b/;

/** "would push for talks", "floated talks with B" */
const PUSHES =
  /\b(?:float|moot)(?:s|ed|ing)? (?:the idea of |the possibility of )?(?:(?!(?:in|at|during|after) )\S+ ){0,3}$|\b(?:push|press|lobb|campaign|plead|argu|clamou?r)(?:y|ie|e)?(?:s|es|ed|d|ing)? (?:\S+ )?for (?:(?!(?:in|at|during|after) )\S+ ){0,4}$/;

const OFTEN =
  /^(?:often|regularly|frequently|usually|normally|always|routinely|rarely|seldom|sometimes|occasionally|periodically|typically)$/;

const PERIODIC =
  /^(?:(?:once|twice|three times) (?:a|every) |every |each )|^(?:periodically|regularly|annually|monthly|weekly|frequently)\b/;
