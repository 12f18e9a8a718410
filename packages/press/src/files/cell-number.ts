// Prints the number of a cell as its format asks, in the Indonesian way: a decimal comma and no thousands marks.
import { writeDate } from '@jamin/engine';

/** Excel allows no longer format. */
const LONGEST_FORMAT = 255;

/** Whether a format makes a day of a number. */
export function isDateFormat(format: string): boolean {
  const bare = withoutWords(sectionOf(format, 1));
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+/gi, ''));
}

/** A day as year-month-day, with the time where there is one. */
export function calendarDay(serial: number, from1904: boolean): string {
  // Excel believes that 1900 had a 29 February, so its days before March 1900 lie one further on.
  const shifted = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const minutes = Math.floor(shifted * 1440 + 1 / 60);
  const time = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  if (serial < 1) return serial < 0 ? String(serial) : time;
  const day = writeDate(Math.floor(minutes / 1440) - 25_569);
  return minutes % 1440 === 0 ? day : `${day} ${time}`;
}

export function printNumber(value: number, format: string): string {
  const section = sectionOf(format, value);
  const pattern = /[0#?][0#?,. ]*(?:\/[0#?]+)?(?:E[+-]0+)?/i.exec(withoutWords(section))?.[0];
  if (section === '' || /general/i.test(section) || pattern === undefined) return withAffixes(section, plain(value));
  const percent = withoutWords(section).includes('%');
  const thousands = /,+(?=[^,0#?]*$)/.exec(pattern.trimEnd())?.[0].length ?? 0;
  const scaled = (Math.abs(value) * (percent ? 100 : 1)) / 1000 ** thousands;
  const decimals = /\.([0#? ]*)/.exec(pattern)?.[1]?.replace(/ /g, '').length ?? 0;
  const printed = /[/E]/i.test(pattern) ? plain(scaled) : rounded(scaled, decimals);
  const sign = value < 0 && /[1-9]/.test(printed) ? '-' : '';
  return withAffixes(section, sign + printed + (percent ? '%' : ''));
}

/** The part of a format that holds for a number of this sign. */
function sectionOf(format: string, value: number): string {
  const sections = splitSections(format);
  const [first = ''] = sections;
  if (value < 0 && sections.length > 1) return sections[1] ?? first;
  return value === 0 && sections.length > 2 ? (sections[2] ?? first) : first;
}

function splitSections(format: string): readonly string[] {
  const sections = [''];
  for (const [token] of format.slice(0, LONGEST_FORMAT).matchAll(/"[^"]*"|\\[^]|[_*][^]|\[[^\]]*\]|[^]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

/** What is left of a format when its words, colours, currencies and paddings are blank. */
function withoutWords(section: string): string {
  return section.replace(/"[^"]*"|\\[^]|[_*][^]|\[[^\]]*\]/g, (word) => (/^\[[hms]+\]$/i.test(word) ? word : ' '));
}

/** The words that a format puts around the number, such as "Rp" before it or "orang" behind it. */
function withAffixes(section: string, printed: string): string {
  let before = '';
  let after = '';
  let isBehind = false;
  for (const [token, quoted, escaped, currency] of section.matchAll(
    /"([^"]*)"|\\([^])|[_*][^]|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|general|[^]/gi,
  )) {
    const word = quoted ?? escaped ?? currency ?? (/^[$€£¥]$|^Rp?$|^p$/.test(token) ? token : '');
    if (/^(?:[0#?]|general)$/i.test(token)) isBehind = true;
    else if (isBehind) after += word;
    else before += word;
  }
  const first = before
    .trim()
    .replace(/^[-(]+|[-(]+$/g, '')
    .trim();
  const last = after
    .trim()
    .replace(/^\)+|\)+$/g, '')
    .trim();
  return [first, printed, last].filter((part) => part !== '').join(' ');
}

/** A number with as many decimals as its format prints. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e21) return plain(value);
  return decimalComma(exactly(value).toFixed(Math.min(decimals, 20)));
}

function plain(value: number): string {
  return decimalComma(String(exactly(value)));
}

/** Fifteen digits are all that a cell holds; the rest is what binary fractions add. */
function exactly(value: number): number {
  return Number(value.toPrecision(15));
}

/** Three digits behind a comma would read as thousands, so those get a fourth. */
function decimalComma(text: string): string {
  return text.replace('.', ',').replace(/^(-?\d+,\d{3})$/, '$10');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
