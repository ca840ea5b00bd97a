import iconv from 'iconv-lite';
import { codePageOfCharset, SIGNS, SKIPPED } from './rtf-words.ts';

/** What a group inherits from the one around it. */
interface Group {
  /** Where its text goes. */
  readonly to: 'body' | 'title' | 'nowhere';
  readonly inFontTable: boolean;
  readonly font: number;
  /** How many characters follow a `\u` sign for readers that know no Unicode. */
  readonly fallback: number;
}

/** The text of a Rich Text file, gathered token by token. */
export class RtfText {
  readonly #out = { body: '', title: '' };
  readonly #around: Group[] = [];
  #group: Group = { to: 'body', inFontTable: false, font: -1, fallback: 1 };
  /** Code pages of fonts, and of what has none. */
  readonly #fonts = new Map<number, string>();
  #page = 'windows-1252';
  /** Bytes not yet decoded: a character of an Asian code page takes two. */
  #bytes: number[] = [];
  /** Characters of a fallback still to be passed over. */
  #skip = 0;
  /** Whether the token before opened the group: only there does a word name a destination. */
  #opened = false;

  open(): void {
    this.#flush();
    this.#around.push(this.#group);
    this.#opened = true;
    this.#skip = 0;
  }

  close(): void {
    this.#flush();
    this.#group = this.#around.pop() ?? this.#group;
    this.#opened = false;
    this.#skip = 0;
  }

  byte(value: number): void {
    if (this.#skip > 0) this.#skip--;
    else if (this.#group.to !== 'nowhere') this.#bytes.push(value);
    this.#opened = false;
  }

  text(text: string): void {
    for (let at = Math.min(this.#skip, text.length); at < text.length; at++) this.#bytes.push(text.charCodeAt(at));
    this.#skip = Math.max(0, this.#skip - text.length);
    this.#opened = false;
  }

  /** `\*` begins a destination that older readers do not know; none of them is an article's text. */
  sign(sign: string): void {
    if (sign === '*' && this.#opened) {
      this.#group = { ...this.#group, to: 'nowhere' };
      return;
    }
    this.#write(SIGNS[sign] ?? '');
    this.#opened = false;
  }

  word(word: string, value: number | null): void {
    this.#flush();
    if (this.#skip > 0) this.#skip--;
    else if (this.#opened && this.#destination(word)) return;
    else if (value === null || !this.#setting(word, value)) this.#write(SIGNS[word] ?? '');
    this.#opened = false;
  }

  end(): { body: string; title: string } {
    this.#flush();
    return { ...this.#out };
  }

  #destination(word: string): boolean {
    if (word === 'fonttbl') this.#group = { ...this.#group, to: 'nowhere', inFontTable: true };
    else if (word === 'title') this.#group = { ...this.#group, to: 'title' };
    else if (SKIPPED.has(word)) this.#group = { ...this.#group, to: 'nowhere' };
    else return false;
    this.#opened = false;
    return true;
  }

  #setting(word: string, value: number): boolean {
    if (word === 'u') {
      this.#write(String.fromCharCode(value & 0xffff));
      this.#skip = this.#group.fallback;
    } else if (word === 'uc') this.#group = { ...this.#group, fallback: Math.max(0, value) };
    else if (word === 'f') this.#group = { ...this.#group, font: value };
    else if (word === 'ansicpg') this.#page = iconv.encodingExists(`cp${value}`) ? `cp${value}` : this.#page;
    else if (word === 'fcharset' && this.#group.inFontTable) {
      const page = codePageOfCharset(value);
      if (page) this.#fonts.set(this.#group.font, page);
    } else return false;
    return true;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Buffer.from(this.#bytes);
    this.#bytes = [];
    this.#write(iconv.decode(bytes, this.#fonts.get(this.#group.font) ?? this.#page));
  }

  #write(text: string): void {
    this.#flush();
    if (this.#group.to !== 'nowhere') this.#out[this.#group.to] += text;
  }
}
