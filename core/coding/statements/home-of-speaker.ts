import type { Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';

/**
 * A spokesman or minister of whom the article never says of which country: of the dateline's, else, where there is
 * none, of the country that the article speaks of most.
 */
export function atHome(aids: Aids, actor: Actor): Actor {
  const role = actor.person?.role ?? actor.role;
  if (!role || !/spokes|minist|official|secretary|president/i.test(role)) return actor;
  const stated = aids.actors.some((other) => other.person === actor.person && aids.countriesIn(other).length > 0);
  if (actor.person && stated) return actor;
  const body = /spokes/i.test(role) ? bodyBefore(aids, actor) : null;
  if (body) return { ...actor, country: body, represents: true };
  if (/spokes/i.test(role) && actor.person && actor.country === null && aids.dateline?.country) {
    return { ...actor, country: aids.dateline.country, represents: true };
  }
  const owner = ownerOf(aids, actor);
  if (owner) return { ...actor, country: owner, represents: true };
  if (actor.country !== null) return actor;
  const home =
    sameOffice(aids, actor) ??
    principalOf(aids, actor, role) ??
    (/spokes/i.test(role) && !aids.dateline ? mostNamed(aids) : null);
  return home ? { ...actor, country: home, represents: true } : actor;
}

/** "Foreign Office (FO) Spokesperson X": the country of the body that stands right before. */
function bodyBefore({ tokens, tokenFrom, actorAt }: Aids, { start }: Actor): Iso3 | null {
  const first = tokenFrom(start);
  for (let at = first - 1; at >= first - 4; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || token.text === ',') return null;
    const actor = actorAt[at];
    if (actor) return actor.sort === 'institution' ? actor.country : null;
  }
  return null;
}

/** "The spokesman for the Presidency said that President X …": the country of whom he speaks for. */
function principalOf(aids: Aids, { end }: Actor, role: string): Iso3 | null {
  if (!/spokes/i.test(role)) return null;
  const that = aids.tokenFrom(end) + 1;
  if (aids.tokens[that]?.lower !== 'that') return null;
  const principal = aids.actorAt[that + 1] ?? aids.actorAt[that + 2];
  return principal?.sort === 'person' && principal.represents ? principal.country : null;
}

/** "Holt's spokesman": the country of whoever's he is. */
function ownerOf({ tokens, tokenFrom, actorAt }: Aids, { start }: Actor): Iso3 | null {
  const first = tokenFrom(start);
  const at = /^['’]s?$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first;
  const mark = at === first ? tokens[first + 1] : tokens[first - 1];
  const owner = actorAt[at];
  return mark && /^['’]s?$/.test(mark.lower) && owner?.person && owner.start < start ? owner.country : null;
}

/** "The foreign minister" after "Norway's foreign minister": the one country whose office of that name is spoken of. */
function sameOffice(aids: Aids, { role }: Actor): Iso3 | null {
  const countries = new Set(
    aids.actors.flatMap((other) => (role && other.role === role && other.country ? [other.country] : [])),
  );
  const [only] = countries;
  return countries.size === 1 ? (only ?? null) : null;
}

/** The country named by its name or capital at least three times and in every other mention. */
function mostNamed({ countries }: Aids): Iso3 | null {
  const counts = new Map<Iso3, number>();
  for (const { country, how } of countries)
    if (how !== 'nationality') counts.set(country, (counts.get(country) ?? 0) + 1);
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  return best && best[1] >= 3 && best[1] >= 0.5 * countries.length ? best[0] : null;
}
