// Reads the text of Markdown: marks of emphasis and link targets go, lists keep their dashes, tables get tabs.

export function readMarkdown(source: string): string {
  const { title, body } = withoutFrontMatter(source.replace(/\r\n?/g, '\n'));
  const lines = withoutComments(body).split('\n');
  const out: string[] = title === '' ? [] : [title, ''];
  let fence = '';
  /** Whether the next line of plain text goes on with the line before. */
  let open = false;
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (mark !== '' && (fence === '' || (mark.startsWith(fence) && /^[\s`~]*$/.test(line)))) {
      fence = fence === '' ? mark : '';
      open = false;
      out.push('');
    } else if (fence !== '') out.push(line);
    else open = writeLine(out, line, lines[index + 1] ?? '', open);
  }
  return out.join('\n');
}

/** Writes one line outside of code and says whether the next one may go on with it. */
function writeLine(out: string[], quoted: string, after: string, open: boolean): boolean {
  const line = quoted.replace(/^ {0,3}>(?: {0,3}>)* ?/, '');
  const bare = line.trim();
  if (bare === '') {
    out.push('');
    return false;
  }
  if (/^\[[^\]]+\]:\s*\S/.test(bare) || /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|={2,}|-{2,})$/.test(bare))
    return false;
  if (isTableRow(bare)) {
    if (!isTableRule(bare)) out.push(tableCells(bare).map(inline).join('\t'));
    return false;
  }
  const heading = /^#{1,6}(?:\s+|$)/.exec(bare)?.[0];
  if (heading !== undefined) {
    out.push(inline(bare.slice(heading.length).replace(/(?<!\s)\s+#+$/, '')), '');
    return false;
  }
  const item = /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/.exec(bare)?.[0];
  const isBroken = / {2}$|\\$/.test(line);
  const text = inline((item === undefined ? bare : bare.slice(item.length)).replace(/\\$/, ''));
  if (item !== undefined) out.push(`- ${text}`);
  else if (open) out[out.length - 1] += ` ${text}`;
  else out.push(text);
  // A line of signs under a heading ends it.
  return !isBroken && !/^(?:={2,}|-{2,})\s*$/.test(after.trim());
}

function withoutFrontMatter(source: string): { readonly title: string; readonly body: string } {
  const end = source.startsWith('---\n') ? source.indexOf('\n---', 3) : -1;
  if (end < 0 || end > 20_000) return { title: '', body: source };
  const title = /^title:[ \t]*(.*)$/im.exec(source.slice(0, end))?.[1] ?? '';
  const after = source.indexOf('\n', end + 1);
  return { title: title.trim().replace(/^["']|["']$/g, ''), body: after < 0 ? '' : source.slice(after + 1) };
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return parts.join('') + text.slice(at);
    parts.push(text.slice(at, start));
    at = end + 3;
  }
}

function isTableRow(line: string): boolean {
  return /^\|.*\|$/.test(line) || isTableRule(line) || (line.match(/(?<!\\)\|/g)?.length ?? 0) > 1;
}

function isTableRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[|:\-\s]+$/.test(line);
}

function tableCells(line: string): readonly string[] {
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** The words of a line without the marks around them. */
function inline(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, '$1')
    .replace(/<((?:https?:|mailto:)[^<>\s]*)>/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/`+/g, '')
    .replace(/~~/g, '')
    .replace(/(?<!\\)(\*{1,3}|_{1,3})/g, (mark, _marks, at: number, whole: string) => {
      const before = whole[at - 1] ?? ' ';
      const after = whole[at + mark.length] ?? ' ';
      if (/\s/.test(before) && /\s/.test(after)) return mark;
      if (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return mark;
      return /\d/.test(before) && /\d/.test(after) ? mark : '';
    })
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_entity, name: string) => entities[name] ?? '');
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };
