import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import type { Utterance } from './evidence.ts';

/** Whether what an actor says counts as said by a country: observers, news media and bodies above states do not. */
export function speaksForCountry(aids: Aids, actor: Actor): boolean {
  const { country, represents, label, person } = actor;
  if (!represents || country === null) return false;
  if (person) return true;
  if (actor.plural && MINISTERS.test(label) && SEVERAL.test(aids.source.text) && aids.countriesIn(actor).length === 0)
    return false;
  if (/^\p{Lu}{2,6}$/u.test(label) && aids.source.text.includes(`${label} news agency`)) return false;
  if (/\bpolice\b/i.test(label) || OF_TRADE.test(label)) return false;
  // "Greek diplomats" are Greece's; "diplomats in Athens" watch it.
  if (/\bdiplomats?$/i.test(label) && aids.countriesIn(actor).length > 0) return true;
  return !STATELESS.test(label) && (!OBSERVERS.test(label) || OFFICIAL_SOURCE.test(label) || TOP.test(label));
}

/** "Lawmakers from Quebec urged Ohio's to …": members of a parliament, who as a body address another country. */
export function isParliamentAbroad(aids: Aids, { speaker, attributions }: Utterance): boolean {
  if (speaker.represents || !speaker.plural || speaker.country === null || !LAWMAKERS.test(speaker.label)) return false;
  return attributions.some(({ verbAt, reporting }) => {
    if (reporting?.frame !== 'press' && reporting?.frame !== 'tell') return false;
    const behind = [0, 1, 2, 3].map((step) => aids.actorAt[verbAt + reporting.length + step]);
    const other = behind.find((actor) => actor);
    return other?.represents === true && other.country !== null && other.country !== speaker.country;
  });
}

const LAWMAKERS =
  /\b(?:lawmakers|legislators|congress(?:men|women)|parliamentarians|deputies|members of parliament)\b/i;

/** "The ministers said" where a text tells of the ministers of several states: they speak for none of them. */
const MINISTERS = /^(?:the )?(?:\w+ )?(?:ministers|governors|bankers|leaders)$/i;
const SEVERAL =
  /\b(?:ministers|governors|leaders|officials)\s+(?:from|of)\s+(?:the\s+)?(?:\w+\s+){0,2}(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty|\d+|several|many)\s+(?:[\w-]+\s+){0,3}(?:nations|countries|states)\b|\bGroup\s+of\s+(?:Five|Six|Seven|Eight|Ten|Twenty|\d+)\b/i;

const OBSERVERS =
  /\b(?:sources?|diplomats?|analysts?|observers?|experts?|media|agency|radio|television|tv|newspapers?|daily|reporters?|witnesses|residents|activists?|lawyers?|dissidents?|rebels?|traders?|businessmen|economists?|academics?|police|court|courts|judges?|prosecutors?|team)$/i;

/** "Japanese industry officials": of firms. */
const OF_TRADE =
  /\b(?:industry|industrial|company|corporate|business|union|airline|shipping|exchange|market) (?:officials?|spokes(?:man|woman|men|person)|leaders?|executives?|representatives?|chiefs?)$/i;

const OFFICIAL_SOURCE =
  /\b(?:ministry|government|official|embassy|presidential|state department|administration|palace|military)\b.*\bsources?$/i;

/** Foreign ministers and envoys by another name, whom "diplomats said" does not mean. */
const TOP = /\b(?:top|chief|most senior|highest-ranking) diplomat$/i;

const STATELESS =
  /^(?:the )?(?:kurdish|rebel|opposition|un|u\.n\.?|eu|e\.u\.?|ec|nato|european|arab|western|african|opec|hamas|hezbollah)\b/i;
