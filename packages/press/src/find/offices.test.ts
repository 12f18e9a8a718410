// Holds which office a statement is given, in both languages, and that two offices are two statements.

import { expect, test } from 'vitest';
import { readStatements } from './read-statements.ts';

const parts = 'JHT 3.500 klaim senilai Rp40 miliar, JKK 710 klaim senilai Rp4 miliar';

function officesOf(text: string): readonly (string | undefined)[] {
  return readStatements(text).statements.map(({ office }) => office?.name);
}

test('an office without a period of its own keeps its figures', () => {
  const text = `Cabang Contoh Hilir membayar 4.210 klaim: ${parts}. Cabang Misal Hulu membayar 4.210 klaim: ${parts}.`;
  expect(officesOf(text)).toEqual(['Cabang Contoh Hilir', 'Cabang Misal Hulu']);
});

test('two offices named once each in the same year keep their names', () => {
  const other = 'JHT 2.400 klaim senilai Rp31 miliar, JKK 515 klaim senilai Rp3 miliar';
  const said = (name: string, total: string, lines: string) =>
    `Sepanjang 2022 BPJS Ketenagakerjaan ${name} membayar ${total} klaim: ${lines}.`;
  const text = `${said('Cabang Melati', '4.210', parts)}\n\n${said('Cabang Kenanga', '2.915', other)}`;
  expect(officesOf(text)).toEqual(['Cabang Melati', 'Cabang Kenanga']);
});

test.each([
  ['The Contoh branch of BPJS Ketenagakerjaan', 'Contoh branch'],
  ["BPJS Ketenagakerjaan's Misal branch", 'Misal branch'],
  ['The South Contoh office', 'South Contoh office'],
  ['The regional office', undefined],
])('%s', (named, name) => {
  const lines = 'JHT 3,500 claims worth Rp40 billion, JKK 710 claims worth Rp4 billion';
  const text = `${named} paid 4,210 claims in 2024: ${lines}.`;
  expect(officesOf(text)).toEqual([name]);
});
