import type { Iso3 } from '../../record/index.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';

/** What stands right of an office's head and belongs to it: "of Foreign Affairs of Iraq", "to Tehran". */
export interface Right {
  to: number;
  complement: string;
  country: Iso3 | null;
  nonState: boolean;
}

/** How far what stands behind the preposition of an office's head has been read: up to token `at`, exclusive. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly tagAt: readonly (Tag | undefined)[];
  readonly head: string;
  preposition: string;
  at: number;
  /** Those of the complement so far. */
  readonly words: string[];
  /** What has been found to belong to the office for sure. */
  readonly right: Right;
}

/** Whether to read on behind a step, to end before it, or to give up with what is known. */
export type Step = 'on' | 'end' | Right;

/** Reads the next words as part of the office. */
export function take(reading: Reading, count: number): Step {
  join(reading, count);
  reading.right.to = reading.at;
  return 'on';
}

/** Reads the next words, which belong to the office only if others behind them do. */
export function join(reading: Reading, count = 1): Step {
  const { tokens, at, words } = reading;
  words.push(...tokens.slice(at, at + count).map(({ text }) => text));
  reading.at += count;
  return 'on';
}
