// A class now is the years that are left, by the stages of the law, up to the stage the child means to end.

import { expect, test } from 'vitest';
import { indonesia } from '../index.ts';
import { schoolClasses, schoolGoals, yearsFrom } from './school-years.ts';

const wordOf = (text: string): string => {
  const found = schoolClasses(indonesia).find(({ words }) => words.id === text);
  if (found === undefined) throw new Error(text);
  return found.word;
};

test('the list goes from before school through every class to after it, each said once', () => {
  const texts = schoolClasses(indonesia).map(({ words }) => words.id);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.slice(0, 5)).toEqual(['Belum sekolah', 'TK, tahun ke-1', 'TK, tahun ke-2', 'SD kelas 1', 'SD kelas 2']);
  expect(texts).toEqual(expect.arrayContaining(['SD kelas 6', 'SMP kelas 7', 'SMP kelas 9', 'SMA atau SMK kelas 12']));
  expect(texts).not.toContain('SD kelas 7');
});

test('the class that has begun counts, and all stages after it as the law pays them', () => {
  const from = (text: string, goal?: string) => yearsFrom(indonesia, wordOf(text), goal);
  expect(from('Belum sekolah')).toEqual({ 'tk-sd': 8n, smp: 3n, sma: 3n, university: 5n });
  expect(from('SD kelas 5')).toEqual({ 'tk-sd': 2n, smp: 3n, sma: 3n, university: 5n });
  expect(from('SMA atau SMK kelas 12')).toEqual({ 'tk-sd': 0n, smp: 0n, sma: 1n, university: 5n });
  expect(from('SMA atau SMK kelas 11', 'sma')).toEqual({ 'tk-sd': 0n, smp: 0n, sma: 2n, university: 0n });
  expect(from('Kuliah atau pelatihan, 2 tahun lagi', 'smp')).toEqual({ 'tk-sd': 0n, smp: 0n, sma: 0n, university: 2n });
  expect(from('Sudah tidak sekolah')).toEqual({ 'tk-sd': 0n, smp: 0n, sma: 0n, university: 0n });
});

test('a word that is no class says nothing', () => {
  expect(yearsFrom(indonesia, 'smp-9', undefined)).toBeUndefined();
  expect(schoolGoals(indonesia).map(({ word }) => word)).toEqual(['tk-sd', 'smp', 'sma', 'university']);
});
