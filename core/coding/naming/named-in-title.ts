import { keyOfAt } from '../phrases.ts';
import { isOfBody } from './bodies-in-titles.ts';
import { isPossessive, type Tag } from './mentions.ts';
import { join, type Reading, type Step } from './role-reading.ts';
import { HOSTED, modifiers } from './role-words.ts';

/** Reads a state, body or organisation behind an office: as whose it is, as part of its name, or as no part of it. */
export function readNamed(reading: Reading, tag: Tag): Step {
  const { tokens, tagAt, head, preposition, at, words, right } = reading;
  const next = tokens[tag.to];
  // "leader of the Turkmen people"
  if (tag.sort === 'nationality' && preposition === 'of' && /^(?:people|nation)$/.test(next?.text ?? ''))
    return { ...right, to: tag.to + 1, country: tag.country };
  // "a spokesman for South Korean President X": the nationality is the president's.
  if (
    tag.sort === 'nationality' &&
    next &&
    !modifiers.has(keyOfAt(tokens, tag.to)) &&
    !tagAt[tag.to] &&
    !isOfBody(tokens, tag.to)
  )
    return 'end';
  if (tag.sort === 'place' && preposition !== 'of' && !(preposition === 'in' && CONSULS.test(head))) return 'end';
  // "Minister of Defence Florence X": a given name.
  if (tag.sort === 'place' && words.length > 0 && !/^(?:of|in|the)$/.test(keyOfAt(tokens, at - 1))) return 'end';
  if (preposition === 'to' || preposition === 'in' || (/^(?:for|on)$/.test(preposition) && HOSTED.test(head))) {
    if (!HOSTED.test(head) && !(preposition === 'in' && tag.sort === 'body')) return right;
    join(reading, tag.to - at);
  } else {
    right.country ??= tag.country;
    right.nonState ||= tag.sort === 'nonState' && right.country === null;
    if (tag.sort === 'body' || tag.sort === 'institution') join(reading, tag.to - at);
    else reading.at = tag.to;
  }
  right.to = tag.to;
  if (isPossessive(tokens[tag.to])) {
    if (!tagAt[tag.to + 1] && !modifiers.has(keyOfAt(tokens, tag.to + 1))) return 'end';
    reading.at++;
    return 'on';
  }
  return tag.country && !goesOnBehind(reading, tag) ? 'end' : 'on';
}

/** Whether an office that names its country goes on: "of the Russian Security Council", "of B for Trade". */
function goesOnBehind({ tokens, tagAt }: Reading, { sort, to }: Tag): boolean {
  return (
    (sort === 'nationality' && modifiers.has(keyOfAt(tokens, to))) ||
    (/^(?:institution|name)$/.test(sort) && isOfBody(tokens, to)) ||
    /^(?:of|for)$/.test(keyOfAt(tokens, to)) ||
    /^(?:body|institution)$/.test(tagAt[to]?.sort ?? '')
  );
}

/** Those whose seat is often no capital. */
const CONSULS = /\bconsul\b/;
