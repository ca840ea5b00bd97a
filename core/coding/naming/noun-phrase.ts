import type { Iso3 } from '../../record/index.ts';
import type { Actor } from '../types.ts';
import type { NamePhrase } from './name-phrases.ts';
import type { RolePhrase } from './role-phrases.ts';

/** What could be an actor, before it is known whom it means: tokens `from` to `to`, end exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly sort: Actor['sort'];
  readonly name: NamePhrase | null;
  readonly role: RolePhrase | null;
  /** The country stated in the phrase itself. */
  readonly country: Iso3 | null;
  readonly plural: boolean;
  /** An institution of no state, or somebody of one. */
  readonly nonState: boolean;
}

/** A noun phrase as it is found, its sentence not yet noted. */
export type Found = Omit<NounPhrase, 'sentence'>;
