import { keyOf } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';

/** "in Queenstown, New Zealand, from Monday": of cities of one name the one in the country that stands right behind. */
export function withNamesakes(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  return tags.map((tag, at) => {
    const next = tags[at + 1];
    if (tag.sort !== 'place' || next?.sort !== 'name' || next.from !== tag.to + 1) return tag;
    const before = tokens[tag.from - 1];
    if (tokens[tag.to]?.text !== ',' || !before || !LEADS.test(keyOf(before))) return tag;
    return closes(tokens[next.to]) ? { ...tag, country: next.country } : tag;
  });
}

const LEADS = /^(?:in|to|at|from|near|outside|of|for|into)$/;

/** Behind a country that says where a city is the sentence pauses or goes on with a preposition. */
const closes = (token: Token | undefined) =>
  !token || /^[,.;:)]$/.test(token.text) || token.pos === 'ADP' || /^(?:today|tomorrow|this|next)$/.test(token.lower);
