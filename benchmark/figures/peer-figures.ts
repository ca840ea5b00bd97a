/// <reference lib="dom" />
import { createRequire } from 'node:module';
import { browser } from '../../test/e2e/chromium.ts';
import { BIGGEST_PAIR, generateRows } from '../rows.ts';

export interface PeerFigures {
  /** vis-timeline given all items at once: items handed over → painted. The limit where it was not done by then. */
  readonly peerFirstPaintMs: number;
  readonly peerFinished: boolean;
}

/** The window that `firstPaintMs` is taken on, by vis-timeline alone, with every one of `events` as an item. */
export async function peerFigures(events: number, limitMs: number): Promise<PeerFigures> {
  const items = [...generateRows(events)].map(({ day, label, actor, recipient, kind }, id) => ({
    id,
    start: day * 86_400_000,
    content: `${actor} ${recipient} ${label}`,
    group: kind === 'statement' ? (actor === BIGGEST_PAIR[0] ? 1 : 2) : 0,
  }));
  const context = await (await browser()).newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const folder = createRequire(import.meta.url)
      .resolve('vis-timeline/package.json')
      .replace('package.json', '');
    await page.setContent('<div id="timeline"></div>');
    await page.addStyleTag({ path: `${folder}styles/vis-timeline-graph2d.min.css` });
    await page.addScriptTag({ path: `${folder}standalone/umd/vis-timeline-graph2d.min.js` });
    const painted = page.evaluate(drawAll, items);
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), limitMs));
    const took = await Promise.race([painted.catch(() => null), late]);
    return { peerFirstPaintMs: took ?? limitMs, peerFinished: took !== null };
  } finally {
    await context.close();
  }
}

interface PeerItem {
  readonly id: number;
  readonly start: number;
  readonly content: string;
  readonly group: number;
}

/** Runs in the page: makes the timeline and waits until its items are on screen. */
function drawAll(items: PeerItem[]): Promise<number> {
  const vis: unknown = Reflect.get(window, 'vis');
  const { Timeline } = vis as { Timeline: new (...args: unknown[]) => { on(event: string, act: () => void): void } };
  const began = performance.now();
  return new Promise((resolve) => {
    const groups = [0, 1, 2].map((id) => ({ id, content: String(id) }));
    const options = { start: Date.UTC(1995, 0, 1), end: Date.UTC(2025, 0, 1), height: 700 };
    const timeline = new Timeline(document.getElementById('timeline'), items, groups, options);
    timeline.on('changed', () => {
      if (document.querySelector('.vis-item') === null) return;
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
    });
  });
}
