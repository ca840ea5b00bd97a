import type { EventType } from '../../record/index.ts';
import type { Aids } from '../reading-aids.ts';
import { actIn, conditionIn, refusalIn } from './acts.ts';
import { cueIn } from './content-cues.ts';
import type { Utterance } from './evidence.ts';

export interface Typed {
  readonly type: EventType;
  readonly intensity: number;
}

/**
 * PLOVER type and intensity of an utterance: by its first verb or noun of speech that says more than "said", else by what
 * is said. The words that say who speaks are left out of the latter.
 */
export function typeOf(aids: Aids, utterance: Utterance): Typed {
  let plain: Typed = { type: 'COMMENT', intensity: 0 };
  let owns = false;
  for (const { reporting, noun, verbAt } of utterance.attributions) {
    if (reporting && DENIES.test(reporting.verb)) {
      plain = { type: 'COMMENT', intensity: reporting.intensity };
      owns = true;
      continue;
    }
    if (reporting?.verb === 'tell' && tellsToAct(aids, verbAt)) return { type: 'REQUEST', intensity: -5 };
    // "pledged support" supports; "pledged aid" agrees.
    const named = reporting?.type === 'AGREE' && noun?.type === 'SUPPORT' ? noun : reporting;
    // "dismissed an appeal" refuses, "dismissed charges" denies.
    if (reporting && BRUSHES.test(reporting.verb) && noun && /^(?:APPEAL|REQUEST|AGREE)$/.test(noun.type))
      return REFUSED;
    // "vowed a crushing reply"
    if (reporting?.type === 'AGREE' && cueIn(contentOf(aids, utterance))?.type === 'THREATEN')
      return { type: 'THREATEN', intensity: -6 };
    const typed = named && named.type !== 'COMMENT' ? named : (noun ?? reporting);
    if (!typed) continue;
    if (typed.type !== 'COMMENT') return { type: typed.type, intensity: typed.intensity };
    if (plain.intensity === 0) plain = { type: 'COMMENT', intensity: typed.intensity };
  }
  const told = cueIn(contentOf(aids, utterance)) ?? ownAct(aids, utterance) ?? plain;
  return owns && told.type !== 'REJECT' ? plain : told;
}

const BRUSHES = /^(?:dismiss|brush aside|brush off|discount|shrug off|pooh-pooh)$/;
const REFUSED: Typed = { type: 'REJECT', intensity: -4 };

/** "Israel has given the go-ahead, an official said": what the speaker's own country is said to do. */
function ownAct(aids: Aids, { speaker, attributions, start, end }: Utterance): Typed | null {
  const verb = Math.max(...attributions.map(({ verbAt }) => aids.tokens[verbAt]?.start ?? 0));
  for (const { sort, country, ...span } of aids.actorsIn({ start, end })) {
    if (country !== speaker.country || sort === 'person' || sort === 'official') continue;
    if (attributions.some(({ subject }) => subject.start <= span.start && span.start < subject.end)) continue;
    const stop = span.start < verb ? verb : end;
    const words = aids.source.text.slice(span.end, stop).trimStart();
    const act = actIn(words) ?? refusalIn(words) ?? conditionIn(words);
    if (act) return act;
  }
  return null;
}

/** "told Russia to take its soldiers home": an infinitive right behind whom it is told to. */
function tellsToAct({ tokens, actorAt, tokenFrom }: Aids, verbAt: number): boolean {
  const hearer = [1, 2, 3].map((step) => actorAt[verbAt + step]).find((actor) => actor);
  if (!hearer) return false;
  const next = tokenFrom(hearer.end);
  return tokens[next]?.lower === 'to' && tokens[next + 1]?.pos === 'VERB';
}

/** What is denied or admitted is laid at the speaker's own door: "denied charges", "admitted a breach". */
const DENIES = /^(?:deny|disavow|acknowledge|admit|concede|confess)$/;

function contentOf(aids: Aids, { start, end, attributions }: Utterance): string {
  let words = '';
  let from = start;
  for (const { subject } of attributions) {
    if (subject.start < from || subject.end > end) continue;
    words += `${aids.source.text.slice(from, subject.start)} `;
    from = subject.end;
  }
  return words + aids.source.text.slice(from, end);
}
