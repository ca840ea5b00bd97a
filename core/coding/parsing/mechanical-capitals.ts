/**
 * Old wire copy whose capitals a machine restored writes the word behind "U.S." large, as though a sentence began: "told the
 * U.S. To lift the tariffs". Such a text, of the same length, with these words small again; any other text as it is.
 */
export function withoutMechanicalCapitals(text: string): string {
  if (!SIGN.test(text)) return text;
  return text.replace(BEHIND, (whole: string, lead: string, word: string, at: number) => {
    const after = text.slice(at + whole.length, at + whole.length + REACH);
    return goesOn(word.toLowerCase(), after) && !isName(text, word) ? lead + word.toLowerCase() : whole;
  });
}

/** Whether a word behind "U.S." continues the sentence. */
function goesOn(word: string, after: string): boolean {
  if (OPENS.test(word) || BODIES.test(word)) return false;
  // "the U.S. In Tokyo, officials said": what a comma parts from the subject opens a sentence.
  if (LEADS.test(word)) return !/^(?:\s+[\w.'-]+){1,6},/.test(after);
  return !/^\s+\p{Lu}/u.test(after) || JOINS.test(word);
}

/** Written large elsewhere too, where no full stop stands before it. */
const isName = (text: string, word: string): boolean =>
  !JOINS.test(word.toLowerCase()) &&
  !LEADS.test(word.toLowerCase()) &&
  new RegExp(`(?<!\\bU\\.S)[a-z,]\\s+${word}\\b`).test(text);

const REACH = 60;
const BEHIND = /(\bU\.[SKN]\.\s+)(\p{Lu}\p{Ll}+)(?=[\s,.;:-])/gu;
/** A verb or a preposition that opens no sentence, written large. */
const SIGN =
  /\bU\.S\.\s+(?:Would|Was|Were|Has|Had|Is|Are|To|And|Of|By|Will|Or|Could|Must|Also|Said|Says|Does|Did|Wants|Officials?|Dlrs|Interest)\b/;
const JOINS =
  /^(?:and|or|to|of|by|from|that|which|who|is|are|was|were|has|have|had|would|will|could|should|must|may|might|can|did|does|do|also|not|than|against|into|over|until|because|where|whose|through|towards?|within|about|if|so)$/;
const LEADS =
  /^(?:in|on|at|as|for|with|after|before|under|during|since|earlier|later|last|next|this|today|yesterday|while|although|though|when|following|despite|without)$/;
/** What begins a sentence, as a rule. */
const OPENS =
  /^(?:the|he|she|it|they|we|you|a|an|but|these|those|his|her|its|their|our|there|however|meanwhile|asked|both|according|some|many|most|no|what|why|how|one|two)$/;
/** Parts of a name. */
const BODIES =
  /^(?:treasury|congress|navy|army|senate|house|embassy|federal|state|administration|government|president|secretary|ambassador|department|commerce|air|marine|supreme|central|customs|agriculture|defen[cs]e|national|coast|trade|under|assistant|deputy|vice|general|attorney|special|justice|labor|energy|transportation|export|agency|council|committee|security)$/;
