import PostalMime, { type Email } from 'postal-mime';

/**
 * A MIME message taken apart. Parts that name no charset are UTF-8; where that does not fit their bytes, they are
 * what their page's meta tag says, or windows-1252.
 */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const email = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  if (!`${email.html ?? ''}${email.text ?? ''}`.includes('\ufffd')) return email;
  const charset = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(email.html ?? '')?.[1];
  const named = charset && !/^utf-?8$/i.test(charset) ? charset : 'windows-1252';
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const declared = raw.replace(UNDECLARED_TEXT, (line) => `${line}; charset=${named}`);
  return declared === raw ? email : PostalMime.parse(Buffer.from(declared, 'latin1'));
}

/** The value of a header field, unfolded; null where the message has none. */
export function headerOf(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value ?? null;
}

const UNDECLARED_TEXT = /^content-type:[ \t]*text\/(?:html|plain)(?=[ \t]{0,20};?[ \t]{0,20}\r?$)/gim;
