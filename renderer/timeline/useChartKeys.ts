import type { KeyboardEvent } from 'react';
import type { Lane } from '../../core/contract/index.ts';
import { useAnnounce } from '../shell/Announcer.tsx';
import { useCommands } from '../state/commands.ts';
import { glide } from './glide.ts';
import type { Spot } from './layout.ts';
import { type LiveRange, panned } from './range.ts';
import { spotSpoken } from './spotWords.ts';
import { type Step, walk } from './walk.ts';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The keys of the timeline: arrows walk, Enter opens, + and − zoom, Home and End fit, Page keys pan, T is today. */
export function useChartKeys({
  live,
  spots,
  lanes,
  cursor,
  setCursor,
  binDays,
  onOpen,
  onBeyond,
}: {
  readonly live: LiveRange;
  readonly spots: readonly Spot[];
  readonly lanes: readonly Lane[];
  readonly cursor: Spot | null;
  readonly setCursor: (spot: Spot | null) => void;
  readonly binDays: number;
  readonly onOpen: (spot: Spot, binDays: number) => void;
  readonly onBeyond: (way: 'left' | 'right') => void;
}): (event: KeyboardEvent) => void {
  const announce = useAnnounce();
  const commands = useCommands();

  const go = (step: Step) => {
    const { start, end } = live.get();
    const next = walk(spots, lanes, cursor, step, (start + end) / 2);
    if (next === null) {
      if (step === 'left' || step === 'right') onBeyond(step);
      return;
    }
    setCursor(next);
    announce(spotSpoken(next, binDays));
    const air = (end - start) * 0.08;
    if (next.day < start + air || next.day > end - air)
      glide(live, panned({ start, end }, next.day - (start + end) / 2));
  };

  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const { start, end } = live.get();
    if (step !== undefined) go(step);
    else if (event.key === 'Enter' && cursor !== null) onOpen(cursor, binDays);
    else if (event.key === '+' || event.key === '=') commands.run('zoom-in');
    else if (event.key === '-') commands.run('zoom-out');
    else if (event.key === 'Home' || event.key === 'End' || event.key === '0') commands.run('fit');
    else if (event.key === 't') commands.run('today');
    else if (event.key === 'PageUp') glide(live, panned({ start, end }, (start - end) * 0.8));
    else if (event.key === 'PageDown') glide(live, panned({ start, end }, (end - start) * 0.8));
    else return;
    event.preventDefault();
  };
}
