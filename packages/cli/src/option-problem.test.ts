// An option that a command does not know: which one was perhaps meant, and where to read more.

import { expect, test } from 'vitest';
import { main } from './main.ts';

test.each([
  [['check', '-', '--jsn'], '--jsn: Pilihan ini tidak dikenal. Mungkin maksudnya --json. Lihat jamin check --help.'],
  [['check', '--claimreview', '-', '--lang', 'en'], 'Perhaps --claim-review is meant. See jamin check --help.'],
  [['decide', '--dept=1'], 'Mungkin maksudnya --depth. Lihat jamin decide --help.'],
  [['check', '--bukan-pilihan'], '--bukan-pilihan: Pilihan ini tidak dikenal. Lihat jamin check --help.'],
  [['--hlp'], 'Mungkin maksudnya --help. Lihat jamin --help.'],
  [['check', '-', '--out'], '--out: Nilai pilihan ini kurang, atau tidak perlu. Lihat jamin check --help.'],
])('%j', async (args, expected) => {
  const { write } = process.stderr;
  let said = '';
  process.stderr.write = (text) => {
    said += String(text);
    return true;
  };
  try {
    expect(await main(args)).toBe(2);
  } finally {
    process.stderr.write = write;
  }
  expect(said).toContain(expected);
});
