import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import { acronymAt } from './body-names.ts';
import { modifiers } from './role-words.ts';

/**
 * Where the desk ends that stands right behind an office without a preposition: "Director Middle East at the FCDO",
 * "Additional Secretary (Asia Pacific)"; `from` where none does.
 */
export function bareDesk(tokens: readonly Token[], from: number, head: string): number {
  if (!DESK_HEADS.test(head)) return from;
  const bracketed = tokens[from]?.text === '(';
  let to = bracketed ? from + 1 : from;
  for (let at = to; at < from + 10; at++) {
    const text = tokens[at]?.text ?? '';
    const key = keyOfAt(tokens, at);
    if (/^\p{Lu}/u.test(text) && modifiers.has(key) && !/^(?:general|first|party)$/.test(key)) to = at + 1;
    else if (!/^(?:and|&|-)$/.test(text) || to !== at) break;
  }
  if (bracketed) return tokens[to]?.text === ')' && to > from + 1 ? to + 1 : from;
  return /^(?:at|of|in|,|for|\()$/.test(tokens[to]?.text ?? '') ? to : from;
}

const DESK_HEADS =
  /^(?:(?:deputy |assistant )?director(?:.general)?|(?:\w+ )?secretary|(?:\w+ )*under-?secretary|director for|head)$/;

/** Where a part of a ministry begins right behind what it deals with and its letters in brackets; −1 where none does. */
export function deskAt(tokens: readonly Token[], to: number): number {
  const at = acronymAt(tokens, to) === null ? to : to + 3;
  return /^(?:affairs|department|division|desk|directorate|section)$/.test(keyOfAt(tokens, at)) ? at : -1;
}

/** How many tokens name a part of the world whose words are no titles: "(envoy for) the Horn of Africa". */
export function regionAt(tokens: readonly Token[], at: number): number {
  const words = REGIONS.find((region) => region.every((word, index) => keyOfAt(tokens, at + index) === word));
  return words?.length ?? 0;
}

const REGIONS = [
  ['horn', 'of', 'africa'],
  ['great', 'lakes', 'region'],
  ['great', 'lakes'],
  ['lake', 'chad', 'basin'],
  ['mano', 'river', 'basin'],
  ['south', 'caucasus'],
  ['korean', 'peninsula'],
  ['arabian', 'peninsula'],
  ['red', 'sea'],
  ['black', 'sea'],
  ['western', 'hemisphere', 'affairs'],
  ['western', 'hemisphere'],
];
