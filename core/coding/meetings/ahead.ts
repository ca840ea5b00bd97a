import lexicon from '../lexicon/en/meetings.json' with { type: 'json' };
import { range } from '../range.ts';
import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt, wordsIn } from './actor-lists.ts';

const planned: ReadonlySet<string> = new Set(lexicon.planned);

const ANNOUNCED = /^(?:(?:on )?\w+day|today|yesterday) (?:an?|the|his|her|their|its) /;

/** Looks left within the clause for words that put the trigger into the future. */
export function isAhead(aids: Aids, sentence: Sentence, from: number): boolean {
  // "the visit of the president, which starts on Friday"
  for (let at = from + 1; at < Math.min(sentence.tokens.end, from + 13); at++)
    if (keyAt(aids, at) === 'which' && /^(?:will|starts|begins|opens)$/.test(keyAt(aids, at + 1))) return true;
  for (let at = from - 1; at >= Math.max(sentence.tokens.start, from - 22); at--) {
    const key = keyAt(aids, at);
    const token = aids.tokens[at];
    if (token?.text === 'May') continue;
    // "was hopeful that talks can be arranged": what follows may still say so.
    if (key === 'that') break;
    if (/^(?:said|says|told|met|added|after|following|during|since|held|which|because|while)$/.test(key)) return false;
    if (key === 'to') {
      const next = keyAt(aids, at + 1);
      if (at + 1 === from && wasBrought(aids, sentence, at)) return false;
      if (at + 1 === from || FUTURE_FORM.test(next))
        return !/^(?:able|pleasure|honou?r|privilege|pleased|delighted|glad|managed|went|came|used|happy|happened|continued)$/.test(
          keyAt(aids, at - 1),
        );
      continue;
    }
    if (
      /^(?:called|can|could|may|might|should|announced|ready|set|going|ahead|next|calls|want|wants|agreed|request|offer|offers)$/.test(
        key,
      )
    ) {
      if (/^(?:can|could|may|might|should)$/.test(key)) return true;
      if (key === 'ahead' || key === 'next') return true;
      // "had announced a meeting between A and B"
      if (key === 'announced' && /^(?:a|an|the|his|her|their|its|plans)$/.test(keyAt(aids, at + 1)) && from - at < 5)
        return true;
      // "announced on Sunday a visit by A"
      if (key === 'announced' && from - at < 9 && ANNOUNCED.test(wordsIn(aids, at + 1, from + 1))) return true;
      continue;
    }
    if (planned.has(key) || (key === 'forward' && /^look/.test(keyAt(aids, at - 1)))) return true;
    if (token?.text === ';') return false;
  }
  for (let at = from + 1; at < Math.min(sentence.tokens.end, from + 13); at++) {
    const key = keyAt(aids, at);
    // "his visit, the second this year, will": an apposition between.
    if (key === ',') {
      const close = range(at + 1, Math.min(sentence.tokens.end, at + 12)).find((next) => keyAt(aids, next) === ',');
      if (
        close !== undefined &&
        keyAt(aids, close + 1) === 'will' &&
        /^(?:his|her|its|their|the|a)$/.test(keyAt(aids, at + 1))
      )
        return true;
    }
    if (/^(?:will|is|are|was|were)$/.test(key)) {
      const next = keyAt(aids, at + 1);
      if (/^(?:will)$/.test(key) || /^(?:due|scheduled|expected|planned|set|likely|slated|to)$/.test(next)) return true;
      return false;
    }
    if (key === 'which' && keyAt(aids, at + 1) === 'will') return true;
    if (/^(?:said|who|which|,|\.|with|met)$/.test(key) && key !== 'with') break;
    if (/^(?:scheduled|planned|due|tomorrow)$/.test(key)) return true;
    if (/^(?:can|could|may|might|should|would)$/.test(key) && TREATS.test(keyAt(aids, at + 1))) return true;
  }
  return false;
}

/** "were asked by cameramen to shake hands": who was brought to do it did it. */
function wasBrought(aids: Aids, sentence: Sentence, to: number): boolean {
  const before = wordsIn(aids, Math.max(sentence.tokens.start, to - 6), to);
  return (
    /\b(?:prompted|persuaded|induced|compelled|forced|obliged|coaxed|paused|stopped|posed)(?: by(?: \S+){1,3})?$/.test(
      before,
    ) ||
    (/^shake/.test(keyAt(aids, to + 1)) && /\basked(?: by(?: \S+){1,3})?$/.test(before))
  );
}

/** "expected that the talks would cover": what an encounter ahead is going to do. */
const TREATS =
  /^(?:be|take|cover|focus|include|address|concentrate|cent(?:er|re)|deal|touch|examine|explore|consider|range)$/;

const FUTURE_FORM =
  /^(?:visit|meet|hold|host|receive|travel|arrive|sign|discuss|confer|go|fly|speak|attend|return|begin|make|pay|take|undertake|embark|start|have|join|lead|resume|renew|reopen|restart|continue)$/;
