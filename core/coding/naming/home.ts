import { countryName, type Iso3 } from '../../record/index.ts';
import type { Parsed } from '../types.ts';
import { agencyCountry } from './agencies.ts';
import { briefingCountry } from './briefings.ts';
import { type Author, authorIn, behalfCountry } from './home-author.ts';
import { contactCountry } from './home-contact.ts';
import { unmarkedLeader } from './home-leader.ts';
import { embassyCountry, otherSide, pairOf, receivingCountry, sceneCountry, spokenIn } from './home-scene.ts';
import {
  britishSender,
  firstInstitution,
  hasOffice,
  likelySender,
  senderCountry,
  sharer,
  siteCountry,
  subordinateCountry,
} from './home-sender.ts';
import type { Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownVoice } from './own-voice.ts';
import type { Known } from './people.ts';
import { pledgingMinistry } from './pledges.ts';
import { isPress } from './press.ts';
import { guestCountry, hostingAuthor } from './welcomes.ts';

/** Where an article is at home: the country its "officials" and "the government" belong to, and who says "I" and "we" in it. */
export interface Home {
  readonly country: Iso3 | null;
  /** The country of the dateline's city. */
  readonly dateline: Iso3 | null;
  /** A newspaper's or an agency's report, which gives an office no country where it goes on with that of the last. */
  readonly press: boolean;
  /** Whose release it is; null of a dispatch. */
  readonly sender: Iso3 | null;
  readonly author: Author | null;
  /** For holders of an office whose country nothing else tells: the English-speaking state that a text at home nowhere speaks of most. */
  readonly likely: Iso3 | null;
  /** The same for an office of a certain name: the United States have no prime minister, the United Kingdom no president. */
  readonly likelyFor: (role: string) => Iso3 | null;
  /** The country in whose scene a phrase stands: "In Jordan I met the king" makes him Jordan's. */
  readonly sceneOf: (phrase: NounPhrase) => Iso3 | null;
  /** Whose embassy an ambassador or an embassy's official is of, where nothing beside him says so. */
  readonly embassyOf: (phrase: NounPhrase) => Iso3 | null;
  /** The two countries that nearly all of the article is about; null where there are more. */
  readonly pair: readonly [Iso3, Iso3] | null;
  /** The state that has an office of another's by the same name, in a text that never names the other. */
  readonly sharerOf: (phrase: NounPhrase) => Iso3 | null;
}

