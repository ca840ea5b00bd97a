import type { Draft } from '../../../core/contract/index.ts';
import {
  dayOf,
  type Finding,
  type Iso3,
  isIso3,
  type Party,
  type Side,
  type Span,
} from '../../../core/record/index.ts';

/** A country code as the record has it; throws on anything else, so that a slip in a test shows. */
export function iso3(code: string): Iso3 {
  if (!isIso3(code)) throw new RangeError(`${code} is no country code`);
  return code;
}

export function party(country: string, person: string | null = null, side: Side = 'actor', role: string | null = null) {
  return { country: iso3(country), person, role, side } satisfies Party;
}

/** A statement of Iran about Iraq on 14 November 2020, but for what is given. */
export function finding(key: string, differing: Partial<Finding> = {}): Finding {
  const day = dayOf(2020, 11, 14);
  return {
    key,
    kind: 'statement',
    type: 'COMMENT',
    meetingKind: null,
    status: 'held',
    start: day,
    end: day,
    precision: 'day',
    place: null,
    placeCountry: null,
    direct: false,
    intensity: 0,
    contexts: [],
    summary: `What ${key} says`,
    confidence: 0.9,
    parties: [party('IRN', 'Amir Hatami'), party('IRQ', null, 'recipient')],
    evidence: [{ start: 0, end: 5 }],
    grounds: [],
    ...differing,
  };
}

export function draft(findings: readonly Finding[], differing: Partial<Draft> = {}): Draft {
  return {
    file: 'article.txt',
    article: { title: 'An article', outlet: null, published: null, url: null, text: 'Some text.', format: 'txt' },
    proposals: [],
    findings: [...findings],
    duplicateOf: null,
    knownAs: {},
    ...differing,
  };
}

/** The span of a passage of a text. */
export function spanIn(text: string, passage: string): Span {
  const start = text.indexOf(passage);
  if (start < 0) throw new RangeError(`not in the text: ${passage}`);
  return { start, end: start + passage.length };
}
