import type { Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Token } from '../types.ts';
import type { Attribution } from './attribution.ts';
import type { Utterance } from './evidence.ts';
import { isGatheredAt } from './venues.ts';

/** From this share of all mentions of foreign countries on, an article is about one's relations with that country. */
const DOMINANT = 0.6;
/** At least so often for each sentence must it be named: an interview that mentions a journey is not about relations. */
const DENSE = 0.35;

/**
 * Whom a speaker is facing where he names no country: the one foreign country that dominates the article, if there is
 * one and the speaker's own country is of the article too.
 */
export function counterpartsOf(aids: Aids): (speaker: Actor) => Iso3[] {
  const counts = new Map<Iso3, number>();
  const add = (country: Iso3, weight: number) => counts.set(country, (counts.get(country) ?? 0) + weight);
  for (const { country } of aids.countries) add(country, 1);
  for (const { country, sort, represents } of aids.actors) {
    if (country && represents && sort === 'person') add(country, 1);
  }
  const isHost = (country: Iso3) => {
    const named = aids.countries.filter((mention) => mention.country === country);
    return named.length > 0 && named.every((mention) => isGatheredAt(aids, mention));
  };
  // An article that speaks of a community as much as of a state is about no relations with that one.
  const gathered = [...aids.source.text.matchAll(COMMUNITIES)].length;
  return ({ country: own }) => {
    const others = [...counts].filter(([country]) => country !== own);
    const total = others.reduce((sum, [, count]) => sum + count, gathered);
    const best = others.reduce((one, other) => (other[1] > one[1] ? other : one), others[0] ?? ['' as Iso3, 0]);
    return total > 0 && best[1] >= DOMINANT * total && best[1] >= DENSE * aids.sentences.length && !isHost(best[0])
      ? [best[0]]
      : [];
  };
}

const COMMUNITIES =
  /\b(?:EC|E\.C\.|European Communit(?:y|ies)|EEC|EU|European Union|OPEC|GATT|IMF|International Monetary Fund|World Bank|Paris Club|ASEAN|Arab League|Group of (?:Five|Seven|Ten|Twenty|\d+)|G-?(?:5|7|8|10|20))\b/g;

const ABOVE_STATES =
  /\b(?:EU|E\.U\.|Europe|Europeans?|European Union|the bloc|UN|U\.N\.|United Nations|NATO|Nato|Latin America|Third World|Congress|African Union|Commonwealth)\b/;

/** "accused the EU of …", "urged the United Nations to …": whom it is to is no country. */
export function addressesNoState(aids: Aids, { attributions, speaker }: Utterance): boolean {
  const { source, tokens } = aids;
  const [first] = attributions;
  if (!first?.reporting || !/^(?:judge|press)$/.test(first.reporting.frame)) return false;
  if (first.reporting.frame === 'press' && asksAgainst(aids, first, speaker)) return false;
  const start = tokens[first.verbAt]?.end ?? 0;
  // A foreigner who complains to Congress complains to the United States.
  if (speaker.country !== 'USA' && /^\s(?:\S+\s){0,2}?Congress\b/.test(source.text.slice(start, start + 40)))
    return false;
  return new RegExp(`^\\s(?:\\S+\\s){0,2}?(?:the )?${ABOVE_STATES.source}(?! and (?:the )?[A-Z])`).test(
    source.text.slice(start, start + 60),
  );
}

/** "urged the EU to act against B", "asked the United Nations to condemn B": what is asked is done to a state. */
function asksAgainst(aids: Aids, { verbAt, sentence }: Attribution, { country }: Actor): boolean {
  const from = aids.tokens[verbAt]?.end ?? sentence.end;
  const asked = ACT_ON.exec(aids.source.text.slice(from, sentence.end));
  if (!asked) return false;
  const start = from + asked.index + asked[0].length;
  const [first] = aids.countriesIn({ start, end: Math.min(sentence.end, start + 40) });
  return first !== undefined && first.country !== country;
}

const ACT_ON =
  /\bto (?:\S+ ){0,6}?(?:against|punish|condemn|denounce|sanction|penali[sz]e|pressure|press|isolate|suspend|expel|stop|rebuke|censure|sanctions on|pressure on)\b/;

