import dealings from './dealings/dealings.json' with { type: 'json' };
import follows from './dealings/follows.json' with { type: 'json' };
import same from './dealings/same.json' with { type: 'json' };
import type { Weights } from './logistic.ts';
import credible from './meetings/credible.json' with { type: 'json' };

/** What the coder has learned from texts about meetings: see `Learned`; and whether a meeting is told of at all. */
export interface Models {
  readonly dealings: Weights;
  readonly follows: Weights;
  readonly same: Weights;
  readonly credible: Weights;
}

export const FITTED: Models = { dealings, follows, same, credible };
