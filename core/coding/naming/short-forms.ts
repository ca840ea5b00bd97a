import type { Actor, Parsed } from '../types.ts';

const ACRONYM = /^(?:\p{Lu}\.?){2,7}$/u;

/**
 * The actors of a text with the short form that a text gives a state, body or office in brackets as part of it: in "the United
 * Kingdom (UK) and Norway (NOR) agreed" two act, and side by side.
 */
export function withShortForms({ source }: Parsed, actors: readonly Actor[]): readonly Actor[] {
  const longer = new Map<Actor, number>();
  const inside: { readonly start: number; readonly end: number }[] = [];
  for (const actor of actors) {
    if (/^(?:person|pronoun)$/.test(actor.sort)) continue;
    const bracket = /^\s\(([^()\s]{2,12})\)/.exec(source.text.slice(actor.end, actor.end + 16));
    if (!bracket?.[1] || !ACRONYM.test(bracket[1])) continue;
    const end = actor.end + bracket[0].length;
    inside.push({ start: actor.end, end });
    longer.set(actor, end);
  }
  if (longer.size === 0) return actors;
  return actors
    .filter(({ start, end }) => !inside.some((one) => one.start <= start && end <= one.end))
    .map((actor) => ({ ...actor, end: longer.get(actor) ?? actor.end }));
}
