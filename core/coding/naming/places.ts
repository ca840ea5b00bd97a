import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Parsed, PlaceMention, Token } from '../types.ts';
import { capitalOf } from './capitals.ts';
import { isPossessive, type Tag } from './mentions.ts';

const LOCATIVE =
  /^(?:in|at|to|from|near|into|outside|inside|around|visit|visited|visiting|visits|left|leaves|leaving|reached|reach|via|through|toward|towards|town|city|capital|port|resort|village|region|of|for)$/;

/** "at New York's Waldorf Astoria" */
function isHouseOf(tokens: readonly Token[], { from, to }: Tag): boolean {
  return /^(?:at|in)$/.test(tokens[from - 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '');
}

/** What is called by the city it was made in: "the Belfast Agreement". */
const NAMESAKE =
  /^(?:Agreements?|Accords?|Treaty|Convention|Protocol|Declaration|Process|Pact|Statute|Memorandum|Charter|Initiative|Club)$/;

/** States that are cities. */
const CITY_STATES = /^(?:SGP|MCO|SMR|LUX|DJI)$/;

/** Cities and sites that the text speaks of as places: behind "in", "at", "to" and the like, or in a list of such. */
export function placesOf({ tokens, source }: Parsed, tags: readonly Tag[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  let lastTo = -1;
  for (const tag of tags) {
    const seat = seatAt(tokens, tag, tags);
    if (seat) {
      found.push(seat);
      lastTo = -1;
      continue;
    }
    if (found.some(({ start, end }) => start <= (tokens[tag.from]?.start ?? 0) && (tokens[tag.from]?.start ?? 0) < end))
      continue;
    const city = tag.sort === 'name' && CITY_STATES.test(tag.country ?? '');
    const country = tag.country ?? (isNewYork(tokens, tag) ? ('USA' as Iso3) : null);
    if (!country || !(city || tag.sort === 'none' || /^(?:place|capital|metonym)$/.test(tag.sort))) continue;
    const listed = lastTo >= 0 && tag.from - lastTo <= 2 && /^(?:,|and|or|\/)$/.test(tokens[tag.from - 1]?.text ?? '');
    if (!listed && !isLocative(tokens, tag) && !isOccasion(tokens, tag) && !isHost(tokens, tag)) continue;
    if (isPossessive(tokens[tag.to]) && tag.sort !== 'capital' && !isHouseOf(tokens, tag)) continue;
    if (NAMESAKE.test(tokens[tag.to]?.text ?? '')) continue;
    const first = tokens[tag.from];
    const last = tokens[tag.to - 1];
    if (!first || !last) continue;
    lastTo = tag.to;
    found.push({
      start: first.start,
      end: last.end,
      name: source.text.slice(first.start, last.end).replace(/\s+/g, ' '),
      country,
    });
  }
  return found;
}

/** "in the Austrian capital", "in Austria's capital, Vienna": the city, by the name that the text or else the lexicon gives it. */
function seatAt(tokens: readonly Token[], tag: Tag, tags: readonly Tag[]): PlaceMention | null {
  if (!tag.country || !/^(?:name|nationality)$/.test(tag.sort)) return null;
  const at = isPossessive(tokens[tag.to]) ? tag.to + 1 : tag.to;
  const first = tokens[tag.from];
  const noun = tokens[at];
  const leads = keyOfAt(tokens, tag.from - 1) === 'the' ? tag.from - 2 : tag.from - 1;
  if (!first || noun?.lower !== 'capital' || !LOCATIVE.test(keyOfAt(tokens, leads))) return null;
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const named = tags.find(({ from, sort, country }) => from === next && sort === 'capital' && country === tag.country);
  const name = named
    ? tokens
        .slice(named.from, named.to)
        .map(({ text }) => text)
        .join(' ')
    : capitalOf(tag.country);
  const last = named ? tokens[named.to - 1] : noun;
  return name && last ? { start: first.start, end: last.end, name, country: tag.country } : null;
}

/** "his week-long Washington visit", "the Geneva summit": a city before what takes place there. */
function isOccasion(tokens: readonly Token[], { from, to, sort }: Tag): boolean {
  return (
    sort !== 'metonym' &&
    /^(?:visit|trip|stay|stopover|talks|summit|meeting|conference)$/.test(keyOfAt(tokens, to)) &&
    /^(?:DET|ADJ|NOUN|NUM|PRON|PART)$/.test(tokens[from - 1]?.pos ?? '') &&
    tokens[from - 1]?.text !== '-'
  );
}

/** Where the United Nations meet stands for no state, but meetings on the margins of its sessions take place there. */
function isNewYork(tokens: readonly Token[], { from, to }: Tag): boolean {
  return to - from === 2 && keyOfAt(tokens, from) === 'new' && keyOfAt(tokens, from + 1) === 'york';
}

/** "Cairo hosted a round of talks", "Oslo will host the summit". */
function isHost(tokens: readonly Token[], { to, sort }: Tag): boolean {
  const next = /^(?:will|to|has|had|also)$/.test(keyOfAt(tokens, to)) ? to + 1 : to;
  return sort !== 'name' && /^hosts?(?:ed)?$/.test(keyOfAt(tokens, next));
}

/** How a city fares: "in the occupied city of A", "in war-torn A". */
const HELD = /^(?:occupied|besieged|annexed|liberated|captured|torn|held|controlled|ravaged|stricken|hit)$/;

function isLocative(tokens: readonly Token[], tag: Tag): boolean {
  for (let at = tag.from - 1; at >= Math.max(0, tag.from - 5); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (LOCATIVE.test(keyOf(token))) return true;
    if (
      !HELD.test(token.lower) &&
      token.text !== '-' &&
      token.pos !== 'DET' &&
      token.pos !== 'ADJ' &&
      token.pos !== 'NOUN' &&
      token.pos !== 'PROPN' &&
      !/^['’]s$/.test(token.lower)
    )
      return false;
  }
  return false;
}
