import { createHash } from 'node:crypto';

/** SHA-256 of the text's UTF-8 bytes in hexadecimal: what makes an article the same article. */
export function textHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
