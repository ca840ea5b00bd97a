/** No article file is larger. Checked before a byte is read. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** No article has more text: about 150,000 words, a long book. In UTF-16 code units. */
export const MAX_TEXT_LENGTH = 1_000_000;

/** A PDF with more pages is a book. */
export const MAX_PDF_PAGES = 1000;

/** What a .docx may unpack to, in bytes, and in how many parts. */
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
export const MAX_ZIP_ENTRIES = 5000;

/** Deflate reaches about 1,000 : 1 on zeros; the XML of real documents stays under 50 : 1. */
export const MAX_ZIP_RATIO = 200;

/** Parts smaller than this may have any ratio: a short file of repetitions is harmless. */
export const RATIO_EXEMPT_BYTES = 1024 * 1024;
