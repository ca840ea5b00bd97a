import { tidyLayout } from './clean.ts';
import { parseStatedDay } from './dates.ts';
import { decodeText } from './decode.ts';
import type { Reading } from './reader.ts';
import { headingOf } from './txt.ts';

/**
 * Markdown as the text a reader sees: marks taken away, words kept, hard wraps kept. Front matter in YAML (`title`,
 * `date`, `outlet`, `url` and their usual synonyms) gives what the article states of itself. HTML inside stays text.
 */
export async function readMd(bytes: Uint8Array): Promise<Reading> {
  const { fields, body } = splitFrontMatter(
    decodeText(bytes)
      .replace(/\r\n?/g, '\n')
      .replace(/^\ufeff/, ''),
  );
  const text = tidyLayout(stripMarks(body));
  const headline = /^\s*(?:#[ \t]+(?<atx>\S.*?)[ \t]*#*|(?<setext>\S.*)\n=+)[ \t]*(?:\n|$)/.exec(body)?.groups;
  const title = fields.title ?? headline?.atx ?? headline?.setext;
  return {
    text,
    title: title ? stripMarks(title) : headingOf(text),
    outlet: fields.outlet ?? fields.publisher ?? fields.source ?? fields.site ?? null,
    published: parseStatedDay(fields.date ?? fields.published ?? fields.pubdate ?? ''),
    url: fields.url ?? fields.link ?? fields.canonical ?? null,
  };
}

function splitFrontMatter(raw: string): { fields: Readonly<Record<string, string>>; body: string } {
  const found = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(raw);
  if (!found) return { fields: {}, body: raw };
  const fields: Record<string, string> = {};
  for (const line of (found[1] ?? '').split('\n')) {
    const [, name, value] = /^([A-Za-z_]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    const plain = value?.replace(/^(["'])(.*)\1$/, '$2');
    if (name && plain) fields[name.toLowerCase()] = plain;
  }
  return { fields, body: raw.slice(found[0].length) };
}

/** Longer lines are no one's writing; they are left as they are, since looking for marks in them takes long. */
const LONGEST_LINE = 5000;

/** CommonMark's marks, line by line and then inline. A backslash keeps the sign after it. */
function stripMarks(body: string): string {
  const lines = body.split('\n').map((line) =>
    line.length > LONGEST_LINE
      ? line
      : line
          .replace(/^ {0,3}(?:```|~~~).*$/, '')
          .replace(/^ {0,3}(?:[-*_][ \t]*){3,}$/, '')
          .replace(/^ {0,3}=+[ \t]*$/, '')
          .replace(/^(?: {0,3}>[ \t]?)+/, '')
          .replace(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/, '\n$1\n')
          .replace(/^[ \t]*[*+-][ \t]+/, '')
          .replace(/^ {0,3}\[[^\]\n]+\]:[ \t]*\S+.*$/, ''),
  );
  return lines
    .join('\n')
    .replace(/!\[[^\]\n]{0,1000}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, '')
    .replace(/\[([^\]\n]{1,1000})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, '$1')
    .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, '$1')
    .replace(/(?<![\\*])(\*{1,3})(?=\S)([^*\n]{1,2000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\\\w])(_{1,3})(?=\S)([^_\n]{1,2000}?)(?<=\S)\1(?!\w)/g, '$2')
    .replace(/(?<!\\)`{1,3}([^`\n]{1,2000})`{1,3}/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
