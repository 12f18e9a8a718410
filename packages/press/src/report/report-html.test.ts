// The page of a check: whole in itself, safe with any text, its links lead somewhere, its colours can be read.

import { expect, test } from 'vitest';
import type { CheckedText } from '../finding.ts';
import { bareTotal, cabangContoh, PANGKALPINANG, pangkalpinang } from './checked-examples.ts';
import { pageStyle } from './page-style.ts';
import { reportHtml } from './report-html.ts';

const pages = [
  reportHtml(PANGKALPINANG, pangkalpinang(), { language: 'id', published: '2024-07-24' }),
  reportHtml(cabangContoh().text, cabangContoh(), { language: 'en' }),
  reportHtml(bareTotal().text, bareTotal(), { language: 'id' }),
  reportHtml('Tidak ada apa-apa.', { statements: [], ignored: [] }, { language: 'id' }),
];

test('the verdict stands on top in both languages', () => {
  const [page = ''] = pages;
  expect(page).toContain('Kasus: cocok');
  expect(page).toContain('Rupiah: tidak cocok, selisih Rp1.000.000.020');
  expect(page).toContain('Rupiah: does not add up, off by Rp1,000,000,020');
  expect(page).toContain('<title>Ada yang tidak cocok – Cabang Pangkalpinang</title>');
  expect(page).toContain('Rp25.96 million');
});

test('a page needs nothing from elsewhere and runs nothing', () => {
  for (const page of pages) {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form|svg)\b/);
    expect(page.match(/<script\b[^>]*>/g) ?? []).not.toContainEqual(expect.not.stringContaining('ld+json'));
    expect(page).not.toMatch(/\s(?:src|on\w+|style)=/);
    expect(page).not.toMatch(/url\(|@import/);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
  }
});

test('every link leads to a place, and every place has one name', () => {
  let links = 0;
  for (const page of pages) {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) {
      expect(ids).toContain(target);
      links += 1;
    }
  }
  expect(links).toBeGreaterThan(40);
});

test('each row links to its figure in the text, and the figure back to its row', () => {
  const [page = ''] = pages;
  const amount = /<a class="mark amount" id="(t\d+)" href="#(s1-JKM)">Rp7\.034\.500\.000<\/a>/.exec(page);
  const [, mark, row] = amount ?? [];
  const inRow = page.slice(page.indexOf(`id="${row}"`));
  expect(inRow.slice(0, inRow.indexOf('</tr>'))).toContain(`href="#${mark}"`);
});

test('nothing that a text holds becomes part of the page', () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)> "&\u0000 JHT';
  const [principal] = pangkalpinang().statements;
  const checked: CheckedText = {
    statements:
      principal === undefined
        ? []
        : [
            {
              ...principal,
              statement: {
                ...principal.statement,
                office: { name: evil, span: { start: 0, end: 20 } },
                parts: principal.statement.parts.map((part) => ({ ...part, label: { start: 5, end: 500 } })),
              },
            },
          ],
    ignored: [{ text: evil, span: { start: 2, end: 9 }, reason: 'unsure' }],
  };
  const page = reportHtml(evil.repeat(40), checked, { language: 'en' });
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(page).not.toMatch(/<img|\u0000/);
  const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(data).claimReviewed).toContain('</script>');
});

test('a long stretch without figures is folded, and nothing of it is lost', () => {
  const filler = 'Kalimat tanpa angka klaim. '.repeat(80);
  const page = reportHtml(`${PANGKALPINANG} ${filler}`, pangkalpinang(), { language: 'id' });
  expect(page).toContain('<details class="fold">');
  expect(page.match(/\bKalimat tanpa angka klaim\./g)).toHaveLength(80);
});

test('colours keep the contrast of WCAG AA in light and dark', () => {
  const [screen = ''] = pageStyle.split('@media print');
  const themes = screen
    .split('@media (prefers-color-scheme:dark)')
    .map((part) => new Map([...part.matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])));
  const pairs = [
    ...['ink', 'soft', 'act', 'fits', 'wrong', 'unknown'].flatMap((front) => [
      [front, 'paper'],
      [front, 'sheet'],
    ]),
    ...['ink', 'fits'].map((front) => [front, 'fits-back']),
    ...['ink', 'wrong'].map((front) => [front, 'wrong-back']),
    ...['ink', 'unknown'].map((front) => [front, 'unknown-back']),
    ...['cases-back', 'amount-back', 'key-back'].map((back) => ['ink', back]),
  ];
  expect(themes).toHaveLength(2);
  for (const theme of themes) {
    for (const [front = '', back = ''] of pairs) {
      const ratio = contrast(theme.get(front) ?? '', theme.get(back) ?? '');
      expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
