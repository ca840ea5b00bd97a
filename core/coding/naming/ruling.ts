import { isIso3 } from '../../record/index.ts';
import institutions from '../lexicon/en/institutions.json' with { type: 'json' };
import { keyOfAt } from '../phrases.ts';
import type { Token } from '../types.ts';
import type { Tag } from './mentions.ts';

const movements = new Map(
  Object.entries(institutions.ruling).flatMap(([code, forms]) =>
    isIso3(code) ? forms.map((form) => [form.toLowerCase(), code] as const) : [],
  ),
);

const OFFICES =
  /^(?:government|administration|regime|cabinet|authorities|ministry|ministries|minister|embassy|ambassador|consulate|premier|prime)$/;

/** "The Taliban government", "Taliban Foreign Minister X": a movement that rules is a state's where an office of one follows. */
export function withRuling(tokens: readonly Token[], tags: readonly Tag[]): Tag[] {
  return tags.map((tag) => {
    const country = tag.sort === 'nonState' ? movements.get(keyOfAt(tokens, tag.from)) : undefined;
    return country && holdsOffice(tokens, tag.to) ? { ...tag, sort: 'nationality', country } : tag;
  });
}

/** Whether an office or ministry stands behind at most three words more of its name. */
function holdsOffice(tokens: readonly Token[], from: number): boolean {
  const first = /^['’]s?$/.test(keyOfAt(tokens, from)) ? from + 1 : from;
  for (let at = first; at < first + 4; at++) {
    if (OFFICES.test(keyOfAt(tokens, at))) return true;
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') && !/^(?:-|acting|ruling)$/.test(keyOfAt(tokens, at)))
      return false;
  }
  return false;
}
