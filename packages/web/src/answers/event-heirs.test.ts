// What a page says to those left behind: their own ways to claim, who may claim and how sure that is.

import { typedNumber } from '@jamin/law';
import { expect, test } from 'vitest';
import { eventState } from './event-state.ts';

const asked = 'deathAtWork,segment,spouse,childAtSchool,wage,pensionDrawn';
const facts = 'on=2026-04-14&deathAtWork=true&segment=PU&spouse=true&childAtSchool=false&wage=4000000';

function afterDeath() {
  const typed = Object.fromEntries([...new URLSearchParams(facts)].map(([name, value]) => [name, [value]]));
  const told = { ...typed, balance: ['10000000'], pensionDrawn: ['false'], asked: [asked] };
  const state = eventState('meninggal', told, 'id', 'left-out');
  if (state.kind !== 'result') throw new Error('no result');
  return state;
}

test('heirs are sent neither to a hospital nor to the application of the member', () => {
  const names = afterDeath().ways.map(({ programme, name }) => `${programme} ${name}`);
  expect(names).toEqual(
    expect.arrayContaining(['JHT Lapak Asik (daring)', 'JHT Kantor cabang', 'JKK Laporan majikan']),
  );
  expect(names.join()).not.toMatch(/JMO|Rumah sakit/);
});

test('who may claim is asked of the programme that pays, as sure as the class is', () => {
  const heirs = afterDeath().view.parts.find(({ id }) => id === 'heirs');
  expect(heirs?.heirs).toBe('spouse-or-children');
  expect(heirs?.view?.confidence?.level).toBe('high');
  expect(JSON.stringify(heirs?.view?.sections)).not.toContain('JKM');
});

test('work that was not found yet is no condition of JKP', () => {
  const state = eventState(
    'phk',
    {
      on: ['2026-03-10'],
      wage: ['5000000'],
      paidMonths24: ['24'],
      balance: ['1000000'],
      asked: ['wage,paidMonths24,balance'],
    },
    'id',
  );
  const jkp = state.kind === 'result' ? state.view.parts.find(({ id }) => id === 'jkp')?.view : undefined;
  expect(jkp?.changes.when).toBe('now');
  expect(jkp?.changes.lines.length).toBeGreaterThan(0);
  expect(jkp?.changes.lines.join()).not.toContain('bekerja lagi');
});

test('what is no number is quoted as it was typed', () => {
  expect(typedNumber('2 tahun', false, 'id')).toBe('2 tahun');
});
