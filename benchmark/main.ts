import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { closeBrowser } from '../test/e2e/chromium.ts';
import { articlesPerSecond } from './figures/articles-per-second.ts';
import { engineFigures } from './figures/engine-figures.ts';
import { importFigures } from './figures/import-figures.ts';
import { peerFigures } from './figures/peer-figures.ts';
import { screenFigures } from './figures/screen-figures.ts';
import { rounded } from './median.ts';
import { bytesOnDisk, generatedStore } from './store.ts';

const USAGE = `npm run benchmark -- [--json] [--quick] [--runs N]

Measures Entente on stores of 10,000, 100,000 and 1,000,000 generated events, which are built once and kept in the
system's folder for passing files.
  --json   prints the figures as JSON
  --quick  10,000 events only, in under a minute
  --runs   how often each figure is taken (5; 2 with --quick); medians are printed
`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs ?? (values.quick ? 2 : 5));
if (values.help || !Number.isInteger(runs) || runs < 1) {
  process.stderr.write(USAGE);
  process.exit(2);
}

type Figures = Readonly<Record<string, number | boolean>>;
const sizes = values.quick ? [10_000] : [10_000, 100_000, 1_000_000];
const growth: Record<string, Figures> = {};
for (const size of sizes) {
  say(`measuring ${size.toLocaleString('en')} events`);
  const folder = await generatedStore(size);
  growth[size] = {
    ...figures(await screenFigures(folder, runs)),
    ...figures(await engineFigures(folder, runs)),
    bytesPerEvent: rounded(bytesOnDisk(folder) / size),
  };
}
say('measuring vis-timeline given 10,000 items');
const peer = figures(await peerFigures(10_000, values.quick ? 5_000 : 60_000));
await closeBrowser();
say('measuring the import of a data set');
const imports = figures(await importFigures(values.quick ? 20_000 : 300_000, runs));
say('measuring the coder');
const report: Record<string, unknown> = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`,
  events: sizes.at(-1),
  ...growth[sizes.at(-1) ?? 0],
  ...imports,
  articlesPerSecond: rounded(await articlesPerSecond(runs)),
  ...peer,
};

if (values.json) {
  process.stdout.write(`${JSON.stringify({ ...report, growth }, null, 2)}\n`);
} else {
  for (const [key, value] of Object.entries(report)) process.stdout.write(`${key.padEnd(24)} ${value}\n`);
  process.stdout.write(`\n${'growth'.padEnd(24)}${sizes.map((size) => String(size).padStart(11)).join('')}\n`);
  for (const key of Object.keys(growth[sizes[0] ?? 0] ?? {})) {
    const row = sizes.map((size) => String(growth[size]?.[key]).padStart(11)).join('');
    process.stdout.write(`${key.padEnd(24)}${row}\n`);
  }
}

/** Numbers to one decimal, what is true or false as it is. */
function figures(measured: object): Figures {
  return Object.fromEntries(
    Object.entries(measured).map(([key, value]) => [key, typeof value === 'number' ? rounded(value) : value]),
  );
}

function say(what: string): void {
  process.stderr.write(`${what}\n`);
}
