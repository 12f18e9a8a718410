// What a NIK says and what it is warned about; nothing here refuses.
import { date } from '@jamin/engine';
import { expect, test } from 'vitest';
import { readKpj } from './kpj.ts';
import { checkNik, type NikWarning } from './nik.ts';
import { readNpp } from './npp.ts';

const on = date('2024-07-24');
const woman = { birthDate: date('1990-05-17'), sex: 'female' } as const;

const table: readonly (readonly [string, string, object, readonly NikWarning[]])[] = [
  ['a woman of Pangkalpinang', '1971015705900001', woman, []],
  ['with marks between the digits', '19.71.01 570590-0001', woman, []],
  ['a man', '1971011705900001', { ...woman, sex: 'male' }, []],
  ['fifteen digits', '197101570590001', woman, ['not-sixteen-digits']],
  ['letters', '19710157059000O1', woman, ['not-sixteen-digits']],
  ['a province that is none', '9971015705900001', woman, ['province-unknown']],
  ['a district that is no longer', '1999995705900001', woman, []],
  ['day 0', '1971010005900001', {}, ['day-impossible']],
  ['day 40', '1971014005900001', {}, ['day-impossible']],
  ['day 72', '1971017205900001', woman, ['day-impossible']],
  ['31 June', '1971013106900001', {}, ['day-impossible']],
  ['29 February of a leap year', '1971012902040001', {}, []],
  ['29 February of another year', '1971012902050001', {}, ['day-impossible']],
  ['month 13', '1971015713900001', woman, ['month-impossible']],
  ['serial 0000', '1971015705900000', woman, ['serial-zero']],
  ['another birth date', '1971015705900001', { ...woman, birthDate: date('1991-05-17') }, ['birth-date-differs']],
  ['another sex', '1971015705900001', { ...woman, sex: 'male' }, ['sex-differs']],
  ['born in 1922 as stated', '1971015705220001', { ...woman, birthDate: date('1922-05-17') }, []],
];
test.each(table)('%s', (_, nik, stated, warnings) => {
  expect(checkNik(nik, on, stated).warnings).toEqual(warnings);
});

test('what it says: area of first registration, sex, birth date', () => {
  expect(checkNik('1905015705900001', on)).toEqual({
    warnings: [],
    area: { province: '19', regency: '1905' },
    sex: 'female',
    birthDate: date('1990-05-17'),
  });
});

test('the century: nobody is born after the day, unless a birth date says which', () => {
  expect(checkNik('1971012407240001', on).birthDate).toBe(date('2024-07-24'));
  expect(checkNik('1971012507240001', on).birthDate).toBe(date('1924-07-25'));
  expect(checkNik('1971012407240001', on, { birthDate: date('1924-07-24') }).birthDate).toBe(date('1924-07-24'));
});

test('numbers of cards and of employers, as people write them', () => {
  expect(readKpj('001 2345-6789')).toBe('00123456789');
  expect(['0012345678', '001234567890', '0012345678a'].map(readKpj)).toEqual([undefined, undefined, undefined]);
  expect(['jj 01.2345', '90000001', 'x', '9000/0001'].map(readNpp)).toEqual([
    'JJ012345',
    '90000001',
    undefined,
    '90000001',
  ]);
});
