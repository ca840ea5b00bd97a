import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { articlesPerSecond } from './figures/articles-per-second.ts';
import { engineFigures } from './figures/engine-figures.ts';
import { rounded } from './median.ts';
import { bytesOnDisk, generatedStore } from './store.ts';

const USAGE = `npm run benchmark -- [--json] [--quick] [--runs N]

Measures Entente on stores of 10,000, 100,000 and 1,000,000 generated events, which are built once and kept in the
system's folder for passing files.
  --json   prints the figures as JSON
  --quick  10,000 events only, in under a minute
  --runs   how often each figure is taken (5); medians are printed
`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (values.help || !Number.isInteger(runs) || runs < 1) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const sizes = values.quick ? [10_000] : [10_000, 100_000, 1_000_000];
const growth: Record<string, Record<string, number>> = {};
for (const size of sizes) {
  process.stderr.write(`measuring ${size.toLocaleString('en')} events\n`);
  const folder = await generatedStore(size);
  growth[size] = {
    ...Object.fromEntries(
      Object.entries(await engineFigures(folder, runs)).map(([key, value]) => [key, rounded(value)]),
    ),
    bytesPerEvent: rounded(bytesOnDisk(folder) / size),
  };
}
process.stderr.write('measuring the coder\n');
const report = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`,
  events: sizes.at(-1),
  ...growth[sizes.at(-1) ?? 0],
  articlesPerSecond: rounded(await articlesPerSecond(runs)),
  growth,
};

if (values.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  for (const [key, value] of Object.entries(report)) {
    if (key !== 'growth') process.stdout.write(`${key.padEnd(24)} ${value}\n`);
  }
  process.stdout.write(`\n${'growth'.padEnd(24)} ${sizes.map((size) => String(size).padStart(10)).join('')}\n`);
  for (const key of Object.keys(growth[sizes[0] ?? 0] ?? {})) {
    process.stdout.write(
      `${key.padEnd(24)} ${sizes.map((size) => String(growth[size]?.[key]).padStart(10)).join('')}\n`,
    );
  }
}
