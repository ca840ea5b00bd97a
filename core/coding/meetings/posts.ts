import type { Iso3 } from '../../record/index.ts';
import type { Actor, CountryMention } from '../types.ts';
import { keyAt } from './actor-lists.ts';
import type { Context, Encounter } from './encounter.ts';

/** "B's ambassador in Stockholm was summoned to the ministry": whose ministry it is tells where he is posted. */
export function hostByPost(context: Context, guests: readonly Actor[]): Iso3 | null {
  const [guest] = guests;
  if (!guest || guests.length !== 1 || !isSummoned(context) || !isEnvoy(guest)) return null;
  const post = postOf(context, guest);
  if (post) return post.country;
  // "The ambassador was summoned": to the ministry that the text speaks of.
  const ministry = context.aids.actors.find(
    ({ sort, label, country }) => sort === 'institution' && country !== guest.country && MINISTRY.test(label),
  );
  return ministry?.country ?? null;
}

/** The same report, at the city that the envoy summoned is called after: "B's ambassador to London". */
export function atPost(context: Context, [guest]: readonly Actor[], report: Encounter): Encounter {
  if (report.place || !guest || !isSummoned(context) || !isEnvoy(guest)) return report;
  const post = postOf(context, guest);
  if (post?.how !== 'capital' || !report.countries.includes(post.country)) return report;
  const { country, start, end } = post;
  return { ...report, place: { name: context.aids.source.text.slice(start, end), country, span: { start, end } } };
}

const isSummoned = ({ aids, trigger }: Context): boolean =>
  /^(?:summon|call|haul)/.test(keyAt(aids, trigger.from)) &&
  (/^(?:was|were|been|being|be)$/.test(keyAt(aids, trigger.from - 1)) ||
    // "Summoned to the ministry, the ambassador denied it."
    /^Summoned/.test(aids.tokens[trigger.from]?.text ?? ''));

const isEnvoy = ({ person, role }: Actor): boolean =>
  /\b(?:ambassador|commissioner|charg|envoy|diplomat|attach|consul)/.test(person?.role ?? role ?? '');

/** "ambassador in Stockholm" is one phrase, "Iran's man in Stockholm" two. */
function postOf({ aids }: Context, { start: first, end, country: own }: Actor): CountryMention | null {
  const behind = aids.tokens[aids.tokenFrom(end) + 1]?.start ?? end;
  const posted = /^(?:in|to)$/.test(keyAt(aids, aids.tokenFrom(end)));
  return (
    aids.countries.find(
      ({ start, country }) => country !== own && ((start >= first && start < end) || (posted && start === behind)),
    ) ?? null
  );
}

const MINISTRY = /\b(?:foreign|external|state|fcdo|fco|dfat|mfa|ministry|department|office)\b/i;
