import type { EventType } from '../../record/index.ts';
import nounLexicon from '../lexicon/en/reporting-nouns.json' with { type: 'json' };
import verbLexicon from '../lexicon/en/reporting-verbs.json' with { type: 'json' };
import type { Token } from '../types.ts';

/**
 * What a verb of speech needs beside it: `say` content; `that` a clause or a quotation; `tell` a hearer, then content; `mean` more proof that it was
 * spoken (a quotation, or a noun of speech: "voiced concern"); `press` somebody who should act; `offer` what the speaker
 * will do; `judge` whom or what it judges.
 */
export type Frame = 'say' | 'that' | 'tell' | 'mean' | 'press' | 'offer' | 'judge';

export type Form = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface Reporting {
  readonly verb: string;
  readonly type: EventType;
  readonly intensity: number;
  readonly frame: Frame;
  readonly forms: readonly Form[];
  /** Tokens of the phrase: 1 for "urge", 2 for "call on". */
  readonly length: number;
}

export interface SpeechNoun {
  readonly noun: string;
  readonly type: EventType;
  readonly intensity: number;
}

interface Entry extends Omit<Reporting, 'length'> {
  readonly rest: readonly string[];
}

const nouns: ReadonlyMap<string, SpeechNoun> = new Map(
  nounLexicon.nouns.flatMap(({ type, intensity, nouns: words }) =>
    words.map((noun) => [noun, { noun, type: type as EventType, intensity }] as const),
  ),
);
const carriers: ReadonlySet<string> = new Set(nounLexicon.carriers);
const verbs: ReadonlyMap<string, readonly Entry[]> = buildVerbs();

/** The verb of speech that starts at a token, the longest phrase first; null where there is none. */
export function reportingAt(tokens: readonly Token[], at: number): Reporting | null {
  const lower = tokens[at]?.lower ?? '';
  const entries = verbs.get(lower);
  const entry =
    entries?.find(({ rest }) => rest.every((word, index) => tokens[at + 1 + index]?.lower === word)) ??
    blaming(tokens, at, lower);
  if (!entry) return null;
  const { rest, ...reporting } = entry;
  return { ...reporting, length: 1 + rest.length };
}

/** "held B responsible": blamed it. */
function blaming(tokens: readonly Token[], at: number, lower: string): Entry | null {
  const blames = BLAMES.get(lower);
  const object = blames ? tokens.slice(at + 1, at + NEAR) : [];
  const end = object.findIndex((token) => /^[.,;:]$/.test(token.text));
  const responsible = object.findIndex((token) => /^(?:responsible|accountable|liable)$/.test(token.lower));
  return blames && responsible > 0 && (end < 0 || responsible < end) ? (verbs.get(blames)?.[0] ?? null) : null;
}

/** How far behind "held" it stands for what. */
const NEAR = 8;
const BLAMES = new Map([
  ['hold', 'blame'],
  ['holds', 'blames'],
  ['held', 'blamed'],
  ['holding', 'blaming'],
]);

/** The speech act a noun names, by its lower-case form. */
export function speechNoun(lower: string): SpeechNoun | null {
  return nouns.get(lower) ?? null;
}

/** Whether a verb can carry such a noun: "voiced" in "voiced concern". */
export function carriesNoun(verb: string): boolean {
  return carriers.has(verb);
}

/** The present of a verb phrase by its base: "call on" → "calls on", for plural subjects as it is. */
export function presentOf(verb: string, plural: boolean): string {
  if (plural) return verb;
  const irregular: Readonly<Record<string, readonly string[]>> = verbLexicon.irregular;
  const [head = '', ...rest] = verb.split(' ');
  return [irregular[head]?.[0] ?? regularPresent(head), ...rest].join(' ');
}

function buildVerbs(): Map<string, Entry[]> {
  const irregular: Readonly<Record<string, readonly string[]>> = verbLexicon.irregular;
  const table = new Map<string, Entry[]>();
  for (const { type, intensity, frame, verbs: phrases } of verbLexicon.groups) {
    for (const verb of phrases) {
      const [head = '', ...rest] = verb.split(' ');
      for (const [form, forms] of formsOf(head, irregular[head])) {
        const entry: Entry = { verb, type: type as EventType, intensity, frame: frame as Frame, forms, rest };
        const known = table.get(form) ?? [];
        known.push(entry);
        table.set(form, known);
      }
    }
  }
  for (const verb of carriers) {
    for (const [form, forms] of formsOf(verb, irregular[verb])) {
      if (table.has(form)) continue;
      table.set(form, [{ verb, type: 'COMMENT', intensity: 0, frame: 'mean', forms, rest: [] }]);
    }
  }
  // A longer phrase wins; among equals the later group, which is the more telling one.
  for (const [form, entries] of table) {
    table.set(
      form,
      [...entries].reverse().sort((one, other) => other.rest.length - one.rest.length),
    );
  }
  return table;
}

/** Written forms of a verb → what each can be. `irregular` lists third person, past, past participle, gerund. */
function formsOf(verb: string, irregular: readonly string[] | undefined): Map<string, Form[]> {
  const [present = regularPresent(verb), past = regularPast(verb), participle = past, gerund = regularGerund(verb)] =
    irregular ?? [];
  const forms = new Map<string, Form[]>();
  const add = (form: string, kind: Form) => forms.set(form, [...(forms.get(form) ?? []), kind]);
  add(verb, 'base');
  add(present, 'present');
  add(past, 'past');
  add(participle, 'participle');
  add(gerund, 'gerund');
  return forms;
}

function regularPresent(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function regularPast(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

function regularGerund(verb: string): string {
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
