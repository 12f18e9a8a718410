// Reads the text of an HTML page: what a reader of the page came for, without menus, scripts and hidden parts.
import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';
import { problemOf } from './problem.ts';
import { type Blocks, startBlocks } from './written-blocks.ts';

/** Nobody reads these on the page. */
const unseen = new Set(
  `script style noscript template svg math iframe object embed canvas audio video select datalist button textarea
   map dialog del`.split(/\s+/),
);
/** These surround what the page is for. */
const around = new Set(['nav', 'footer', 'aside', 'menu']);
const aroundRoles = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'dialog']);

const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre figure hr article section'.split(' '));
const lines = new Set(
  `div main header footer aside nav address fieldset form details summary center caption figcaption dt dd legend
   body`.split(/\s+/),
);

/** Nothing is skipped, the surroundings are (until a headline in them), or everything is. */
type Skip = 'nothing' | 'surroundings' | 'all';

type Page = { readonly title: string; readonly text: string };

export function readHtml(html: string): string {
  const page = readPage(html, true);
  const text = page.text === '' ? readPage(html, false).text : page.text;
  return page.title === '' || text.startsWith(`${page.title}\n`) ? text : `${page.title}\n\n${text}`;
}

function readPage(html: string, withoutSurroundings: boolean): Page {
  const blocks = startBlocks();
  const title: string[] = [];
  const closers: (() => void)[] = [];
  let skip: Skip = 'nothing';
  let inTitle = false;
  let inArticle = 0;
  let preformatted = 0;

  function open(name: string, attributes: Attributes): void {
    if (closers.length >= limits.depth) throw problemOf('too-deep');
    const before = skip;
    closers.push(() => {
      skip = before;
    });
    if (name === 'title' && title.length === 0) {
      inTitle = true;
      closers.push(join(closers.pop(), () => (inTitle = false)));
    }
    skip = skipOf(name, attributes, before, withoutSurroundings && !(name === 'header' && inArticle > 0));
    if (skip !== 'nothing') return;
    const close = openElement(blocks, name, attributes);
    if (name === 'article' || name === 'main') inArticle += 1;
    if (name === 'pre') preformatted += 1;
    closers.push(
      join(closers.pop(), () => {
        close();
        if (name === 'article' || name === 'main') inArticle -= 1;
        if (name === 'pre') preformatted -= 1;
      }),
    );
  }

  function text(data: string): void {
    if (inTitle) title.push(data);
    else if (skip === 'nothing' && preformatted > 0) writePreformatted(blocks, data);
    else if (skip === 'nothing') blocks.text(data);
  }

  const parser = new Parser({ onopentag: open, ontext: text, onclosetag: () => closers.pop()?.() });
  parser.end(html);
  return { title: title.join('').replace(/\s+/g, ' ').trim(), text: blocks.finish() };
}

type Attributes = Readonly<Record<string, string>>;

function skipOf(name: string, attributes: Attributes, before: Skip, withoutSurroundings: boolean): Skip {
  if (before === 'all' || unseen.has(name) || isHidden(attributes)) return 'all';
  if (name === 'h1') return 'nothing';
  if (before === 'surroundings' || !withoutSurroundings) return before;
  const isAround = around.has(name) || name === 'header' || aroundRoles.has(attributes.role ?? '');
  return isAround ? 'surroundings' : 'nothing';
}

function isHidden(attributes: Attributes): boolean {
  const style = attributes.style ?? '';
  return (
    (attributes.hidden !== undefined && attributes.hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    (style.length < 2000 && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

/** Writes what an element begins with, and gives what it ends with. */
function openElement(blocks: Blocks, name: string, attributes: Attributes): () => void {
  if (paragraphs.has(name)) {
    blocks.paragraph();
    return blocks.paragraph;
  }
  if (lines.has(name)) {
    blocks.line();
    return blocks.line;
  }
  switch (name) {
    case 'br':
      blocks.lineBreak();
      return nothing;
    case 'li':
      blocks.item();
      return blocks.line;
    case 'tr':
      blocks.openRow();
      return blocks.closeRow;
    case 'td':
    case 'th': {
      if (blocks.openCell()) return () => blocks.closeCell(Number.parseInt(attributes.colspan ?? '', 10) || 1);
      blocks.line();
      return blocks.line;
    }
    case 'sup':
      // A mark behind a figure must not become one more digit of it.
      if (blocks.afterWord()) blocks.text('^');
      return nothing;
    default:
      return nothing;
  }
}

function writePreformatted(blocks: Blocks, data: string): void {
  for (const [index, line] of data.split('\n').entries()) {
    if (index > 0) blocks.lineBreak();
    blocks.text(line);
  }
}

function join(first: (() => void) | undefined, second: () => void): () => void {
  return () => {
    second();
    first?.();
  };
}

function nothing(): void {}
