import type { EventType } from '../../record/index.ts';
import { plainly } from '../fold.ts';
import lexicon from '../lexicon/en/acts.json' with { type: 'json' };
import { type Cue, phrasePattern } from './content-cues.ts';
import { listsOf } from './phrase-keys.ts';

/** Before the words of an act stand at most so many others: "has on Monday voted to turn down". */
const LEAD = 5;

/** So many words hold what leads to an act and the longest of its phrases. */
const OPENING = 24;

const patterns: readonly (Cue & { readonly pattern: RegExp })[] = lexicon.acts.map(({ type, intensity, phrases }) => ({
  type: type as EventType,
  intensity,
  pattern: new RegExp(`^((?:\\S+\\s+){0,${LEAD}}?)(?:${phrases.map(phrasePattern).join('|')})(?![a-z\\d])`),
}));

const mayHold = listsOf(lexicon.acts.map(({ phrases }) => phrases));

const NEGATION = /\b(?:not|never|no|cannot|nothing|fail(?:s|ed)?|unable)\b|n't\b/;

/** The act that words from a main verb on begin with; null where it is denied or no act of words. */
export function actIn(words: string): Cue | null {
  const opening = plainly(words).split(/\s+/, OPENING).join(' ');
  const likely = mayHold(opening);
  for (const [list, { pattern, type, intensity }] of patterns.entries()) {
    const found = likely.has(list) ? pattern.exec(opening) : null;
    if (found && !NEGATION.test(found[1] ?? '')) return { type, intensity };
  }
  return null;
}

const REFUSAL =
  /^(?:also |again |still )?(?:(?:will|would) (?:not|never)|wo ?n['’]t|cannot) (?!be|have|comment|know|expect|rule|say|interfere|meddle|threaten|attack|invade|harm|target|abandon|forget|forsake)/i;

/** What a country says that it will not do, where no word of it says more. */
export function refusalIn(words: string): Cue | null {
  return REFUSAL.test(words) ? { type: 'REJECT', intensity: -4 } : null;
}

const deed = new RegExp(`^(?:${lexicon.deeds.map(phrasePattern).join('|')})(?![a-z\\d])`);

/** Whether a main verb tells of force, games, trade or a state of things, which no state says. */
export function isDeed(words: string): boolean {
  return deed.test(plainly(words).replace(/^(?:(?:has|have|had|was|were|is|are|been|being|\w+ly) )+/, ''));
}

const CONDITIONAL = /^(?:also |again )?(?:would|will|might|may|could) [^,.;]*\b(?:if|unless)\b/i;

/** What a country says that it would do if, where no word of it says that it is a favour: a threat. */
export function conditionIn(words: string): Cue | null {
  return CONDITIONAL.test(words) ? { type: 'THREATEN', intensity: -6 } : null;
}
