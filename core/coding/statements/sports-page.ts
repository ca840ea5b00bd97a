import { countryOfLeader } from '../naming/leaders.ts';
import type { Aids } from '../reading-aids.ts';
import type { Utterance } from './evidence.ts';

const SPORT =
  /\b(?:finals?|semi-?finals?|quarter-?finals?|match(?:es)?|qualifiers?|Cup|tournament|championships?|league|football|soccer|rugby|cricket|hockey|playoffs?|medals?|relay|marathon|athletics|champions?|striker|goalkeeper|midfielder|coach|innings|wickets?|sprint(?:er)?|javelin|heptathlon|swimmer|boxer|cyclist|\d+-?(?:m|metres|meters)|home straight|world record|gold|Olympics?|Olympic|set point|try line)\b/;

/** From this share of sentences on a text is a page of sports. */
const MOSTLY = 0.4;

/** Whether at least two sentences of the text and a good part of all tell of games. */
export function isSportsPage({ source, sentences }: Aids): boolean {
  const body = sentences.filter(({ heading }) => !heading);
  const games = body.filter(({ start, end }) => SPORT.test(source.text.slice(start, end))).length;
  return games >= 2 && games >= MOSTLY * body.length;
}

/** A player's words, and a team's that goes by its country: on a page of sports they are no state's. */
export function isPlayers({ speaker, attributions }: Utterance): boolean {
  if (speaker.person) return speaker.person.role === null && countryOfLeader(speaker.person.name) === null;
  return (
    attributions.length > 0 &&
    (speaker.sort === 'country' || speaker.sort === 'pronoun') &&
    attributions.every(({ reporting }) => reporting?.frame === 'mean' || reporting?.forms.includes('gerund'))
  );
}
