import type { EventBrief } from '../../core/contract/index.ts';
import { labelOf } from '../words/events.ts';
import { toneOf } from '../words/types.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The outline of each kind in a box of 16: a meeting is a ring of two, a statement a speech bubble, an action a lozenge. */
const SHAPES: Readonly<Record<EventBrief['kind'], string>> = {
  meeting: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11Z',
  statement: 'M2.5 3.5h11v7.5h-5.5l-3 3v-3h-2.5Z',
  action: 'M8 1.5L14.5 8L8 14.5L1.5 8Z',
};
/** What is drawn inside: two people side by side, lines of speech, a stroke. */
const GLYPHS: Readonly<Record<EventBrief['kind'], string>> = {
  meeting: 'M6 6.2v3.6M10 6.2v3.6',
  statement: 'M5 6.2h6M5 8.5h4',
  action: 'M8 5.5v5',
};

/** Hatching in place of the glyph: what a data set says, not an article that can be read. */
const HATCHES: Readonly<Record<EventBrief['kind'], string>> = {
  meeting: 'M2.7 9.3L9.3 2.7M4.1 11.9L11.9 4.1M6.7 13.3L13.3 6.7',
  statement: 'M2.5 7L6 3.5M2.5 11L10 3.5M6.2 11L13.5 3.7M10.2 11L13.5 7.7',
  action: 'M3.7 10.1L10.1 3.7M5.9 12.3L12.3 5.9',
};

/** How a mark looks: its place in the lane, the room its label has, whether it is selected or under the cursor. */
export interface MarkLook {
  readonly y: number;
  readonly room: number;
  readonly selected: boolean;
  readonly current: boolean;
}

/** The element of one event: its shape, and as much of its label as there is room for. Text is set as text. */
export function eventElement(event: EventBrief, look: MarkLook): HTMLElement {
  const element = document.createElement('div');
  element.className = [
    'mark',
    `tone-${toneOf(event.intensity)}`,
    `is-${event.status}`,
    event.precision === 'day' ? '' : 'is-soft',
    event.source === null ? '' : 'is-dataset',
    look.selected ? 'is-selected' : '',
    look.current ? 'is-current' : '',
  ].join(' ');
  element.dataset.spot = `event-${event.id}`;
  element.dataset.event = String(event.id);
  element.dataset.kind = event.kind;
  element.style.translate = `0 ${look.y}px`;
  element.append(shapeOf(event));
  if (look.room > 0) element.append(labelElement(labelOf(event), look.room));
  return element;
}

/** The element of a heap: how many events stand there without room for each. */
export function heapElement(id: string, count: number, look: MarkLook): HTMLElement {
  const element = document.createElement('div');
  element.className = look.current ? 'heap is-current' : 'heap';
  element.dataset.spot = id;
  element.style.translate = `0 ${look.y}px`;
  element.textContent = `+${count}`;
  return element;
}

function labelElement(text: string, room: number): HTMLElement {
  const label = document.createElement('span');
  label.className = 'mark-label';
  label.style.maxWidth = `${room}px`;
  label.textContent = text;
  return label;
}

function shapeOf(event: EventBrief): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('mark-shape');
  svg.append(path(SHAPES[event.kind], 'mark-outline'));
  svg.append(event.source === null ? path(GLYPHS[event.kind], 'mark-glyph') : path(HATCHES[event.kind], 'mark-hatch'));
  if (event.status === 'cancelled') svg.append(path('M1.5 14.5L14.5 1.5', 'mark-strike'));
  return svg;
}

function path(d: string, name: string): SVGElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', d);
  element.classList.add(name);
  return element;
}
