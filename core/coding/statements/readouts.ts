import type { Span } from '../../record/index.ts';
import { isReadout } from '../meetings/quoted-encounters.ts';
import { aidsOf } from '../reading-aids.ts';
import type { Actor, Analysis, Quotation } from '../types.ts';
import { namedElsewhere } from './speakers.ts';

/** What a principal did at an encounter, right behind who he is. */
const MET =
  /^[^.;]{0,60}\b(?:met|spoke|talked|welcomed|hosted|received|visited|called|telephoned|held|had|summoned|attended|saw)\b/;

/**
 * The analysis with quotations that are readouts opened: `A spokesman said: "The Foreign Secretary met …. He pressed B to …"`.
 * Their first sentence stays the spokesman's own; what follows tells what the principal said and did.
 */
export function withOpenReadouts(analysis: Analysis): Analysis {
  const aids = aidsOf(analysis);
  const { quotations, source, sentences } = aids;
  const opened = new Set<number>();
  const told: { readonly span: Span; readonly principal: Actor }[] = [];
  const kept = quotations.flatMap((quotation, at): Quotation[] => {
    const previous = quotations[at - 1];
    // Each paragraph of a quotation is opened by a mark of its own.
    if (previous && opened.has(at - 1) && /^\s*$/.test(source.text.slice(previous.end, quotation.start))) {
      const principal = told.at(-1)?.principal;
      if (principal) told.push({ span: quotation, principal });
      opened.add(at);
      return [];
    }
    const actor = aids.actorsIn(quotation.inner).at(0);
    const before = actor && source.text.slice(quotation.inner.start, actor.start);
    const sentence = sentences.find(({ start, end }) => start <= quotation.inner.start && quotation.inner.start < end);
    if (!actor || !sentence || !/^(?:the )?$/i.test(before ?? '') || !/^(?:person|official)$/.test(actor.sort))
      return [quotation];
    if (!isReadout(aids, at) || !MET.test(source.text.slice(actor.end, sentence.end))) return [quotation];
    opened.add(at);
    told.push({ span: { start: actor.end, end: quotation.end }, principal: namedElsewhere(aids, actor) });
    if (quotation.end <= sentence.end + 1) return [quotation];
    const inner = { start: quotation.inner.start, end: sentence.end };
    return [
      {
        start: quotation.start,
        end: sentence.end,
        inner,
        words: source.text.slice(inner.start, inner.end).split(/\s+/).length,
      },
    ];
  });
  if (told.length === 0) return analysis;
  const actors = analysis.actors.map((actor) => {
    const principal = told.find(({ span }) => span.start <= actor.start && actor.end <= span.end)?.principal;
    return principal && isHeOrShe(source.text.slice(actor.start, actor.end)) ? named(actor, principal) : actor;
  });
  return { ...analysis, quotations: kept, actors };
}

const isHeOrShe = (words: string) => /^(?:he|she)$/i.test(words);

/** "He" in a readout: the principal, whoever tells of him. */
const named = ({ start, end }: Actor, principal: Actor): Actor => ({ ...principal, start, end });
