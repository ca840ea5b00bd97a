import type { Aids } from '../reading-aids.ts';
import type { Sentence } from '../types.ts';
import { keyAt, posAt } from './actor-lists.ts';
import type { Trigger } from './trigger.ts';

/**
 * "President A said that French doctors had arrived in Beirut": whether a plain noun of the reported clause is the subject,
 * which travels or meets for no state. Whoever reports it is then no subject either.
 */
export function hasPlainSubject(aids: Aids, sentence: Sentence, trigger: Trigger): boolean {
  const floor = sentence.tokens.start;
  const at = plainHead(aids, floor, trigger);
  if (at === null) return false;
  let opens = at - 1;
  while (opens > floor && at - opens < 8 && isWithin(aids, opens)) opens--;
  return OPENS_CLAUSE.test(keyAt(aids, opens));
}

/** The plain noun that stands before the verb of an encounter: "doctors had arrived", "businessmen held talks". */
export function plainHead(aids: Aids, floor: number, trigger: Trigger): number | null {
  const verb = verbOf(aids, trigger);
  if (verb === null) return null;
  let at = verb - 1;
  while (at > floor && (/^(?:AUX|ADV|PART)$/.test(posAt(aids, at)) || AUXILIARY.test(keyAt(aids, at)))) at--;
  const head = aids.tokens[at];
  if (head?.pos !== 'NOUN' || !/^\p{Ll}/u.test(head.text) || SPEAKS_FOR_STATE.test(head.lower)) return null;
  const dated = aids.dates.some(({ start, end }) => start <= head.start && head.end <= end);
  return dated || aids.actorAt[at]?.represents ? null : at;
}

/** The verb that has the encounter as its object, or is the trigger itself. */
function verbOf(aids: Aids, { from, frame }: Trigger): number | null {
  if (frame !== 'noun') return from;
  let at = from - 1;
  while (at > from - 5 && /^(?:DET|ADJ|NOUN|NUM)$/.test(posAt(aids, at))) at--;
  return posAt(aids, at) === 'VERB' ? at : null;
}

function isWithin(aids: Aids, at: number): boolean {
  const actor = aids.actorAt[at];
  if (actor && actor.sort !== 'country') return false;
  return /^(?:DET|ADJ|NOUN|NUM|PROPN|PRON)$/.test(posAt(aids, at))
    ? keyAt(aids, at) !== 'that'
    : keyAt(aids, at) === 'of';
}

const AUXILIARY = /^(?:had|has|have|would|will|to|were|was|are|is|be|been|not|soon|also|already)$/;
const OPENS_CLAUSE =
  /^(?:that|said|says|announced|added|reported|confirmed|claimed|noted|stressed|revealed|told|reporters|journalists|newsmen|believes?|believed)$/;
const SPEAKS_FOR_STATE =
  /^(?:ministers?|counterparts?|presidents?|leaders?|premiers?|chiefs?|chair(?:man|men|woman)?|heads?|kings?|queens?|princes?|princess|emirs?|chancellors?|envoys?|emissar(?:y|ies)|ambassadors?|diplomats?|officials?|delegat(?:ions?|es?)|aides?|advis[eo]rs?|secretar(?:y|ies)|deput(?:y|ies)|generals?|admirals?|commanders?|officers?|negotiators?|governors?|mayors?|speakers?|representatives?|authorit(?:y|ies)|governments?|experts?|teams?|missions?|planes?|jets?|aircraft|flights?|groups?|men|pair|sides?|parties|countries|nations|states|talks|meetings?|summits?|part(?:y|ies)|commissions?|committees?|militar(?:y|ies)|arm(?:y|ies)|nav(?:y|ies)|forces|ministr(?:y|ies)|agenc(?:y|ies)|departments?|councils?|parliaments?|cabinets?|boards?|panels?|bod(?:y|ies)|lawmakers?|parliamentarians?|legislators?|senators?|congress(?:man|men|woman|women)|judges?|prosecutors?|monarchs?|sovereigns?|rulers?|successors?|predecessors?)$/;
