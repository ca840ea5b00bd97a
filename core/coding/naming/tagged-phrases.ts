import { keyOfAt } from '../phrases.ts';
import type { Sentence, Token } from '../types.ts';
import { isPossessive, type Tag } from './mentions.ts';
import type { Found } from './noun-phrase.ts';

/** Gives `add` the countries, institutions and bodies that the lexicon tags in a sentence where no phrase covers them yet. */
export function addTagged(
  tokens: readonly Token[],
  sentence: Sentence,
  tagAt: readonly (Tag | undefined)[],
  covered: (at: number) => boolean,
  add: (phrase: Found) => void,
): void {
  const plain = { name: null, role: null, plural: false };
  for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
    const tag = tagAt[at];
    if (!tag || covered(at)) continue;
    const next = tagAt[tag.to] ?? (isPossessive(tokens[tag.to]) ? tagAt[tag.to + 1] : undefined);
    // "Manila's National Security Council": whose it is stands before the name that another state's body has, too.
    const owns = next?.sort === 'institution' && /^(?:name|nationality|capital)$/.test(tag.sort);
    // "Chad's Paris embassy": where a mission is does not say whose it is.
    if (tag.sort === 'capital' && next?.sort === 'body' && isMission(tokens, next) && !covered(next.from)) {
      const owner = ownerBefore(tokens, tagAt, tag.from);
      const from = owner?.from ?? tag.from;
      add({ ...plain, from, to: next.to, sort: 'institution', country: owner?.country ?? null, nonState: false });
      at = next.to - 1;
      continue;
    }
    const body = next?.sort === 'body' && !isCompound(tokens, next);
    if (tag.country && tag.sort !== 'place' && (body || owns) && next && !covered(next.from)) {
      let to = next.to;
      if (tagAt[to]?.sort === 'body' && !covered(to)) to = tagAt[to]?.to ?? to;
      add({ ...plain, from: tag.from, to, sort: 'institution', country: tag.country, nonState: false });
      addNationsBefore(tokens, tagAt, tag, to, (from) => !covered(from.from) && add(from));
      at = to - 1;
      continue;
    }
    // "The Japanese also indicated": a nation by its adjective.
    if (tag.sort === 'nationality' && tag.country && isNation(tokens, tag)) {
      add({
        ...plain,
        from: tag.from,
        to: tag.to,
        sort: 'country',
        country: tag.country,
        plural: true,
        nonState: false,
      });
      continue;
    }
    const sent = tag.sort === 'nationality' ? bodyBehind(tokens, tagAt, tag.to) : undefined;
    if (sent && tag.country && !covered(sent.from)) {
      add({ ...plain, from: tag.from, to: sent.to, sort: 'official', country: tag.country, nonState: false });
      addNationsBefore(tokens, tagAt, tag, sent.to, (from) => !covered(from.from) && add(from));
      at = sent.to - 1;
      continue;
    }
    if (tag.sort === 'body') {
      // "delegation-level talks"
      if (tokens[tag.to]?.text === '-' && /^level$/.test(keyOfAt(tokens, tag.to + 1))) {
        at = tag.to;
        continue;
      }
      const whose = /^(?:delegations?|group|team|mission)$/.test(keyOfAt(tokens, tag.to - 1))
        ? /^(?:of|from)$/
        : /^of$/;
      const of = whose.test(keyOfAt(tokens, tag.to)) ? stateBehind(tokens, tagAt, tag.to + 1) : undefined;
      // "a delegation from Lima"
      const capital =
        of?.sort === 'capital' && keyOfAt(tokens, tag.to) === 'from' && keyOfAt(tokens, of.from) !== 'brussels';
      const stated = of?.country && (of.sort === 'name' || capital) ? of : undefined;
      // "a delegation of Kenyan lawmakers": those who make it up stand for it.
      if (!stated && isMadeUp(tokens, tagAt, tag)) {
        at = tag.to - 1;
        continue;
      }
      if (
        /^(?:sides?|teams?|missions|governments|armies|parliaments|republic|kingdom|nation|state|forces|troops|radio)$/.test(
          keyOfAt(tokens, tag.from),
        ) &&
        !stated
      ) {
        at = tag.to - 1;
        continue;
      }
      add({
        ...plain,
        from: tag.from,
        to: stated?.to ?? tag.to,
        sort: 'institution',
        country: stated?.country ?? null,
        nonState: false,
      });
      at = (stated?.to ?? tag.to) - 1;
    } else if (tag.sort === 'nonState') {
      add({ ...plain, from: tag.from, to: tag.to, sort: 'institution', country: null, nonState: true });
      at = tag.to - 1;
    } else if (tag.country && /^(?:name|capital|people|metonym|institution)$/.test(tag.sort)) {
      const institution = tag.sort === 'metonym' || tag.sort === 'institution';
      add({
        ...plain,
        from: tag.from,
        to: tag.to,
        sort: institution ? 'institution' : 'country',
        country: tag.country,
        plural: tag.sort === 'people',
        nonState: false,
      });
      at = tag.to - 1;
    }
  }
}

