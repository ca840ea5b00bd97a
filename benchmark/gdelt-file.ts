import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type DataRow, formatDay } from '../core/record/index.ts';
import { generateRows } from './rows.ts';

/** Writes `count` generated events as a GDELT 1.0 export of 58 columns. */
export async function writeGdeltFile(path: string, count: number): Promise<void> {
  await pipeline(Readable.from(lines(count)), createWriteStream(path));
}

function* lines(count: number): Generator<string> {
  let index = 0;
  let batch = '';
  for (const row of generateRows(count)) {
    index += 1;
    batch += `${lineOf(row, index)}\n`;
    if (index % 1000 !== 0) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

function lineOf(row: DataRow, id: number): string {
  const day = formatDay(row.day).replaceAll('-', '');
  const cells = new Array<string>(58).fill('');
  cells[0] = String(id);
  cells[1] = day;
  cells[2] = day.slice(0, 6);
  cells[3] = day.slice(0, 4);
  cells[5] = `${row.actor}GOV`;
  cells[6] = 'GOVERNMENT';
  cells[7] = row.actor;
  cells[15] = `${row.recipient}GOV`;
  cells[16] = 'PRIME MINISTER';
  cells[17] = row.recipient;
  cells[26] = row.code ?? '010';
  cells[27] = cells[26];
  cells[28] = cells[26].slice(0, 2);
  cells[30] = String(row.intensity);
  cells[31] = String(row.mentions);
  cells[32] = String(row.sources);
  cells[33] = String(row.mentions);
  cells[34] = '1.5';
  cells[57] = `https://news.example/${id}`;
  return cells.join('\t');
}
