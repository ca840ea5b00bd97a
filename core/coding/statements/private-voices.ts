import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import type { Subject } from './subjects.ts';

/** How many sentences back those whom "they said" means may have spoken. */
const REACH = 5;

/** "…, they said", behind what analysts, traders or industry sources said: nobody who speaks for a state. */
export function meansOthers(aids: Aids, sentence: Sentence, { actor, ...subject }: Subject): boolean {
  const words = actor ? aids.source.text.slice(actor.start, actor.end) : 'noun' in subject ? subject.noun : '';
  if (!/^(?:they|the sources|sources)$/i.test(words)) return false;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - REACH); index--) {
    const here = aids.sentences[index];
    if (!here || here.heading) return false;
    const text = aids.source.text.slice(here.start, here.end).replace(/\s+/g, ' ');
    if (PRIVATE_SAID.test(text)) return true;
    // "…, the sources said" goes on with those named before.
    if (SAID.test(text) && !/\b(?:they|the sources) (?:said|added)\b/i.test(text)) return false;
  }
  return false;
}

const VOICES =
  '(?:analysts|economists|observers|traders|dealers|brokers|bankers|experts|commentators|critics|witnesses|residents|academics|executives|exporters|importers|farmers|(?:industry|trade|trading|market|shipping|banking|oil|company|business|financial|grain|metal|commodity) (?:\\w+ )?sources)';

const PRIVATE_SAID = new RegExp(
  `\\b${VOICES} (?:here |also |have |had )?(?:said|say|told|added|noted|believe|expect|estimate)\\b|\\b(?:said|say) (?:\\w+ )?${VOICES}\\b`,
  'i',
);

const SAID = /\b(?:said|says|told|added|announced|replied)\b/;
