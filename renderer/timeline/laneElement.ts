import type { Lane } from '../../core/contract/index.ts';
import type { Iso3 } from '../../core/record/index.ts';
import { counted } from '../words/counts.ts';
import { laneWords } from './lanes.ts';

/** The words at the left of a lane: whose it is and how much of it there is, over all time. */
export function laneElement(lane: Lane, countries: readonly Iso3[], count: number, height: number): HTMLElement {
  const { title, note, side } = laneWords(lane, countries);
  const element = document.createElement('div');
  element.className = side === null ? 'lane-words' : `lane-words side-${side}`;
  element.style.height = `${height}px`;
  element.append(line('lane-title', title));
  if (note !== '') element.append(line('lane-note', note));
  element.append(line('lane-count', counted(count, NOUNS[lane])));
  return element;
}

const NOUNS: Readonly<Record<Lane, string>> = {
  meetings: 'meeting',
  forward: 'statement',
  backward: 'statement',
  actions: 'action',
};

function line(name: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = text;
  return element;
}
