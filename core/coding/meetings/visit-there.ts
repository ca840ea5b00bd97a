import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import type { Context } from './encounter.ts';
import type { Trigger } from './trigger.ts';

/** "since his visit here last year", "during his visit to the country": where the wire reports from, or the one foreign country just spoken of. */
export function goalThere(context: Context, visitors: readonly Actor[]): Iso3 | null {
  const { aids, trigger, sentence, last } = context;
  if (trigger.frame !== 'noun' || trigger.kind !== 'visit' || sentence.heading) return null;
  const own = new Set(visitors.map(({ country }) => country));
  const goal = goalOfWords(context, own);
  const behind = wordsIn(aids, trigger.to, trigger.to + 6);
  // "A's visit to the country is his first": the one told before, unless of another day.
  const told = goal && last && !last.heading && [goal, ...own].every((one) => one && last.countries.includes(one));
  return told && !/\b(?:last|in|on|early|late)\b/.test(behind) ? null : goal;
}

function goalOfWords({ aids, sentence, trigger }: Context, own: ReadonlySet<Iso3 | null>): Iso3 | null {
  if (keyAt(aids, trigger.to) === 'here') {
    const home = aids.dateline?.country ?? null;
    return own.has(home) ? null : home;
  }
  if (!THERE.test(wordsIn(aids, trigger.to, trigger.to + 4))) return null;
  const start = aids.tokens[trigger.from]?.start ?? sentence.start;
  const before = aids.sentences[sentence.index - 1];
  return (
    onlyForeign(aids, { ...sentence, end: start }, own) ??
    (before && !before.heading ? onlyForeign(aids, before, own) : null)
  );
}

/** "was in London to brief the coffee organisation": no visit to the state where a body of many has its seat. */
export function isToBody(aids: Aids, { frame, to }: Trigger): boolean {
  return frame === 'visit' && BODY.test(wordsIn(aids, to, to + 16));
}

const BODY =
  /^(?:the )?\S+ (?:\S+ )?(?:(?:on \w+|today|yesterday|this week|last week) )?to (?:brief|address|attend|inform|lobby|consult|visit|report to) (?:(?!president|minister|premier|officials|with)[\w'’-]+ ){0,4}(?:organi[sz]ation|opec|icco|ico|imf|gatt|unesco|fao|oecd|council|executive board|secretariat|fund|club)\b/;

/** "travelled to Kampala with Sweden's minister": those of a third state who come along, right behind where they go. */
export function companions({ aids, trigger }: Context, others: readonly Actor[], goal: Iso3, at: number): Actor[] {
  if (trigger.frame !== 'visit' || at < 0) return [];
  return others.filter(({ sort, country, start }) => {
    const between = wordsIn(aids, at + 1, aids.tokenFrom(start));
    return sort === 'person' && country !== goal && ALONG.test(between);
  });
}

const ALONG =
  /^(?:(?:on \w+|today|yesterday|this week|next week|last week) )?(?:together |along |jointly )?with(?: (?:his|her|the))?$/;

/** The one country beside the visitors' that a passage names; null where it names none or several. */
function onlyForeign(aids: Aids, { start, end }: Sentence, own: ReadonlySet<Iso3 | null>): Iso3 | null {
  const from = Math.max(start, aids.dateline?.end ?? 0);
  const named = from < end ? aids.countriesIn({ start: from, end }) : [];
  const foreign = new Set(named.map(({ country }) => country).filter((country) => !own.has(country)));
  const [only] = foreign;
  return foreign.size === 1 ? (only ?? null) : null;
}

const THERE = /^(?:there\b|to (?:the|that) (?:country|nation|kingdom|republic|island)\b(?! ['’]))/;
