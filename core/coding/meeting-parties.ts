import type { Iso3 } from '../record/index.ts';
import type { Trigger } from './meeting-triggers.ts';
import { keyOf } from './phrases.ts';
import type { Aids } from './reading-aids.ts';
import type { Actor, Sentence } from './types.ts';

/** Who takes part in an encounter: one side, the other, and for a visit the country visited. */
export interface Sides {
  readonly one: readonly Actor[];
  readonly other: readonly Actor[];
  /** Countries visited, each an encounter of its own. */
  readonly visited: readonly Iso3[];
}

const PREPOSITION =
  /^(?:of|in|on|at|with|to|for|from|by|against|about|over|under|between|among|after|before|during|than|into|toward|towards|via|following|since|until|despite|through|near|including|like|as)$/;
const CLAUSE =
  /^(?:that|which|because|while|although|though|after|before|when|where|if|as|since|whether|but|amid|following)$/;
const TIME =
  /^(?:on|in|at|today|yesterday|tomorrow|tonight|last|next|this|early|late|earlier|later|for|an|a|the|hour|hours|minutes|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|night|\d+|separately|briefly|privately|again|also|here|there|by|phone|telephone|today|jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|january|february|march|april|august|september|october|november|december|two|three|both|over|video|virtually|first|time|second)$/;

/** The sides of the encounter that a trigger tells of. Pure syntax at token distance; no country is weighed here. */
export function sidesOf(aids: Aids, sentence: Sentence, trigger: Trigger): Sides {
  const { frame } = trigger;
  const subject = leftSubject(aids, sentence, trigger);
  const between = betweenAfter(aids, sentence, trigger.to);
  if (between.length > 1) return { one: between.slice(0, 1), other: between.slice(1), visited: [] };
  if (frame === 'visit' || trigger.kind === 'visit') return visitSides(aids, sentence, trigger, subject);
  const object =
    frame === 'noun'
      ? withAfter(aids, sentence, trigger.to)
      : (objectAfter(aids, sentence, trigger.to) ?? withAfter(aids, sentence, trigger.to));
  return { one: subject, other: object ?? [], visited: [] };
}

function visitSides(aids: Aids, sentence: Sentence, trigger: Trigger, subject: readonly Actor[]): Sides {
  const visited = destinations(aids, sentence, trigger);
  const by = phraseAfter(aids, sentence, trigger.to, /^by$/, 12);
  const sent = /^(?:send|sen[dt]|sending|sends|dispatch)/.test(keyAt(aids, trigger.from));
  const envoy = sent ? actorsFrom(aids, sentence, trigger.to, 4) : null;
  const other = withAfter(aids, sentence, trigger.to) ?? [];
  return {
    one: envoy && envoy.length > 0 ? [...subject, ...envoy] : by && by.length > 0 ? by : subject,
    other,
    visited,
  };
}

/** Countries that a visit leads to: named as such, by their cities, or as hosts' bodies. */
function destinations(aids: Aids, sentence: Sentence, trigger: Trigger): Iso3[] {
  const found = new Set<Iso3>();
  const direct = trigger.frame === 'visit';
  let open = direct && !/^(?:send|sen[dt]|sending|sends|dispatch)/.test(keyAt(aids, trigger.from));
  for (let at = trigger.to, gap = 0; at < sentence.tokens.end && gap < 14; at++, gap++) {
    const key = keyAt(aids, at);
    if (/^(?:to|in|of|for|visit|visiting|including|includes|then)$/.test(key)) {
      open = true;
      continue;
    }
    if (
      /^(?:from|by|with|after|during|said|on|over|about|against|where|who|which|because|at)$/.test(key) &&
      key !== 'on'
    ) {
      if (key === 'at' || key === 'with' || key === 'during') {
        open = false;
        continue;
      }
      break;
    }
    const country = placeAt(aids, at);
    if (country && open) {
      found.add(country);
      gap = 0;
      continue;
    }
    if (/^[;:.]$/.test(key)) break;
  }
  if (found.size === 0) {
    // "a Moscow visit by", "an Iraq trip"
    const before = placeAt(aids, trigger.from - 1);
    if (before && trigger.frame === 'noun') found.add(before);
  }
  return [...found];
}

/** The country of a place or country name that covers the token. */
function placeAt(aids: Aids, at: number): Iso3 | null {
  const token = aids.tokens[at];
  if (!token) return null;
  const covers = ({ start, end }: { start: number; end: number }) => start <= token.start && token.end <= end;
  const place = aids.places.find(covers) ?? aids.countries.find((mention) => covers(mention));
  const actor = aids.actorAt[at];
  if (actor && (actor.sort === 'person' || actor.sort === 'official') && !aids.places.some(covers)) return null;
  return place?.country ?? null;
}

