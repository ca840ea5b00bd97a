import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import { keyAt, listBefore, wordsIn } from './actor-lists.ts';

/** Actors with those who lead them: of a delegation that no country is said of, its leader stands for it. */
export function withLeaders(aids: Aids, actors: readonly Actor[]): Actor[] {
  return actors.flatMap((actor) => {
    const leaders = actor.person ? [] : ledBy(aids, actor);
    if (leaders.length === 0) return [actor];
    return aids.countriesIn(actor).length > 0 ? [actor, ...leaders] : leaders;
  });
}

/** "a delegation led by A". */
export function ledBy(aids: Aids, { start, end, person }: Actor): Actor[] {
  const at = aids.tokenFrom(end);
  const first = aids.tokenFrom(start);
  // "A led a six-member delegation on a visit to B"
  for (let before = first - 1; person === null && before > first - 7; before--) {
    if (/^(?:led|leads|heads|headed|leading|heading)$/.test(keyAt(aids, before))) {
      const leader = [1, 2].map((back) => aids.actorAt[before - back]).find((actor) => actor?.person);
      return leader ? [leader] : [];
    }
    if (!/^(?:DET|ADJ|NUM|NOUN|PUNCT)$/.test(aids.tokens[before]?.pos ?? '')) break;
  }
  if (!/^(?:led|headed)$/.test(keyAt(aids, at)) || keyAt(aids, at + 1) !== 'by')
    return person === null && isBare(aids, first, at) ? toldToLead(aids, first) : [];
  const leader = aids.actorAt[at + 2] ?? aids.actorAt[at + 3];
  return leader ? [leader] : [];
}

/** "the delegation", of which no more is said. */
function isBare(aids: Aids, from: number, to: number): boolean {
  return to - from <= 2 && keyAt(aids, to - 1) === 'delegation' && /\bthe\b/.test(wordsIn(aids, from - 1, from + 1));
}

/** "A and B will lead a delegation to …. The delegation will …": who was said before to lead it. */
function toldToLead(aids: Aids, before: number): Actor[] {
  for (let at = before - 1; at > 0; at--) {
    if (keyAt(aids, at) !== 'delegation') continue;
    let verb = at - 1;
    while (verb > at - 8 && /^(?:DET|ADJ|NUM|NOUN|PROPN|PUNCT|PART)$/.test(aids.tokens[verb]?.pos ?? '')) verb--;
    if (!/^(?:lead|led|leads|heads?|headed|leading|heading)$/.test(keyAt(aids, verb))) continue;
    let subject = verb - 1;
    while (/^(?:AUX|ADV|PART|PUNCT)$/.test(aids.tokens[subject]?.pos ?? '')) subject--;
    const leader = aids.actorAt[subject];
    if (!leader?.person) continue;
    const sentence = aids.sentenceOf(leader.start);
    return [...listBefore(aids, aids.tokenFrom(leader.start), sentence?.tokens.start ?? 0), leader];
  }
  return [];
}

/** "A commission headed by Minister A will arrive": who leads a group of which nothing else is told. */
export function leaderOfGroup(aids: Aids, objects: readonly Actor[]): Actor | null {
  const leader = objects.find(({ start, represents }) => {
    const by = aids.tokenFrom(start) - (keyAt(aids, aids.tokenFrom(start) - 1) === 'by' ? 1 : 2);
    return (
      represents &&
      keyAt(aids, by) === 'by' &&
      /^(?:headed|led|chaired)$/.test(keyAt(aids, by - 1)) &&
      /^(?:commission|delegation|team|mission|group|party|committee|panel)$/.test(keyAt(aids, by - 2))
    );
  });
  return leader ?? null;
}
