import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import { type Context, distinct, type Encounter, make } from './encounter.ts';
import { plainTrigger, type Trigger } from './trigger.ts';

/** "Ministers from A, B and C are attending the two-day conference": those in office of several states who come together. */
export function attendingIn(aids: Aids, sentence: Sentence): Encounter[] {
  if (sentence.heading || NOT.test(aids.source.text.slice(sentence.start, sentence.end))) return [];
  for (const at of range(sentence.tokens.start, sentence.tokens.end)) {
    if (!ATTENDS.test(keyAt(aids, at)) || (aids.quoteAt[at] ?? -1) !== -1) continue;
    if (!range(at + 1, at + 8).some((next) => ASSEMBLY.test(keyAt(aids, next)))) continue;
    const trigger: Trigger = plainTrigger(at, at + 1, 'meet', 'talks');
    const members = [...listedBefore(aids, sentence, at), ...presentBehind(aids, sentence, at)];
    if (distinct(members).length < 3) continue;
    const context: Context = { aids, sentence, trigger, last: null };
    const report = make(context, members, [], distinct(members));
    // "are attending": while the dispatch is sent.
    const day = /^(?:are|is)$/.test(keyAt(aids, at - 1)) ? (aids.dateline?.day ?? null) : null;
    return [report.start === null && day !== null ? { ...report, start: day, end: day, precision: 'day' } : report];
  }
  return [];
}

/** "Ministers from member states A, B and C" before a verb. */
function listedBefore(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const start = aids.dateline && aids.dateline.end > sentence.start ? aids.dateline.end : sentence.start;
  const end = aids.tokens[at]?.start ?? start;
  const { text } = aids.source;
  const named = aids.actorsIn({ start, end }).filter((actor) => isMember(actor) && aids.countriesIn(actor).length > 0);
  const [first] = named;
  if (!first || !OPENS.test(text.slice(start, first.end))) return [];
  const last = named.at(-1);
  if (
    !last ||
    !/^(?:-\p{Lu}\p{L}+)?(?:\s+(?:will|would|are|were|have|had|been|also|due|expected|to|be))*\s*$/u.test(
      text.slice(last.end, end),
    )
  )
    return [];
  return named.every((actor, index) => index === 0 || JOINS.test(text.slice(named[index - 1]?.end, actor.start)))
    ? named
    : [];
}

/** ", while C is present as an observer" */
function presentBehind(aids: Aids, sentence: Sentence, at: number): Actor[] {
  const start = aids.tokens[at]?.end ?? sentence.end;
  return aids
    .actorsIn({ start, end: sentence.end })
    .filter(
      (actor) =>
        isMember(actor) &&
        /^\s+(?:is|are|was|were|will be) (?:also )?(?:present|represented|attending|taking part)\b/.test(
          aids.source.text.slice(actor.end, actor.end + 40),
        ),
    );
}

const isMember = ({ sort, represents, country }: Actor) => represents && country !== null && sort !== 'pronoun';

const ATTENDS = /^(?:attend|attends|attended|attending)$/;
const ASSEMBLY = /^(?:meetings?|conference|summit|talks|session|gathering|consultations|negotiations|congress)$/;
const HOLDERS =
  'ministers|leaders|officials|presidents|premiers|chiefs|delegates|delegations|representatives|experts|heads|envoys';
const OPENS = new RegExp(
  `^\\s*[^,;:]*\\b(?:${HOLDERS}) (?:of|from|representing) (?:[\\w-]+ ){0,4}(?:the )?\\S+|^\\s*[^,;:]*\\b(?:${HOLDERS})$`,
  'i',
);
const JOINS = /^(?:-\p{Lu}\p{L}+)?(?:,|,?\s+and|\s+and)\s+(?:the\s+)?$/u;
const NOT = /\b(?:not|n['’]t|never|refus\w+|declin\w+|if|funeral|bankers|businessmen|annual|regularly)\b/;
