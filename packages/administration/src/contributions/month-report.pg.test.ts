// A month's report: each row's error by row, column, rule and remedy; the good rows are offered, accepted once, billed.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { textSheet } from '@jamin/law/payroll';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { enrolMembers } from '../registry/enrol-member.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployers } from '../registry/register-employer.ts';
import { registerPersons } from '../registry/register-person.ts';
import { startEmployments } from '../registry/start-employment.ts';
import { workersOf } from '../registry/workers-of.ts';
import { vaultOf } from '../vault.ts';
import { acceptMonthReport } from './accept-month-report.ts';
import { type Assessor, monthAssessor } from './assess-month.ts';
import { checkMonthReport } from './check-month-report.ts';
import { type Report, reportOfSheet } from './read-report.ts';

const by = 'employer';
const npp = '90000001';
const month = date('2024-06-01');
const issuedOn = date('2024-07-03');
const at = momentOn(issuedOn, 9);
const start = momentOn(date('2024-01-02'), 9);
const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
let fresh: Fresh;
let kept: KeptLaw;
let assess: Assessor;
/** Three workers here, one elsewhere, one who works for himself, one known without a card. */
let kpjs: readonly string[];

const nik = (serial: number) => `1971014505900${String(serial).padStart(3, '0')}`;

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  kept = await keepLaw(database, indonesia);
  assess = monthAssessor(indonesia, month, issuedOn);
  await registerAreas(database);
  await registerBranch(database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const about = { registeredOn: date('2020-01-01'), area: 'kota-pangkalpinang', branch: 'contoh' } as const;
  const one = { ...about, name: 'PT Contoh', size: 'small', riskGroup: 'low' } as const;
  await registerEmployers(database, {
    at: start,
    by,
    employers: [npp, '90000002'].map((each) => ({ ...one, npp: each })),
  });
  const persons = await registerPersons(database, vault, {
    at: start,
    by,
    persons: [1, 2, 3, 4, 5, 6].map((serial) => ({
      name: `Contoh ${serial}`,
      birthDate: date('1990-05-05'),
      sex: 'female' as const,
      nik: nik(serial),
    })),
  });
  const enrolments = persons.slice(0, 5).map(({ person }, index) => {
    return {
      person,
      segment: index === 4 ? ('BPU' as const) : ('PU' as const),
      enrolledOn: date('2024-01-02'),
      branch: 'contoh',
    };
  });
  kpjs = await enrolMembers(database, { at: start, by, enrolments });
  const starts = kpjs.slice(0, 4).map((kpj, index) => ({
    kpj,
    npp: index === 3 ? '90000002' : npp,
    from: date('2024-01-02'),
    programmes,
  }));
  await startEmployments(database, { at: start, by, starts });
}, 60_000);
afterAll(() => fresh.close());

const check = (report: Report) =>
  checkMonthReport(fresh.database, vault, { law: indonesia, assess }, { npp, month, report, programmes, at });
const HEAD =
  'KPJ,NAMA_LENGKAP,NOMOR_IDENTITAS,TANGGAL_LAHIR,JENIS_KELAMIN,UPAH,TGL_AWAL_BEKERJA,TANGGAL_KELUAR,ALASAN_KELUAR';
const sheet = async (lines: readonly string[]) =>
  reportOfSheet(await textSheet('juni.csv', [HEAD, ...lines].join('\n')));
const newcomer = (changed: { readonly [column: string]: string } = {}): string => {
  const row: { readonly [column: string]: string } = {
    KPJ: '',
    NAMA_LENGKAP: 'Contoh Baru',
    NOMOR_IDENTITAS: nik(100),
    TANGGAL_LAHIR: '05-05-1990',
    JENIS_KELAMIN: 'P',
    UPAH: '5000000',
    TGL_AWAL_BEKERJA: '03-06-2024',
    TANGGAL_KELUAR: '',
    ALASAN_KELUAR: '',
    ...changed,
  };
  return HEAD.split(',')
    .map((column) => row[column] ?? '')
    .join(',');
};
const worker = (index: number, changed: { readonly [column: string]: string } = {}): string =>
  newcomer({ KPJ: kpjs[index] ?? '', NOMOR_IDENTITAS: '', TGL_AWAL_BEKERJA: '', ...changed });

