import { datePartsOf, dayOf } from '../../record/index.ts';
import { bareMonth, calendar, overMonths, wholeMonth, wholeYear } from './calendar-dates.ts';
import { exact, type Reading, type Reference } from './date-reading.ts';
import { count, DAY, MONTH, monthOf, NUMBER, TO, WEEKDAY } from './date-words.ts';
import { ago, ahead, around, dayOfWeek, shift, shifted, weekday, weekdays, weekend } from './relative-dates.ts';

/** One pattern of dates and what a match of it means; null where it means none after all. */
interface Rule {
  readonly pattern: RegExp;
  readonly read: (parts: Readonly<Record<string, string | undefined>>, reference: Reference) => Reading | null;
}

/** How many years from this one a year is. */
const YEARS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** The patterns of dates; where two match the same words, the earlier one holds. */
export const dateRules: readonly Rule[] = [
  rule(`(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`, (p) =>
    exact(dayOf(Number(p.year), Number(p.month), Number(p.day))),
  ),
  rule(
    `(?<month>${MONTH})\\.? (?<day>${DAY})${TO}(?<until>${MONTH})\\.? (?<last>${DAY})(?!\\d|,\\d{3})(?:,? (?<year>(?:19|20)\\d\\d))?`,
    overMonths,
  ),
  rule(
    `(?<day>${DAY}) (?:of )?(?<month>${MONTH})\\.?${TO}(?<last>${DAY}) (?:of )?(?<until>${MONTH})\\.?(?:,? (?<year>(?:19|20)\\d\\d))?(?![\\d-])`,
    overMonths,
  ),
  rule(
    `(?<day>${DAY})(?:${TO}(?<last>${DAY}))? (?:of )?(?<month>${MONTH})\\.?(?:,? (?<year>(?:19|20)\\d\\d))?(?![\\d-])`,
    calendar,
  ),
  rule(
    `(?<month>${MONTH})\\.? (?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?!\\d|,\\d{3}| (?:pct|percent|mln|billion))(?:,? (?<year>(?:19|20)\\d\\d))?`,
    calendar,
  ),
  rule(
    `(?<part>early|mid|late|the end of|the beginning of|end of)?[ -]?(?<month>${MONTH})\\.?,? (?:of )?(?<year>(?:19|20)\\d\\d)`,
    (p) => wholeMonth(Number(p.year), monthOf(p.month)),
  ),
  rule(
    `(?<part>early|mid|late|the end of|the beginning of|end of)?[ -]?(?<month>${MONTH})\\.?,? (?:of )?(?<which>last|this|next) year`,
    (p, { today }) =>
      today === null ? null : wholeMonth(datePartsOf(today).year + (YEARS.get(p.which ?? '') ?? 0), monthOf(p.month)),
  ),
  rule(
    `(?:later |earlier )?today|tonight|this (?:morning|afternoon|evening)|overnight|now under way|(?:an?|(?:a )?few|several|some|${NUMBER}) (?:minutes?|hours?) (?:ago|earlier)`,
    (_, { today }) => exact(today),
  ),
  rule(`the day before yesterday`, (_, { today }) => exact(shift(today, -2))),
  rule(`the day after tomorrow`, (_, { today }) => exact(shift(today, 2))),
  rule(
    `(?:late |early )?yesterday|last (?:night|evening)|the previous (?:day|evening)|a day earlier|the day before`,
    (_, { today }) => exact(shift(today, -1)),
  ),
  rule(`tomorrow`, (_, { today }) => exact(shift(today, 1))),
  rule(`(?<count>${NUMBER}) days? (?<way>ago|earlier)`, (p, { today }) =>
    p.way === 'ago' ? exact(shift(today, -count(p.count))) : null,
  ),
  rule(`(?<day>${WEEKDAY}),? (?:of )?(?<which>last|next|this) week`, (p, { today }) =>
    dayOfWeek(p.day, p.which ?? '', today),
  ),
  rule(`a week from (?:next )?(?<day>${WEEKDAY})`, (p, { today }) =>
    shifted(weekday(p.day, { today, future: true }, ''), 7),
  ),
  rule(`(?:over|at|during|for) the (?:coming )?weekend`, (_, reference) => weekend(reference)),
  rule(
    `(?:in )?(?<count>${NUMBER}) (?<unit>day|week|month)s?['\u2019]? (?:time|from now)|in (?<many>${NUMBER}) (?<later>week|month)s`,
    (p, { today, future }) =>
      p.later && !future ? null : ahead(count(p.count ?? p.many), p.unit ?? p.later ?? '', today),
  ),
  rule(`(?<which>last|next|this|this coming|the past|the coming) (?<day>${WEEKDAY})`, (p, reference) =>
    weekday(p.day, reference, p.which ?? ''),
  ),
  rule(`(?<day>${WEEKDAY})(?:${TO}(?<last>${WEEKDAY}))?(?<past> last| next)?`, (p, reference) =>
    weekdays(p, reference),
  ),
  rule(
    `(?<which>last|next|this|the past|the coming|earlier this|later this|late last|early next|late this|early this|the previous) (?<unit>week(?:end)?|month|year)`,
    (p, reference) => around(p.which ?? '', p.unit ?? '', reference),
  ),
  rule(`in the coming (?:days|week)`, (_, { today }) => (today === null ? null : null)),
  rule(`(?<count>${NUMBER}|a|few) (?<unit>week|month)s? ago`, (p, { today }) =>
    ago(p.count === 'a' ? 1 : count(p.count), p.unit ?? '', today),
  ),
  rule(
    `(?<which>last|this|next|in|since|during|by|until|early|mid|late|of|the end of|at the end of|in early|in mid|in late|later in|earlier in)[ -](?:the month of )?(?<month>${MONTH})(?!\\w|\\.? \\d)`,
    bareMonth,
  ),
  rule(
    `(?<which>in|since|of|during|by|late|early|mid|from) (?<year>(?:19|20)\\d\\d)(?![\\d-]|\\s*(?:hours|pct|mln))`,
    (p) => wholeYear(Number(p.year)),
  ),
];

function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(`(?<![\\w.])(?:${source})(?![\\w])`, 'gi'), read };
}
