import { type Comparison, meetingErrors, statementErrors } from './compare.ts';
import { CONFIDENT, rates, type Score, share, type Tally } from './score.ts';

/** The score as a table for people, percentages with one decimal. */
export function reportScore(score: Score): string {
  const lines = [`${score.texts} texts`, '', `${'records'.padEnd(12)}level     precision  recall     F1   gold  coded`];
  for (const [name, tally] of [
    ['meetings', score.meetings],
    ['statements', score.statements],
  ] as const) {
    for (const level of ['found', 'correct'] as const) {
      const { precision, recall, f1 } = rates(tally, level);
      lines.push(
        `${name.padEnd(12)}${level.padEnd(10)}${percent(precision).padStart(9)}${percent(recall).padStart(8)}` +
          `${percent(f1).padStart(7)}${String(tally.gold).padStart(7)}${String(tally.coded).padStart(7)}`,
      );
    }
  }
  lines.push(
    '',
    `participants found: ${percent(share(score.participants.found, score.participants.gold))} of ${score.participants.gold}`,
    `to edit in found meetings: ${errorsOf(score.meetings)}; in found statements: ${errorsOf(score.statements)}`,
    `correct where confidence is ${CONFIDENT} or more: ${confidence(score)}`,
  );
  return `${lines.join('\n')}\n`;
}

/** What went wrong in one text, a line each; empty where nothing did. */
export function reportDifferences(text: string, { meetings, statements }: Comparison): string[] {
  const passage = (start: number, end: number) => text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, 90);
  const quoted = (evidence: readonly string[]) => evidence.join(' … ').replaceAll(/\s+/g, ' ').slice(0, 90);
  const list = (codes: readonly string[]) => [...codes].sort().join('-');
  return [
    ...meetings.missed.map((g) => `missed    meeting ${list(g.countries)}: ${quoted(g.evidence)}`),
    ...meetings.spurious.map((c) => {
      const [first] = c.evidence;
      return `spurious  meeting ${list(c.countries)}: ${first ? passage(first.start, first.end) : ''}`;
    }),
    ...meetings.pairs.flatMap(([g, c]) => {
      const errors = meetingErrors(g, c);
      const gold = `${g.start ?? '-'} ${g.status ?? '-'} ${g.place ?? '-'}`;
      return errors.length === 0
        ? []
        : [`to edit   meeting ${list(g.countries)} (${errors}): ${gold}, coded ${c.start} ${c.status} ${c.place}`];
    }),
    ...statements.missed.map((g) => `missed    statement ${g.speaker} on ${list(g.about)}: ${quoted(g.evidence)}`),
    ...statements.spurious.map(
      (c) => `spurious  statement ${c.speaker.name} on ${list(c.about)}: ${passage(c.evidence.start, c.evidence.end)}`,
    ),
    ...statements.pairs.flatMap(([g, c]) => {
      const errors = statementErrors(g, c);
      const gold = `${g.speaker} (${g.country}) on ${list(g.about)}`;
      return errors.length === 0
        ? []
        : [
            `to edit   statement (${errors}): ${gold}, coded ${c.speaker.name} (${c.speaker.country}) on ${list(c.about)}`,
          ];
    }),
  ];
}

function percent(rate: number): string {
  return (100 * rate).toFixed(1);
}

function errorsOf(tally: Tally): string {
  const counts = Object.entries(tally.errors).sort(([, a], [, b]) => b - a);
  return counts.length === 0 ? 'nothing' : counts.map(([field, count]) => `${field} ${count}`).join(', ');
}

function confidence({ meetings, statements }: Score): string {
  const of = (tally: Tally) => `${percent(share(tally.confidentCorrect, tally.confident))} of ${tally.confident}`;
  return `meetings ${of(meetings)}, statements ${of(statements)}`;
}