/** "thanked Ambassador X for his work": what is to one's own official is to no other country. */
export function addressesOwnOfficial({ tokens, actorAt }: Aids, { attributions, speaker }: Utterance): boolean {
  const [first] = attributions;
  if (attributions.length !== 1 || first?.reporting?.frame !== 'judge') return false;
  const actor = actorAt[first.verbAt + first.reporting.length];
  return (
    actor?.sort === 'person' &&
    actor.country === speaker.country &&
    actor.person !== speaker.person &&
    /^(?:for|on|,)$/.test(tokens.find(({ start }) => start >= actor.end)?.lower ?? '')
  );
}

/** "advises Irish citizens in Peru to leave": travel advice is to one's own people. */
export function advisesTravellers(aids: Aids, { attributions }: Utterance): boolean {
  const [first] = attributions;
  if (attributions.length !== 1 || !first || !/^(?:advis|warn|urg|remind)/.test(first.reporting?.verb ?? ''))
    return false;
  const behind = aids.source.text.slice(aids.tokens[first.verbAt]?.end ?? 0).slice(0, 60);
  return /^\s(?:its |all )?(?:\p{Lu}\p{L}+ )?(?:citizens|nationals|travellers|travelers|tourists|passport holders|expatriates)\b/u.test(
    behind,
  );
}

/**
 * Whether words that name no country are still to somebody: said by a person, or by a state at a meeting of its own that the
 * text has told (`met`), and not of bodies above states.
 */
export function facesSomebody(aids: Aids, utterance: Utterance, met: boolean): boolean {
  const { speaker, continued, attributions, start, end } = utterance;
  const { source, tokens } = aids;
  if (continued || addressesOwnPeople(utterance, tokens) || speaksOfHome(aids, utterance)) return false;
  if (OF_MARKETS.test(source.text.slice(start, end).replace(/\s+/g, ' '))) return false;
  const verb = attributions.reduce((first, { verbAt }) => Math.min(first, tokens[verbAt]?.start ?? end), end);
  const words = source.text.slice(verb < end - 30 ? verb : start, end);
  if (
    ABOVE_STATES.test(words) &&
    !/\b(?:two|both) (?:countries|nations|sides|states|governments|peoples)\b/.test(words)
  )
    return false;
  if (speaker.person !== null || speaker.sort === 'official' || speaker.sort === 'pronoun') return true;
  const says = attributions.some(({ reporting }) => reporting?.frame === 'say');
  // "…," the ministry said in a statement: its own words are to somebody.
  const opens = aids.quotationsIn({ start, end }).some((one) => one.words >= OWN_WORDS && one.start <= start + 1);
  if (speaker.sort === 'institution' && says && opens) return true;
  if (met && speaker.sort === 'country' && says) return true;
  return attributions.some(({ subject }) =>
    /^\W*(?:statement|letter|communique|note|message)/i.test(source.text.slice(subject.end, subject.end + 14)),
  );
}

/** "…, the spokesman added.": in the next sentence, of the same, unless it is of what a government has at home. */
export function addsToIt(aids: Aids, { speaker, attributions, start, end }: Utterance, before: Utterance): boolean {
  const next = aids.sentenceOf(start)?.index === (aids.sentenceOf(before.end - 1)?.index ?? -2) + 1;
  const same = speaker.person === before.speaker.person && speaker.label === before.speaker.label;
  const adds = attributions.some(({ reporting }) => reporting?.verb === 'add');
  return next && same && adds && !HOUSEKEEPING.test(aids.source.text.slice(start, end));
}

/** A quotation of "they" right behind what the same speaker said: of those he has just spoken of, unless it is of "us". */
export function goesOnAbout(aids: Aids, { continued, start, end }: Utterance, before: Utterance): boolean {
  const next = aids.sentenceOf(start)?.index === (aids.sentenceOf(before.end - 1)?.index ?? -2) + 1;
  const words = aids.source.text.slice(start, end);
  return continued && next && /\b(?:they|them|their)\b/i.test(words) && !/\bours?\b/i.test(words);
}