describe('each error is named by row, column, rule and remedy', () => {
  const cases: readonly (readonly [code: string, column: string, line: () => string])[] = [
    ['text-after-quote', '', () => `"a"b,${newcomer().slice(1)}`],
    ['too-many-fields', '', () => `${newcomer()},5,000`],
    ['total-row', 'NAMA_LENGKAP', () => newcomer({ NAMA_LENGKAP: 'Jumlah', NOMOR_IDENTITAS: '' })],
    ['who-missing', '', () => newcomer({ NOMOR_IDENTITAS: '' })],
    ['name-missing', 'NAMA_LENGKAP', () => newcomer({ NAMA_LENGKAP: '' })],
    ['birth-missing', 'TANGGAL_LAHIR', () => newcomer({ TANGGAL_LAHIR: '' })],
    ['sex-missing', 'JENIS_KELAMIN', () => newcomer({ JENIS_KELAMIN: '' })],
    ['start-missing', 'TGL_AWAL_BEKERJA', () => newcomer({ TGL_AWAL_BEKERJA: '' })],
    ['unknown-word', 'JENIS_KELAMIN', () => newcomer({ JENIS_KELAMIN: 'X' })],
    ['unknown-word', 'ALASAN_KELUAR', () => worker(0, { TANGGAL_KELUAR: '20-06-2024', ALASAN_KELUAR: 'bosan' })],
    ['not-a-date', 'TANGGAL_LAHIR', () => newcomer({ TANGGAL_LAHIR: '31-02-1990' })],
    ['nik-length', 'NOMOR_IDENTITAS', () => newcomer({ NOMOR_IDENTITAS: '12345' })],
    ['nik-scientific', 'NOMOR_IDENTITAS', () => newcomer({ NOMOR_IDENTITAS: '1.97101E+15' })],
    ['wage-missing', 'UPAH', () => worker(0, { UPAH: '' })],
    ['wage-not-positive', 'UPAH', () => worker(0, { UPAH: '0' })],
    ['amount-negative', 'UPAH', () => worker(0, { UPAH: '-5000000' })],
    ['not-a-number', 'UPAH', () => worker(0, { UPAH: 'lima juta' })],
    ['too-many-decimals', 'UPAH', () => worker(0, { UPAH: '5000000.123' })],
    ['amount-ambiguous', 'UPAH', () => worker(0, { UPAH: '5.000' })],
    ['amount-scientific', 'UPAH', () => worker(0, { UPAH: '5E6' })],
    ['out-of-range', 'UPAH', () => worker(0, { UPAH: '9999999999999' })],
    ['kpj-form', 'KPJ', () => newcomer({ KPJ: '123' })],
    ['kpj-unknown', 'KPJ', () => newcomer({ KPJ: '99999999999' })],
    ['other-segment', 'KPJ', () => worker(4, { TGL_AWAL_BEKERJA: '03-06-2024' })],
    ['not-employed', 'KPJ', () => worker(3)],
    ['nik-of-another-card', 'NOMOR_IDENTITAS', () => worker(0, { NOMOR_IDENTITAS: nik(2) })],
    ['born-after-month', 'TANGGAL_LAHIR', () => newcomer({ TANGGAL_LAHIR: '05-05-2090' })],
    ['starts-later', 'TGL_AWAL_BEKERJA', () => newcomer({ TGL_AWAL_BEKERJA: '01-07-2024' })],
    ['left-before-start', 'TANGGAL_KELUAR', () => worker(0, { TANGGAL_KELUAR: '01-01-2024', UPAH: '' })],
    ['wage-after-leaving', 'UPAH', () => worker(0, { TANGGAL_KELUAR: '20-05-2024' })],
  ];

  test.each(cases)('%s in "%s"', async (code, column, line) => {
    const { problems, good } = await check(await sheet([worker(1), line(), worker(2)]));
    expect(problems).toEqual([expect.objectContaining({ row: 3, column, code, level: 'error' })]);
    expect(problems[0]?.remedy).not.toBe('');
    // The rows above and below are offered all the same.
    expect(good).toBe(2);
    const { rule = '' } = problems[0] ?? {};
    expect(rule === 'sheet' || rule === 'registry' || indonesia.rules.has(rule)).toBe(true);
  });

  test('the second row of a worker names the first', async () => {
    const { problems, good } = await check(await sheet([worker(0), worker(1), worker(0, { UPAH: '6000000' })]));
    expect(problems).toMatchObject([{ row: 4, code: 'worker-twice', more: '2' }]);
    expect(good).toBe(2);
  });

  test('what only the civil registry can decide is pointed out, and the row is good', async () => {
    const { problems, good } = await check(await sheet([newcomer({ NOMOR_IDENTITAS: '1971010505900000' })]));
    expect(problems.map(({ code, level }) => [code, level])).toEqual([
      ['nik-sex', 'warning'],
      ['nik-serial', 'warning'],
    ]);
    expect(good).toBe(1);
  });
});

