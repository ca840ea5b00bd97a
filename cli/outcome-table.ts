import type { FileOutcome } from '../core/contract/index.ts';

/** What became of each file, as a table for people, and a last line with the sums. */
export function outcomeTable(outcomes: readonly FileOutcome[]): string {
  const width = Math.max(4, ...outcomes.map(({ name }) => name.length));
  const line = (name: string, outcome: string, events: string, reason: string) =>
    `${name.padEnd(width)}  ${outcome.padEnd(9)}  ${events.padStart(6)}  ${reason}`.trimEnd();
  const rows = outcomes.map(({ name, outcome, events, reason }) => line(name, outcome, String(events), reason ?? ''));
  return `${[line('File', 'Outcome', 'Events', ''), ...rows, '', sums(outcomes)].join('\n')}\n`;
}

function sums(outcomes: readonly FileOutcome[]): string {
  const of = (wanted: FileOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const events = outcomes.reduce((sum, { events }) => sum + events, 0);
  return `${of('imported')} imported with ${events} events, ${of('duplicate')} stored before, ${of('failed')} failed.`;
}
