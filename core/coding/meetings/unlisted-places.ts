import type { Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Place } from './place.ts';
import type { Trigger } from './trigger.ts';

/** A capitalised name behind "in", or "held at", that no lexicon holds; its country is left open. */
export function unlistedPlace(aids: Aids, sentence: Sentence, trigger: Trigger): Place | null {
  for (let at = trigger.to; at < Math.min(sentence.tokens.end, trigger.to + 30); at++) {
    if (/^(?:over|about|regarding|concerning)$/.test(keyAt(aids, at))) return null;
    const site = keyAt(aids, at) === 'at' && /^(?:held|hosted|convened|place)$/.test(keyAt(aids, at - 1));
    if ((keyAt(aids, at) !== 'in' && !site) || aids.quoteAt[at - 1] !== aids.quoteAt[trigger.from]) continue;
    let to = at + 1;
    while (to < sentence.tokens.end && to < at + 4 && isUnlistedName(aids, to)) to++;
    const [first, last] = [aids.tokens[at + 1], aids.tokens[to - 1]];
    if (to === at + 1 || !first || !last) continue;
    const region =
      keyAt(aids, to) === ','
        ? aids.countries.find(({ start, how }) => how === 'name' && start === aids.tokens[to + 1]?.start)
        : undefined;
    return {
      name: aids.source.text.slice(first.start, last.end).replace(/\s+/g, ' '),
      country: region?.country ?? null,
      span: { start: first.start, end: last.end },
    };
  }
  return null;
}

function isUnlistedName(aids: Aids, at: number): boolean {
  const token = aids.tokens[at];
  if (token?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || aids.actorAt[at]) return false;
  const covers = ({ start, end }: Span) => start <= token.start && token.end <= end;
  return (
    !aids.dates.some(covers) && !aids.places.some(covers) && !aids.countries.some(covers) && !NO_PLACE.test(token.lower)
  );
}

const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|europe|asia|africa|america|american|(?:north|south)?(?:west|east)(?:ern)?|north(?:ern)?|south(?:ern)?|central|latin|middle|gulf|parliament|congress|senate|english|arabic|mr|dr|president|prime|foreign)$/;