test('a day of birth like any other: 1 January 1970', async () => {
  const { problems, good } = await check(
    await sheet([newcomer({ TANGGAL_LAHIR: '01-01-1970', NOMOR_IDENTITAS: '1971014101700001' })]),
  );
  expect([problems, good]).toEqual([[], 1]);
});

test('rows of the API are read as those of a sheet', async () => {
  const rows = [
    { row: 1, cells: { kpj: kpjs[0] ?? '', wage: 5_000_000 } },
    { row: 2, cells: { nik: nik(2), wage: 'x' } },
  ];
  const { problems, good } = await check({ rows, headings: {} });
  expect(problems).toMatchObject([{ row: 2, column: 'wage', code: 'not-a-number', value: 'x' }]);
  expect(good).toBe(1);
});

describe('the good rows', () => {
  const accept = async (report: Report, hash: string, key = 'june') =>
    acceptMonthReport(
      fresh.database,
      vault,
      { kept, assess },
      { npp, month, report, programmes, key, hash, bank: 'contoh', issuedOn, at, by },
    );
  const june = () =>
    sheet([
      worker(0, { UPAH: '5000000' }),
      worker(1, { UPAH: '', TANGGAL_KELUAR: '20-06-2024', ALASAN_KELUAR: 'PHK' }),
      newcomer(),
      // Known by the NIK: one who works elsewhere keeps the number, one without a card gets one.
      newcomer({ NOMOR_IDENTITAS: nik(4), NAMA_LENGKAP: 'Contoh 4' }),
      newcomer({ NOMOR_IDENTITAS: nik(6), NAMA_LENGKAP: 'Contoh 6' }),
      newcomer({ NOMOR_IDENTITAS: 'salah' }),
    ]);

  test('are accepted as they were offered: workers join and leave, wages stand, the month is billed', async () => {
    const report = await june();
    const checked = await check(report);
    expect(checked).toMatchObject({ rows: 6, good: 5, joining: 3, leaving: 1, wages: 4 });
    expect(checked.problems).toHaveLength(1);
    await expect(accept(report, 'f'.repeat(64))).rejects.toMatchObject({
      code: 'contributions/report-changed',
    });
    const accepted = await accept(report, checked.hash);
    expect(accepted).toMatchObject({
      replayed: false,
      left: 1,
      joined: [{ row: 4 }, { row: 5, kpj: kpjs[3] }, { row: 6 }],
    });
    const workers = await workersOf(fresh.database, npp, month, at);
    expect(workers.map(({ wage, left }) => [wage, left])).toEqual([
      [500_000_000n, undefined],
      [undefined, date('2024-06-20')],
      [undefined, undefined],
      [500_000_000n, undefined],
      [500_000_000n, undefined],
      [500_000_000n, undefined],
    ]);
    const shares = await fresh.database
      .selectFrom('contributions.share')
      .select('membership')
      .where('bill', '=', accepted.bill?.id ?? '')
      .execute();
    expect(shares).toHaveLength(4);
    expect((await accept(report, checked.hash)).replayed).toBe(true);
    await expect(accept(report, 'f'.repeat(64))).rejects.toMatchObject({ code: 'contributions/report-key-reused' });
  });

  test('are none any more when the registry knows more by now', async () => {
    const report = await june();
    const now = await check(report);
    expect(now.joining).toBe(0);
    await expect(accept(await sheet([newcomer({ NOMOR_IDENTITAS: '1' })]), now.hash, 'other')).rejects.toMatchObject({
      code: 'contributions/nothing-good',
    });
  });
});
