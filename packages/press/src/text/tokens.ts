// Cuts a text into words, numbers, marks and line ends in one pass, each with its place.

import type { Span } from '../statement.ts';

type TokenKind = 'word' | 'number' | 'mark' | 'line' | 'paragraph';

/** A word is in small letters; `capital` tells how it was printed. A number keeps its separators. */
export type Token = Span & {
  readonly kind: TokenKind;
  readonly text: string;
  readonly capital: boolean;
  /** Whether it touches the token before it. */
  readonly tight: boolean;
};

/** The tokens of a text, in time linear in its length. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      at = numberEnd(text, at);
      push('number', text.slice(start, at), start, false);
    } else if (isLetter(text, code, at)) {
      at = wordEnd(text, at);
      const word = text.slice(start, at);
      const small = word.toLowerCase();
      push('word', small, start, small.charCodeAt(0) !== word.charCodeAt(0));
    } else if (code === 10 || code === 13) {
      const lines = lineEnds(text, at);
      at = lines.end;
      push(lines.many ? 'paragraph' : 'line', '\n', start, false);
    } else if (isSpace(code)) {
      at += 1;
    } else {
      at += 1;
      push('mark', text.charAt(start), start, false);
    }
  }
  return tokens;

  function push(kind: TokenKind, shown: string, start: number, capital: boolean): void {
    tokens.push({ kind, text: shown, start, end: at, capital, tight: start === lastEnd });
    lastEnd = at;
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, code: number, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 192 && /\p{L}/u.test(text.charAt(at));
}

/** A tab is a mark: it parts the cells of a table. */
function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x200b || code === 0xfeff;
}

/** Digits with single dots or commas between them. */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at += 1;
    const mark = text.charCodeAt(at);
    if ((mark !== 44 && mark !== 46) || !isDigit(text.charCodeAt(at + 1))) return at;
    at += 1;
  }
}

/** Letters, with an apostrophe between letters. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && isLetter(text, text.charCodeAt(at), at)) at += 1;
    const mark = text.charCodeAt(at);
    const joins = mark === 39 || mark === 0x2019;
    if (!joins || at + 1 >= text.length || !isLetter(text, text.charCodeAt(at + 1), at + 1)) return at;
    at += 1;
  }
}

/** A run of line ends and blanks: one line end, or a blank line between paragraphs. */
function lineEnds(text: string, from: number): { readonly end: number; readonly many: boolean } {
  let lines = 0;
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      lines += 1;
      end = at + 1;
    } else if (!isSpace(code) && code !== 13 && code !== 9) {
      break;
    }
  }
  return { end: Math.max(end, from + 1), many: lines > 1 };
}
