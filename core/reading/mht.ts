import { ReadingError } from './error.ts';
import { readPage } from './html.ts';
import { headerOf, parseMail } from './mail.ts';
import type { Reading } from './reader.ts';

/**
 * A web page as browsers save it in one file (MHTML, RFC 2557). The message's date is the day of saving, which is not
 * the publication day; its subject is the page's title, its location the address.
 */
export async function readMht(bytes: Uint8Array): Promise<Reading> {
  const email = await parseMail(bytes);
  if (!email.html) throw new ReadingError('empty');
  const page = readPage(email.html);
  return {
    ...page,
    title: page.title ?? email.subject ?? null,
    url: page.url ?? headerOf(email, 'snapshot-content-location') ?? headerOf(email, 'content-location'),
  };
}
