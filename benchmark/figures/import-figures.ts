import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput, Job } from '../../core/contract/index.ts';
import { type Iso3, toDay } from '../../core/record/index.ts';
import { type MeasuredEngine, startEngine } from '../engine.ts';
import { writeGdeltFile } from '../gdelt-file.ts';
import { median, percentile } from '../median.ts';

export interface ImportFigures {
  /** Lines of a GDELT file read and stored per second by the engine, all indexes and the search included; median. */
  readonly datasetRowsPerSecond: number;
  /** Accepting an article while a data set is imported, p95 in milliseconds. */
  readonly acceptDuringImportMs: number;
}

/** Imports a GDELT file of `rows` lines `runs` times, each into a new store, then once more while articles are accepted. */
export async function importFigures(rows: number, runs: number): Promise<ImportFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-import-'));
  try {
    const file = join(folder, 'generated.export.csv');
    await writeGdeltFile(file, rows);
    const rates: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const engine = await startEngine(join(folder, `store-${run}`));
      rates.push((await imported(engine, file)).dataSet?.rowsPerSecond ?? 0);
      await engine.stop();
    }
    const engine = await startEngine(join(folder, 'store-accepting'));
    const accepts: number[] = [];
    let running = true;
    const importing = imported(engine, file).finally(() => {
      running = false;
    });
    for (let index = 0; running; index += 1) {
      const began = performance.now();
      await engine.call('articles.accept', article(index));
      accepts.push(performance.now() - began);
    }
    await importing;
    await engine.stop();
    return { datasetRowsPerSecond: median(rates), acceptDuringImportMs: percentile(accepts, 95) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Imports the file; the job as it ended. Throws where it failed. */
async function imported(engine: MeasuredEngine, path: string): Promise<Job> {
  const file = await engine.grant(path);
  let job = await engine.call('dataSets.import', { file, name: 'generated', mapping: null });
  while (job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 25));
    job = await engine.call('jobs.get', { id: job.id });
  }
  if (job.state !== 'done') throw new Error(`the import ended as ${job.state}: ${job.message}`);
  return job;
}

function article(index: number): CallInput<'articles.accept'> {
  const text = `Iraq welcomed visit number ${index} of Iran.`;
  const day = toDay(18_000 + (index % 1000));
  const party = (country: string, side: 'actor' | 'recipient') => ({
    country: country as Iso3,
    person: null,
    role: null,
    side,
  });
  return {
    article: { title: null, outlet: null, published: day, url: null, text, format: 'txt' },
    events: [
      {
        kind: 'statement',
        type: 'SUPPORT',
        meetingKind: null,
        status: 'held',
        start: day,
        end: day,
        precision: 'day',
        place: null,
        placeCountry: null,
        direct: false,
        intensity: 3.4,
        contexts: [],
        summary: text,
        confidence: 0.9,
        parties: [party('IRQ', 'actor'), party('IRN', 'recipient')],
        evidence: [{ start: 0, end: text.length }],
        touchedBy: 'coder',
        sameAs: null,
      },
    ],
  };
}
