import type { Aids } from '../reading-aids.ts';
import type { Attribution } from './attribution.ts';
import type { Utterance } from './evidence.ts';

/**
 * Whether words are told as the news of the day (`now`), as something said at an earlier time that is left open ("had
 * said", "has repeatedly said", "said earlier"), or as a standing position ("Iran says", "insists"; `standing`).
 */
export type Tense = 'now' | 'earlier' | 'standing';

/** The tense of an utterance's first attribution. In the first paragraph "has said" is the news of the day. */
export function tenseOf(aids: Aids, utterance: Utterance): Tense {
  const [first] = utterance.attributions;
  if (!first || speaksAsAuthor(aids, utterance)) return 'now';
  const perfect = perfectOf(aids, first);
  const lead = first.sentence.index === aids.sentences.find(({ heading }) => !heading)?.index;
  if (perfect === 'had' || isEarlier(aids, first)) return 'earlier';
  if (perfect !== null && !lead) return 'earlier';
  return first.reporting?.forms.includes('present') ? 'standing' : 'now';
}

/** Whether the author of a release speaks in his own present words: "I congratulate …", "We look forward to …". */
export function speaksAsAuthor(aids: Aids, { attributions, own }: Utterance): boolean {
  if (own) return true;
  return attributions.some(
    ({ subject, reporting, verbAt }) =>
      /^(?:I|We)$/i.test(aids.source.text.slice(subject.start, subject.end)) &&
      aids.quoteAt[verbAt] === -1 &&
      (reporting?.forms.includes('base') ?? false),
  );
}

function perfectOf(aids: Aids, { verbAt }: Attribution): 'has' | 'had' | null {
  for (let at = verbAt - 1; at >= verbAt - 3; at--) {
    const token = aids.tokens[at];
    if (token && /^(?:has|have|'s|'ve|’ve)$/.test(token.lower)) return 'has';
    if (token && /^(?:had|'d|’d)$/.test(token.lower)) return 'had';
    if (!token || !/^(?:ADV|AUX|PART)$/.test(token.pos)) return null;
  }
  return null;
}

function isEarlier(aids: Aids, { verbAt }: Attribution): boolean {
  const near = aids.tokens.slice(Math.max(0, verbAt - 2), verbAt + 3);
  return near.some(({ lower }) => /^(?:earlier|previously|repeatedly|often)$/.test(lower));
}
