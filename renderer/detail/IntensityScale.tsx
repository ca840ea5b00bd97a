import { TONE_WORDS, toneOf } from '../words/types.ts';

const WIDTH = 120;

/** Intensity on a rule from −10 (conflict) to +10 (cooperation), with its figure. */
export function IntensityScale({ intensity }: { readonly intensity: number }) {
  const x = 6 + ((intensity + 10) / 20) * (WIDTH - 12);
  const figure = intensity.toFixed(1).replace('-', '−').replace(/\.0$/, '');
  return (
    <span className="scale">
      <svg width={WIDTH} height="16" viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
        <path d={`M6 8.5H${WIDTH - 6}M6.5 5v7M${WIDTH / 2} 5v7M${WIDTH - 6.5} 5v7`} className="scale-rule" />
        <circle cx={x} cy="8.5" r="5" className={`scale-point tone-${toneOf(intensity)}`} />
      </svg>
      <span className="figures">{intensity > 0 ? `+${figure}` : figure}</span>
      <span className="fact-note">{capital(TONE_WORDS[toneOf(intensity)])}, on a scale of −10 to +10</span>
    </span>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
