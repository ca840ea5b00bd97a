import { tidyLayout } from './clean.ts';
import { isElement, type PageElement, type PageNode, TEXT_NODE } from './html-document.ts';

/** Whether the surroundings of an article are kept: after readability there are none left but what it wants. */
export interface TextOptions {
  readonly chrome: boolean;
}

/**
 * The text of an element as a reader sees it: blocks apart by a blank line, `<br>` a line end, white space collapsed.
 * Scripts, styles, forms, captions and media are left out; without `chrome` also navigation, headers and asides.
 */
export function elementText(root: PageElement, { chrome }: TextOptions): string {
  const out: string[] = [];
  // An explicit stack: hostile pages nest deeper than calls may.
  const stack: (PageNode | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') out.push(node);
    else if (node.nodeType === TEXT_NODE) out.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    else if (isElement(node)) push(stack, node, chrome);
  }
  return tidyLayout(
    out
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n'),
  );
}

function push(stack: (PageNode | string)[], element: PageElement, chrome: boolean): void {
  const name = element.localName;
  if (name === 'br') stack.push('\n');
  if (LEFT_OUT.has(name) || (!chrome && CHROME.has(name)) || isHidden(element)) return;
  const edge = BLOCKS.has(name) ? '\n\n' : CELLS.has(name) ? ' ' : '';
  stack.push(edge);
  for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
  stack.push(edge);
}

function isHidden(element: PageElement): boolean {
  const hidden = element.getAttribute('hidden') !== null;
  return hidden || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
}

const set = (names: string) => new Set(names.split(' '));

const LEFT_OUT = set(
  'script style noscript template head title iframe object embed svg math canvas audio video picture map form button select textarea input figcaption caption br',
);
const CHROME = set('nav header footer aside menu dialog');
const CELLS = set('td th');
const BLOCKS = set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tr ul',
);
