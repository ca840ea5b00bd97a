import { COUNTRIES, type DataRow, dayOf, type EventType, type Iso3, toDay } from '../core/record/index.ts';
import { pickWeighted, type Random, seededRandom } from './random.ts';

/** The biggest pair of the generated store, and the share of all events that is its own. */
export const BIGGEST_PAIR = ['IRN', 'IRQ'] as [Iso3, Iso3];
const BIGGEST_SHARE = 0.15;
const YEARS = 30;

/**
 * `count` rows over 30 years, the same for the same count: the biggest pair has 15 % of them, the others fall off as
 * 1/rank (the skew that GDELT and ICEWS show), half of all events lie in bursts of a few weeks, the newest years hold the most.
 */
export function* generateRows(count: number, seed = 20240101): Generator<DataRow> {
  const random = seededRandom(seed);
  const pairs = rankedPairs(random);
  const weights = cumulativeWeights(pairs.length);
  const first = dayOf(1995, 1, 1) ?? toDay(0);
  const days = YEARS * 365.25;
  const bursts = Array.from({ length: 400 }, () => random());
  for (let index = 0; index < count; index += 1) {
    const [one, other] = pairs[pickWeighted(weights, random)] ?? BIGGEST_PAIR;
    const [actor, recipient] = random() < 0.5 ? [one, other] : [other, one];
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? KINDS[0];
    const burst = bursts[Math.floor(random() * bursts.length)] ?? 0;
    const at = random() < 0.5 ? burst + (random() - 0.5) * 0.004 : Math.sqrt(random());
    const topic = TOPICS[Math.floor(random() * TOPICS.length)] ?? '';
    yield {
      sourceId: `generated-${seed}-${index}`,
      day: toDay(Math.floor(first + Math.min(0.99999, Math.max(0, at)) * days)),
      actor,
      recipient,
      actorName: null,
      recipientName: null,
      kind: kind.kind,
      type: kind.type,
      meetingKind: kind.kind === 'meeting' ? 'talks' : null,
      code: kind.code,
      label: `${kind.label} ${topic}`,
      intensity: kind.intensity,
      contexts: [],
      place: null,
      placeCountry: null,
      mentions: 1 + Math.floor(random() * 20),
      sources: 1 + Math.floor(random() * 4),
      url: null,
      confidence: 0.5,
    };
  }
}

interface Kind {
  readonly kind: DataRow['kind'];
  readonly type: EventType;
  readonly code: string;
  readonly label: string;
  readonly intensity: number;
}

const KINDS: readonly [Kind, ...Kind[]] = [
  { kind: 'statement', type: 'COMMENT', code: '010', label: 'Make statement', intensity: 0 },
  { kind: 'statement', type: 'APPEAL', code: '020', label: 'Make an appeal', intensity: 3 },
  { kind: 'meeting', type: 'CONSULT', code: '040', label: 'Consult', intensity: 1 },
  { kind: 'meeting', type: 'CONSULT', code: '043', label: 'Host a visit', intensity: 2.8 },
  { kind: 'statement', type: 'SUPPORT', code: '051', label: 'Praise or endorse', intensity: 3.4 },
  { kind: 'statement', type: 'ACCUSE', code: '112', label: 'Accuse', intensity: -2 },
  { kind: 'statement', type: 'REJECT', code: '120', label: 'Reject', intensity: -4 },
  { kind: 'statement', type: 'THREATEN', code: '130', label: 'Threaten', intensity: -4.4 },
  { kind: 'action', type: 'AID', code: '070', label: 'Provide aid', intensity: 7 },
  { kind: 'action', type: 'ASSAULT', code: '190', label: 'Use conventional military force', intensity: -10 },
];

const TOPICS = ['on trade', 'on the border', 'on water', 'on oil', 'on prisoners', 'on refugees', 'on security', ''];

function rankedPairs(random: Random): [Iso3, Iso3][] {
  const known = COUNTRIES.slice(0, 200);
  const pairs = known
    .flatMap((one, index) => known.slice(index + 1).map((other): [Iso3, Iso3] => [one, other]))
    .filter(([one, other]) => one !== BIGGEST_PAIR[0] || other !== BIGGEST_PAIR[1])
    .map((pair) => ({ pair, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ pair }) => pair);
  return [BIGGEST_PAIR, ...pairs];
}

function cumulativeWeights(pairs: number): Float64Array {
  const ranks = Array.from({ length: pairs - 1 }, (_, index) => 1 / (index + 2));
  const total = ranks.reduce((sum, weight) => sum + weight, 0);
  const weights = new Float64Array(pairs);
  let sum = BIGGEST_SHARE;
  weights[0] = sum;
  ranks.forEach((weight, index) => {
    sum += ((1 - BIGGEST_SHARE) * weight) / total;
    weights[index + 1] = sum;
  });
  return weights;
}
