// Rights that are lost when claimed late: what a page says, asks and counts on a day after the last one.

import { expect, test } from 'vitest';
import { type EventState, eventState } from './event-state.ts';
import type { Typed } from './typed.ts';

/** Laid off in February and asked in November, as the page posts it. */
const LAID_OFF: Typed = {
  on: ['2026-02-10'],
  today: ['2026-11-22'],
  wage: ['4500000'],
  paidMonths24: ['24'],
  balance: ['18000000'],
};

function answered(name: string, typed: Typed): Extract<EventState, { readonly kind: 'result' }> {
  const state = eventState(name, typed, 'id', 'left-out');
  if (state.kind !== 'result') throw new Error(`asks for ${state.fields.map(({ name: one }) => one).join()}`);
  return state;
}

test('after the last day the day of the claim is asked first, and may be left empty', () => {
  const state = eventState('phk', { ...LAID_OFF, asked: ['wage,paidMonths24,balance'] }, 'id', 'left-out');
  if (state.kind !== 'form') throw new Error('no form');
  expect(state.fields.map(({ name, isUsual }) => [name, isUsual])).toEqual([['claimDate', true]]);
  const inTime = { ...LAID_OFF, today: ['2026-08-10'], asked: ['wage,paidMonths24,balance'] };
  expect(eventState('phk', inTime, 'id', 'left-out').kind).toBe('result');
});

const ASKED = { asked: ['wage,paidMonths24,balance,claimDate'], later: ['claimDate'] };

test('a right that was not claimed in time is no money, and its last day is named', () => {
  const { view } = answered('phk', { ...LAID_OFF, ...ASKED });
  expect(view.total).toMatchObject({ once: 'Rp18.000.000', isRange: false });
  const jkp = view.parts.find(({ id }) => id === 'jkp');
  expect(jkp).toMatchObject({ state: 'refused', months: [], view: { amounts: [], sentence: '' } });
  expect(jkp?.note).toContain('Batas mengajukan sudah lewat: 10 Agustus 2026.');
  expect(view.deadlines.map(({ programme }) => programme)).not.toContain('JKP');
});

test('a right that was claimed in time is paid; the day that is over is marked', () => {
  const { view } = answered('phk', { ...LAID_OFF, ...ASKED, claimDate: ['2026-03-02'] });
  expect(view.total?.once).toBe('Rp34.200.000');
  const yours = view.deadlines.filter(({ owner, written }) => owner === 'you' && written !== '');
  expect(yours.map(({ text }) => text)).toEqual(['10 Agustus 2026 (sudah lewat)']);
});

test('the day that is assumed for the claim is said, and can be told otherwise', () => {
  const typed = { ...LAID_OFF, today: ['2026-04-01'], asked: ['wage,paidMonths24,balance'] };
  const { view } = answered('phk', typed);
  expect(view.total?.once).toBe('Rp34.200.000');
  expect(view.asUsual).toContain('Tanggal pengajuan: 1 April 2026');
});

test('an accident longer ago than its term is asked for the claim as well', () => {
  const typed = {
    on: ['2020-03-02'],
    today: ['2026-11-22'],
    segment: ['PU'],
    outcome: ['temporary'],
    wage: ['4000000'],
  };
  const told = { ...typed, incapacityDays: ['30'], asked: ['segment,outcome,incapacityDays,wage'] };
  const state = eventState('kecelakaan-kerja', told, 'id', 'left-out');
  expect(state.kind === 'form' ? state.fields.map(({ name }) => name) : []).toContain('claimDate');
  const left = { ...told, asked: ['segment,outcome,incapacityDays,wage,claimDate'], later: ['claimDate'] };
  const { view, ways } = answered('kecelakaan-kerja', left);
  expect(view.total?.once).toBe('Rp0');
  expect(view.parts[0]?.note).toContain('Batas mengajukan sudah lewat: 2 Maret 2025.');
  expect(ways).toEqual([]);
  expect(answered('kecelakaan-kerja', { ...left, claimDate: ['2020-06-01'] }).view.total?.once).not.toBe('Rp0');
});
