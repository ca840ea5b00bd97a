import type { Aids } from '../reading-aids.ts';
import type { Actor } from '../types.ts';
import type { Attribution } from './attribution.ts';

/** "Statement by X", "Message from X": a title that says whose words follow. */
const TITLE =
  /^(?:(?:press|official|written|video) )?(?:statement|message|remarks|comments?|declaration)s? (?:by|from|of)\s/i;
const SELF = /^(?:I|we)$/i;

/**
 * Who speaks a release that takes the place of a speech: the person whose statement its title calls it, or who says "I" and
 * "we" in it; without either the state that opens it with a stance of its own. Null of reports, which tell what others said.
 */
export function voiceOf(aids: Aids, attributions: readonly Attribution[]): Actor | null {
  const titled = titledIn(aids);
  if (titled) return titled;
  const self = aids.actors.find(
    ({ sort, start, end, country, represents }) =>
      sort === 'pronoun' &&
      SELF.test(aids.source.text.slice(start, end)) &&
      country !== null &&
      represents &&
      aids.quoteAt[aids.tokenFrom(start)] === -1,
  );
  if (self) return isReport(attributions, self) ? null : self;
  const state = stateIn(aids);
  return state && !isReport(attributions, state) ? state : null;
}

function titledIn(aids: Aids): Actor | null {
  const [first] = aids.sentences;
  const opening = first && TITLE.exec(aids.source.text.slice(first.start, first.end));
  if (!first || !opening) return null;
  const from = first.start + opening[0].length;
  const actor = aids.actorsIn({ start: from, end: Math.min(first.end, from + 40) }).at(0);
  return actor?.person && actor.country !== null && actor.represents ? actor : null;
}

/** "Canada condemns …", "The Australian Government condemns …", in a text that goes on with "we". */
function stateIn(aids: Aids): Actor | null {
  const first = aids.sentences.find(({ heading }) => !heading);
  const actor = first && aids.actorsIn(first)[0];
  if (!first || !actor?.represents || actor.country === null || !/^(?:country|institution)$/.test(actor.sort))
    return null;
  const before = aids.source.text.slice(first.start, actor.start);
  if (!/^(?:the )?$/i.test(before) || !STANCE.test(aids.source.text.slice(actor.end, first.end))) return null;
  return aids.tokens.some(({ text }, at) => /^(?:[Ww]e|[Oo]ur)$/.test(text) && aids.quoteAt[at] === -1) ? actor : null;
}

const STANCE =
  /^\s+(?:\w+ly\s|also\s|joins? \w+ in )?(?:condemns?|deplores?|welcomes?|welcoming|opposes?|rejects?|regrets?|calls?|urges?|stands?|supports?|congratulates?|demands?|expresses|remains?|is|are|joins?)\b/;

/** Whether others are said to have said something, be it one of the same country: a text that reports. */
function isReport(attributions: readonly Attribution[], { person, country }: Actor): boolean {
  const others = attributions.filter(
    ({ speaker, reporting }) =>
      reporting?.frame === 'say' &&
      reporting.forms.includes('past') &&
      (speaker.person === null ? speaker.sort === 'official' : speaker.person !== person),
  );
  return others.length > 1 || others.some(({ speaker }) => speaker.country === country);
}
