/** What can be wrong with a file. Each code has its own sentence in `SENTENCES`. */
export type ReadingErrorCode =
  | 'vanished'
  | 'unreadable-file'
  | 'too-large'
  | 'empty'
  | 'unsupported-format'
  | 'binary'
  | 'damaged'
  | 'encrypted-pdf'
  | 'scanned-pdf'
  | 'encrypted-document'
  | 'zip-bomb'
  | 'other-language'
  | 'not-an-article';

/**
 * A file that cannot become an article, for a known reason. `message` is one for people: what is wrong and what they
 * can do. `cause` keeps the error underneath, where there was one, for the log.
 */
export class ReadingError extends Error {
  readonly code: ReadingErrorCode;

  constructor(code: ReadingErrorCode, detail = '', options?: ErrorOptions) {
    super(SENTENCES[code](detail), options);
    this.name = 'ReadingError';
    this.code = code;
  }
}

/** `detail` is a limit, a kind of file or a language, where the sentence names one. */
const SENTENCES: Readonly<Record<ReadingErrorCode, (detail: string) => string>> = {
  vanished: () => 'The file is no longer where it was. Look for it and import it again.',
  'unreadable-file': () =>
    'The file may not be opened. Check its permissions, or copy it elsewhere and import the copy.',
  'too-large': (limit) =>
    `The file is larger than ${limit}, more than any article. Save the article alone and import that.`,
  empty: () => 'There is no text in the file. Check that it was saved completely.',
  'unsupported-format': (kind) =>
    `${kind ? `The file is ${kind}, which` : 'The file has a format that'} cannot be read. Save the article as .txt, .md, .html, .mht, .pdf, .docx, .eml or .rtf.`,
  binary: () => 'The file holds binary data, not text. Save the article as text, HTML, PDF or Word and import that.',
  damaged: (kind) => `The file looks like ${kind || 'an article'} but is damaged. Save or download it anew.`,
  'encrypted-pdf': () => 'The PDF is locked by a password. Save a copy without the password and import that.',
  'scanned-pdf': () => 'The PDF holds pictures of pages, without text. Run it through text recognition (OCR) first.',
  'encrypted-document': () => 'The document is locked by a password. Save a copy without the password and import that.',
  'zip-bomb': () => 'The document would unpack to an unreasonable size, so it was not opened. Ask where it came from.',
  'other-language': (language) =>
    `The text is in ${language || 'a language other than English'}, and only English is read. Import an English translation.`,
  'not-an-article': () => 'The file holds too little running text to be an article. Check that it is the right file.',
};
