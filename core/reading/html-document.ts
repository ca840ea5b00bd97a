import { parseHTML } from 'linkedom';

/** What is used of a page's tree. Declared here so that core needs no DOM library and its globals. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly lastChild: PageNode | null;
  readonly previousSibling: PageNode | null;
}
export interface PageElement extends PageNode {
  readonly localName: string;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
}
export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  readonly childNodes: Iterable<PageNode>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
export const COMMENT_NODE = 8;

/** The same, as readability wants it. */
export type ParsedPage = Page & ReturnType<typeof parseHTML>['document'];

/**
 * A page as a tree. linkedom takes the first element for the root: a fragment, or a page whose html tag was left out,
 * is given one.
 */
export function parsePage(html: string): ParsedPage {
  const document: ParsedPage = parseHTML(html).document;
  if (document.documentElement?.localName === 'html' && document.querySelector('body')) return document;
  const inner = html.replace(/<!doctype[^>]{0,500}>/gi, '').replace(/<\/?(?:html|body)\b[^>]{0,5000}>/gi, '');
  return parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`).document;
}

/** Whether something is an element of a tree. */
export function isElement(node: unknown): node is PageElement {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === ELEMENT_NODE;
}

/** Whether the tree goes deeper than `limit` levels. Pages made by people stay well under a hundred. */
export function isDeeperThan(root: PageNode, limit: number): boolean {
  const stack: [node: PageNode, depth: number][] = [[root, 0]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, depth] = next;
    if (depth > limit) return true;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push([child, depth + 1]);
  }
  return false;
}
