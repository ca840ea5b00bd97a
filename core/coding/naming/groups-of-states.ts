import { type Iso3, isIso3 } from '../../record/index.ts';
import groups from '../lexicon/en/state-groups.json' with { type: 'json' };
import { keyOfAt } from '../phrases.ts';
import { range } from '../range.ts';
import type { Actor, CountryMention, Parsed } from '../types.ts';
import type { Tag } from './mentions.ts';

const members: ReadonlyMap<string, readonly Iso3[]> = new Map(
  groups.groups.map(({ members: codes }, index) => [String(index), codes.filter(isIso3)]),
);

const forums: ReadonlySet<string> = new Set(
  groups.groups.flatMap(({ forum }, index) => (forum ? [String(index)] : [])),
);

/** Every form of a group of states, with the key that `membersOf` takes. */
export const GROUP_FORMS: readonly (readonly [form: string, group: string])[] = groups.groups.flatMap(
  ({ forms }, index) => forms.map((form) => [form, String(index)] as const),
);

/** The states of a group; none for a tag of another sort. */
const membersOf = ({ group }: Tag): readonly Iso3[] => (group === undefined ? [] : (members.get(group) ?? []));

/** Each member as a country named where its group is: "the two Koreas" names both; "the Quad" is a forum, and names none. */
export function groupMentions({ tokens }: Parsed, tags: readonly Tag[]): CountryMention[] {
  return tags.flatMap((tag) => {
    const [start, end] = [tokens[tag.from]?.start, tokens[tag.to - 1]?.end];
    if (start === undefined || end === undefined) return [];
    const countries = forums.has(tag.group ?? '') ? [] : membersOf(tag);
    return countries.map((country): CountryMention => ({ start, end, country, how: 'name' }));
  });
}

/**
 * The actors with those that groups of states make: one for each member, all over the same words. "Foreign ministers
 * of the Quad" and "Quad ministers" are officials of each, in the place of the actor without a country that they were.
 */
export function withGroups({ tokens }: Parsed, tags: readonly Tag[], actors: readonly Actor[]): Actor[] {
  const found = [...actors];
  for (const tag of tags) {
    const countries = membersOf(tag);
    const [first, last] = [tokens[tag.from], tokens[tag.to - 1]];
    if (countries.length === 0 || !first || !last) continue;
    const at = found.findIndex((actor) => isOfGroup(actor, tag));
    const held = found[at];
    // Whoever else holds the words, a person with an office of the group, is one of them and stays.
    if (!held && found.some(({ start, end }) => start <= first.start && end >= last.end)) continue;
    const span = { start: Math.min(first.start, held?.start ?? first.start), end: Math.max(last.end, held?.end ?? 0) };
    const label =
      held?.label ??
      range(tag.from, tag.to)
        .map((index) => tokens[index]?.text ?? '')
        .join(' ');
    const each = countries.map(
      (country): Actor => ({
        ...span,
        // A forum's officials are known as its own, not by their countries.
        sort: held && forums.has(tag.group ?? '') ? 'institution' : (held?.sort ?? 'country'),
        label,
        person: null,
        country,
        role: held?.role ?? null,
        plural: true,
        represents: true,
      }),
    );
    if (held) found.splice(at, 1, ...each);
    else found.push(...each);
  }
  return found.sort((one, other) => one.start - other.start);

  /** Whether an actor is the bare office that a group's states hold: around the group's name, before "of" it, or behind it. */
  function isOfGroup({ sort, plural, person, start, end }: Actor, { from, to }: Tag): boolean {
    if (person !== null || !plural || (sort !== 'official' && sort !== 'institution')) return false;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || statesCountry(start, end)) return false;
    if (start < last.end && first.start < end) return true;
    if (tokens[to]?.start === start) return true;
    const before = keyOfAt(tokens, from - 1) === 'the' ? from - 2 : from - 1;
    return /^(?:of|from)$/.test(keyOfAt(tokens, before)) && tokens[before - 1]?.end === end;
  }

  /** A country named in the words themselves, where the text's home alone does not give it. */
  function statesCountry(start: number, end: number): boolean {
    return tags.some(({ country, from }) => {
      const at = tokens[from]?.start ?? -1;
      return country !== null && at >= start && at < end;
    });
  }
}

/** Actors with those of their group: who stands over the same words for another state. */
export function wholeGroups(all: readonly Actor[], actors: readonly Actor[]): Actor[] {
  return actors.flatMap((actor) => {
    if (actor.person || !actor.plural) return [actor];
    const group = all.filter(({ start, end, person }) => start === actor.start && end === actor.end && !person);
    return group.length > 1 ? group : [actor];
  });
}