/** "from Togo", "from neighbouring Togo", "from the diplomatic ally Togo": the state that a body is of, from behind the preposition. */
function stateBehind(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number): Tag | undefined {
  for (let at = from; at < from + 6; at++) {
    if (FRIEND.test(keyOfAt(tokens, at)) && tagAt[at + 1]?.sort === 'name') return tagAt[at + 1];
    if (!tagAt[at] && !/^(?:ADJ|NOUN|PROPN|DET)$/.test(tokens[at]?.pos ?? '') && tokens[at]?.text !== '-') break;
  }
  return tagAt[from] ?? tagAt[from + 1];
}

/** What one state is to another, before its name. */
const FRIEND = /^(?:ally|neighbou?r|partner|friend|nation|country|neighbou?ring|friendly|fellow)$/;

function isMadeUp(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], { to }: Tag): boolean {
  if (!/^delegations?$/.test(keyOfAt(tokens, to - 1)) || keyOfAt(tokens, to) !== 'of') return false;
  return [to + 1, to + 2, to + 3].some((at) => tagAt[at]?.sort === 'nationality' && tagAt[at]?.country);
}

/** "the Italian state-owned bank", "a Thai government-backed firm": what is of a state is not the state. */
function isCompound(tokens: readonly Token[], { to }: Tag): boolean {
  return (
    /^[-–]$/.test(tokens[to]?.text ?? '') &&
    /^(?:owned|run|controlled|backed|sponsored|funded|financed|held|guaranteed|subsidi[sz]ed|linked|affiliated|appointed)$/.test(
      keyOfAt(tokens, to + 1),
    )
  );
}

/** Bodies that a state has in another's capital. */
function isMission(tokens: readonly Token[], { from, to }: Tag): boolean {
  return /^(?:embassy|embassies|consulate|mission|legation|commission)$/.test(keyOfAt(tokens, to - 1)) && to - from < 4;
}

/** The state named right before a token, by its nationality or with the possessive mark. */
function ownerBefore(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number): Tag | undefined {
  const owner = isPossessive(tokens[from - 1]) ? tagAt[from - 2] : tagAt[from - 1];
  const named = owner?.sort === 'nationality' || (owner?.sort === 'name' && isPossessive(tokens[from - 1]));
  return named && owner.country ? owner : undefined;
}

/** "a Ugandan goodwill mission": a body at most three plain words behind the nationality. */
function bodyBehind(tokens: readonly Token[], tagAt: readonly (Tag | undefined)[], from: number): Tag | undefined {
  for (let at = from; at < from + 4; at++) {
    const tag = tagAt[at];
    if (tag)
      return tag.sort === 'body' &&
        /^(?:delegations?|missions?|teams?|negotiators|officials|leadership|authorities|diplomats|sides)$/.test(
          keyOfAt(tokens, tag.from),
        )
        ? tag
        : undefined;
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[at]?.pos ?? '') && tokens[at]?.text !== '-') return undefined;
  }
  return undefined;
}

function isNation(tokens: readonly Token[], { from, to }: Tag): boolean {
  if (keyOfAt(tokens, from - 1) !== 'the') return false;
  const next = tokens[to]?.pos === 'ADV' ? tokens[to + 1] : tokens[to];
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.lower);
}

/** "Kyrgyz and Tajik delegations": the nations before the one that stands at their bodies. */
function addNationsBefore(
  tokens: readonly Token[],
  tagAt: readonly (Tag | undefined)[],
  own: Tag,
  end: number,
  add: (phrase: Found) => void,
): void {
  const body = keyOfAt(tokens, end - 1);
  if (own.sort !== 'nationality' || !/s$/.test(body)) return;
  for (let at = own.from - 1; at > 0; ) {
    const word = tokens[at]?.text ?? '';
    const before = word === 'and' && tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    const tag = /^(?:and|,|-)$/.test(word) ? tagAt[before] : undefined;
    if (tag?.sort !== 'nationality' || !tag.country || tag.country === own.country) return;
    add({
      from: tag.from,
      to: tag.to,
      sort: 'institution',
      name: null,
      role: null,
      country: tag.country,
      plural: true,
      nonState: false,
    });
    at = tag.from - 1;
  }
}
