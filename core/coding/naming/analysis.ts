import type { Analysis, Parsed } from '../types.ts';
import { resolve } from './coreference.ts';
import { datesOf } from './dates.ts';
import { homeOf } from './home.ts';
import { countryMentions, tagsOf } from './mentions.ts';
import { nounPhrasesOf } from './noun-phrases.ts';
import { peopleOf } from './people.ts';
import { placesOf } from './places.ts';

/** Second stage: who and what an article names, when and where. Every offset points into `source.text`. */
export function analyse(parsed: Parsed): Analysis {
  const tags = tagsOf(parsed);
  const phrases = nounPhrasesOf(parsed, tags);
  const known = peopleOf(parsed, phrases);
  const home = homeOf(parsed, tags, phrases, known);
  const { actors, people } = resolve(parsed, phrases, known, home);
  return {
    ...parsed,
    dateline: parsed.dateline && { ...parsed.dateline, country: parsed.dateline.country ?? home.country },
    countries: countryMentions(parsed, tags),
    people,
    actors,
    dates: datesOf(parsed),
    places: placesOf(parsed, tags),
  };
}
