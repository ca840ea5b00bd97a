import type { Iso3 } from '../../record/index.ts';
import type { Encounter } from '../meetings/encounter.ts';
import { make } from '../meetings/encounter.ts';
import { isHypothetical } from '../meetings/hypothetical.ts';
import { isNegated } from '../meetings/negated.ts';
import { plainTrigger, type Trigger } from '../meetings/trigger.ts';
import { triggersIn } from '../meetings/triggers.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import type { Dealing, Dealings } from './dealings.ts';

/** From this likelihood on an encounter is taken into the reports; how credible it is, is for a later stage to say. */
export const LEAST = 0.1;

/**
 * Encounters that a sentence tells of without any rule of theirs: those of countries that no report of it has. None where rules
 * know that every word of an encounter in it is denied or put as a mere possibility.
 */
export function recognisedIn(
  aids: Aids,
  sentence: Sentence,
  dealings: Dealings,
  told: readonly Encounter[],
): Encounter[] {
  const known = (countries: readonly Iso3[]) =>
    told.some((report) => isAmong(report.countries, countries)) ||
    countries.every((country) => told.some((report) => report.countries.includes(country)));
  const found = dealings
    .in(sentence, LEAST)
    .filter((one) => !known(one.countries) && !isOfPrivate(one) && !isAtHome(aids, sentence, one));
  if (found.length === 0 || isRuledOut(aids, sentence)) return [];
  return found.map((dealing) => {
    const trigger = triggerOf(aids, sentence, dealing);
    const actors = dealing.sides.flatMap(({ actor }) => actor ?? []);
    const [first] = dealing.sides;
    const guests = actors.filter(({ country }) => country === first?.country);
    const hosts = actors.filter(({ country }) => country !== first?.country);
    return { ...make({ aids, sentence, trigger, last: null }, guests, hosts, dealing.countries), recognised: true };
  });
}

/** "a Finnish company signed with a Korean yard": nationalities of those who stand for no state. */
const isOfPrivate = ({ sides }: Dealing): boolean =>
  sides.every(({ sort, actor }) => sort === 'nationality' && actor === null);

/** "Before his mission to B, A's new ambassador met A's foreign minister": those who meet are of one state, the other is but named. */
function isAtHome({ tokens, actorAt }: Aids, sentence: Sentence, { sides }: Dealing): boolean {
  const named = sides.filter(({ actor }) => actor === null || actor.sort === 'country').map(({ country }) => country);
  const present = sides.filter(({ actor }) => actor !== null && actor.sort !== 'country');
  const [home] = present;
  if (!home || present.some(({ country }) => country !== home.country) || named.length === 0) return false;
  const { start, end } = sentence.tokens;
  return triggersIn(tokens, sentence).some(({ frame, from, to }) => {
    if (frame !== 'meet') return false;
    const before = actorAt.slice(start, from).findLast((actor) => actor?.sort === 'person');
    const behind = actorAt.slice(to, Math.min(end, to + NEAR)).find((actor) => actor);
    return (
      before?.country === home.country &&
      behind?.country === home.country &&
      behind.sort === 'person' &&
      behind !== before
    );
  });
}

/** How soon behind "met" the one who is met stands. */
const NEAR = 4;

/** "no meeting is planned", "denied that they had spoken", "if they met" */
function isRuledOut(aids: Aids, sentence: Sentence): boolean {
  const triggers = triggersIn(aids.tokens, sentence);
  return (
    triggers.length > 0 &&
    triggers.every((trigger) => isNegated(aids, trigger) || isHypothetical(aids, sentence, trigger))
  );
}

const isAmong = (some: readonly Iso3[], all: readonly Iso3[]) => some.every((country) => all.includes(country));

/** The word of an encounter nearest to those who meet; where there is none the verb between or before them. */
function triggerOf(aids: Aids, sentence: Sentence, { sides }: Dealing): Trigger {
  const [first, ...rest] = sides;
  const from = first?.from ?? sentence.tokens.start;
  const to = rest.at(-1)?.to ?? sentence.tokens.end;
  const far = (trigger: Trigger) =>
    trigger.from >= from && trigger.to <= to ? 0 : Math.min(Math.abs(trigger.from - to), Math.abs(from - trigger.to));
  const [near] = [...triggersIn(aids.tokens, sentence)].sort((one, other) => far(one) - far(other));
  if (near) return near;
  const verb = aids.tokens.findIndex(
    ({ pos }, at) => at >= (first?.to ?? from) && at < sentence.tokens.end && pos === 'VERB',
  );
  const at = verb < 0 ? from : verb;
  return plainTrigger(at, at + 1, 'meet', 'talks');
}
