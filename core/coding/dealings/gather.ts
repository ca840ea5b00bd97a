import { chance, oddsOf, type Weights } from '../logistic.ts';
import { sameCountries } from '../meetings/agreement.ts';
import type { Encounter } from '../meetings/encounter.ts';
import { bestFirst, type Reports } from '../meetings/merge.ts';
import type { Aids } from '../reading-aids.ts';
import { signsOfBoth, signsOfOne } from './same-meeting.ts';

/** From this mean likelihood on two groups of reports are of one encounter. */
const SAME = 0.5;
/** Two reports less likely than this to be of one encounter are never put together, whatever others say. */
const APART = 0.1;

/** Two reports of the same countries, the one told first first. `ruled`: whether rules hold them to be of one encounter; null where no rule knows both. */
export interface Two {
  readonly one: Encounter;
  readonly other: Encounter;
  readonly ruled: boolean | null;
}

/** Every two reports of the same countries among groups that rules have made. */
export function twosOf(groups: readonly Reports[]): Two[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((report) => [report, index] as const)));
  const all = [...groupOf.keys()].filter(({ aside }) => !aside).sort(inOrder);
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => sameCountries(one.countries, other.countries))
      .map((other) => ({
        one,
        other,
        ruled: one.recognised || other.recognised ? null : groupOf.get(one) === groupOf.get(other),
      })),
  );
}

const inOrder = (one: Encounter, other: Encounter) =>
  one.evidence.start - other.evidence.start || one.trigger.from - other.trigger.from;

/**
 * Gathers the reports of one encounter: what rules know of two reports stands; of the others those likelier than not to be of
 * one go together, the likeliest first.
 */
export function gathered(aids: Aids, groups: readonly Reports[], model: Weights): Reports[] {
  const likely = new Map<Encounter, Map<Encounter, number>>();
  const alone = oddsOfEach(aids, model);
  for (const { one, other, ruled } of twosOf(groups)) {
    const value =
      ruled === null
        ? chance(alone(one, 'a') + alone(other, 'b') + oddsOf(model, signsOfBoth(aids, one, other)))
        : Number(ruled);
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      likely.set(a, (likely.get(a) ?? new Map()).set(b, value));
  }
  const mean = (one: readonly Encounter[], other: readonly Encounter[]) => {
    let sum = 0;
    for (const a of one) {
      const row = likely.get(a);
      for (const b of other) {
        const value = row?.get(b) ?? 0;
        if (value < APART) return 0;
        sum += value;
      }
    }
    return sum / (one.length * other.length);
  };
  const told = groups.flatMap((group) => group.filter(({ aside }) => !aside)).sort(inOrder);
  const place = new Map(told.map((report, at) => [report, at]));
  const joined = byCountries(told)
    .flatMap((reports) => together(reports, mean))
    .sort(([one], [other]) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  return joined.map((group) => {
    const asides = groups
      .filter((reports) => reports.some((report) => group.includes(report)))
      .flatMap((reports) => reports.filter(({ aside }) => aside));
    return bestFirst([...group, ...asides]);
  });
}

/** Reports of the same countries together: those of others are never of one encounter. */
function byCountries(reports: readonly Encounter[]): Encounter[][] {
  return [...Map.groupBy(reports, ({ countries }) => [...countries].sort().join()).values()];
}

/** What the signs of a report alone add to the odds, reckoned once for each. */
function oddsOfEach(aids: Aids, model: Weights): (report: Encounter, which: 'a' | 'b') => number {
  const known = { a: new Map<Encounter, number>(), b: new Map<Encounter, number>() };
  return (report, which) => {
    const odds = known[which].get(report) ?? oddsOf(model, signsOfOne(aids, report, which)) - model.bias;
    known[which].set(report, odds);
    return odds;
  };
}

/** Puts the likeliest two groups together until no two are likely enough. */
function together(
  reports: readonly Encounter[],
  mean: (one: readonly Encounter[], other: readonly Encounter[]) => number,
): Reports[] {
  let groups = reports.map((report): Reports => [report]);
  for (;;) {
    let best: { value: number; one: Reports; other: Reports } | null = null;
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1)) {
        const value = mean(one, other);
        if (value > (best?.value ?? SAME)) best = { value, one, other };
      }
    if (!best) return groups;
    const { one, other } = best;
    groups = groups.flatMap((group) =>
      group === one ? [[...one, ...other] as Reports] : group === other ? [] : [group],
    );
  }
}
