import { countryName, type Iso3 } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import type { Actor, Sentence } from '../types.ts';
import { type About, aboutOf } from './about.ts';
import type { Utterance } from './evidence.ts';
import { reportingAt } from './reporting.ts';
import { isStanceOfOurs, STANDS } from './stance-words.ts';

/** What states say together in the first person, with whom each of them says it of. */
export interface JointUtterance extends Utterance {
  readonly of: About;
}

/** Of more states than these a text is a declaration of a body of them. */
const MOST = 4;
/** One "we" alone may be a slip of one side's. */
const LEAST = 2;

/**
 * The sentences of a joint statement in which its states say "we": one for each of them, of a third state that they name, else of
 * one another where the words are of what they have together. Empty for a text that its opening does not put in several
 * mouths: "The leaders of A and B reaffirm …", "We, the ministers of A, B and C, …".
 */
export function jointUtterances(aids: Aids): JointUtterance[] {
  const parties = partiesIn(aids);
  if (parties.length < 2 || parties.length > MOST) return [];
  const countries = parties.flatMap(({ country }) => country ?? []);
  const said = aids.sentences.filter(
    (sentence) => !sentence.heading && (saysWe(aids, sentence) || sayTogether(aids, sentence, countries)),
  );
  if (said.length < LEAST || !said.some((sentence) => saysWe(aids, sentence))) return [];
  return said.flatMap(({ start, end }) =>
    parties.flatMap((speaker): JointUtterance[] => {
      const utterance = { start, end, speaker, attributions: [], continued: false, block: true, own: true };
      const of = ofWhom(aids, utterance, countries);
      return of.countries.length > 0 ? [{ ...utterance, of }] : [];
    }),
  );
}

/** The states whose joined names, leaders or governments open the body as its subject, each as one that speaks. */
function partiesIn(aids: Aids): Actor[] {
  const first = aids.sentences.find(({ heading }) => !heading);
  if (!first) return [];
  const found: Actor[] = [];
  let last = -1;
  for (const actor of aids.actorsIn(first)) {
    const from = aids.tokenFrom(actor.start);
    const between = aids.source.text.slice(last < 0 ? first.start : last, actor.start).replace(/\s+/g, ' ');
    if (!(last < 0 ? OPENS : JOINS).test(between)) break;
    if (actor.represents && actor.country !== null && from < first.tokens.end) found.push(actor);
    last = actor.end;
  }
  const predicate = aids.source.text.slice(Math.max(last, 0), first.end).replace(/\s+/g, ' ');
  const parties = new Map<Iso3, Actor>();
  for (const actor of found) if (actor.country && !parties.has(actor.country)) parties.set(actor.country, actor);
  if (parties.size < 2 || !(SAYS.test(predicate) || STANDS.test(predicate.replace(/^,? /, '')))) return [];
  return [...parties].map(([country, { start, end }]) => ({
    start,
    end,
    sort: 'country',
    label: countryName(country),
    person: null,
    country,
    role: null,
    plural: false,
    represents: true,
  }));
}

const OPENS =
  /^(?:[^,]{0,40}, )?(?:we, )?(?:(?:today|on this day),? )?(?:the )?(?:(?:leaders|governments|(?:\w+ )?ministers|heads of (?:state|government)|presidents|peoples) of )?(?:the )?$/i;
const JOINS = /^(?:,? and|,|, ?and)(?: (?:of|the|of the))? ?$/i;
const SAYS =
  /^[,)]? ?(?:today |hereby |jointly |together |(?:re)?\w+ly )*(?:(?:re)?affirm|(?:re)?commit|pledge|declare|announce|are (?:pleased|proud|committed|united)|recogni[sz]e|reiterate|condemn|call|welcome|share|express|underscore|emphasi[sz]e|resolve|stand|acknowledge|support|remain|intend|celebrate|mark|issue|met|meet|convened|gathered)(?:s|d|ed)?\b/i;

/** "A and B reaffirm our commitment": the parties by name, who say of themselves what is theirs. */
function sayTogether(aids: Aids, { start, end, tokens: range }: Sentence, parties: readonly Iso3[]): boolean {
  const [one, other] = aids.countriesIn({ start, end });
  if (!one || !other || !parties.includes(one.country) || !parties.includes(other.country)) return false;
  const led = aids.source.text.slice(start, one.start).replace(/\s+/g, ' ');
  const joined = /^,? and(?: the)? $/.test(aids.source.text.slice(one.end, other.start).replace(/\s+/g, ' '));
  const predicate = aids.source.text.slice(other.end, end).replace(/\s+/g, ' ');
  return (
    aids.quoteAt[range.start] === -1 && joined && OPENS.test(led) && SAYS.test(predicate) && /\bour\b/i.test(predicate)
  );
}

/** "We reaffirm", "First, we will", "we strongly condemn": who say so take a stance. */
function saysWe(aids: Aids, { tokens: range, start, end }: Sentence): boolean {
  if (aids.quoteAt[range.start] !== -1) return false;
  if (isStanceOfOurs(aids.source.text.slice(start, end).replace(/\s+/g, ' '))) return true;
  for (let at = range.start; at < range.end; at++) {
    if (aids.tokens[at]?.lower !== 'we' || aids.quoteAt[at] !== -1) continue;
    let next = at + 1;
    // "We, the leaders of A and B, condemn …"
    if (aids.tokens[next]?.text === ',' && at === range.start) return true;
    while (/^(?:ADV)$/.test(aids.tokens[next]?.pos ?? '') || /^(?:also|both|all)$/.test(aids.tokens[next]?.lower ?? ''))
      next++;
    const words = aids.source.text.slice(aids.tokens[next]?.start ?? end, end).replace(/\s+/g, ' ');
    if (
      reportingAt(aids.tokens, next) ||
      STANDS.test(words) ||
      /^(?:resolve|intend|commit|recommit|endorse|uphold)\b/.test(words)
    )
      return true;
  }
  return false;
}

/** Third states of which the sentence makes a claim; else the other parties, where it is of what is between them. */
function ofWhom(aids: Aids, utterance: Utterance, parties: readonly Iso3[]): About {
  const own = utterance.speaker.country;
  const others = parties.filter((country) => country !== own);
  const told = aboutOf(aids, utterance, []);
  const third = told.countries.filter((country) => !parties.includes(country));
  if (third.length > 0) return { ...told, countries: third };
  const words = aids.source.text.slice(utterance.start, utterance.end);
  const named = aids.countriesIn(utterance).some(({ country }) => parties.includes(country));
  return { countries: named || BETWEEN.test(words) ? others : [], basis: 'claim' };
}

const BETWEEN =
  /\bour (?!values\b)|\b(?:bilateral|trilateral|quadrilateral|mutual)\b|\b(?:two|three|both|these) (?:countries|nations|peoples|sides|governments)\b|\bbetween us\b|\beach other\b|\bone another\b/i;
