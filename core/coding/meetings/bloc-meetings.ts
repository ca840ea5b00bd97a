import { type Iso3, isIso3 } from '../../record/index.ts';
import lexicon from '../lexicon/en/blocs.json' with { type: 'json' };
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { distinct, type Encounter, make } from './encounter.ts';
import { isOwnGathering } from './own-gathering.ts';
import { plainTrigger, type Trigger } from './trigger.ts';
import { triggersIn } from './triggers.ts';

/** A bloc, by the words that tell of a meeting of its ministers. */
interface Bloc {
  readonly told: RegExp;
  readonly members: ReadonlySet<Iso3>;
}

/** Where the text tells of the bloc's meeting. */
interface Report {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
}

/**
 * "After a gathering of Community finance ministers, …": the meeting of a bloc, whose members nobody lists, with those of
 * its states whose ministers the dispatch has speak or which act there; null where that are fewer than two.
 */
export function blocMeeting(aids: Aids, reports: readonly Encounter[]): Encounter | null {
  const told = toldIn(aids);
  if (!told) return null;
  const present = presentOf(aids, told.bloc);
  const countries = distinct(present);
  const report = countries.length > 1 ? reportFrom(aids, told.sentence) : null;
  if (!report || reports.some(({ evidence }) => evidence.start === report.sentence.start)) return null;
  return asTold(aids, report, make({ aids, ...report, last: null }, present, [], countries));
}

/** Whether a dispatch tells of a meeting of a bloc's ministers: what is said there is to no single one of them. */
export const isOfBloc = (aids: Aids): boolean => toldIn(aids) !== null;

/** The first words of a dispatch that tell of a bloc's meeting. */
function toldIn(aids: Aids): { bloc: Bloc; sentence: Sentence } | null {
  if (!aids.dateline) return null;
  const text = aids.source.text.replace(/\s+/g, ' ');
  const likely = blocs.filter(({ told }) => told.test(text));
  if (likely.length === 0) return null;
  for (const sentence of aids.sentences) {
    if (sentence.heading) continue;
    const words = aids.source.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
    const bloc = likely.find(({ told }) => told.test(words));
    if (bloc) return { bloc, sentence };
  }
  return null;
}

/** The first words from a sentence on that tell of its meeting. */
function reportFrom(aids: Aids, first: Sentence): Report | null {
  for (const sentence of aids.sentences.slice(first.index, first.index + REACH)) {
    const trigger = [...gatheringsIn(aids, sentence), ...triggersIn(aids.tokens, sentence)].find(
      (one) =>
        (sentence === first || GOES_ON.test(wordsIn(aids, one.from - 4, one.from))) &&
        isOwnGathering(aids, sentence, one),
    );
    if (trigger) return { sentence, trigger };
  }
  return null;
}

/** "an informal gathering of": what is no trigger where nobody beside it takes part. */
function gatheringsIn(aids: Aids, { tokens: { start, end } }: Sentence): Trigger[] {
  return range(start, end)
    .filter((at) => /^(?:gathering|session)$/.test(keyAt(aids, at)) && keyAt(aids, at + 1) === 'of')
    .map((at) => plainTrigger(at, at + 1, 'noun', 'talks'));
}

/** A meeting that is over or goes on, where the dispatch is sent from; null for one still ahead, of which people speak elsewhere. */
function asTold(aids: Aids, { sentence, trigger }: Report, meeting: Encounter): Encounter | null {
  const { dateline } = aids;
  const before = wordsIn(aids, trigger.from - 4, trigger.from);
  const over = /\b(?:after|following)(?: \S+){0,3}$/.test(before);
  if (meeting.status !== 'held' && !over) return null;
  const told: Encounter = over && meeting.status !== 'held' ? { ...meeting, ...UNDATED, status: 'held' } : meeting;
  const early = aids.sentences.filter(({ heading }) => !heading).indexOf(sentence) < 2;
  const day = early && /\bat (?:an?|the)(?: \S+)?$/.test(before) ? (dateline?.day ?? null) : null;
  const today = told.start === null && day !== null ? { start: day, end: day, precision: 'day' as const } : {};
  if (told.place || !dateline?.place) return { ...told, ...today };
  const place = {
    name: dateline.place,
    country: dateline.country,
    span: { start: dateline.start, end: dateline.end },
  };
  return { ...told, ...today, place, placeCountry: place.country };
}

const UNDATED = { start: null, end: null, dateSpan: null, precision: 'unknown' } as const;

/** Ministers of the bloc's states whom the text has act or speak, and states that do so at the meeting. */
function presentOf(aids: Aids, { members }: Bloc): Actor[] {
  return aids.sentences.flatMap((sentence) => {
    if (sentence.heading) return [];
    const there = AT_IT.test(aids.source.text.slice(sentence.start, sentence.end));
    return aids.actorsIn(sentence).filter((actor) => {
      const { country, represents, sort, person, start } = actor;
      if (country === null || !represents || !members.has(country)) return false;
      const before = aids.source.text.slice(Math.max(sentence.start, start - 40), start);
      if (GOVERNED.test(before)) return false;
      return person
        ? MINISTER.test(person.role ?? '')
        : there && sort === 'country' && acts(aids, actor) && !REPORTED.test(before);
    });
  });
}

/** "Britain called for", "Britain and", "West Germany, also opposed": before a verb, or a list or clause that leads to one. */
function acts({ tokens, tokenFrom }: Aids, { end }: Actor): boolean {
  const next = tokens[tokenFrom(end)];
  return next !== undefined && (/^(?:VERB|AUX)$/.test(next.pos) || /^(?:,|and|also)$/.test(next.lower));
}

/** How many sentences, with the bloc's own, may tell of the meeting. */
const REACH = 3;
/** "after chairing a session of talks", "their meeting", "told the meeting": of those just named. */
const GOES_ON =
  /\b(?:session of|their|hosting|hosted|chairing|chaired|attending|attended|(?:after|at|during|told|left) the$)/;
/** "outlined by U.S. ", "with " */
const GOVERNED = /\b(?:by|with|from|to|of|for|against|than)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u;
/** "said after the meeting that Greece had": told of by another. */
const REPORTED = /\b(?:that|said|says|because|while|whether|if|as)\s+(?:the\s+)?$/;
const AT_IT = /\b(?:meeting|session|talks|gathering|summit|partners|counterparts|colleagues)\b/;
const MINISTER = /\b(?:minister|secretary|chancellor|premier|president|taoiseach)\b/i;

const HOLDERS = '(?:ministers|leaders|heads of (?:state|government)|central bankers|governors)';
const blocs: readonly Bloc[] = lexicon.blocs.map(({ forms, members }) => {
  const name = `(?:${forms.join('|')})(?: \\([\\w-]+\\))?`;
  return {
    told: new RegExp(
      `\\b${name} (?:(?:and )?[a-z]+ ){0,2}${HOLDERS}\\b|\\b${HOLDERS} (?:of|from) (?:the )?${name}\\b|\\b${name} (?:[a-z]+ ){0,2}(?:meeting|summit|council of ministers)\\b`,
    ),
    members: new Set(members.filter(isIso3)),
  };
});
