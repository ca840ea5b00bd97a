import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { foldText } from '../fold.ts';
import type { Token } from '../types.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
/** wink-nlp's own type for `lemma` is stricter than what `out` declares to take. */
const lemma = its.lemma as unknown as typeof its.pos;

/**
 * Tokens of a text with universal part-of-speech tags and lemmas, white space left out. wink-nlp reads a folded copy of the
 * same length (it does not know curly apostrophes or letters beyond Latin-1); `text` is cut from the original.
 */
export function tokensOf(text: string): Omit<Token, 'sentence'>[] {
  const folded = foldText(text).replace(/\n/g, ' ');
  const words = nlp.readDoc(folded).tokens();
  const forms = words.out();
  const tags = words.out(its.pos);
  const lemmas = words.out(lemma);
  const found: Omit<Token, 'sentence'>[] = [];
  let at = 0;
  forms.forEach((form, index) => {
    const start = folded.indexOf(form, at);
    if (start < 0) return;
    at = start + form.length;
    if (form.trim() === '') return;
    const pos = tags[index] ?? 'X';
    for (const part of partsOf(form)) {
      const from = start + part.at;
      const end = from + part.form.length;
      const lower = part.form.toLowerCase();
      found.push({
        start: from,
        end,
        text: text.slice(from, end),
        lower,
        key: keyFrom(lower),
        pos: part.form === '-' ? 'PUNCT' : pos,
        lemma: part.form === form ? (lemmas[index] ?? form) : part.form.toLowerCase(),
      });
    }
  });
  return found.map((token, at) =>
    isPastTense(found[at - 1], token, found[at + 1]) ? { ...token, pos: 'VERB' } : token,
  );
}

const keyFrom = (lower: string) =>
  /[.\u2019]/.test(lower) ? lower.replace(/[.]/g, '').replace(/\u2019/g, "'") || '.' : lower;

/** "Araghchi informed his counterpart": behind a name and before an object the tagger takes the past tense for an adjective. */
function isPastTense(before: Tagged | undefined, { pos, lower }: Tagged, next: Tagged | undefined): boolean {
  return (
    pos === 'ADJ' &&
    /ed$/.test(lower) &&
    before?.pos === 'PROPN' &&
    next !== undefined &&
    /^(?:PRON|DET|PROPN|ADP|SCONJ)$/.test(next.pos)
  );
}

type Tagged = Omit<Token, 'sentence'>;

/** wink-nlp cuts at hyphens but not behind its prefixes: "Vice-President" and "ex-minister" are cut here. */
function partsOf(form: string): { form: string; at: number }[] {
  const prefix = /^(?:vice|ex)(?=-\p{L})/iu.exec(form)?.[0];
  if (prefix === undefined) return [{ form, at: 0 }];
  return [
    { form: prefix, at: 0 },
    { form: '-', at: prefix.length },
    { form: form.slice(prefix.length + 1), at: prefix.length + 1 },
  ];
}
