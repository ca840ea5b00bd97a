/** Whether the clause around an offset looks ahead: the last verb before it, or with none before the first behind it. */
export function isFuture(sentence: string, at: number): boolean {
  // "refused to meet" does not look ahead.
  const before = sentence
    .slice(0, at)
    .replace(/\b(?:refus|declin|fail)\w+ to \w+/g, (words) => 'had '.padEnd(words.length));
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [future, past] = [last(FUTURE), last(PAST)];
  if (future >= 0 || past >= 0) return future >= past - 12 && future >= 0;
  const behind = sentence.slice(at);
  const next = (pattern: RegExp) => behind.search(new RegExp(pattern.source));
  // "During a call on Sunday, A proposed …": what is proposed comes later than that day.
  const offer = behind.search(/\b(?:proposed|agreed to|invited)\b/);
  const [ahead, back] = [next(FUTURE), next(PAST)];
  return ahead >= 0 && ahead !== offer && (back < 0 || ahead <= back);
}

const FUTURE =
  /\b(?:will|would|shall|'ll|is to|are to|was to|were to|due to|due in|due for|due|scheduled|expected|plans? to|planned|planning|to visit|to meet|to hold|to travel|to arrive|to leave|to begin|to sign|begins?|starts?|leaves|arrives|upcoming|forthcoming|likely to|set to|set for|ahead of|is (?:sending|visiting|travelling|traveling|leaving|meeting)|prepar\w+|slated|postponed until|travels|begin|start|resume|opens?|meets|holds|convenes?|departs|expects|intends?|hopes?|proposed|agreed to|invited|look(?:s|ed|ing)? forward)\b/g;
const PAST =
  /\b(?:met|said|held|arrived|visited|told|was|were|had|signed|spoke|ended|began|left|announced|discussed|called|received|hosted|warned|accused|denied|reported|wrote|seen|held|gave|took|made|has|have|\w{2,}ed)\b/g;
