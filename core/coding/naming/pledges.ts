import type { Iso3 } from '../../record/index.ts';
import { keyOf, keyOfAt } from '../phrases.ts';
import type { Parsed } from '../types.ts';
import { isPossessive, type Tag } from './mentions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Known } from './people.ts';

/** What one gives in one's own country's name. */
const GIVEN =
  /^(?:support|commitment|commitments|gratitude|appreciation|readiness|willingness|solidarity|condolences|congratulations|thanks|position|stance|determination|desire|keenness|interest|concerns?|condemnation|backing|offer|resolve|hope|intention|opposition|respect)$/;
const GIVES =
  /^(?:express(?:ed|es|ing)|reaffirm(?:ed|s|ing)|reiterat(?:ed|es|ing)|convey(?:ed|s|ing)|underlin(?:ed|es|ing)|underscor(?:ed|es|ing)|stress(?:ed|es|ing)|emphasi[sz](?:ed|es|ing)|affirm(?:ed|s|ing)|confirm(?:ed|s|ing)|assured|voiced|restated|pledged|offered|outlined|of)$/;
/** "will lead Brazil's delegation", "heads the Swiss mission": a delegation is led by one of its own. */
const LEADS = /^(?:lead|leads|leading|led|head|heads|heading|headed)$/;
const leadsOut = (tokens: Parsed['tokens'], at: number) =>
  [0, 1, 2, 3].some((by) => /^(?:delegation|mission)$/.test(keyOfAt(tokens, at + by)));
/** How far behind the speaker the country may stand. */
const REACH = 12;

/** "She reaffirmed Canada's commitment", "assured him of Bulgaria's support": a person's country by what he gives in its name. */
export function pledgedCountries(
  { tokens, sentences }: Parsed,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
  known: ReadonlyMap<NounPhrase, Known>,
): Map<Known, Iso3> {
  const found = new Map<Known, Iso3>();
  for (const { subject, country } of pledgesIn({ tokens, sentences }, tags, phrases)) {
    const person = known.get(subject);
    if (person && person.country === null) found.set(person, country);
  }
  return found;
}

/** "The Ministry expresses the Kingdom of Saudi Arabia's condemnation": whose ministry a release calls only that. */
export function pledgingMinistry(
  parsed: Pick<Parsed, 'tokens' | 'sentences'>,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
): Iso3 | null {
  const found = pledgesIn(parsed, tags, phrases).find(
    ({ subject }) => subject.sort === 'institution' && subject.country === null && !subject.nonState,
  );
  return found?.country ?? null;
}

/** Who gives something in a country's name, and which country's. */
function pledgesIn(
  { tokens, sentences }: Pick<Parsed, 'tokens' | 'sentences'>,
  tags: readonly Tag[],
  phrases: readonly NounPhrase[],
): { readonly subject: NounPhrase; readonly country: Iso3 }[] {
  return tags.flatMap((tag) => {
    if (!tag.country) return [];
    const owned = tag.sort === 'name' && isPossessive(tokens[tag.to]);
    const [given, gives] = [1, 2, 3].some((by) => owned && GIVEN.test(keyOfAt(tokens, tag.to + by)))
      ? [true, GIVES]
      : [(owned || tag.sort === 'nationality') && leadsOut(tokens, owned ? tag.to + 1 : tag.to), LEADS];
    if (!given) return [];
    const first = keyOfAt(tokens, tag.from - 1) === 'the' ? tag.from - 2 : tag.from - 1;
    if (!gives.test(keyOfAt(tokens, first))) return [];
    const sentence = sentences[tokens[tag.from]?.sentence ?? -1];
    if (!sentence || sentence.heading) return [];
    const subject = phrases.find(
      ({ sort, sentence: at, to }) =>
        /^(?:person|institution)$/.test(sort) && at === sentence.index && to <= first && to > first - REACH,
    );
    if (!subject || subject.from - sentence.tokens.start >= 4) return [];
    const verb = tokens.slice(subject.to, first + 1).some((token) => gives.test(keyOf(token)));
    return verb ? [{ subject, country: tag.country }] : [];
  });
}
