import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';
import { type Context, distinct, type Encounter } from './encounter.ts';
import type { Trigger } from './trigger.ts';

const WHEN = /\b(?:when|as|while|after|before) (?:(they)|he|she) (?:(?:last|first|both|also|had|recently) )*$/;

/** "gave the message to B's officials when they met", "told him so when he saw him": who spoke and who heard it. */
export function whenMet({
  aids,
  sentence,
  trigger,
}: Context): Pick<Encounter, 'guests' | 'hosts' | 'countries'> | null {
  if (trigger.frame !== 'meet') return null;
  const clause = WHEN.exec(`${wordsIn(aids, Math.max(sentence.tokens.start, trigger.from - 6), trigger.from)} `);
  const object = /^(?:him|her|them)$/.test(keyAt(aids, trigger.to));
  if (!clause || (clause[1] === undefined) !== object || meetsOthers(aids, trigger)) return null;
  const opens = aids.tokens[trigger.from - clause[0].trim().split(' ').length]?.start ?? sentence.start;
  const before = aids.actorsIn({ start: sentence.start, end: opens }).filter(isOfficial);
  const hearer = before.findLast(({ sort }) => sort !== 'pronoun');
  const speaker = hearer && before.findLast(({ start, country }) => start < hearer.start && country !== hearer.country);
  return hearer && speaker ? { guests: [speaker], hosts: [hearer], countries: distinct([speaker, hearer]) } : null;
}

/** "when they met union leaders" */
function meetsOthers(aids: Aids, { to }: Trigger): boolean {
  const next = aids.tokens[to];
  if (!next || !/^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(next.pos)) return false;
  return !aids.dates.some(({ start, end }) => start <= next.start && next.end <= end);
}

const isOfficial = ({ sort, represents, country }: Actor) =>
  represents && country !== null && sort !== 'country' && sort !== 'institution';
