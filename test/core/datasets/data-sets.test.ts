import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ICEWS_HEADER } from '../../../core/datasets/icews.ts';
import { DataSetError, previewDataSet, readDataSet, type SkipReason } from '../../../core/datasets/index.ts';
import { type ColumnMapping, type DataRow, parseDay } from '../../../core/record/index.ts';
import { deflatedZip } from '../reading/fixtures/files.ts';
import { gdeltLine, icewsLine, POLECAT_COLUMNS, polecatLine } from './rows.ts';

async function* chunked(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(text: string | Uint8Array, mapping: ColumnMapping | null = null, size = 7) {
  const reading = await readDataSet(chunked(Buffer.from(text), size), mapping);
  const rows: DataRow[] = [];
  for await (const batch of reading.rows) rows.push(...batch);
  return { format: reading.format, rows, counts: reading.counts() };
}

describe('GDELT', () => {
  it.each([57, 58, 61] as const)('of %i columns', async (width) => {
    const { format, rows, counts } = await readAll(`${gdeltLine(width)}\n`);
    expect(format).toBe('gdelt');
    expect(rows).toEqual([
      {
        sourceId: '410412347',
        day: parseDay('1975-03-06'),
        actor: 'IRN',
        recipient: 'IRQ',
        actorName: 'IRAN',
        recipientName: 'IRAQ',
        kind: 'action',
        type: 'AGREE',
        meetingKind: null,
        code: '057',
        label: 'Sign formal agreement',
        intensity: 8,
        contexts: [],
        place: 'Algiers, Alger, Algeria',
        placeCountry: 'DZA',
        mentions: 4,
        sources: 2,
        url: width === 57 ? null : 'https://news.example/algiers',
        confidence: 0.514,
      },
    ]);
    expect(counts).toMatchObject({ read: 1, imported: 1 });
  });

  it.each<[string, Record<number, string>, SkipReason]>([
    ['no first country', { 7: '' }, 'one-country'],
    ['no second country', { 17: '' }, 'one-country'],
    ['one country twice', { 17: 'IRN' }, 'same-country'],
    ['a region', { 17: 'EUR' }, 'region'],
    ['a country nobody knows', { 17: 'QQQ' }, 'unknown-country'],
    ['a code that does not exist', { 26: '13y' }, 'unknown-code'],
    ['no such day', { 1: '19750231' }, 'bad-date'],
    ['no id', { 0: '' }, 'bad-line'],
  ])('leaves a row with %s, and counts it', async (_, cells, reason) => {
    const { rows, counts } = await readAll([gdeltLine(58), gdeltLine(58, cells), gdeltLine(58, { 0: '7' })].join('\n'));
    expect(rows).toHaveLength(2);
    expect(counts).toMatchObject({ read: 3, imported: 2 });
    expect(Object.entries(counts.skipped).filter(([, count]) => count > 0)).toEqual([[reason, 1]]);
  });

  it('counts lines of other widths as bad, whatever is in them', async () => {
    const { counts } = await readAll([gdeltLine(58), `${gdeltLine(58)}\tmore`, 'a\tb', gdeltLine(61)].join('\n'));
    expect(counts).toMatchObject({ read: 4, imported: 2, skipped: { 'bad-line': 2 } });
  });

  it('knows former and CAMEO’s own countries', async () => {
    const { rows } = await readAll(
      ['ROM', 'SUN', 'WSB', 'TMP'].map((code) => gdeltLine(61, { 17: code })).join('\r\n'),
    );
    expect(rows.map(({ recipient }) => recipient)).toEqual(['ROU', 'RUS', 'PSE', 'TLS']);
  });
});

it('reads ICEWS, and reports codes that do not exist', async () => {
  const lines = [ICEWS_HEADER, icewsLine(), icewsLine({ 0: '902', 6: '13y' }), icewsLine({ 0: '903', 10: 'NA' })];
  const { format, rows, counts } = await readAll(lines.join('\r\n'));
  expect(format).toBe('icews');
  expect(rows).toMatchObject([
    {
      sourceId: '901',
      actor: 'IRN',
      recipient: 'DZA',
      actorName: 'Foreign Affairs (Iran)',
      recipientName: null,
      kind: 'meeting',
      meetingKind: 'visit',
      type: 'CONSULT',
      label: 'Make a visit',
      intensity: 1.9,
      place: 'Algiers',
      placeCountry: 'DZA',
    },
  ]);
  expect(counts).toMatchObject({ read: 3, imported: 1, unknownCodes: { '13y': 1 } });
  expect(counts.skipped).toMatchObject({ 'unknown-code': 1, 'one-country': 1 });
});

it('reads POLECAT', async () => {
  const { format, rows } = await readAll(
    [POLECAT_COLUMNS, polecatLine(), polecatLine({ 2: 'YIELD', 3: '' })].join('\n'),
  );
  expect(format).toBe('polecat');
  expect(rows).toMatchObject([
    {
      sourceId: '20210413-1-a',
      actor: 'RUS',
      recipient: 'IRN',
      actorName: 'Sergey Lavrov, Foreign Minister',
      recipientName: null,
      type: 'CONSULT',
      kind: 'meeting',
      meetingKind: 'visit',
      label: 'Consult: visit',
      contexts: ['diplomatic', 'human-rights'],
      place: 'Tehran',
      placeCountry: 'IRN',
    },
    { type: 'CONCEDE', kind: 'action', label: 'Concede' },
  ]);
});

describe('packed as published', () => {
  const text = `${gdeltLine(61)}\n${gdeltLine(61, { 0: '2' })}\n`;
  const zip = deflatedZip('19750306.export.CSV', Buffer.from(text));

  it.each([
    ['.gz', gzipSync(text)],
    ['.zip', zip],
  ])('%s', async (_, bytes) => {
    expect((await readAll(bytes)).rows).toHaveLength(2);
    expect((await previewDataSet(chunked(bytes))).format).toBe('gdelt');
  });

  it.each([
    ['a .gz that ends early', gzipSync(text).subarray(0, 60), 'damaged-archive'],
    ['a .zip that ends early', zip.subarray(0, 60), 'damaged-archive'],
    ['a .zip of two files', Buffer.concat([zip.subarray(0, zip.indexOf('PK\x01\x02')), zip]), 'several-files'],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(readAll(bytes)).rejects.toMatchObject({ code });
  });
});

describe('a table of one’s own', () => {
  const csv = [
    'Event ID;Date;Source Country;Target Country;Type;Description;City',
    '1;06.03.1975;Iran;Iraq;agree;"Agreement; signed in Algiers";Algiers',
    '2;25.03.1975;Iraq;Atlantis;agree;;',
    '3;31.02.1975;Iraq;Iran;agree;;',
    '4;20.03.1975;Iraq;Iran;dance;;',
    '5',
  ].join('\n');

  it('is previewed with a guess that can be imported by', async () => {
    const preview = await previewDataSet(chunked(Buffer.from(csv)));
    expect(preview).toMatchObject({ format: 'table', mapping: { delimiter: ';', header: true, dateOrder: 'dmy' } });
    expect(preview.header).toHaveLength(7);
    expect(preview.rows[0]).toEqual([
      '1',
      '06.03.1975',
      'Iran',
      'Iraq',
      'agree',
      'Agreement; signed in Algiers',
      'Algiers',
    ]);
    expect(preview.mapping.columns).toEqual({ id: 0, date: 1, actor: 2, recipient: 3, plover: 4, label: 5, place: 6 });
    const { rows, counts } = await readAll(csv, preview.mapping);
    expect(rows).toMatchObject([
      {
        sourceId: '1',
        day: parseDay('1975-03-06'),
        actor: 'IRN',
        recipient: 'IRQ',
        label: 'Agreement; signed in Algiers',
      },
    ]);
    expect(counts).toMatchObject({
      read: 5,
      imported: 1,
      unknownCountries: { Atlantis: 1 },
      unknownCodes: { dance: 1 },
    });
    expect(counts.skipped).toMatchObject({ 'bad-date': 1, 'bad-line': 1 });
  });

  it('without a header is guessed by its values', async () => {
    const rows = ['1975-03-06,IRN,IRQ,042', '1975-03-07,IRQ,IRN,043', '1979-02-01,FRA,IRN,040'];
    const { header, mapping } = await previewDataSet(chunked(Buffer.from(rows.join('\n'))));
    expect(header).toBeNull();
    expect(mapping.columns).toEqual({ date: 0, actor: 1, recipient: 2, cameo: 3 });
    const { rows: read } = await readAll(rows.join('\n'), mapping);
    expect(read.map(({ label }) => label)).toEqual(['Make a visit', 'Host a visit', 'Consult']);
    expect(new Set(read.map(({ sourceId }) => sourceId)).size).toBe(3);
  });

  it('shows 20 rows', async () => {
    const many = Array.from({ length: 50 }, (_, at) => `${at},1975-03-06,Iran,Iraq,042`).join('\n');
    expect((await previewDataSet(chunked(Buffer.from(many)))).rows).toHaveLength(20);
  });

  it('is asked for where the format is not known', async () => {
    await expect(readAll(csv)).rejects.toMatchObject({ code: 'mapping-needed' });
  });
});

it.each([
  ['nothing', ''],
  ['prose', 'Iran and Iraq signed\nan agreement'],
  ['binary', '\0\x01\x02\x03\t\0'],
  ['an endless line', 'a'.repeat(1_100_000)],
])('%s is no data set', async (_, text) => {
  await expect(readAll(text, null, 65_536)).rejects.toMatchObject({ code: 'not-a-data-set' });
});

it('every line is imported or counted by a reason, however the bytes are cut into chunks', async () => {
  const cell = fc.constantFrom('', 'IRN', 'EUR', 'QQQ', '042', '13y', 'x', '19750306', '19750231');
  const line = fc.oneof(
    fc.constantFrom('x', 'a\tb'),
    fc.record({ 1: cell, 7: cell, 17: cell, 26: cell }).map((cells) => gdeltLine(61, { ...cells, 6: 'İRAN–“é”' })),
  );
  const file = fc.tuple(fc.array(line, { maxLength: 15 }), fc.integer({ min: 1, max: 3000 }));
  await fc.assert(
    fc.asyncProperty(file, async ([lines, size]) => {
      const known = Array.from({ length: 20 }, (_, at) => gdeltLine(61, { 0: String(at + 1) }));
      const { rows, counts } = await readAll([...known, ...lines].join('\n'), null, size);
      expect(counts.read).toBe(20 + lines.length);
      expect(counts.imported).toBe(rows.length);
      expect(rows.slice(20).every(({ actorName }) => actorName === 'İRAN–“é”')).toBe(true);
    }),
  );
});

it.each([
  ['at the first rows', 1],
  ['later', 40],
])('a file is closed when its reading is stopped %s', async (_, most) => {
  let closed = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield Buffer.from(`${gdeltLine(61)}\n`);
    } finally {
      closed = true;
    }
  }
  let batches = 0;
  for await (const rows of (await readDataSet(endless())).rows) if (rows.length > 0 && ++batches === most) break;
  expect(closed).toBe(true);
});

