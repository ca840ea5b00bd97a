import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { type Attribution, attribution } from './attribution.ts';
import type { Reporting } from './reporting.ts';
import { subjectOf } from './subjects.ts';

/** "went on to say", "used the visit to urge": the finite verb's subject speaks; a purpose ("to invite him") is no speech. */
export function infinitive(
  aids: Aids,
  sentence: Sentence,
  at: number,
  to: number,
  reporting: Reporting,
): Attribution[] {
  const phrase = `${aids.tokens[to - 2]?.lower ?? ''} ${aids.tokens[to - 1]?.lower ?? ''}`;
  const forward = steppedForward(aids, sentence, to, reporting);
  if (forward >= 0) {
    const { actor } = subjectOf(aids, sentence, forward);
    return actor ? [attribution(sentence, actor, at, reporting, null, actor)] : [];
  }
  if (!/^(?:go|goes|went|gone) on$|(?:^| )(?:continued|continues|rushed|hastened|wished|wanted)$/.test(phrase))
    return [];
  const subject = subjectOf(aids, sentence, phrase.endsWith(' on') ? to - 2 : to - 1);
  return subject.actor ? [attribution(sentence, subject.actor, at, reporting, null, subject.actor)] : [];
}

/** "emerged to say", "appeared on television to announce": the verb of coming forward before such an infinitive; −1 where none is. */
function steppedForward({ tokens }: Aids, sentence: Sentence, to: number, { frame }: Reporting): number {
  if (frame !== 'say') return -1;
  for (let at = to - 1; at > Math.max(sentence.tokens.start, to - 7); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (FORWARD.test(lower)) return at;
    if (/^[,;]$/.test(lower) || tokens[at]?.pos === 'VERB') return -1;
  }
  return -1;
}

const FORWARD = /^(?:emerged|appeared|stood|phoned|telephoned|rang|wrote|intervened|stepped)$/;

/** "is reported to have said". */
export function reportedly(
  aids: Aids,
  sentence: Sentence,
  at: number,
  by: number,
  reporting: Reporting,
): Attribution[] {
  if (!/^(?:reported|said|understood|believed|quoted|alleged)$/.test(aids.tokens[by]?.lower ?? '')) return [];
  const { actor } = subjectOf(aids, sentence, by);
  return actor ? [attribution(sentence, actor, at, reporting, null, actor)] : [];
}