/** "The debt of our country would be repaid": of the speaker's own country, with no word of relations to another. */
function speaksOfHome(aids: Aids, { speaker, attributions, start, end }: Utterance): boolean {
  const text = aids.source.text.slice(start, end);
  const quoted = aids.quotationsIn({ start, end }).filter(({ words }) => words >= OWN_WORDS);
  const outside = ({ start: at }: { start: number }) =>
    (quoted.length === 0 || quoted.some((one) => one.start <= at && at < one.end)) &&
    // "A spokesman, quoted by the Kenyan news agency, said": who carries it is no part of it.
    !attributions.some(
      ({ subject, verbAt }) => subject.start <= at && at < Math.max(subject.end, aids.tokens[verbAt]?.start ?? 0),
    );
  const named = aids
    .countriesIn({ start, end })
    .some(
      (one) =>
        one.country === speaker.country &&
        /^(?:name|nationality)$/.test(one.how) &&
        outside(one) &&
        !aids.actorsIn(one).some(({ sort }) => sort === 'person') &&
        !/^\W*(?:journalists|reporters|radio|television|tv|media)\b/.test(
          aids.source.text.slice(one.end, one.end + 14),
        ),
    );
  const home = named || HOUSEKEEPING.test(text) || /\b(?:our|his|her) (?:own )?(?:country|nation)\b/i.test(text);
  return home && !RELATIONS.test(withoutSubjects(aids, attributions, { start, end }));
}

/** Of a quotation this long what stands beside it says nothing. */
const OWN_WORDS = 5;

/** What a government has at home, whoever else is spoken of. */
const HOUSEKEEPING =
  /\b(?:the|our|its|their) (?:\S+ )?(?:economy|budget|deficit|inflation|unemployment|recession|growth|cabinet|electorate|constitution|harvest|crops?)\b|\b(?:wages|taxes|interest rates|pensions|elections|voters|taxpayers)\b/i;

/** What is said of the world's markets, or of all whom one trades with. */
const OF_MARKETS =
  /\b(?:world|global|international) (?:[\w-]+ )?(?:markets?|prices|demand|economy|production|output|supply|supplies|stocks)\b|\b(?:its|their|our) (?:\w+ )?trading partners\b/i;

/** The words without "they" who say so: not of others. */
function withoutSubjects(aids: Aids, attributions: Utterance['attributions'], span: Span): string {
  const { text } = aids.source;
  const subjects = attributions
    .map(({ subject }) => subject)
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((one, other) => one.start - other.start);
  let from = span.start;
  const parts = subjects.map(({ start, end }) => {
    const part = text.slice(from, start);
    from = end;
    return part;
  });
  return [...parts, text.slice(from, span.end)].join(' ');
}

/** Words that are said to, or of, somebody beyond one's own borders. */
const RELATIONS =
  /\b(?:both|two|bilateral\w*|region(?:al)?|border|interfer\w*|respon[ds]\w*|abide\w*|relations?(?:hips?)?|ties|talks|negotiat\w*|visit\w*|dispute\w*|position|troops|mutual\w*|agreement|treaty|together|cooperat\w*|co-operat\w*|they|them|their|you|your|neighbou?r\w*|partners?|counterpart|foreign|war|attack\w*|forces|battles?|fighting|offensive|entrench\w*|captur\w*|soldiers|missiles?|raids?|casualties|sanctions|tests?|actions|condemn\w*|ships|vessels?|enter\w*|violat\w*|sovereignty|airspace|incursions?|trespass\w*|provo[ck]\w*)\b/i;

/** "urged residents to leave": what is asked of one's own people is said to no other country. */
function addressesOwnPeople({ attributions }: Utterance, tokens: readonly Token[]): boolean {
  return attributions.some(
    ({ reporting, verbAt }) =>
      reporting?.frame === 'press' &&
      tokens
        .slice(verbAt + reporting.length, verbAt + reporting.length + 3)
        .some(({ lower }) => OWN_PEOPLE.test(lower)),
  );
}

const OWN_PEOPLE =
  /^(?:residents?|citizens|voters|supporters|people|public|nation|lawmakers|parliament|congress|workers|youth|farmers|businesses|businessmen|companies|nationals|countrymen|troops|soldiers|police)$/;
