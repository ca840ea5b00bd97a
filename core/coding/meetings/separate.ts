import type { Iso3 } from '../../record/index.ts';
import { keysIn } from './actor-lists.ts';
import type { Context } from './encounter.ts';

/**
 * Whether those met are met one by one: "separately", "held separate talks with A and B", "met A and B on the sidelines of
 * the summit", "will travel to A and B for talks with Minister X and Minister Y".
 */
export function isSeparate({ aids, sentence, trigger, visited = [] }: Context, met: readonly Iso3[]): boolean {
  if (met.every((country) => visited.includes(country))) return true;
  const from = Math.max(sentence.tokens.start, trigger.from - 3);
  const words = keysIn(aids, from, Math.min(sentence.tokens.end, trigger.to + 4));
  if (words.some((word) => /^(?:separately|individually|separate)$/.test(word))) return true;
  // "talks in London, Bonn and Dublin with British, West German and Irish ministers"
  const cities = new Set(
    [...aids.places, ...aids.countries.filter(({ how }) => how === 'capital')].flatMap(({ start, end, country }) =>
      start >= sentence.start && end <= sentence.end ? [country] : [],
    ),
  );
  if (met.length > 1 && met.every((country) => cities.has(country))) return true;
  const text = aids.source.text.slice(sentence.start, sentence.end);
  if (TOGETHER.test(text)) return false;
  const behind = aids.source.text.slice(aids.tokens[trigger.to]?.start ?? sentence.end, sentence.end);
  return (
    /^[^;]*\b(?:separately|individually|in separate (?:meetings|talks))\b/.test(behind) ||
    (trigger.frame === 'meet' && MARGINS.test(text))
  );
}

const MARGINS = /\bon the (?:sidelines|margins|fringes|side ?lines) of\b/i;
const TOGETHER = /\b(?:trilateral|three-way|four-way|quadrilateral|together|jointly|joint)\b/i;
