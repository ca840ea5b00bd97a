import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../renderer/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    [light, dark],
  ]),
);
const THEMES = ['light', 'dark'] as const;
const WORDS = ['ink', 'ink-soft', 'ink-faint', 'accent', 'side-a', 'side-b', 'conflict-ink', 'cooperation-ink'];
const SHAPES = ['conflict-strong', 'conflict', 'neutral', 'cooperation', 'cooperation-strong', 'line-strong'];
const pairs = (names: string[], papers: string[]) =>
  names.flatMap((name) => papers.flatMap((paper) => THEMES.map((theme) => [name, paper, theme] as const)));

test.each(pairs(WORDS, ['paper', 'paper-raised', 'paper-sunk', 'accent-wash']))(
  '%s on %s can be read in %s',
  (name, paper, theme) => {
    expect(contrast(name, paper, theme)).toBeGreaterThanOrEqual(4.5);
  },
);

test.each(pairs(SHAPES, ['paper', 'paper-raised']))('%s on %s can be told in %s', (name, paper, theme) => {
  expect(contrast(name, paper, theme)).toBeGreaterThanOrEqual(3);
});

test.each(THEMES)('words on the accent and in marked passages can be read in %s', (theme) => {
  expect(contrast('ink-on-accent', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
  expect(contrast('ink', 'mark', theme)).toBeGreaterThanOrEqual(4.5);
  expect(contrast('ink', 'mark-lit', theme)).toBeGreaterThanOrEqual(4.5);
});

/** The contrast ratio of two tokens, after WCAG 2.2. */
function contrast(one: string, other: string, theme: (typeof THEMES)[number]): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(tokens.get(name)?.[THEMES.indexOf(theme)]))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string | undefined): number {
  if (colour === undefined) throw new Error('there is no such token');
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
