import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';

/** Whether what an actor says counts as said by a country: observers, news media and bodies above states do not. */
export function speaksForCountry(aids: Aids, actor: Actor): boolean {
  const { country, represents, label, person } = actor;
  if (!represents || country === null) return false;
  if (person) return true;
  if (/^\p{Lu}{2,6}$/u.test(label) && aids.source.text.includes(`${label} news agency`)) return false;
  if (/\bpolice\b/i.test(label)) return false;
  // "Greek diplomats" are Greece's; "diplomats in Athens" watch it.
  if (/\bdiplomats?$/i.test(label) && aids.countriesIn(actor).length > 0) return true;
  return !STATELESS.test(label) && (!OBSERVERS.test(label) || OFFICIAL_SOURCE.test(label) || TOP.test(label));
}

const OBSERVERS =
  /\b(?:sources?|diplomats?|analysts?|observers?|experts?|media|agency|radio|television|tv|newspapers?|daily|reporters?|witnesses|residents|activists?|lawyers?|dissidents?|rebels?|traders?|businessmen|economists?|academics?|police|court|courts|judges?|prosecutors?|team)$/i;

const OFFICIAL_SOURCE =
  /\b(?:ministry|government|official|embassy|presidential|state department|administration|palace|military)\b.*\bsources?$/i;

/** Foreign ministers and envoys by another name, whom "diplomats said" does not mean. */
const TOP = /\b(?:top|chief|most senior|highest-ranking) diplomat$/i;

const STATELESS =
  /^(?:the )?(?:kurdish|rebel|opposition|un|u\.n\.?|eu|e\.u\.?|ec|nato|european|arab|western|african|opec|hamas|hezbollah)\b/i;
