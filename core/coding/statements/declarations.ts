import type { Iso3, Span } from '../../record/index.ts';
import { tellsOfSport } from '../meetings/sport.ts';
import { groupsIn } from '../naming/armed-groups.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { actIn, isDeed, refusalIn } from './acts.ts';
import { attributionsIn } from './attributions.ts';
import { cueIn } from './content-cues.ts';
import { drawnAt } from './drawn.ts';
import type { Utterance } from './evidence.ts';
import { mainVerb, openingOf } from './main-verb.ts';
import { nominalActIn } from './nominal-acts.ts';
import { reportingAt } from './reporting.ts';
import type { Typed } from './typing.ts';
import { receivesGuest } from './verbs-without-speech.ts';

/** An act that a lone sentence reports of a country, with nobody named who says so: taken as declared by the country. */
export interface Declaration extends Utterance {
  readonly typed: Typed;
  /** Those who act with the speaker: whom an agreement is with. */
  readonly partners: readonly Iso3[];
  /** No word of the lexicons says what sort of act it is: only a clear object makes it one. */
  readonly assumed: boolean;
}

/** Longer texts, and those under a headline, tell who says what; there an act without a speaker is no statement. */
const LONGEST = 1;

/**
 * Declared acts ("X has agreed to …", "X refuses to …", "X will send …") of a text that is a flash or a row of event data: a
 * sentence without a headline. PLOVER codes such acts of words by their type, as statements of the acting country.
 */
export function declarationsOf(aids: Aids): Declaration[] {
  const { sentences } = aids;
  if (sentences.length > LONGEST || sentences.some(({ heading }) => heading)) return [];
  return sentences.flatMap((sentence) => declarationsIn(aids, sentence));
}

function declarationsIn(aids: Aids, sentence: Sentence): Declaration[] {
  const from = openingOf(aids, sentence);
  const verb = mainVerb(aids, from, sentence.tokens.end);
  const first = aids.tokens[from];
  const head = aids.tokens[verb];
  if (verb < 0 || !first || !head) return [];
  if (drawnAt(aids, sentence, verb).length > 0 || drawnAt(aids, sentence, verb + 1).length > 0) return [];
  const noun = nominalActIn(aids, from, verb);
  const subject = noun?.subject ?? { start: first.start, end: aids.tokens[verb - 1]?.end ?? head.start };
  const told = noun?.typed ?? typeOfAct(aids, verb, sentence);
  const typed = told ?? (isUnlisted(aids, verb, sentence) ? REMARK : null);
  if (subject.end <= subject.start || !typed || isEncounter(aids, verb, sentence)) return [];
  const attribution = { sentence, verbAt: noun?.nounAt ?? verb, reporting: null, noun: null, subject, quoted: false };
  const named = subjectsIn(aids, subject);
  const acting = named.length > 0 ? named : agentsOf(aids, verb, sentence);
  const subjects = told ? acting : acting.filter((actor) => isState(aids, actor));
  return subjects.map((speaker) => ({
    speaker,
    attributions: [{ ...attribution, speaker }],
    continued: false,
    block: false,
    start: sentence.start,
    end: sentence.end,
    typed,
    assumed: told === null,
    partners: subjects.flatMap(({ country }) => (country && country !== speaker.country ? [country] : [])),
  }));
}

const REMARK: Typed = { type: 'COMMENT', intensity: 0 };

/** A verb of no lexicon, of a sentence in which nobody speaks: taken for an act of words where it is no deed. */
function isUnlisted(aids: Aids, verb: number, sentence: Sentence): boolean {
  const token = aids.tokens[verb];
  const next = aids.tokens[verb + 1];
  if (!token || (token.pos === 'AUX' && !/^(?:VERB|ADV)$/.test(next?.pos ?? ''))) return false;
  if (attributionsIn(aids, sentence).length > 0 || tellsOfSport(aids, sentence)) return false;
  return !isDeed(aids.source.text.slice(token.start, sentence.end));
}

