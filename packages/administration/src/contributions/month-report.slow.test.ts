// A report of 100,000 rows with every kind of error: each named, the good rows offered, accepted and billed; timed.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { textSheet } from '@jamin/law/payroll';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { enrolMembers } from '../registry/enrol-member.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployer } from '../registry/register-employer.ts';
import { registerPersons } from '../registry/register-person.ts';
import { startEmployments } from '../registry/start-employment.ts';
import { vaultOf } from '../vault.ts';
import { acceptMonthReport } from './accept-month-report.ts';
import { type Assessor, monthAssessor } from './assess-month.ts';
import { checkMonthReport } from './check-month-report.ts';
import { reportOfSheet } from './read-report.ts';
import type { ReportCode } from './report-problem.ts';

const ROWS = 100_000;
/** Of them new, leaving and wrong; the rest are wages of workers. */
const [NEW, LEAVING, WRONG] = [2000, 2000, 2000];
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
let kpjs: readonly string[];

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  kept = await keepLaw(database, indonesia);
  assess = monthAssessor(indonesia, month, issuedOn);
  await registerAreas(database);
  await registerBranch(database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const about = { registeredOn: date('2020-01-01'), area: 'kota-pangkalpinang', branch: 'contoh' } as const;
  const employer = { ...about, npp, name: 'PT Contoh', size: 'large', riskGroup: 'low' } as const;
  await registerEmployer(database, { at: start, by, ...employer });
  const someone = { birthDate: date('1990-05-05'), sex: 'female' } as const;
  const count = ROWS - NEW - WRONG;
  const people = Array.from({ length: count }, (_, index) => ({ ...someone, name: `Contoh ${index}` }));
  const persons = await registerPersons(database, vault, { at: start, by, persons: people });
  const enrolments = persons.map(({ person }) => {
    return { person, segment: 'PU' as const, enrolledOn: date('2024-01-02'), branch: 'contoh' };
  });
  kpjs = await enrolMembers(database, { at: start, by, enrolments });
  const starts = kpjs.map((kpj) => ({ kpj, npp, from: date('2024-01-02'), programmes }));
  await startEmployments(database, { at: start, by, starts });
}, 600_000);
afterAll(() => fresh.close());

const HEAD = 'KPJ,NAMA,NIK,TANGGAL_LAHIR,JENIS_KELAMIN,UPAH,TGL_AWAL_BEKERJA,TANGGAL_KELUAR,ALASAN_KELUAR';
const nik = (serial: number) => `1971014505900${String(serial).padStart(3, '0')}`;
const someNik = (serial: number) => `197101450590${String(1000 + serial)}`;

/** A row of each kind of error; what is written in it, by the code that it must get. */
const wrongs: readonly (readonly [ReportCode, string])[] = [
  ['text-after-quote', '"a"b,,,,,,,,'],
  ['too-many-fields', ',Baru,1971014505901111,05-05-1990,P,5,000,000,03-06-2024,,'],
  ['total-row', ',Jumlah,,,,5000000,,,'],
  ['who-missing', ',Tanpa Nomor,,05-05-1990,P,5000000,03-06-2024,,'],
  ['name-missing', `,,${nik(1)},05-05-1990,P,5000000,03-06-2024,,`],
  ['birth-missing', `,Baru,${nik(2)},,P,5000000,03-06-2024,,`],
  ['sex-missing', `,Baru,${nik(3)},05-05-1990,,5000000,03-06-2024,,`],
  ['start-missing', `,Baru,${nik(4)},05-05-1990,P,5000000,,,`],
  ['unknown-word', `,Baru,${nik(5)},05-05-1990,X,5000000,03-06-2024,,`],
  ['not-a-date', `,Baru,${nik(6)},31-02-1990,P,5000000,03-06-2024,,`],
  ['nik-length', ',Baru,12345,05-05-1990,P,5000000,03-06-2024,,'],
  ['nik-scientific', ',Baru,1.97101E+15,05-05-1990,P,5000000,03-06-2024,,'],
  ['wage-missing', `,Baru,${nik(7)},05-05-1990,P,,03-06-2024,,`],
  ['wage-not-positive', `,Baru,${nik(8)},05-05-1990,P,0,03-06-2024,,`],
  ['amount-negative', `,Baru,${nik(9)},05-05-1990,P,-1,03-06-2024,,`],
  ['not-a-number', `,Baru,${nik(10)},05-05-1990,P,lima juta,03-06-2024,,`],
  ['too-many-decimals', `,Baru,${nik(11)},05-05-1990,P,5000000.123,03-06-2024,,`],
  ['amount-ambiguous', `,Baru,${nik(12)},05-05-1990,P,5.000,03-06-2024,,`],
  ['amount-scientific', `,Baru,${nik(13)},05-05-1990,P,5E6,03-06-2024,,`],
  ['out-of-range', `,Baru,${nik(14)},05-05-1990,P,9999999999999,03-06-2024,,`],
  ['kpj-form', '123,,,,,5000000,,,'],
  ['kpj-unknown', '99999999999,,,,,5000000,,,'],
  ['born-after-month', `,Baru,${nik(15)},05-05-2090,P,5000000,03-06-2024,,`],
  ['starts-later', `,Baru,${nik(16)},05-05-1990,P,5000000,01-07-2024,,`],
];

test('100,000 rows with every kind of error', async () => {
  const lines = [HEAD];
  const expected: ReportCode[] = [];
  let [worker, other] = [0, 0];
  // Wrong rows stand among the right ones, and newcomers and leavers as well.
  for (let row = 0; row < ROWS; row += 1) {
    if (row % 50 === 7 && expected.length < WRONG) {
      const [code, line] = wrongs[expected.length % wrongs.length] ?? ['who-missing', ''];
      lines.push(line);
      expected.push(code);
    } else if (row % 50 === 13 && other < NEW) {
      lines.push(`,Baru ${other},${someNik(other)},05-05-1990,P,4500000,03-06-2024,,`);
      other += 1;
    } else {
      const leaves = worker < LEAVING ? '20-06-2024,PHK' : ',';
      lines.push(`${kpjs[worker]},,,,,${5_000_000 + (worker % 997)},,${leaves}`);
      worker += 1;
    }
  }
  const steps: string[] = [];
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const done = await work();
    steps.push(`${name} ${Math.round(performance.now() - from)} ms`);
    return done;
  };
  const text = lines.join('\n');
  const report = await timed('read', async () => reportOfSheet(await textSheet('juni.csv', text)));
  const asked = { npp, month, report, programmes, at };
  const law = { law: indonesia, assess };
  const checked = await timed('check', () => checkMonthReport(fresh.database, vault, law, asked));
  expect(checked.problems.map(({ code }) => code)).toEqual(expected);
  expect(new Set(expected).size).toBe(wrongs.length);
  expect(checked).toMatchObject({ rows: ROWS, good: ROWS - WRONG, joining: NEW, leaving: LEAVING });
  const accepting = { ...asked, key: 'june', hash: checked.hash, bank: 'contoh', issuedOn, by };
  const accepted = await timed('accept and bill', () =>
    acceptMonthReport(fresh.database, vault, { kept, assess }, accepting),
  );
  process.stdout.write(`\n${ROWS} rows: ${steps.join(', ')}\n`);
  expect(accepted.joined).toHaveLength(NEW);
  expect(accepted.left).toBe(LEAVING);
  const { count } = await fresh.database
    .selectFrom('contributions.share')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('bill', '=', accepted.bill?.id ?? '')
    .executeTakeFirstOrThrow();
  expect(count).toBe(BigInt(ROWS - WRONG));
}, 600_000);
