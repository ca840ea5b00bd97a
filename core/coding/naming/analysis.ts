import type { Analysis, Parsed } from '../types.ts';
import { withCitiesInStates } from './city-states.ts';
import { resolve } from './coreference.ts';
import { datesOf } from './dates.ts';
import { giveActedFor } from './delegations.ts';
import { groupMentions, withGroups } from './groups-of-states.ts';
import { guestSpeakers } from './guest-speakers.ts';
import { homeOf } from './home.ts';
import { settledAuthor } from './home-author.ts';
import { giveIntroduced } from './introduced.ts';
import { countryMentions, tagsOf } from './mentions.ts';
import { nounPhrasesOf } from './noun-phrases.ts';
import { peopleOf } from './people.ts';
import { placesOf } from './places.ts';
import { pledgedCountries } from './pledges.ts';
import { quotedSelves } from './quoted-selves.ts';
import { withShortForms } from './short-forms.ts';
import { withTurnSelves } from './turn-selves.ts';

/** Second stage: who and what an article names, when and where. Every offset points into `source.text`. */
export function analyse(parsed: Parsed): Analysis {
  const tags = withCitiesInStates(parsed, tagsOf(parsed));
  const phrases = nounPhrasesOf(parsed, tags);
  const known = peopleOf(parsed, phrases);
  for (const [person, country] of pledgedCountries(parsed, tags, phrases, known)) person.country = country;
  for (const [person, country] of guestSpeakers(parsed, tags, phrases, known)) person.country = country;
  giveActedFor(parsed, tags, phrases, known);
  giveIntroduced(parsed, phrases, known);
  const home = homeOf(parsed, tags, phrases, known);
  const { actors: named, people } = resolve(parsed, phrases, known, home);
  const selves = quotedSelves(parsed, phrases, named, settledAuthor(home.author, known));
  const spoken = withTurnSelves(parsed, phrases, people, [...named, ...selves]);
  const actors = withGroups(parsed, tags, withShortForms(parsed, spoken));
  return {
    ...parsed,
    dateline: parsed.dateline && {
      ...parsed.dateline,
      country: parsed.dateline.country ?? home.dateline ?? home.country,
    },
    countries: [...countryMentions(parsed, tags), ...groupMentions(parsed, tags)].sort(
      (one, other) => one.start - other.start,
    ),
    people,
    actors,
    dates: datesOf(parsed),
    places: placesOf(parsed, tags),
  };
}
