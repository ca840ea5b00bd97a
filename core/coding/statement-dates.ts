import type { DatePrecision, Day, Span } from '../record/index.ts';
import type { Aids } from './reading-aids.ts';
import type { Utterance } from './statement-evidence.ts';
import type { DateMention } from './types.ts';

export interface StatementDate {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: DatePrecision;
  /** The words that give the date. */
  readonly ground: Span | null;
}

/** How many tokens from the verb of speech its date may stand: "said in a speech in Ankara on Tuesday". */
const REACH = 9;
/** An event in the first sentences dates what is said, if it is no older than this many days. */
const FRESH = 10;

/**
 * The day of an utterance: stated beside the verb of speech, else the dateline's, else the day of the event that the
 * article opens with. A day of publication alone dates the report, not what was said: precision `unknown`.
 */
export function dateOfStatement(aids: Aids, utterance: Utterance): StatementDate {
  const beside = dateBeside(aids, utterance);
  if (beside) return { from: beside.from, to: beside.to, precision: beside.precision, ground: beside };
  const sent = aids.dateline?.day ?? null;
  if (sent !== null && aids.dateline) return { from: sent, to: sent, precision: 'day', ground: aids.dateline };
  const opening = dateOfOpening(aids);
  if (opening) return { from: opening.from, to: opening.from, precision: 'day', ground: opening };
  const { published } = aids.source;
  return { from: published, to: published, precision: 'unknown', ground: null };
}

function dateBeside(aids: Aids, { attributions }: Utterance): DateMention | null {
  const { published } = aids.source;
  for (const { verbAt, subject, sentence } of attributions) {
    const first = Math.min(verbAt, aids.tokenFrom(subject.start)) - REACH;
    const start = aids.tokens[Math.max(sentence.tokens.start, first)]?.start ?? sentence.start;
    const end = aids.tokens[Math.min(sentence.tokens.end - 1, verbAt + REACH)]?.end ?? sentence.end;
    const found = aids.dates.find(
      (date) =>
        date.start >= start &&
        date.end <= end &&
        date.from !== null &&
        (published === null || date.from <= published) &&
        aids.quoteAt[aids.tokenFrom(date.start)] === -1,
    );
    if (found) return found;
  }
  return null;
}

function dateOfOpening(aids: Aids): DateMention | null {
  const { published } = aids.source;
  const body = aids.sentences.filter(({ heading }) => !heading).slice(0, 2);
  const last = body.at(-1);
  if (!last || published === null) return null;
  const found = aids.dates.find(({ start, from }) => start < last.end && from !== null);
  if (!found?.from || found.precision !== 'day' || found.from > published || published - found.from > FRESH)
    return null;
  return found;
}
