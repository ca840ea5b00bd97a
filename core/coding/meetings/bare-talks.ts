import type { Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { pairOfText } from './both-sides.ts';
import { type Context, type Encounter, isCountry, make } from './encounter.ts';
import { isAttribute } from './no-party.ts';
import { tellsOfSport } from './sport.ts';

/**
 * "Talks are due to begin in Oslo on Wednesday", "The negotiations ended on Friday": talks that open a sentence without a
 * word of who holds them are those of the encounter told last, else of the two states that the sentences before deal with.
 */
export function bareTalks(context: Context): Encounter | null {
  const { aids, sentence, trigger, last } = context;
  if (sentence.heading || trigger.frame !== 'noun' || trigger.kind !== 'talks' || !takePlace(context)) return null;
  const near = last && !last.heading && sentence.index - indexOf(aids, last) <= REACH ? last : null;
  if (near?.kind === 'visit') return null;
  if (near) {
    const report = make(context, near.guests, near.hosts, near.countries);
    if (!isSet(report)) return null;
    if (report.status !== near.status) return report;
    return report.start === null || near.start === null || report.start === near.start
      ? { ...report, kind: near.kind, aside: true }
      : null;
  }
  const pair = pairDealing(aids, sentence);
  const report = pair && make(context, [], [], pair);
  return report && isSet(report) ? report : null;
}

/** How many sentences before may tell whose talks they are. */
const REACH = 4;

const isSet = ({ start, place }: Encounter) => start !== null || place !== null;

const indexOf = (aids: Aids, { evidence }: Encounter) => aids.sentenceOf(evidence.start)?.index ?? -REACH;

/** Whether the sentence opens with the talks and says that they take place. */
function takePlace({ aids, sentence, trigger }: Context): boolean {
  const { start, end } = sentence.tokens;
  const before = wordsIn(aids, start, trigger.from);
  const after = wordsIn(aids, trigger.to, Math.min(end, trigger.to + 16));
  return (
    /^(?:(?:but|and|however ,|meanwhile ,) )?(?:[a-z-]+ ){0,5}$/.test(`${before} `.trimStart()) &&
    !/\b(?:in|at|after|during|for|with|to|by|from|not?|any|if|said|such)\b/.test(before) &&
    !OTHERS.test(before) &&
    /^(?:talks|negotiations|discussions|consultations|meeting|session|round)$/.test(keyAt(aids, trigger.from)) &&
    TAKES_PLACE.test(after)
  );
}

const TAKES_PLACE =
  /^(?:(?:on|about|over|to|in|here|last|this|next|earlier|later|today|yesterday|\w+day) (?:(?!with|between|among)[^ ,;]+ ){0,8})?(?:(?:, )?which |, held (?:[^ ,]+ ){1,5}, )?(?:(?:will|are|is|were|was|would) (?:(?:to|now|also|due|expected|scheduled|set|be|likely|held) ){0,4}(?:begin|start|open|resume|continue|held|end|take|in|for|on|opened|resumed)\b|(?:formally |officially )?(?:begin|began|begins|start|starts|started|open|opened|opens|resume|resumed|resumes|continue|continued|continues|end|ended|ends|concluded|failed|collapsed|produced|yielded|made|proved|took place|take place|broke up|broke down|broke off|adjourned)\b)/;

/** The two states that one of the last sentences, or the lead, has deal with each other. */
function pairDealing(aids: Aids, { index, start }: Sentence): readonly [Iso3, Iso3] | null {
  const pair = pairOfText(aids, 0, start);
  const before = aids.sentences.filter((one) => one.index < index && one.index >= index - REACH + 1 && !one.heading);
  if (!pair || before.some((one) => OTHERS.test(aids.source.text.slice(one.start, one.end)) || tellsOfSport(aids, one)))
    return null;
  const dealt = before.some((one) =>
    pair.every(
      (country) =>
        aids.actorsIn(one).some((actor) => actor.country === country && actor.represents && acts(aids, actor)) ||
        aids.countriesIn(one).some((mention) => mention.country === country && deals(aids, mention)),
    ),
  );
  return dealt ? pair : null;
}

const acts = (aids: Aids, actor: Actor) => !isCountry(actor) || !isAttribute(aids, actor);

const deals = (aids: Aids, { end }: Span) => DEALS.test(keyAt(aids, aids.tokenFrom(end)));

/** "U.S. pressure": what a state does to another or has with it. */
const DEALS =
  /^(?:pressure|demands?|sanctions|tariffs|threats?|positions?|offers?|proposals?|objections?|protests?|ties|relations|dispute|row|trade|restrictions|duties|claims?|charges?|criticism|warnings?|plans?|policy|side|team)$/;

/** Who else than states holds talks. */
export const OTHERS =
  /\b(?:banks?|bankers?|creditors?|compan(?:y|ies)|firms?|industr(?:y|ies)|makers?|producers|manufacturers|unions?|workers|miners|strikers?|employers|owners|shareholders|wages?|pay|merger|takeover|coalition|rebels?|guerrillas?|insurgents?|opposition|part(?:y|ies)|factions?|airlines?|traders|businessmen|clubs?|teams?|league)\b/i;

/** "The ministers upheld the accord that they reached in a meeting in Lima on May 3": those told of last met before. */
export function metBefore(context: Context): Encounter | null {
  const { aids, sentence, trigger, last } = context;
  if (!last || last.heading || sentence.heading || trigger.frame !== 'noun' || trigger.kind === 'visit') return null;
  const before = wordsIn(aids, Math.max(sentence.tokens.start, trigger.from - 5), trigger.from);
  const after = wordsIn(aids, trigger.to, trigger.to + 2);
  if (!AT_ANOTHER.test(before) || !/^(?:on|in|at|last|held|here)\b/.test(after)) return null;
  if (!SAME.test(aids.source.text.slice(sentence.start, sentence.end))) return null;
  const others = aids.actorsIn(sentence).some((actor) => actor.person !== null);
  const report = others ? null : make(context, [], [], last.countries);
  return report?.status === 'held' && report.precision === 'day' && report.start !== last.start ? report : null;
}

const AT_ANOTHER =
  /\b(?:at|in|during|since|from) (?:a|an|the|their) (?:\S+ ){0,2}$|\b(?:at|in|during|since|from) (?:a|an|the|their)$/;
const SAME =
  /\b(?:they|the (?:two|three|four|five|six|seven)|both|(?:the|these) (?:\w+ )?(?:ministers|leaders|officials|delegations|sides|presidents))\b/i;
