import type { AcceptedEvent, Draft, FileOutcome } from '../contract/index.ts';
import { failureOf } from '../failure.ts';
import type { ReadableFile } from '../files/registry.ts';
import { type Day, eventFieldsSchema, type Finding } from '../record/index.ts';
import { acceptArticle } from './accept-article.ts';
import type { Deps } from './deps.ts';
import { preview } from './preview.ts';

/** How a file is imported when nobody reviews it. */
export interface Unreviewed {
  /** The publication day, where the caller knows it. */
  readonly published: Day | null;
  /** Findings below are not stored. */
  readonly minConfidence: number;
  readonly signal?: AbortSignal;
}

/** What an import without a review stores where it is asked for nothing else. */
export const MIN_CONFIDENCE = 0.5;

/**
 * Imports a file without a review: the same reading, coding and storing as with one. A meeting that is known gets the
 * article as further evidence. Never throws: what goes wrong is the outcome, in a sentence.
 */
export async function importFile(deps: Deps, file: ReadableFile, how: Unreviewed): Promise<FileOutcome> {
  try {
    const draft = await dated(deps, file, how);
    if (draft.duplicateOf) return { name: file.name, outcome: 'duplicate', events: 0, reason: null };
    const chosen = draft.findings.filter(({ confidence }) => confidence >= how.minConfidence);
    const { events } = await acceptArticle(
      deps,
      draft.article,
      chosen.map((finding) => accepted(finding, draft)),
    );
    const left = draft.findings.length - chosen.length;
    return {
      name: file.name,
      outcome: 'imported',
      events: events.length,
      reason: left === 0 ? null : leftOut(left, how),
    };
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.code === 'duplicate') return { name: file.name, outcome: 'duplicate', events: 0, reason: null };
    if (!failure) deps.log(`importing ${file.name} failed`, error);
    const reason =
      failure?.message ??
      'Something went wrong inside Entente. Nothing of this file was stored. The file entente.log in the data folder says more.';
    return { name: file.name, outcome: 'failed', events: 0, reason };
  }
}

/**
 * The draft against a day that can be relied on. The day a file was last written is no such day: it is offered to an
 * analyst, but without one it would date events wrongly and nobody would notice. Where nothing better is known, the
 * article is taken only if its events do not need the day.
 */
async function dated(deps: Deps, file: ReadableFile, { published, signal }: Unreviewed): Promise<Draft> {
  const draft = await preview(deps, file, published, signal);
  if (published !== null || draft.article.published === null || draft.proposals[0]?.from !== 'file-date') return draft;
  const undated = await preview(deps, file, 'unknown', signal);
  if (draft.duplicateOf || !datesDiffer(draft, undated)) return undated;
  throw new UnknownDay();
}

/** Whether an event has a day in the one coding that it has not in the other. */
function datesDiffer({ findings }: Draft, undated: Draft): boolean {
  const starts = new Map(undated.findings.map(({ key, start }) => [key, start]));
  return findings.some(({ key, start }) => starts.get(key) !== start);
}

class UnknownDay extends Error {
  readonly code = 'unknown-day';

  constructor() {
    super(
      'Its publication day is neither in the file nor in its name, and its events need it. Import it by itself and set the day.',
    );
  }
}

function accepted(finding: Finding, { knownAs }: Draft): AcceptedEvent {
  return {
    ...eventFieldsSchema.parse(finding),
    evidence: finding.evidence,
    touchedBy: 'coder',
    sameAs: knownAs[finding.key]?.id ?? null,
  };
}

function leftOut(count: number, { minConfidence }: Unreviewed): string {
  return `${count} ${count === 1 ? 'finding' : 'findings'} of confidence below ${minConfidence} left out.`;
}
