import type { Iso3, Span } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';

interface Named extends Span {
  readonly country: Iso3;
}

/** Between the country that does something and the one it is done to: "'s outrageous attack on". */
const DEED =
  /^(?:['’]s?|n|ese)?\s(?:[\w-]+\s){0,4}?(?:attacks?|invasion|aggression|war|strikes?|assaults?|annexation|occupation|bombardment|bombing|shelling|incursions?|offensive|threats?|blockade|violations?)\s(?:on|of|against|in|into|upon|towards?)\s(?:the\s)?$/;
/** "attacks by A on B": the same with its doer behind it. */
const DEED_BY =
  /\b(?:attacks?|invasion|aggression|war|strikes?|assaults?|bombardment|bombing|shelling|incursions?|offensive|raids?)\sby\s(?:the\s)?(?:\S+\s)?$/;
/** A verb that does it right before: "plans to invade". */
const DOING = /\b(?:invad|attack|annex|occup|bomb|shell|strik)\w*\s(?:the\s)?$/;
/** "A's purchase of the Russian missiles": a nationality that only says which. */
const BOUGHT = /^['’]s?\s(?:[\w-]+\s){1,3}?of\s(?:the\s|a\s)?$/;
/** "A's arms trade with B". */
const DEALING =
  /^['’]s?\s.*\b(?:shipments?|transfers?|trade|deals?|exports?|deliver\w+)\s(?:with|to|from)\s(?:the\s)?$/;

/**
 * Without the countries that another one's deed is done to: who condemns A's attack on B, or A's purchase of what B made,
 * speaks of A. B stays where something else is said of it.
 */
export function withoutTargets(aids: Aids, named: readonly Named[]): readonly Named[] {
  const { text } = aids.source;
  const kept = named.filter(
    (one, at) =>
      !named.slice(0, at).some((doer) => {
        if (doer.country === one.country || doer.end > one.start || one.start - doer.end > 320) return false;
        const between = text.slice(doer.end, one.start).replace(/\s+/g, ' ');
        if (/[.;]\s/.test(between)) return false;
        const after = text.charAt(one.end);
        const nationality = aids.countries.some(({ start, how }) => start === one.start && how === 'nationality');
        return (
          (DEED.test(between) && !/['’]/.test(after)) ||
          (/^(?:\s\S+)?\s(?:on|against|in|into)\s(?:the\s)?$/.test(between) &&
            DEED_BY.test(text.slice(Math.max(0, doer.start - 60), doer.start))) ||
          (between.length < 160 && DOING.test(between)) ||
          (nationality && BOUGHT.test(between)) ||
          DEALING.test(between) ||
          (/^-$/.test(between) && /^\s(?:border|frontier|boundary)\b/.test(text.slice(one.end)))
        );
      }),
  );
  return kept;
}
