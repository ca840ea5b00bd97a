import { type Day, datePartsOf, dayOf, toDay } from '../../record/index.ts';
import { foldText } from '../fold.ts';
import type { DateMention, Parsed } from '../types.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const NUMBER = 'one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}';
const TO = '\\s*(?:-|\\u2013|\\u2014|to|and|until|through)\\s*';

/** One pattern of dates and what a match of it means; null where it means none after all. */
interface Rule {
  readonly pattern: RegExp;
  readonly read: (parts: Readonly<Record<string, string | undefined>>, reference: Reference) => Reading | null;
}

interface Reference {
  /** The day "today" is: the dateline's, else that of publication. */
  readonly today: Day | null;
  readonly future: boolean;
}

type Reading = Omit<DateMention, 'start' | 'end'>;

const rules: readonly Rule[] = [
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
    `(?:later |earlier )?today|tonight|this (?:morning|afternoon|evening)|overnight|now under way|(?:an?|(?:a )?few|several|some|${NUMBER}) (?:minutes?|hours?) (?:ago|earlier)`,
    (_, { today }) => exact(today),
  ),
  rule(`yesterday|last night|the previous (?:day|evening)|a day earlier|the day before`, (_, { today }) =>
    exact(shift(today, -1)),
  ),
  rule(`the day before yesterday`, (_, { today }) => exact(shift(today, -2))),
  rule(`tomorrow`, (_, { today }) => exact(shift(today, 1))),
  rule(`(?<count>${NUMBER}) days? (?<way>ago|earlier)`, (p, { today }) =>
    p.way === 'ago' ? exact(shift(today, -count(p.count))) : null,
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

/**
 * Dates named in the text, resolved against the dateline's day or the day of publication. A weekday is the last such day,
 * unless its clause speaks of the future; "next week" and "last month" are stated as far as they are sure: by month. A
 * date that needs a reference where there is none keeps its place with `from` and `to` null.
 */
export function datesOf({ source, dateline, sentences }: Parsed): DateMention[] {
  const today = dateline?.day ?? source.published;
  const folded = foldText(source.text).replace(/\n/g, ' ');
  const found: DateMention[] = [];
  for (const { pattern, read } of rules) {
    for (const hit of folded.matchAll(pattern)) {
      const start = hit.index;
      const end = start + hit[0].trimEnd().length;
      if (dateline && start < dateline.end && end > dateline.start) continue;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const sentence = sentences.find((one) => one.start <= start && start < one.end);
      if (!sentence || /^(?:may|march|mar|sun|sat)$/.test(hit[0])) continue;
      const parts = lower(hit.groups ?? {});
      const reading = read(parts, {
        today,
        future: isFuture(folded.slice(sentence.start, sentence.end), start - sentence.start),
      });
      if (reading) found.push({ start, end, ...reading });
    }
  }
  return borrowYears(
    found.sort((one, other) => one.start - other.start),
    folded,
  );
}

/** Without a day to reckon from, a day and month take their year from the next full date, or the only year a title names. */
function borrowYears(found: readonly DateMention[], text: string): DateMention[] {
  const title = /^[^\n.]{0,120}?\b((?:19|20)\d\d)\b/.exec(text)?.[1];
  return found.map((date, index) => {
    if (date.precision !== 'unknown') return date;
    const later =
      found.slice(index + 1).find(({ from, precision }) => from !== null && precision === 'day') ??
      found.slice(0, index).findLast(({ from, precision }) => from !== null && precision === 'day');
    const year = later?.from != null ? datePartsOf(later.from).year : title ? Number(title) : null;
    const words = DAY_AND_MONTH.exec(text.slice(date.start, date.end).toLowerCase());
    if (year === null || !words) return date;
    const parts = {
      day: words[1] ?? words[7],
      last: words[2] ?? words[8],
      month: words[3] ?? words[6],
      year: String(year),
    };
    return { start: date.start, end: date.end, ...(calendar(parts, { today: null, future: false }) ?? UNKNOWN) };
  });
}

const DAY_AND_MONTH = new RegExp(
  `^(?:(\\d{1,2})(?:${TO}(\\d{1,2}))? (${MONTH})()|()(${MONTH})\\.? (\\d{1,2})(?:${TO}(\\d{1,2}))?)`,
  'i',
);

const lower = (groups: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(groups).map(([key, value]) => [key, value?.toLowerCase().replace(/(?<=\d)(?:st|nd|rd|th)$/, '')]),
  );

const FUTURE =
  /\b(?:will|would|shall|'ll|is to|are to|was to|were to|due to|due in|due for|due|scheduled|expected|plans? to|planned|planning|to visit|to meet|to hold|to travel|to arrive|to leave|to begin|to sign|begins?|starts?|leaves|arrives|upcoming|forthcoming|likely to|set to|set for|ahead of|is (?:sending|visiting|travelling|traveling|leaving|meeting)|prepar\w+|slated|postponed until|travels|begin|start|resume|opens?|meets|holds|convenes?|departs|expects|intends?|hopes?|proposed|agreed to|invited|look(?:s|ed|ing)? forward)\b/g;
const PAST =
  /\b(?:met|said|held|arrived|visited|told|was|were|had|signed|spoke|ended|began|left|announced|discussed|called|received|hosted|warned|accused|denied|reported|wrote|seen|held|gave|took|made|has|have|\w{2,}ed)\b/g;

/** Whether the clause around an offset looks ahead: the last verb before it, or with none before the first behind it. */
function isFuture(sentence: string, at: number): boolean {
  // "refused to meet" does not look ahead.
  const before = sentence
    .slice(0, at)
    .replace(/\b(?:refus|declin|fail)\w+ to \w+/g, (words) => 'had '.padEnd(words.length));
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [future, past] = [last(FUTURE), last(PAST)];
  if (future >= 0 || past >= 0) return future >= past - 12 && future >= 0;
  const behind = sentence.slice(at);
  const next = (pattern: RegExp) => behind.search(new RegExp(pattern.source));
  const [ahead, back] = [next(FUTURE), next(PAST)];
  return ahead >= 0 && (back < 0 || ahead <= back);
}

function exact(day: Day | null): Reading {
  return { from: day, to: day, precision: day === null ? 'unknown' : 'day' };
}

const shift = (day: Day | null, by: number) => (day === null ? null : toDay(day + by));

function count(word: string | undefined): number {
  const at = 'one two three four five six seven eight nine ten'.split(' ').indexOf(word ?? '');
  return at >= 0 ? at + 1 : word === 'few' ? 3 : Number(word ?? 1);
}

function monthOf(name: string | undefined): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((name ?? '').slice(0, 3)) / 3 + 1;
}

function calendar(p: Readonly<Record<string, string | undefined>>, { today, future }: Reference): Reading | null {
  const month = monthOf(p.month);
  const date = Number(p.day);
  if (date > 31 || date < 1) return null;
  const year = p.year ? Number(p.year) : today === null ? null : nearestYear(today, month, date, future);
  if (year === null) return { from: null, to: null, precision: 'unknown' };
  const from = dayOf(year, month, date);
  if (from === null) return null;
  const to = p.last ? dayOf(year, month, Number(p.last)) : from;
  return { from, to: to !== null && to >= from ? to : from, precision: 'day' };
}

/** "April 29 to May 2": the second month is the first one's or follows it. */
function overMonths(p: Readonly<Record<string, string | undefined>>, reference: Reference): Reading | null {
  const first = calendar({ month: p.month, day: p.day, year: p.year }, reference);
  if (first?.from == null) return first;
  const { year } = datePartsOf(first.from);
  const [month, until] = [monthOf(p.month), monthOf(p.until)];
  const to = dayOf(until < month && !p.year ? year + 1 : year, until, Number(p.last));
  return to !== null && to >= first.from ? { from: first.from, to, precision: 'day' } : first;
}

/** A day without a year lies in the past, at most some weeks ahead, or where the clause looks ahead, in the future. */
function nearestYear(today: Day, month: number, date: number, future: boolean): number {
  const { year } = datePartsOf(today);
  const years = [year, year - 1, year + 1];
  const near = (ahead: number) =>
    years.find((one) => {
      const day = dayOf(one, month, date);
      return (
        day !== null && (future ? day >= today - 30 && day <= today + 335 : day <= today + ahead && day > today - 365)
      );
    });
  return near(45) ?? year;
}

function wholeMonth(year: number, month: number): Reading | null {
  const from = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return from === null || next === null ? null : { from, to: toDay(next - 1), precision: 'month' };
}

function wholeYear(year: number): Reading | null {
  const [from, to] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
  return from === null || to === null ? null : { from, to, precision: 'year' };
}

function monthAround(day: Day): Reading | null {
  const { year, month } = datePartsOf(day);
  return wholeMonth(year, month);
}

const UNKNOWN: Reading = { from: null, to: null, precision: 'unknown' };

function bareMonth(p: Readonly<Record<string, string | undefined>>, { today, future }: Reference): Reading | null {
  if (today === null) return UNKNOWN;
  const { year, month: now } = datePartsOf(today);
  const month = monthOf(p.month);
  if (p.which === 'last') return wholeMonth(month >= now ? year - 1 : year, month);
  if (p.which === 'next') return wholeMonth(month <= now ? year + 1 : year, month);
  if (future) return wholeMonth(month < now ? year + 1 : year, month);
  return wholeMonth(month > now ? year - 1 : year, month);
}

const WEEKDAYS = WEEKDAY.split('|');

function weekday(name: string | undefined, { today, future }: Reference, which: string): Reading {
  if (today === null) return UNKNOWN;
  const back = (datePartsOf(today).weekday - WEEKDAYS.indexOf(name ?? '') + 7) % 7;
  if (which.startsWith('last') || which === 'the past') return exact(shift(today, back === 0 ? -7 : -back));
  if (which.startsWith('next') || future || which.includes('coming'))
    return exact(shift(today, back === 0 ? (which === 'next' ? 7 : 0) : 7 - back));
  return exact(shift(today, -back));
}

function weekdays(p: Readonly<Record<string, string | undefined>>, reference: Reference): Reading {
  const first = weekday(p.day, reference, (p.past ?? '').trim());
  const last = p.last ? weekday(p.last, reference, '') : first;
  if (first.from === null || last.to === null) return first;
  return last.to >= first.from ? { from: first.from, to: last.to, precision: 'day' } : first;
}

/** A week is known by its month, where that is the same for all its days that the word leaves open. */
function around(which: string, unit: string, { today, future }: Reference): Reading | null {
  if (today === null) return UNKNOWN;
  const past = /last|past|previous/.test(which);
  const ahead = /next|coming/.test(which);
  const { year, month, weekday: dayOfWeek } = datePartsOf(today);
  if (unit === 'year') return wholeYear(year + (past ? -1 : ahead ? 1 : 0));
  if (unit === 'month') return wholeMonth(...monthShifted(year, month, past ? -1 : ahead ? 1 : 0));
  const monday = today - ((dayOfWeek + 6) % 7) + (past ? -7 : ahead ? 7 : 0);
  const ongoing = !past && !ahead;
  const first = which.startsWith('later') || (ongoing && future) ? today : monday;
  const last = which.startsWith('earlier') || (ongoing && !future && !which.startsWith('later')) ? today : monday + 6;
  const [from, to] = [monthAround(toDay(first)), monthAround(toDay(last))];
  return from && to && from.from === to.from ? from : past ? monthAround(toDay(monday + 2)) : UNKNOWN;
}

function monthShifted(year: number, month: number, by: number): [number, number] {
  const index = year * 12 + month - 1 + by;
  return [Math.floor(index / 12), (index % 12) + 1];
}

function ago(many: number, unit: string, today: Day | null): Reading | null {
  if (today === null) return UNKNOWN;
  if (unit === 'week') return monthAround(toDay(today - 7 * many));
  const { year, month } = datePartsOf(today);
  return wholeMonth(...monthShifted(year, month, -many));
}
