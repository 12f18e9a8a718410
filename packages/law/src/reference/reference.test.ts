// Holds the reference data to its files and the holiday calendar to what was known on a day.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { date, percent, writeDate, writeDecimal } from '@jamin/engine';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { areaSplits, provinces } from './areas.ts';
import { babelLabourForce, babelPopulation, babelRegencies } from './babel.ts';
import { fundYields, gdpGrowth, inflation, jhtDevelopmentRates } from './economics.ts';
import { deadlineRules, localHolidays, withdrawnHolidays } from './holiday-changes.ts';
import { holidayDates, withdrawnDates } from './holiday-dates.ts';
import { holidayDays } from './holiday-days.ts';
import { holidayDecrees } from './holiday-decrees.ts';
import { HOLIDAY_KINDS, holidaysKnown } from './holidays.ts';
import { provinceWages } from './minimum-wages.ts';
import { occupations } from './occupations.ts';
import { offices, regionalOffices } from './offices.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');
const shared = join(dirname(root), 'shared', 'law', 'reference');

type Row = { readonly [key: string]: unknown };
type File = { readonly [key: string]: readonly Row[] };

/** Failsafe reading keeps every scalar as its written text. */
function read(file: string): File {
  return parse(readFileSync(join(shared, file), 'utf8'), { schema: 'failsafe' }) as File;
}

function pick(rows: readonly Row[] | undefined, ...keys: string[]): string[] {
  return (rows ?? []).map((row) => keys.map((key) => String(row[key] ?? 'null')).join(' | '));
}

function line(...parts: readonly (string | number | bigint | boolean | null | undefined)[]): string {
  return parts.map((part) => String(part ?? 'null')).join(' | ');
}

/** The fraction that a written percentage is. */
function asRate(written: string): string {
  return writeDecimal(percent(written));
}

