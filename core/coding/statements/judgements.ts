import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { mainVerb, openingOf } from './main-verb.ts';

/**
 * Whether a sentence of a release in its author's own voice judges or values something, told by how it is built: in the
 * present, of what is no person of his own state, with a predicate that neither tells the programme nor counts or lists.
 */
export function isJudgement(aids: Aids, sentence: Sentence, own: Iso3 | null): boolean {
  const { tokens, source } = aids;
  const from = openingOf(aids, sentence);
  const verb = mainVerb(aids, from, sentence.tokens.end);
  const first = tokens[from];
  const head = tokens[verb];
  if (!first || !head || verb === from || isOfOwnPerson(aids, from, verb, own)) return false;
  if (/^(?:i|we|you|there|he|she)$/.test(tokens[from]?.lower ?? '')) return false;
  const predicate = source.text.slice(head.start, sentence.end).replace(/\s+/g, ' ');
  if (COUNTED.test(predicate.split(/[,;]/)[0] ?? '')) return false;
  if (head.lemma === 'be' && isPlainState(aids, from, verb, own) && !regardsUs(aids, sentence, own)) return false;
  if (head.pos === 'AUX') return VALUED.test(predicate) && !PROGRAMME.test(predicate);
  return isPresent(head) && !TELLS.test(head.lemma);
}

/** Words of the subject that name a person, or whoever speaks, of one's own state: what he does is told of him. */
function isOfOwnPerson(aids: Aids, from: number, to: number, own: Iso3 | null): boolean {
  for (let at = from; at < to; at++) {
    const actor = aids.actorAt[at];
    if (actor && /^(?:person|official)$/.test(actor.sort) && (actor.country === own || !actor.represents)) return true;
  }
  return false;
}

/** "A and B are …": what other states are is a fact of theirs. */
function isPlainState(aids: Aids, from: number, to: number, own: Iso3 | null): boolean {
  for (let at = from; at < to; at++) {
    const token = aids.tokens[at];
    const named = aids.countries.some(
      ({ start, end, how, country }) =>
        token && start <= token.start && token.end <= end && how === 'name' && country !== own,
    );
    if (!named && !/^(?:the|and|,)$/.test(token?.lower ?? '')) return false;
  }
  return true;
}

/** Whether a sentence names the author's own state, or says "we" and "our". */
function regardsUs(aids: Aids, { start, end }: Sentence, own: Iso3 | null): boolean {
  if (aids.countriesIn({ start, end }).some(({ country }) => country === own)) return true;
  return /\b(?:us|we|our)\b/i.test(aids.source.text.slice(start, end));
}

const isPresent = ({ lower, lemma }: { lower: string; lemma: string }) =>
  lower === lemma || (/s$/.test(lower) && lower.startsWith(lemma.slice(0, 2)) && lower !== lemma);

/** What is, must be or has always been; of what will be, what it will mean. */
const VALUED =
  /^(?:(?:is|are|['’]s|remains?) (?!(?:\w+ly |also |being )*(?:\w+ed|held|met|set|led|due|open|here|home|host|able|taking|going|coming|travell?ing|visiting|meeting|attending|leaving|arriving|hosting)\b)|(?:must|should|can|cannot|may)\b|(?:has|have) (?:always|long|never|consistently|no|an?|the|every|(?:\w+ )?(?:interests?|relations|responsibilit))|(?:will|would|can) (?:\w+ly |also )?be (?:an?|its|their|our|vital|important|crucial|key|essential|critical)\b|(?:do|does) not\b)/i;

/** Where and when something is, and whose turn it is. */
const PROGRAMME =
  /^(?:is|are|will be) (?:\w+ly |also )?(?:(?:in|at|on) (?:the )?(?:\p{Lu}|\d)|(?:an?|the) (?:\w+ )?(?:first|second|third|last|next|guest|member|visit|meeting|host|home|capital|party|signatory)\b)/iu;

/** Numbers of things tell facts. */
const COUNTED = /\b(?:\d[\d,.]*|million|billion|thousands?|hundreds?|half|per cent|percent)\b/i;

/** Verbs by which a programme, its parts or what somebody did are told. */
const TELLS =
  /^(?:include|cover|comprise|consist|contain|list|follow|come|go|take|begin|start|open|close|end|focus|involve|concern|depart|leave|arrive|travel|visit|meet|attend|host|hold|join|sign|accompany|say|tell|ask|announce|state|note|report|discuss|address|speak|run|last|sit|live|read|see|thank|contact)$/;