it('any bytes are read or refused with a reason', async () => {
  const mapping: ColumnMapping = {
    delimiter: ',',
    header: false,
    dateOrder: 'ymd',
    columns: { date: 0, actor: 1, recipient: 2, cameo: 3 },
  };
  const start = fc.constantFrom('', '\x1f\x8b', 'PK\x03\x04', ICEWS_HEADER, '"a,"b\n', `${gdeltLine(58)}\n`);
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.uint8Array({ maxLength: 300 }),
      fc.option(fc.constant(mapping)),
      async (head, tail, mapped) => {
        try {
          const { counts, rows } = await readAll(Buffer.concat([Buffer.from(head, 'latin1'), tail]), mapped);
          expect(counts.imported).toBe(rows.length);
        } catch (error) {
          expect(error).toBeInstanceOf(DataSetError);
        }
      },
    ),
  );
});

describe('the beginning of a table', () => {
  const table = 'day;who;whom;what\n03/04/2021;Iran;Iraq;040\n05/04/2021;Iran;Atlantis;040\n06/04/2021;Iran;Iraq;99\n';
  const bytes = () =>
    (async function* () {
      yield new TextEncoder().encode(table);
    })();
  const mapping: ColumnMapping = {
    delimiter: ';',
    header: true,
    dateOrder: 'dmy',
    columns: { date: 0, actor: 1, recipient: 2, cameo: 3 },
  };

  it('says of each row what it becomes, or why nothing and who is not known', async () => {
    const { outcomes } = await previewDataSet(bytes(), mapping);
    expect(outcomes).toEqual([
      { row: expect.objectContaining({ actor: 'IRN', recipient: 'IRQ', day: parseDay('2021-04-03'), code: '040' }) },
      { row: null, skipped: 'unknown-country', unknown: 'Atlantis' },
      { row: null, skipped: 'unknown-code', unknown: '99' },
    ]);
  });

  it('follows the mapping it is asked with, and says nothing of rows while the mapping lacks something', async () => {
    const american = await previewDataSet(bytes(), { ...mapping, dateOrder: 'mdy' });
    expect(american.outcomes?.[0]).toMatchObject({ row: { day: parseDay('2021-03-04') } });
    const without = await previewDataSet(bytes(), { ...mapping, header: false, columns: { date: 0 } });
    expect(without).toMatchObject({ header: null, outcomes: null });
    expect(without.rows).toHaveLength(4);
  });
});
