import type { PublishedProposal } from '../contract/index.ts';
import type { Article, ArticleFormat } from '../record/index.ts';
import { cleanLine } from './clean.ts';
import { ReadingError } from './error.ts';
import { mostlyLatin, requireEnglish } from './language.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { requireProse } from './prose.ts';
import { proposePublished } from './published.ts';
import { tooLarge } from './read-file.ts';
import type { ArticleFile, Reader } from './reader.ts';
import { recogniseFormat } from './recognise.ts';

export { ReadingError, type ReadingErrorCode } from './error.ts';
export { MAX_FILE_BYTES } from './limits.ts';
export { readFileLimited } from './read-file.ts';
export type { ArticleFile } from './reader.ts';

/** An article, and the days it may have been published, the best guess first. */
export interface ReadArticle {
  readonly article: Article;
  readonly proposals: PublishedProposal[];
}

/**
 * The bytes of a file → an article. Its `published` is a day only where the file itself states one. Everything that
 * can be wrong with a file is a ReadingError, and nothing else is thrown. Runs anywhere: no DOM, no files, no network.
 */
export async function readArticle(file: ArticleFile): Promise<ReadArticle> {
  if (file.bytes.length > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES);
  const format = recogniseFormat(file.name, file.bytes);
  const { text, title, outlet, published, url } = await read(format, file.bytes);
  if (text.trim() === '') throw new ReadingError('empty');
  // A list of names is no language; a text in another script is no prose to the rules of this one.
  const checks = mostlyLatin(text) ? [requireProse, requireEnglish] : [requireEnglish, requireProse];
  for (const check of checks) await check(text);
  return {
    article: {
      title: cleanLine(title, 1000),
      outlet: cleanLine(outlet, 300),
      published,
      url: webAddress(url),
      text,
      format,
    },
    proposals: proposePublished({ stated: published, text, fileName: file.name, modified: file.modified }),
  };
}

/** Each format's reader is loaded when the first such file comes. */
const READERS: Readonly<Record<ArticleFormat, () => Promise<Reader>>> = {
  txt: async () => (await import('./txt.ts')).readTxt,
  md: async () => (await import('./md.ts')).readMd,
  html: async () => (await import('./html.ts')).readHtml,
  mht: async () => (await import('./mht.ts')).readMht,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  docx: async () => (await import('./docx.ts')).readDocx,
  eml: async () => (await import('./eml.ts')).readEml,
  rtf: async () => (await import('./rtf.ts')).readRtf,
};

async function read(format: ArticleFormat, bytes: Uint8Array): ReturnType<Reader> {
  const reader = await READERS[format]();
  try {
    return await reader(bytes);
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause;
    throw new ReadingError('damaged', `a .${format} file`, { cause });
  }
}

function webAddress(url: string | null): string | null {
  return url !== null && url.length <= 4000 && URL.canParse(url) && /^https?:/i.test(url) ? url : null;
}