/** A state by its name or capital, or somebody who acts for it; no ship or firm of its nationality. */
function isState(aids: Aids, { start, end, represents, sort }: Actor): boolean {
  if (!represents || /^(?:from|in|of|near|at|to|off)$/.test(aids.tokens[aids.tokenFrom(start) - 1]?.lower ?? ''))
    return false;
  const mark = aids.tokens[aids.tokenFrom(end)]?.lower ?? '';
  if (/^['’]s?$/.test(mark) || /(?:troops|forces|soldiers|army)$/i.test(aids.source.text.slice(start, end)))
    return false;
  return (
    sort !== 'country' ||
    aids.countries.some((one) => one.start >= start && one.end <= end && one.how !== 'nationality')
  );
}

/** The countries that act: the first one named in the subject, with those joined to it by "and". */
function subjectsIn(aids: Aids, subject: Span): Actor[] {
  const named = [
    ...aids.countriesIn(subject).map(({ start, end, country }) => ({ start, end, country })),
    ...groupsIn(aids, subject),
    ...aids.actorsIn(subject).flatMap(({ start, end, country }) => (country ? [{ start, end, country }] : [])),
  ].sort((one, other) => one.start - other.start);
  const found = new Map<Iso3, Actor>();
  let last: Span | null = null;
  for (const { start, end, country } of named) {
    if (PRIVATE.test(aids.tokens[aids.tokenFrom(end)]?.lower ?? '')) continue;
    if (found.has(country)) {
      if (last && end > last.end && start <= last.end) last = { start, end };
      continue;
    }
    const between = last ? aids.source.text.slice(last.end, start) : '';
    if (last && !/^[^.;]{0,40}\band\b\s[\w\s]{0,20}$/.test(between)) continue;
    const actor = aids.actorsIn({ start, end }).find((candidate) => candidate.country === country);
    const label = actor?.person?.name ?? aids.source.text.slice(start, end);
    found.set(country, actor ?? plainActor({ start, end }, label, country));
    last = { start, end };
  }
  return [...found.values()];
}

/** "A pact was concluded by A and B": who acts in the passive. */
function agentsOf(aids: Aids, verb: number, { tokens: range, end }: Sentence): Actor[] {
  const { tokens } = aids;
  if (!/^(?:is|are|was|were|has|have)$/.test(tokens[verb]?.lower ?? '')) return [];
  for (let at = verb + 1; at < Math.min(range.end, verb + 8); at++) {
    const token = tokens[at];
    if (!token || /^[,;.]$/.test(token.text)) return [];
    if (token.lower === 'by') return subjectsIn(aids, { start: token.end, end });
  }
  return [];
}

/** Behind a nationality: no state acts. */
const PRIVATE =
  /^(?:carmaker|automaker|company|companies|firm|firms|bank|banks|airline|airlines|manufacturer|maker|giant|group|businessman|businessmen|traders?|singer|actor|actress|player|team|coach|striker|author|director|scientists?|researchers?|students?|tourists?|investors?|exporters?|importers?)$/;

function plainActor({ start, end }: Span, label: string, country: Iso3): Actor {
  return { start, end, sort: 'country', label, person: null, country, role: null, plural: false, represents: true };
}

/** What is a meeting, held or planned, is found as one; mediation between others is an act of its own. */
function isEncounter(aids: Aids, verb: number, sentence: Sentence): boolean {
  const { source, tokens } = aids;
  if (/^(?:welcom|greet)/.test(tokens[verb]?.lower ?? '') && receivesGuest(aids, sentence, verb)) return true;
  const words = source.text.slice(tokens[verb]?.start ?? sentence.start, sentence.end);
  if (/\bmediat|\b(?:responsible|accountable)\b|^(?:will|would|did|does|do|could) ?(?:not|n['’]t|never)\b/i.test(words))
    return false;
  return /^(?:\w+ ){0,3}(?:visit|meet|met|host|travel|attend|held|hold|spoke|telephon|discuss|arriv|receiv|had lunch|made a)/i.test(
    words,
  );
}

/** "…, the minister said": a subject that what is said stands before. */
function isBehindContent({ tokens, tokenFrom }: Aids, start: number): boolean {
  const first = tokenFrom(start);
  const before = /^(?:the|a|an|his|its)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return /^[,”"]$/.test(tokens[before]?.text ?? '');
}

/**
 * By the act at the verb, the words there, the verb itself, or all that follows; "…, X said" behind it is none of it. What
 * X says somebody must do is no act.
 */
function typeOfAct(aids: Aids, verb: number, sentence: Sentence): Typed | null {
  const start = aids.tokens[verb]?.start ?? sentence.start;
  const behind = attributionsIn(aids, sentence)
    .map(({ subject }) => subject.start)
    .filter((at) => at > start && isBehindContent(aids, at));
  const words = aids.source.text.slice(start, Math.min(sentence.end, ...behind));
  if (behind.length > 0 && /^(?:must|should|ought|needs|has to|have to)\b/.test(words)) return null;
  if (isDeed(words)) return null;
  const act = actIn(words);
  if (act) return act;
  const near = cueIn(words.slice(0, 40).replace(/\S*$/, ''));
  if (near) return near;
  for (let at = verb; at < Math.min(verb + 5, sentence.tokens.end); at++) {
    const reporting = reportingAt(aids.tokens, at);
    if (reporting && reporting.type !== 'COMMENT' && aids.tokens[at]?.pos === 'VERB') {
      return { type: reporting.type, intensity: reporting.intensity };
    }
  }
  return cueIn(words) ?? refusalIn(words) ?? (/^will\b/.test(words) ? INTENDS : null);
}

/** What a country says that it will do is agreed to, where no word of it says otherwise. */
const INTENDS: Typed = { type: 'AGREE', intensity: 4 };