describe.skipIf(!existsSync(shared))('the reference data and its files', () => {
  it('has every holiday, decree, withdrawn day and rule', () => {
    const file = read('holidays.yaml');
    const mine = holidayDays.map((day) =>
      line(day.date, day.name, day.kind, day.occasion, day.published, day.confidence),
    );
    expect(mine.length).toBeGreaterThanOrEqual(300);
    expect(mine).toEqual(pick(file.holidays, 'date', 'name', 'kind', 'occasion', 'published', 'confidence'));
    expect(holidayDecrees.map(({ id, signed }) => line(id, signed))).toEqual(pick(file.decrees, 'id', 'signed'));
    expect(withdrawnHolidays.map((day) => line(day.date, day.published, day.withdrawn))).toEqual(
      pick(file.withdrawn, 'date', 'published', 'withdrawn'),
    );
    expect(localHolidays.length).toBe(file.local_holidays?.length);
    expect(deadlineRules.map(({ id }) => id)).toEqual(pick(file.deadline_rules, 'id'));
  });

  it('has every minimum wage of every province', () => {
    const ump = read('minimum-wages.yaml').ump ?? [];
    const theirs = ump.flatMap((row) =>
      pick(row.values as readonly Row[], 'year', 'value', 'confidence', 'exact').map(
        (text) => `${row.kemendagri} ${text}`,
      ),
    );
    const mine = provinceWages.flatMap(({ kemendagri, values }) =>
      values.map(({ year, value, confidence, exact }) => `${kemendagri} ${line(year, value, confidence, exact)}`),
    );
    expect(mine.length).toBeGreaterThanOrEqual(420);
    expect(mine).toEqual(theirs);
  });

  it('has every area, office and occupation with its codes', () => {
    const areas = read('areas.yaml');
    const files = { offices: read('offices.yaml'), occupations: read('occupations.yaml') };
    expect(provinces.map((area) => line(area.kemendagri, area.bps, area.name, area.validFrom))).toEqual(
      pick(areas.provinces, 'kemendagri', 'bps', 'name', 'valid_from'),
    );
    expect(babelRegencies.map((area) => line(area.kemendagri, area.bps, area.name))).toEqual(
      pick(areas.babel, 'kemendagri', 'bps', 'name'),
    );
    expect(areaSplits.length).toBe(areas.splits?.length);
    expect(babelPopulation.map(({ value, asOf }) => line(value, asOf))).toEqual(
      pick(areas.babel_population, 'value', 'as_of'),
    );
    const labour = babelLabourForce.map((row) => line(row.asOf, row.labourForce, row.employed, row.informalPercent));
    expect(labour).toEqual(pick(areas.babel_labour_force, 'as_of', 'labour_force', 'employed', 'informal_percent'));
    expect(offices.map((office) => line(office.code, office.name, office.kind, office.parent, office.area))).toEqual(
      pick(files.offices.branches, 'code', 'name', 'kind', 'parent', 'area'),
    );
    expect(regionalOffices.map(({ code }) => code)).toEqual(pick(files.offices.regional_offices, 'code'));
    expect(occupations.map((work) => line(work.id, work.kbji?.code, work.kbli?.code))).toEqual(
      pick(files.occupations.occupations, 'id', 'kbji', 'kbli'),
    );
    expect(offices.length + occupations.length + provinces.length).toBeGreaterThanOrEqual(210);
  });

  it('has every yearly figure', () => {
    const file = read('economics.yaml');
    const rates = (rows: readonly Row[] | undefined, key: string) =>
      (rows ?? []).map((row) => (row[key] === 'null' ? 'null' : asRate(String(row[key]))));
    expect(inflation.map(({ rate }) => writeDecimal(rate))).toEqual(rates(file.inflation_december_yoy, 'percent'));
    expect(gdpGrowth.map(({ firstRelease }) => writeDecimal(firstRelease))).toEqual(
      rates(file.gdp_growth, 'first_release_percent'),
    );
    expect(jhtDevelopmentRates.map(({ rate }) => (rate === null ? 'null' : writeDecimal(rate)))).toEqual(
      rates(file.jht_development_rate, 'percent'),
    );
    expect(fundYields.length).toBe(file.fund_yields?.length);
    expect(inflation.length + gdpGrowth.length).toBeGreaterThanOrEqual(24);
  });
});

describe('the holiday calendar', () => {
  const texts = (known: string | undefined, collective = false) => {
    const kinds = collective ? ([...HOLIDAY_KINDS, 'collective-leave'] as const) : HOLIDAY_KINDS;
    return holidaysKnown(known === undefined ? undefined : date(known), kinds).map(writeDate);
  };

  it('names each day once, ascending, and leaves collective leave out unless asked for', () => {
    const days = texts(undefined);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days).toContain('2025-12-25');
    expect(days).not.toContain('2025-12-26');
    expect(texts(undefined, true)).toContain('2025-12-26');
    expect(days.length).toBeGreaterThanOrEqual(200);
  });

  it('counts a day that was taken back until it was taken back', () => {
    expect(texts('2021-06-17')).toContain('2021-08-10');
    expect(texts('2021-06-18')).not.toContain('2021-08-10');
    expect(texts('2021-06-18')).toContain('2021-08-11');
    expect(texts(undefined)).not.toContain('2021-08-10');
  });

  it('does not know a day before its decree', () => {
    expect(texts('2017-09-21')).not.toContain('2018-01-01');
    expect(texts('2017-09-22')).toContain('2018-01-01');
  });
});

it('the days alone are those of the holidays and of what was taken back', () => {
  const alone = holidayDates.flatMap(([kind, published, days]) => days.split(' ').map((day) => [day, kind, published]));
  const whole = holidayDays.map(({ date, kind, published }) => [date, kind, published]);
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(alone)).toEqual(sorted(whole));
  const gone = withdrawnHolidays.map(({ date, kind, published, withdrawn }) => [date, kind, published, withdrawn]);
  expect(withdrawnDates).toEqual(gone);
  expect(alone.length).toBeGreaterThan(100);
});
