import { tidyLayout } from './clean.ts';
import { parseStatedDay } from './dates.ts';
import { parsePage } from './html-document.ts';
import { elementText } from './html-text.ts';
import { headerOf, parseMail } from './mail.ts';
import type { Reading } from './reader.ts';

/**
 * An e-mail: the subject is the title, the sender the outlet, the day it was sent the publication day. The plain part
 * is read where it holds the message, else the HTML one. Attachments are left alone.
 */
export async function readEml(bytes: Uint8Array): Promise<Reading> {
  const email = await parseMail(bytes);
  const page = email.html ? elementText(parsePage(email.html).body, { chrome: true }) : '';
  const plain = tidyLayout(email.text ?? '');
  // Newsletters put a mere "see the web version" into the plain part.
  const text = plain.length * 4 >= page.length ? plain : page;
  return {
    text,
    title: email.subject?.replace(/^(?:(?:re|fwd?|aw|wg)\s*:\s*)+/i, '') ?? null,
    outlet: email.from?.name || email.from?.address || null,
    published: parseStatedDay(headerOf(email, 'date') ?? ''),
    url: headerOf(email, 'archived-at')?.replace(/^<|>$/g, '') ?? null,
  };
}
