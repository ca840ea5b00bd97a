import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { StoredArticle } from '../core/contract/index.ts';
import { eventJson } from '../core/exporting/event-json.ts';
import { COUNTRIES, type Iso3 } from '../core/record/index.ts';
import type { Store } from '../db/types.ts';
import { dataDir } from './data-dir.ts';
import { misuse } from './misuse.ts';
import { withEngine } from './with-engine.ts';

export const USAGE = `entente export --pair IRN-IRQ --json [--data DIR]
  Prints the stored events of a country pair as a JSON array, in order of day, each with the passages that prove it.
  --pair AAA-BBB  two ISO 3166-1 alpha-3 codes, in either order
  --data DIR      the folder of the data, instead of the platform's own
`;

/** `entente export`. Exit 0, 1 where the store cannot be opened, 2 on misuse. */
export async function run(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misuse(options, USAGE);
  return withEngine(options.data, async ({ deps }) => {
    await printEvents(deps.store, options.pair);
    return 0;
  });
}

function parse(args: string[]): { pair: [Iso3, Iso3]; data: string } | string {
  try {
    const { values } = parseArgs({
      args,
      options: { pair: { type: 'string' }, json: { type: 'boolean', default: false }, data: { type: 'string' } },
    });
    if (!values.json) return 'In which form? The only one is --json.';
    const [one, other, ...more] = (values.pair ?? '').toUpperCase().split('-').map(knownCountry);
    if (!one || !other || more.length > 0 || one === other) return '--pair wants two countries, as in IRN-IRQ.';
    return { pair: [one, other], data: dataDir(values.data) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function knownCountry(code: string): Iso3 | undefined {
  return COUNTRIES.find((each) => each === code);
}

/** Neighbouring events often stand in the same article; more of them are not kept, whatever the size of the store. */
const KEPT_ARTICLES = 100;

/** Event by event, so that a store of any size passes through. */
async function printEvents(store: Store, countries: [Iso3, Iso3]): Promise<void> {
  const articles = new Map<number, StoredArticle>();
  let before = '[';
  const filter = { countries, kinds: [], types: [], statuses: [], sources: [], text: '' };
  for await (const event of store.events(filter)) {
    if (articles.size > KEPT_ARTICLES) articles.clear();
    for (const { article: id } of event.evidence) {
      const article = articles.get(id) ?? (await store.article(id));
      if (article) articles.set(id, article);
    }
    await print(`${before}\n${JSON.stringify(eventJson(event, articles), null, 2)}`);
    before = ',';
  }
  await print(before === '[' ? '[]\n' : '\n]\n');
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