/** Actors that stand left of a trigger as its subject, coordinated ones with it. */
function leftSubject(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  const floor = sentence.tokens.start;
  const genitive = trigger.frame === 'noun' ? possessor(aids, trigger, floor) : null;
  if (genitive) return genitive;
  let skipped: Actor[] = [];
  for (let at = trigger.from - 1, steps = 0; at >= floor && steps < 60; at--, steps++) {
    const actor = aids.actorAt[at];
    if (!actor) {
      const token = aids.tokens[at];
      // "… said A met B": the clause of the trigger starts behind the conjunction.
      if (
        token &&
        CLAUSE.test(token.lower) &&
        skipped.length === 0 &&
        /^(?:that|which|whether)$/.test(token.lower) &&
        trigger.frame !== 'noun'
      ) {
        if (token.lower === 'which') continue;
      }
      continue;
    }
    const first = aids.tokenFrom(actor.start);
    if (isObject(aids, first, floor)) {
      skipped = [...skipped, actor];
      at = first - 1;
      continue;
    }
    if (isPossessive(aids, actor)) {
      at = first;
      continue;
    }
    const joined = coordinatedLeft(aids, first, floor);
    return [...joined, actor];
  }
  return afterComma(aids, sentence, trigger);
}

/** "King Fahd's trip", "his talks", "Tehran's negotiations". */
function possessor(aids: Aids, trigger: Trigger, floor: number): Actor[] | null {
  for (let at = trigger.from - 1; at >= Math.max(floor, trigger.from - 6); at--) {
    const key = keyAt(aids, at);
    if (/^['’]s?$/.test(key)) {
      const actor = aids.actorAt[at - 1] ?? aids.actorAt[at];
      return actor && (actor.sort === 'person' || actor.sort === 'official') ? [actor] : null;
    }
    if (/^(?:by|with|of|to|in|and|,|\.)$/.test(key)) return null;
  }
  return null;
}

/** "After a meeting with B, A said": the subject of the clause behind the comma. */
function afterComma(aids: Aids, sentence: Sentence, trigger: Trigger): Actor[] {
  let comma = false;
  for (let at = trigger.to; at < sentence.tokens.end; at++) {
    if (aids.tokens[at]?.text === ',') comma = true;
    const actor = aids.actorAt[at];
    if (!actor) continue;
    const first = aids.tokenFrom(actor.start);
    if (comma && !isObject(aids, first, sentence.tokens.start) && aids.tokens[first - 1]?.text === ',')
      return [actor, ...listAfter(aids, sentence, actor)];
    at = Math.max(at, aids.tokenFrom(actor.end) - 1);
  }
  return [];
}

function isPossessive(aids: Aids, actor: Actor): boolean {
  return /^['’]s?$/.test(keyAt(aids, aids.tokenFrom(actor.end)));
}

function isObject(aids: Aids, first: number, floor: number): boolean {
  let before = first - 1;
  while (before > floor && /^(?:the|a|an|both|his|her|their|its)$/.test(keyAt(aids, before))) before--;
  return before >= floor && PREPOSITION.test(keyAt(aids, before));
}

/** "A, B and C": the actors before `first` that a comma or conjunction joins to it. */
function coordinatedLeft(aids: Aids, first: number, floor: number): Actor[] {
  const found: Actor[] = [];
  let at = first - 1;
  while (at > floor) {
    const key = keyAt(aids, at);
    if (key === 'the') {
      at--;
      continue;
    }
    if (key !== 'and' && key !== ',' && key !== '-') break;
    const actor = aids.actorAt[at - 1];
    if (!actor) {
      if (key === 'and' && keyAt(aids, at - 1) === ',') {
        at--;
        continue;
      }
      break;
    }
    if (key === ',' && found.length === 0 && keyAt(aids, first - 1) !== 'and') break;
    found.unshift(actor);
    at = aids.tokenFrom(actor.start) - 1;
  }
  return found;
}

/** Actors behind a verb with at most times and adverbs between. */
function objectAfter(aids: Aids, sentence: Sentence, from: number): Actor[] | null {
  for (let at = from; at < Math.min(sentence.tokens.end, from + 12); at++) {
    const actor = aids.actorAt[at];
    if (actor && !isWhere(aids, actor, at)) return [actor, ...listAfter(aids, sentence, actor)];
    if (actor) {
      at = aids.tokenFrom(actor.end) - 1;
      continue;
    }
    const key = keyAt(aids, at);
    if (key === 'with') continue;
    const token = aids.tokens[at];
    if (
      TIME.test(key) ||
      token?.pos === 'ADV' ||
      token?.pos === 'ADJ' ||
      token?.pos === 'DET' ||
      token?.pos === 'NUM' ||
      key === '-'
    )
      continue;
    if (/^(?:number|range|group|members|his|her|their|of|team|other|national|and|provincial|prof)$/.test(key)) continue;
    return null;
  }
  return null;
}

/** A country or city behind "in" or "at" is where, not who. */
function isWhere(aids: Aids, actor: Actor, at: number): boolean {
  return (
    (actor.sort === 'country' || actor.sort === 'institution') &&
    /^(?:in|at|from|near|the)$/.test(keyAt(aids, at - 1)) &&
    /^(?:in|at|from|near)$/.test(keyAt(aids, keyAt(aids, at - 1) === 'the' ? at - 2 : at - 1))
  );
}

/** The actors behind the next "with". */
function withAfter(aids: Aids, sentence: Sentence, from: number): Actor[] | null {
  return phraseAfter(aids, sentence, from, /^(?:with|alongside)$/, 16);
}

function phraseAfter(aids: Aids, sentence: Sentence, from: number, word: RegExp, reach: number): Actor[] | null {
  for (let at = from; at < Math.min(sentence.tokens.end, from + reach); at++) {
    if (aids.tokens[at]?.text === ';') return null;
    if (word.test(keyAt(aids, at))) {
      const actors = actorsFrom(aids, sentence, at + 1, 8);
      if (actors.length > 0) return actors;
    }
  }
  return null;
}

function actorsFrom(aids: Aids, sentence: Sentence, from: number, reach: number): Actor[] {
  for (let at = from; at < Math.min(sentence.tokens.end, from + reach); at++) {
    const actor = aids.actorAt[at];
    if (actor) return [actor, ...listAfter(aids, sentence, actor)];
    if (/^[,;.]$/.test(aids.tokens[at]?.text ?? '')) return [];
  }
  return [];
}

/** "between A and B", "involving A, B and C". */
function betweenAfter(aids: Aids, sentence: Sentence, from: number): Actor[] {
  for (let at = from; at < Math.min(sentence.tokens.end, from + 14); at++) {
    const key = keyAt(aids, at);
    if (key === 'between' || key === 'among' || key === 'involving' || (key === 'of' && at - from < 2)) {
      const actors = actorsFrom(aids, sentence, at + 1, 8);
      if (actors.length > 1) return actors;
    }
    if (/^[;.]$/.test(key) || key === 'said') break;
  }
  return [];
}

/** Further actors of a list: ", B", "and C", "as well as D", "along with E". */
function listAfter(aids: Aids, sentence: Sentence, from: Actor): Actor[] {
  const found: Actor[] = [];
  let at = aids.tokenFrom(from.end);
  for (let joined = false, gap = 0; at < sentence.tokens.end && gap < 7; at++, gap++) {
    const actor = aids.actorAt[at];
    if (actor && actor !== from) {
      if (!joined) break;
      const next = aids.tokenFrom(actor.end);
      if (isVerb(aids, next) && keyAt(aids, aids.tokenFrom(actor.start) - 1) !== 'and') break;
      if (isVerb(aids, next) && found.length === 0 && keyAt(aids, next) !== 'in') break;
      found.push(actor);
      at = next - 1;
      gap = 0;
      joined = false;
      continue;
    }
    const key = keyAt(aids, at);
    if (key === ',' || key === 'and' || key === 'as' || key === 'along' || key === '&') {
      joined = true;
      continue;
    }
    if (/^(?:well|with|the|other|his|her|their|key|senior|in|to|of|a|an|counterparts|then|also)$/.test(key)) continue;
    if (/^['’]s?$/.test(key)) break;
    if (
      !joined ||
      aids.tokens[at]?.pos === 'VERB' ||
      aids.tokens[at]?.pos === 'AUX' ||
      /^(?:[.;:]|that|which|who|to|for|on)$/.test(key)
    )
      break;
  }
  return found;
}

function isVerb(aids: Aids, at: number): boolean {
  const pos = aids.tokens[at]?.pos;
  return pos === 'VERB' || pos === 'AUX';
}

function keyAt(aids: Aids, at: number): string {
  const token = aids.tokens[at];
  return token ? keyOf(token) : '';
}
