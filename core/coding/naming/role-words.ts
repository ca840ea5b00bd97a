import roles from '../lexicon/en/roles.json' with { type: 'json' };

/** Words that belong to an office's name beside its head. */
export const modifiers: ReadonlySet<string> = new Set(roles.modifiers);
export const former: ReadonlySet<string> = new Set(roles.former);
/** Bodies that are no state's: their presidents and secretaries represent none. */
export const ORGANISATIONS =
  /^(?:federation|club|association|company|corporation|corp|group|university|college|institute|chamber|league|olympic|football|soccer|basketball|volleyball|fc|union|foundation|society|airlines|bank|hospital|school|academy|party|times|news|inc|ltd|motors|industries|tff|ffiri|ioc|fifa|uefa)$/;
/** Those of them that speak for a trade or a firm. */
export const TRADES =
  /^(?:association|associations|federation|company|corporation|corp|institute|chamber|league|foundation|society|airlines|airways|industries|club|inc|ltd|co|cooperative)$/;
/** Offices that are held in another country. */
export const HOSTED = /ambassador|envoy|high commissioner|representative|consul|attach/;
/** What a prince, king or minister is called where he is not named again. */
export const HONOURS: ReadonlySet<string> = new Set(
  ['highness', 'royal highness', 'majesty', 'excellency'].flatMap((word) => [`his ${word}`, `her ${word}`]),
);
/** Offices of one state by name that others have under the same name, too: "foreign secretary". */
export const sharedOffices: Readonly<Record<string, readonly string[]>> = roles.shared;
/** What ministries are for, where no list holds the word: "Broadcasting", "Handicrafts". */
export const ABSTRACT =
  /.{3}(?:ing|ments?|[st]ions?|ity|ities|ures?|ics|[ae]nce|ism|airs|crafts?|try|logy|ness|works|ship)$/;
