// The archive: each published statement stands in it once and is recomputed; a time line says what does not fit.

import { indonesia } from '@jamin/law';
import { offices, regionalOffices } from '@jamin/law/reference/offices';
import { expect, test } from 'vitest';
import { possiblePayments } from '../possible/possible.ts';
import { archiveOffices } from './offices.ts';
import { publishedStatements } from './published.ts';
import { archive, officeEntries, recomputeOffice } from './recomputed.ts';

const possible = possiblePayments(indonesia);
const all = archive(possible);

test('every statement stands once, under one office', () => {
  expect(publishedStatements).toHaveLength(90);
  expect(new Set(publishedStatements.map(({ id }) => id)).size).toBe(90);
  const placed = all.flatMap(({ statements }) => statements.map(({ published }) => published.id));
  expect(placed.toSorted()).toEqual(publishedStatements.map(({ id }) => id).toSorted());
});

test('every office has an address of its own and only namings that a statement uses', () => {
  expect(all).toHaveLength(archiveOffices.length);
  expect(new Set(archiveOffices.map(({ slug }) => slug)).size).toBe(archiveOffices.length);
  expect(archiveOffices.filter(({ slug }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  const used = new Set(publishedStatements.map(({ named }) => named));
  const namings = archiveOffices.flatMap(({ namings }) => namings.map(({ as }) => as));
  expect(namings.toSorted()).toEqual([...used].toSorted());
});

test('an office with a code is an office of the reference data, in the same province', () => {
  const known = new Map(offices.map(({ code, area }) => [code, area.slice(0, 2)]));
  const regions = new Set(regionalOffices.map(({ code }) => code));
  const coded = archiveOffices.filter(({ code }) => code !== null);
  expect(coded.length).toBeGreaterThan(40);
  for (const { slug, kind, code, province } of coded) {
    if (kind === 'region') expect(regions, slug).toContain(code);
    else expect([slug, known.get(code ?? '')]).toEqual([slug, province]);
  }
});

test('the figures, sums and causes of a statement are those of its annotation, to the rupiah', () => {
  const first = publishedStatements.find(({ id }) => id === 'bpjs-001');
  expect(first?.total.amount).toEqual({
    value: 97_855_640_881_00n,
    step: 100n,
    precision: 'exact',
    text: 'Rp97.855.640.881',
  });
  expect(first?.annotation.difference).toEqual({ cases: 0n, amount: 1_000_000_020_00n });
  const halfYear = publishedStatements.find(({ id }) => id === 'bpjs-036');
  expect(halfYear?.total.amount?.value).toBe(20_482_811_718_42n);
});

test('Pangkalpinang: what it said of 2024 does not fit together, and each misfit is named', () => {
  const office = recomputeOffice('pangkalpinang', possible);
  expect(office?.statements.map(({ published }) => published.id.slice(5)).join(' ')).toBe(
    '111 076 126 001 125 002 004 003 127',
  );
  const told = office?.timeLine.findings.map(
    ({ code, programme, kind, figures }) => `${code} ${programme} ${kind} ${figures.map(({ file }) => file).join(' ')}`,
  );
  expect(told).toEqual(
    expect.arrayContaining([
      'cumulative-falls JHT cases bpjs-001 bpjs-004',
      'cumulative-falls JHT amount bpjs-001 bpjs-004',
      'conflicting-figure JHT cases bpjs-002 bpjs-004',
      'conflicting-figure JHT amount bpjs-002 bpjs-004',
      'another-unit JP cases bpjs-001 bpjs-002',
      'another-scope total amount bpjs-001 bpjs-002',
    ]),
  );
  expect(told?.filter((line) => line.startsWith('cumulative-falls') && !/JHT/.test(line))).toEqual([]);
  const [july] = office?.statements.filter(({ published }) => published.id === 'bpjs-001') ?? [];
  expect(july?.checked.statements[0]?.reconciles).toEqual({ cases: true, amount: false });
  expect(july?.disagreements).toEqual([]);
});

test('statements of different years are not held against each other', () => {
  for (const { timeLine, statements } of all) {
    const years = new Map(statements.map(({ published: { id, period } }) => [id, period.to?.slice(0, 4)]));
    for (const { figures } of timeLine.findings) {
      expect(years.get(figures[0].file)).toBe(years.get(figures[1].file));
    }
  }
});

test('where check and annotation differ it is said: no verdict, and these figures and periods', () => {
  const said = all.flatMap(({ statements }) =>
    statements.flatMap(({ published, disagreements }) => disagreements.map(({ what }) => `${published.id} ${what}`)),
  );
  expect([...new Set(said)].toSorted()).toEqual([
    'bpjs-035 period',
    'bpjs-045 period',
    'bpjs-067 period',
    'bpjs-091 period',
    'bpjs-092 period',
    'bpjs-093 period',
    'bpjs-108 period',
    'bpjs-114 period',
    'bpjs-123 period',
    'bpjs-126 figure',
    'bpjs-127 figure',
  ]);
});

test('a filter by office, year and programme leaves what it names', () => {
  const [office, ...others] = officeEntries({ office: 'pangkalpinang', year: '2024', programme: 'JKP' });
  expect(others).toEqual([]);
  expect(office?.statements.map(({ id }) => id)).toEqual(['bpjs-001', 'bpjs-125', 'bpjs-002']);
  expect(officeEntries()).toHaveLength(archiveOffices.length);
  expect(officeEntries()[0]?.years).toEqual(['2025', '2024', '2015']);
  const pensions = officeEntries({ programme: 'JP' }).flatMap(({ statements }) => statements);
  expect(pensions).toHaveLength(54);
  expect(officeEntries({ year: '1999' })).toEqual([]);
  expect(recomputeOffice('contoh', possible)).toBeNull();
});
