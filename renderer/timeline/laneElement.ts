import type { Lane } from '../../core/contract/index.ts';
import type { Iso3 } from '../../core/record/index.ts';
import { figure } from '../words/counts.ts';
import { laneWords } from './lanes.ts';

/** The words at the left of a lane: whose it is and how much of it is near the window. */
export function laneElement(lane: Lane, countries: readonly Iso3[], count: number): HTMLElement {
  const { title, note, side } = laneWords(lane, countries);
  const element = document.createElement('div');
  element.className = side === null ? 'lane-words' : `lane-words side-${side}`;
  element.append(line('lane-title', title));
  if (note !== '') element.append(line('lane-note', note));
  element.append(line('lane-count', figure(count)));
  return element;
}

function line(name: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = text;
  return element;
}
