// The report on a terminal: plain at a glance, in both languages, within the width it is given.

import { expect, test } from 'vitest';
import { recordedTerminal } from '../recorded-terminal.ts';
import { showCheck } from './check-report.ts';
import { misprinted, statedExample } from './stated-example.ts';

function shown(language: 'id' | 'en', width: number, example = misprinted()): readonly string[] {
  const recorded = recordedTerminal(language);
  showCheck({ ...recorded, width }, example.checked);
  return recorded.said.flatMap((text) => text.split('\n'));
}

test('the verdict, the table and what was left out', () => {
  const lines = shown('id', 100);
  expect(lines.slice(0, 17)).toEqual([
    'Cabang Contoh',
    'sepanjang 2024',
    '',
    '✓ Kasus: cocok',
    '✗ Rupiah: tidak cocok, selisih Rp1.000.000.020',
    '',
    '  Program                            Kasus           Rupiah  Rata-rata per kasus',
    '  JHT  Jaminan Hari Tua              7.803   82.240.256.691         Rp10,54 juta',
    '  JKK  Jaminan Kecelakaan Kerja        627    5.164.129.878          Rp8,24 juta',
    expect.stringMatching(/^ {2}JKM {2}Jaminan Kematian {16}271 {4}7\.034\.500\.000 .*Rp25,96 juta$/),
    '  JP   Jaminan Pensiun                 206    1.706.163.292          Rp8,28 juta',
    '  JKP  Jaminan Kehilangan Pekerjaan    447      710.591.000          Rp1,59 juta',
    `  ${'─'.repeat(78)}`,
    '  Jumlah program                     9.354   96.855.640.861         Rp10,35 juta',
    '  Tertulis                           9.354   97.855.640.881         Rp10,46 juta',
    '  Selisih                              ✓ 0  ✗ 1.000.000.020',
    '',
  ]);
  expect(lines.slice(-2)).toEqual(['Angka lain yang tidak ikut dihitung (1)', '  target, belum terjadi: 12.000']);
});

test('English, on a narrow terminal', () => {
  const lines = shown('en', 40);
  expect(lines).toContain('  Stated      9,354   97,855,640,881');
  expect(lines).toContain('  Difference    ✓ 0  ✗ 1,000,000,020');
  expect(lines.join('\n')).toMatch(/Average per case\n {2}JHT {2,}Rp10\.54 million/);
});

test('no line is wider than the terminal, down to 40 columns', () => {
  const huge = statedExample([4_000_000n, 52_720_000_000_000n], [['JHT', 3_620_000n, 44_850_000_000_000n]]);
  let looked = 0;
  for (const width of [40, 48, 60, 80, 120]) {
    for (const language of ['id', 'en'] as const) {
      for (const example of [misprinted(), huge]) {
        for (const line of shown(language, width, example)) {
          expect(line.length, `${width}: ${line}`).toBeLessThanOrEqual(width);
          looked += 1;
        }
      }
    }
  }
  expect(looked).toBeGreaterThan(200);
});

test('nothing found: what is looked for', () => {
  const recorded = recordedTerminal('en');
  showCheck(recorded, { statements: [], ignored: [] });
  expect(recorded.said.join('\n')).toMatch(/^No figures about claims were found\nWhat is looked for: /);
});
