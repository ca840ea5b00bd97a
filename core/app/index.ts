import type { App } from '../dispatch.ts';
import { KnownFailure } from '../failure.ts';
import { countryName } from '../record/index.ts';
import { acceptArticle } from './accept-article.ts';
import type { Deps } from './deps.ts';
import { importDataSet, previewFile } from './import-data-set.ts';
import { importFolder } from './import-folder.ts';
import { importSample } from './import-sample.ts';
import { preview } from './preview.ts';

/** The calls of the contract, each a few lines: reading → coding → store. */
export function createApp(deps: Deps): App {
  const { store, files, jobs, tell } = deps;
  return {
    'articles.preview': ({ file, published }) => preview(deps, files.file(file), published),
    'articles.accept': ({ article, events }) => acceptArticle(deps, article, events),
    'articles.importFolder': ({ folder }) => importFolder(deps, folder),
    async 'articles.get'({ id }) {
      return (await store.article(id)) ?? noSuch('article');
    },
    async 'articles.remove'({ id }) {
      const removed = (await store.removeArticle(id)) ?? noSuch('article');
      tell({ event: 'changed' });
      return removed;
    },
    'dataSets.preview': ({ file, mapping }) => previewFile(files.file(file), mapping),
    'dataSets.import': (wanted) => importDataSet(deps, wanted),
    'dataSets.list': () => store.sources(),
    async 'dataSets.remove'({ id }) {
      const removed = (await store.removeSource(id)) ?? noSuch('data set');
      tell({ event: 'changed' });
      return removed;
    },
    'mappings.list': () => store.mappings(),
    async 'mappings.save'(saved) {
      await store.saveMapping(saved);
      return null;
    },
    async 'files.release'({ file }) {
      await files.release(file);
      return null;
    },
    async 'events.get'({ id }) {
      return (await store.event(id)) ?? noSuch('event');
    },
    'events.page': (query) => store.eventPage(query),
    'timeline.window': (query) => store.timelineWindow(query),
    async 'countries.list'({ beside }) {
      return (await store.countries(beside)).map(({ code, count }) => ({ code, name: countryName(code), count }));
    },
    'sample.import': async () => importSample(deps),
    'jobs.get': async ({ id }) => jobs.get(id),
    'jobs.cancel': async ({ id }) => jobs.cancel(id),
    'view.get': () => store.view(),
    async 'view.set'(view) {
      await store.setView(view);
      return null;
    },
  };
}

function noSuch(what: 'article' | 'event' | 'data set'): never {
  throw new KnownFailure(`no-such-${what.replace(' ', '-')}`, `This ${what} is not in the store any more.`);
}
