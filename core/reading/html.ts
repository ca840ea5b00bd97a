import { Readability } from '@mozilla/readability';
import { decodeText } from './decode.ts';
import { isDeeperThan, isElement, parsePage } from './html-document.ts';
import { type PageFacts, readPageFacts } from './html-facts.ts';
import { elementText } from './html-text.ts';
import type { Reading } from './reader.ts';

/** A web page. The charset is that of its byte-order mark, else the one its meta tag names. */
export async function readHtml(bytes: Uint8Array): Promise<Reading> {
  return readPage(decodeText(bytes, charsetOf(bytes)));
}

/**
 * A page's article and what its head says of it. Nothing in it is run or fetched: the parser only builds a tree.
 * Where readability finds no article, the text is the page's own without navigation, headers and forms.
 */
export function readPage(html: string): Reading {
  const facts = readPageFacts(parsePage(html));
  return { text: articleText(html, facts), ...facts };
}

/** The charset that a page names in its first kilobytes, or null. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ?? xmlEncodingOf(head);
}

function xmlEncodingOf(head: string): string | null {
  return /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1] ?? null;
}

/** Readability rewrites the tree it is given, so each way of reading gets a tree of its own. */
function articleText(html: string, facts: PageFacts): string {
  const whole = elementText(parsePage(html).body, { chrome: false });
  const found = withReadability(html);
  // Of a page without an article's marks readability may keep a corner; then the page itself is the better article.
  const text = found.length >= Math.min(200, whole.length / 2) ? found : whole;
  return withoutHeadline(text, facts.title);
}

function withReadability(html: string): string {
  try {
    const document = parsePage(html);
    if (isDeeperThan(document.body, MAX_DEPTH)) return '';
    const reader = new Readability(document, {
      maxElemsToParse: 50_000,
      charThreshold: 200,
      serializer: (content): unknown => content,
    });
    const content = reader.parse()?.content;
    return isElement(content) ? elementText(content, { chrome: true }) : '';
  } catch {
    // A page too large or too odd for readability; its whole text is read instead.
    return '';
  }
}

/** Some pages repeat the headline above the text; it is the title, not a paragraph. */
function withoutHeadline(text: string, title: string | null): string {
  const [first = ''] = text.split('\n', 1);
  const rest = text.slice(first.length).trimStart();
  return title !== null && first.trim() === title && rest !== '' ? rest : text;
}

/** Readability's time grows with the square of the depth: 3,000 levels take it a minute and a half. */
const MAX_DEPTH = 200;