/** Finds an article's home: its dateline, else the government whose site, ministry or office it comes from. */
export function homeOf(
  parsed: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Home {
  const press = isPress(parsed);
  const author = press ? null : authorIn(parsed, phrases, known);
  const sender =
    siteCountry(parsed) ??
    contactCountry(parsed) ??
    briefingCountry(parsed) ??
    senderCountry(parsed, tags, phrases, press) ??
    author?.country ??
    (author
      ? (behalfCountry(parsed, tags, phrases) ??
        hostingAuthor(parsed, tags) ??
        ownVoice(parsed, tags, phrases) ??
        firstInstitution(tags))
      : null) ??
    pledgingMinistry(parsed, tags, phrases);
  const dateline = datelineCountry(parsed, tags);
  const country = isHostOnly(parsed, tags, dateline) ? sender : (dateline ?? sender);
  const likely =
    country ??
    subordinateCountry(tags, phrases) ??
    (author ? null : unmarkedLeader(parsed, phrases)) ??
    hostingAuthor(parsed, tags) ??
    (speaksUnmarked(phrases) ? ownVoice(parsed, tags, phrases) : null) ??
    likelySender(parsed, tags, phrases) ??
    receivingCountry(parsed, tags, phrases, known) ??
    britishSender(parsed, phrases);
  const pair = pairOf(tags);
  // In a dispatch from his own country, a capital named once is where its minister speaks abroad.
  const spokenAt = (phrase: NounPhrase) => {
    const seat = spokenIn(parsed, tags, phrase);
    const abroad = country !== null && tags.filter((tag) => tag.country === seat).length === 1;
    return abroad ? null : seat;
  };
  const embassyOf = (phrase: NounPhrase) => embassyCountry(parsed, tags, phrases, phrase, dateline);
  const sceneOf = (phrase: NounPhrase) =>
    comesThere(parsed, phrase)
      ? null
      : (agencyCountry(parsed, tags, phrase) ??
        embassyOf(phrase) ??
        spokenAt(phrase) ??
        guestCountry(parsed, tags, phrase, country ?? likely) ??
        sceneCountry(parsed, tags, phrase, country) ??
        // A dispatch gives no nationality to those of the country that it is sent from.
        (dateline === null ? otherSide(parsed, tags, phrases, phrase) : null));
  return {
    country,
    dateline,
    press,
    sender: dateline === null ? sender : null,
    likely,
    likelyFor: (role) => {
      if (likely === null || hasOffice(likely, role)) return likely;
      return pair?.find((other) => other !== likely && hasOffice(other, role)) ?? null;
    },
    author: author && ofState(author, author.country ?? likely),
    sceneOf,
    embassyOf,
    pair,
    sharerOf: (phrase) => sharer(parsed, tags, phrase),
  };
}

/** The author as one of a state, which lends its name to a release that nobody signs. */
function ofState(author: Author, country: Iso3 | null): Author {
  const unnamed = author.person === null && author.role === null && country !== null;
  return { ...author, label: unnamed ? countryName(country) : author.label, country, represents: country !== null };
}

/** "the Official Spokesperson said: “A strongly rejects …”": who speaks for a state that only his words name. */
const speaksUnmarked = (phrases: readonly NounPhrase[]) =>
  phrases.some(({ role, country }) => role !== null && country === null && /^spokes/.test(role.head));

/** Cities of conferences: whose officials meet there, the dateline does not tell. */
const SEATS = /^(?:geneva|vienna|brussels|strasbourg|the hague|davos|lausanne|montreux|luxembourg)$/i;

/** "GENEVA - Delegates said": in a dispatch from a conference that never names the country, nobody is of that country. */
function isHostOnly({ dateline, tokens }: Parsed, tags: readonly Tag[], country: Iso3 | null): boolean {
  if (!dateline?.place || country === null || !SEATS.test(dateline.place)) return false;
  return !tags.some(
    (tag) => tag.country === country && (tokens[tag.from]?.start ?? 0) >= dateline.end && tag.sort !== 'place',
  );
}

function datelineCountry({ dateline, tokens }: Parsed, tags: readonly Tag[]): Iso3 | null {
  if (!dateline) return null;
  if (dateline.country) return dateline.country;
  const inside = tags.filter((tag) => {
    const start = tokens[tag.from]?.start ?? -1;
    return (
      start >= dateline.start &&
      start < dateline.end &&
      tag.country !== null &&
      (tag.sort === 'capital' || tag.sort === 'place' || tag.sort === 'name')
    );
  });
  // "SAN JOSE, Costa Rica": the country rather than a namesake of the city.
  return (inside.find(({ sort }) => sort === 'name') ?? inside[0])?.country ?? null;
}

/** "next week's visit to Tokyo by Minister X": who comes to a scene is not of it. */
function comesThere({ tokens }: Parsed, { from, to }: NounPhrase): boolean {
  // "Minister X, on an official visit to B, said"
  const behind = tokens.slice(to, to + 9).map(({ lower }) => lower);
  if (ON_VISIT.test(behind.join(' '))) return true;
  if (tokens[from - 1]?.lower !== 'by') return false;
  // "a commission headed by A will arrive in B"
  if (/^(?:headed|led)$/.test(tokens[from - 2]?.lower ?? ''))
    return tokens
      .slice(to, to + 30)
      .some(({ lower, sentence }) => sentence === tokens[from]?.sentence && ARRIVES.test(lower));
  return tokens
    .slice(Math.max(0, from - 7), from)
    .some(({ lower }) => /^(?:visit|visits|trip|tour|journey)$/.test(lower));
}

const ON_VISIT =
  /^(?:, )?(?:who is |who was |currently |now )?(?:on|during|paying|making) (?:an?|his|her) (?:[\w-]+ ){0,4}(?:visit|trip|tour) (?:to|of)\b/;
const ARRIVES =
  /^(?:arrived?|arrives|arriving|visit|visits|visited|travel|travels|travell?ed|fly|flies|flew|go|goes|leave|leaves|left)$/;
