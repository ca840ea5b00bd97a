import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/reading/html.ts';
import { formatDay } from '../../../core/record/index.ts';
import { ARTICLE_TEXT, PARAGRAPHS } from './fixtures/text.ts';

const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (head: string, content = body) =>
  `<!doctype html><html><head>${head}</head><body>${content}</body></html>`;

describe('what a page states of itself', () => {
  it.each([
    ['<meta property="article:published_time" content="1975-03-06T20:00:00Z">', '1975-03-06'],
    ['<meta name="DC.date.issued" content="1975-03-06">', '1975-03-06'],
    ['<meta itemprop="datePublished" content="March 6, 1975">', '1975-03-06'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"1975-03-06"}</script>', '1975-03-06'],
    [
      '<script type="application/ld+json">[{"@graph":[{"@type":"Person"},{"@type":["ReportageNewsArticle"],"datePublished":"1975-03-06"}]}]</script>',
      '1975-03-06',
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle", broken</script><meta name="date" content="1975-03-06">',
      '1975-03-06',
    ],
    ['<meta name="date" content="soon">', null],
  ])('%s', (head, day) => {
    const { published } = readPage(page(head));
    expect(published === null ? null : formatDay(published)).toBe(day);
  });

  it.each([
    ['<article><time datetime="1975-03-06">Thursday</time>BODY</article>', '1975-03-06'],
    ['<time pubdate>6 March 1975</time>BODY', '1975-03-06'],
    ['BODY<div class="other"><time datetime="2020-01-01">another story</time></div>', null],
  ])('%s', (content, day) => {
    const { published } = readPage(page('', content.replace('BODY', body)));
    expect(published === null ? null : formatDay(published)).toBe(day);
  });

  it('takes the outlet, the address and a title without the outlet in it', () => {
    const head =
      '<title>Border agreed in Algiers - The Wire</title><meta property="og:site_name" content="The Wire"><meta property="og:url" content="https://news.example/a">';
    expect(readPage(page(head))).toMatchObject({
      title: 'Border agreed in Algiers',
      outlet: 'The Wire',
      url: 'https://news.example/a',
    });
  });

  it('takes publisher and headline from JSON-LD first', () => {
    const head =
      '<title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Border agreed in Algiers","publisher":{"@type":"Organization","name":"The Wire"}}</script>';
    expect(readPage(page(head))).toMatchObject({ title: 'Border agreed in Algiers', outlet: 'The Wire' });
  });
});

describe('the text of a page', () => {
  it('is the article without navigation, captions, related links, scripts and styles', () => {
    const content = `<nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
      <article><h1>Border</h1><style>p{color:red}</style>${PARAGRAPHS.map((text) => `<p>${text}</p><figure><img src="x.jpg"><figcaption>A caption</figcaption></figure>`).join('')}
      <script>document.title = 'run'</script></article>
      <aside class="related"><a href="/1">Another story</a><a href="/2">A third story</a></aside><footer>All rights reserved</footer>`;
    expect(readPage(page('<title>Border</title>', content)).text).toBe(ARTICLE_TEXT);
  });

  it('falls back on the whole page where there is no article in it', () => {
    expect(readPage(`<p>${PARAGRAPHS[0]}`).text).toBe(PARAGRAPHS[0]);
    expect(readPage(`${PARAGRAPHS[0]}<br><br>${PARAGRAPHS[1]}`).text).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}`);
  });

  it('collapses white space, keeps line breaks, decodes entities', () => {
    expect(readPage(page('', '<p>Iran\n   and&nbsp;<b>Ir</b>aq<br>met &amp; talked&hellip;</p>')).text).toBe(
      'Iran and Iraq\nmet & talked…',
    );
  });

  it('shows a script that stands in the text, and runs none', () => {
    const content = `${body}<p>&lt;script&gt;globalThis.ran = true&lt;/script&gt;</p><img src="x" onerror="globalThis.ran = true"><script>globalThis.ran = true</script><iframe srcdoc="<script>parent.ran=1</script>"></iframe>`;
    const { text } = readPage(page('', content));
    expect(text).toBe(`${ARTICLE_TEXT}\n\n<script>globalThis.ran = true</script>`);
    expect('ran' in globalThis).toBe(false);
  });

  it('reads a page nested deeper than calls may go', () => {
    expect(readPage(page('', `${'<div>'.repeat(3000)}${body}`)).text).toBe(ARTICLE_TEXT);
  });
});
