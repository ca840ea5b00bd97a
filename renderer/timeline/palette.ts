import { useEffect, useState } from 'react';
import type { Tone } from '../words/types.ts';

/** Colours for the canvases: the tokens as the browser resolves them now. */
export interface Palette {
  readonly tones: Readonly<Record<Tone, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly font: string;
}

/** The palette of the theme that holds, read again when it changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => setPalette(readPalette());
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', read);
    const themes = new MutationObserver(read);
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    read();
    return () => {
      dark.removeEventListener('change', read);
      themes.disconnect();
    };
  }, []);
  return palette;
}

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    tones: {
      'conflict-strong': token('conflict-strong'),
      conflict: token('conflict'),
      neutral: token('neutral'),
      cooperation: token('cooperation'),
      'cooperation-strong': token('cooperation-strong'),
    },
    paper: token('paper'),
    ink: token('ink'),
    faint: token('ink-faint'),
    line: token('line'),
    accent: token('accent'),
    font: `11px ${token('font')}`,
  };
}
