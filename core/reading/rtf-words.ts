/** Control words and signs that stand for text. A paragraph's end is a blank line. */
export const SIGNS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  row: '\n\n',
  nestrow: '\n\n',
  cell: ' ',
  nestcell: ' ',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '\n': '\n\n',
  '\r': '\n\n',
  '~': ' ',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Destinations whose content is no text of the article. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'annotation author buptim colortbl comment company creatim doccomm fldinst filetbl footer footerf footerl footerr footnote header headerf headerl headerr info keywords listtable listoverridetable manager nonshppict object operator pict printim private revtbl revtim rxe stylesheet subject tc themedata txe xe xmlnstbl'.split(
    ' ',
  ),
);

/** The code page of a font's Windows character set; null for the default one and for symbols. */
export function codePageOfCharset(charset: number): string | null {
  return CODE_PAGES[charset] ?? null;
}

const CODE_PAGES: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macroman',
  128: 'cp932',
  129: 'cp949',
  134: 'cp936',
  136: 'cp950',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
