import type { Finding, Iso3 } from '../record/index.ts';
import { aboutOf } from './about.ts';
import { attributionsIn } from './attributions.ts';
import { counterpartsOf, facesSomebody } from './counterparts.ts';
import { declarationsOf } from './declarations.ts';
import { type Aids, aidsOf } from './reading-aids.ts';
import { speaksForCountry } from './speakers.ts';
import { type Utterance, utterancesOf } from './statement-evidence.ts';
import { statementOf } from './statement-finding.ts';
import type { Analysis } from './types.ts';
import { typeOf } from './typing.ts';

/** Statements of an article: attributed speech of a country's representative about, or to, another country. */
export function findStatements(analysis: Analysis): Finding[] {
  const aids = aidsOf(analysis);
  const spoken = spokenIn(aids);
  return [...spoken, ...declaredIn(aids, spoken)];
}

/** How far back (in code units) an utterance of the same side still tells what this one is about. */
const NEAR = 900;

function spokenIn(aids: Aids): Finding[] {
  const attributions = aids.sentences
    .filter(({ heading }) => !heading)
    .flatMap((sentence) => attributionsIn(aids, sentence));
  const facing = counterpartsOf(aids);
  const found: Finding[] = [];
  let before: { utterance: Utterance; about: readonly Iso3[] } | null = null;
  for (const utterance of utterancesOf(aids, attributions)) {
    if (!speaksForCountry(aids, utterance.speaker)) continue;
    const follows = before !== null && before.utterance.speaker.country === utterance.speaker.country;
    const near = before !== null && utterance.start - before.utterance.end < NEAR;
    const fallback = follows && near && before ? before.about : facing(utterance.speaker);
    const about = aboutOf(aids, utterance, facesSomebody(aids, utterance) ? fallback : []);
    if (about.countries.length === 0) continue;
    found.push(statementOf(aids, utterance, about, typeOf(aids, utterance)));
    before = { utterance, about: about.countries };
  }
  return found;
}

/** Acts that joint subjects do with one another. */
const TOGETHER: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'REJECT']);

/** Acts of a lone sentence, by countries that nobody was heard to speak for. */
function declaredIn(aids: Aids, spoken: readonly Finding[]): Finding[] {
  const heard = new Set<Iso3 | null>(
    spoken.flatMap(({ parties }) => parties.filter(({ side }) => side === 'actor').map(({ country }) => country)),
  );
  return declarationsOf(aids).flatMap((declaration) => {
    const { partners, typed, speaker } = declaration;
    const about =
      partners.length > 0 && TOGETHER.has(typed.type)
        ? { countries: partners, basis: 'claim' as const }
        : aboutOf(aids, declaration, partners, true);
    if (about.countries.length === 0 || heard.has(speaker.country)) return [];
    return [statementOf(aids, declaration, about, typed)];
  });
}
