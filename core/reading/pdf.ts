import { getDocumentProxy } from 'unpdf';
import { tidyLayout } from './clean.ts';
import { ReadingError } from './error.ts';
import { MAX_PDF_PAGES } from './limits.ts';
import { type PdfLine, paragraphsOf } from './pdf-paragraphs.ts';
import { type Reading, textOnly } from './reader.ts';
import { headingOf } from './txt.ts';

/**
 * A PDF's text in paragraphs, page by page. The dates a PDF keeps are of the file, not of the publication. Throws a
 * ReadingError: `encrypted-pdf`, `scanned-pdf`, `too-large`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PDF_PAGES) throw new ReadingError('too-large', `${MAX_PDF_PAGES} pages`);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(linesOf((await page.getTextContent()).items));
      page.cleanup();
    }
    const text = tidyLayout(paragraphsOf(pages));
    if (!/\p{L}{2}/u.test(text)) throw new ReadingError('scanned-pdf');
    return { ...textOnly(text), title: statedTitle((await document.getMetadata()).info) ?? headingOf(text) };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy: pdf.js takes the buffer for its own. Nothing is fetched, no font loaded.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    });
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new ReadingError(locked ? 'encrypted-pdf' : 'damaged', 'a PDF', { cause });
  }
}

/** Runs of text → lines. Runs on one height belong together; a gap wider than a third of a letter is a space. */
function linesOf(items: readonly object[]): PdfLine[] {
  const lines: { text: string; left: number; right: number; top: number; height: number }[] = [];
  for (const item of items) {
    if (!('str' in item) || !('transform' in item)) continue;
    const { str, transform, width, height } = item as {
      str: string;
      transform: number[];
      width: number;
      height: number;
    };
    const [left, top] = [transform[4] ?? 0, transform[5] ?? 0];
    if (str.trim() === '') continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < Math.max(line.height, height) / 2 && left >= line.left) {
      const apart = left - line.right > height * 0.15 && !line.text.endsWith(' ') && !str.startsWith(' ');
      line.text += apart ? ` ${str}` : str;
      line.right = left + width;
      line.height = Math.max(line.height, height);
    } else {
      lines.push({ text: str, left, right: left + width, top, height });
    }
  }
  return lines;
}

/** The title in the document's properties, unless it is a file's name or a word processor's. */
function statedTitle(info: object): string | null {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return /\s/.test(title) && !/\.\w{2,4}$|^(?:microsoft word|untitled|document\d*\b)/i.test(title) ? title : null;
}
