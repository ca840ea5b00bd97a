import { codeArticle } from '../../core/coding/index.ts';
import { findMeetings } from '../../core/coding/meetings/meetings.ts';
import { analyse } from '../../core/coding/naming/analysis.ts';
import { parse } from '../../core/coding/parsing/parse.ts';
import { formatDay, parseDay } from '../../core/record/index.ts';

/** What can be told of a meeting in a word each; "-" for a day or place that is not known. */
interface Told {
  readonly form: string;
  readonly status: string;
  /** "CHL-PER" */
  readonly countries: string;
  readonly day: string;
  readonly place: string;
}

/** Each meeting that a text of a day ("2021-03-10") tells of, by these of its fields. */
export function meetingsOf(text: string, published: string, fields: readonly (keyof Told)[]): string[] {
  const article = { text, title: null, outlet: null, published: parseDay(published) };
  return findMeetings(analyse(parse(article))).map(({ meetingKind, status, parties, start, place }) => {
    const told: Told = {
      form: meetingKind ?? '-',
      status: status ?? '-',
      countries: [...new Set(parties.map(({ country }) => country))].sort().join('-'),
      day: start === null ? '-' : formatDay(start),
      place: place ?? '-',
    };
    return fields.map((field) => told[field]).join(' ');
  });
}

/** Status and countries of each meeting that a brief of one sentence tells of. */
export function meetingsIn(text: string): string {
  return codeArticle({ text, title: null, outlet: null, published: parseDay('2021-03-10') })
    .filter(({ kind }) => kind === 'meeting')
    .map((finding) => {
      const countries = [...new Set(finding.parties.map(({ country }) => country))].sort().join('-');
      return `${finding.kind === 'meeting' ? finding.status : ''} ${countries}`;
    })
    .join();
}
