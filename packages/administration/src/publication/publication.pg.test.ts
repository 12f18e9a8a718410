// Holds releases to their figures: no number unbound, nothing that does not add up, two people, versions for ever.
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { possiblePayments } from '@jamin/press';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimAsk } from '../claims/tables.ts';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { countSealed } from '../statistics/count-sealed.ts';
import { programmes } from '../statistics/definitions.ts';
import { claimed, openBranches, paid } from '../statistics/statistics-for-tests.ts';
import { prepareRelease } from './prepare-release.ts';
import { publishRelease } from './publish-release.ts';
import { releaseCalendar, releaseVersion } from './read-releases.ts';
import { releaseData } from './release-data.ts';
import { releaseChanges, reviseRelease } from './revise-release.ts';
import type { Piece, Template } from './write-text.ts';

let fresh: Fresh;
let position: bigint;
const possible = possiblePayments(indonesia);
const from = date('2024-01-01');
const to = date('2024-07-23');
const at = momentOn(date('2024-07-24'), 9);

/** What each case of the programmes was paid, in rupiah. */
const amounts: { readonly [programme in ClaimAsk]: bigint } = {
  jht: 10_500_000n,
  jkk: 8_200_000n,
  jkm: 42_000_000n,
  jp: 8_300_000n,
  jkp: 2_250_000n,
};

async function pay(programme: ClaimAsk, count: number, day: string): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const claim = await claimed(fresh.database, programme, 'contoh', `${programme}-${day}-${index}`);
    const amount = amounts[programme] * 100n;
    await paid(fresh.database, { claim, fund: programme, cause: `${claim}:1`, amount, at: momentOn(date(day), 9) });
  }
}

async function counted(day: string): Promise<bigint> {
  await sealBooks(fresh.database, momentOn(date(day), 20));
  return (await countSealed(fresh.database)).position;
}

beforeAll(async () => {
  fresh = await freshDatabase();
  await openBranches(fresh.database);
  const counts = { jht: 9, jkk: 7, jkm: 6, jp: 5, jkp: 8 };
  for (const programme of programmes) await pay(programme, counts[programme], '2024-07-10');
  position = await counted('2024-07-23');
}, 120_000);
afterAll(() => fresh.close());

const cases = (figure: 'total' | ClaimAsk): Piece => ({ figure: `paid.${figure}`, part: 'cases' });
const amount = (figure: 'total' | ClaimAsk): Piece => ({ figure: `paid.${figure}`, part: 'amount' });

function template(told: readonly ClaimAsk[] = programmes, mark = 'CONTOH – data sintetis. '): Template {
  const first = { day: '2024-01-01' };
  const last = { day: '2024-07-23' };
  const part = (programme: ClaimAsk, unit: string): readonly Piece[] => [
    ...[`; ${programme.toUpperCase()} `, cases(programme), ` ${unit}, `, amount(programme)],
  ];
  return {
    id: [
      ...[`${mark}Cabang Contoh membayar `, cases('total'), ' klaim senilai ', amount('total'), ' sejak '],
      ...[first, ' sampai dengan ', last, ', yaitu', ...told.flatMap((one) => part(one, 'kasus')), '.'],
    ],
    en: [
      ...[`${mark}Cabang Contoh paid `, cases('total'), ' claims worth ', amount('total'), ' from ', first],
      ...[' to ', last, ':', ...told.flatMap((one) => part(one, 'cases')), '.'],
    ],
  };
}

let keys = 0;
function asked(more: Partial<Parameters<typeof prepareRelease>[2]> = {}) {
  keys += 1;
  return {
    ...{ key: `release-${keys}`, branch: 'contoh', from, to, position, template: template(), at, by: 'writer' },
    ...{ plannedOn: date('2024-07-25'), synthetic: true, ...more },
  };
}
const prepare = (more: Partial<Parameters<typeof prepareRelease>[2]> = {}) =>
  prepareRelease(fresh.database, possible, asked(more));
const publish = (release: string, version: number, by: string) =>
  publishRelease(fresh.database, possible, { release, version, at, by, publicFrom: momentOn(date('2024-07-25'), 10) });

async function refusal(question: Promise<unknown>): Promise<string> {
  return question.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code ?? thrown),
  );
}

test('a release says its figures in both languages, and a second person lets it out', async () => {
  const one = asked();
  const prepared = await prepareRelease(fresh.database, possible, one);
  expect(await prepareRelease(fresh.database, possible, one)).toEqual(prepared);
  expect(await refusal(prepareRelease(fresh.database, possible, { ...one, from: from + 1 }))).toBe(
    'publication/key-reused',
  );
  expect(prepared.findings).toEqual([]);
  expect(prepared.text.id).toBe(
    'CONTOH – data sintetis. Cabang Contoh membayar 35 klaim senilai Rp463.400.000 sejak 1 Januari 2024 ' +
      'sampai dengan 23 Juli 2024, yaitu; JHT 9 kasus, Rp94.500.000; JKK 7 kasus, Rp57.400.000; ' +
      'JKM 6 kasus, Rp252.000.000; JP 5 kasus, Rp41.500.000; JKP 8 kasus, Rp18.000.000.',
  );
  expect(prepared.text.en).toContain('paid 35 claims worth Rp463,400,000 from 1 January 2024 to 23 July 2024');
  const { release } = prepared;
  expect(await refusal(publish(release, 1, 'writer'))).toBe('publication/same-person');
  expect(await refusal(publish(release, 2, 'checker'))).toBe('publication/no-such-version');
  expect(await refusal(publish(release, 1, 'checker'))).toBe('accepted');
  expect(await refusal(publish(release, 1, 'checker'))).toBe('accepted');
  expect(await refusal(publish(release, 1, 'another'))).toBe('publication/already-published');
});

test('what is not let through', async () => {
  const own = template();
  const words = (id: Piece, en: Piece = ' more') => ({ id: [...own.id, id], en: [...own.en, en] });
  const table: readonly (readonly [string, Partial<Parameters<typeof prepareRelease>[2]>])[] = [
    ['publication/unbound-number', { template: words(' Tahun lalu 30 kasus.') }],
    ['publication/unbound-number', { template: words(' Naik ½.') }],
    ['publication/languages-differ', { template: { ...own, en: own.en.filter((one) => one !== own.en[1]) } }],
    ['publication/parts-missing', { template: template(['jht', 'jkk', 'jkm', 'jp']) }],
    ['publication/unmarked', { template: template(programmes, '') }],
    ['publication/does-not-fit', { template: swapped() }],
    ['statistics/not-counted', { position: position + 1n }],
  ];
  for (const [code, more] of table) expect(await refusal(prepare(more)), code).toBe(code);
  const { rows } = await sql<{ count: bigint }>`SELECT count(*) FROM publication.release`.execute(fresh.database);
  expect(rows[0]?.count).toBe(1n);
});

/** The numbers of two programmes change places: each is bound, and the text says what is not so. */
function swapped(): Template {
  const swap = (pieces: readonly Piece[]) =>
    pieces.map((one): Piece => {
      if (typeof one === 'string' || 'day' in one) return one;
      if (one.figure === 'paid.jht') return { ...one, figure: 'paid.jkk' };
      return one.figure === 'paid.jkk' ? { ...one, figure: 'paid.jht' } : one;
    });
  const { id, en } = template();
  return { id: swap(id), en: swap(en) };
}

test('a programme of few cases is not told', async () => {
  const days = { from: date('2024-01-01'), to: date('2024-07-23'), branch: 'misal' };
  const claim = await claimed(fresh.database, 'jkm', 'misal', 'alone');
  await paid(fresh.database, {
    ...{ claim, fund: 'jkm', cause: 'alone', amount: 4_200_000_000n },
    at: momentOn(date('2024-07-24'), 9),
  });
  const later = await counted('2024-07-24');
  const told = await refusal(prepare({ ...days, to: date('2024-07-24'), position: later }));
  expect(told).toBe('publication/too-few');
});

test('an average that the law does not know is told to who checks', async () => {
  const few = { jkm: 6, jkp: 6 } as const;
  for (const [programme, count] of Object.entries(few) as [ClaimAsk, number][])
    for (let index = 0; index < count; index += 1) {
      const claim = await claimed(fresh.database, programme, 'umpama', `${programme}-small-${index}`);
      const one = { claim, fund: programme, cause: `${claim}:1`, amount: 100_000_000n };
      await paid(fresh.database, { ...one, at: momentOn(date('2024-07-24'), 21) });
    }
  const later = await counted('2024-07-25');
  const days = { branch: 'umpama', to: date('2024-07-25') };
  const { findings } = await prepare({ ...days, position: later, template: template(['jkm', 'jkp']) });
  expect(findings).toEqual(['average-below-law']);
});

test('a revision lists what changed, is of later books, and leaves the first version as it was', async () => {
  const { release } = await prepare();
  await publish(release, 1, 'checker');
  const first = await releaseVersion(fresh.database, release, 1);
  // A payment of the same days that the books learned of late.
  const claim = await claimed(fresh.database, 'jkk', 'contoh', 'late');
  await paid(fresh.database, {
    ...{ claim, fund: 'jkk', cause: 'late', amount: 820_000_000n, on: date('2024-07-22') },
    at: momentOn(date('2024-07-26'), 9),
  });
  const later = await counted('2024-07-26');
  const revising = { release, from: 1, position: later, reason: 'a late statement', at, by: 'writer' };
  const revised = await reviseRelease(fresh.database, possible, revising);
  expect(revised.version).toBe(2);
  const changes = [
    { figure: 'paid.jkk', part: 'amount', before: 5_740_000_000n, after: 6_560_000_000n },
    { figure: 'paid.jkk', part: 'cases', before: 7n, after: 8n },
    { figure: 'paid.total', part: 'amount', before: 46_340_000_000n, after: 47_160_000_000n },
    { figure: 'paid.total', part: 'cases', before: 35n, after: 36n },
  ] as const;
  expect(revised.changes).toEqual(expect.arrayContaining([...changes]));
  expect(revised.changes).toHaveLength(changes.length);
  expect(await releaseChanges(fresh.database, release, 2)).toEqual(changes);
  expect(await releaseVersion(fresh.database, release, 1)).toEqual(first);
  const two = await Promise.all([1, 2].map(() => refusal(reviseRelease(fresh.database, possible, revising))));
  expect(two).toEqual(['publication/not-the-next-version', 'publication/not-the-next-version']);
  const back = { ...revising, from: 2, position };
  expect(await refusal(reviseRelease(fresh.database, possible, back))).toBe('publication/not-the-next-version');
  await reviseRelease(fresh.database, possible, { ...revising, from: 2, reason: 'another word' });
  expect(await refusal(publish(release, 2, 'checker'))).toBe('publication/not-the-last-version');
  const race = await Promise.all(['one', 'two', 'three'].map((by) => refusal(publish(release, 3, by))));
  const late = 'publication/already-published';
  expect(race.sort()).toEqual(['accepted', late, late]);
});

test('the calendar tells what is planned, and versions when their embargo ends', async () => {
  const { release } = await prepare();
  const lineAt = async (moment: string) =>
    (await releaseCalendar(fresh.database, moment)).find((line) => line.release === release);
  expect(await lineAt(at)).toMatchObject({ plannedOn: '2024-07-25', synthetic: true, versions: [] });
  await publish(release, 1, 'checker');
  expect((await lineAt(momentOn(date('2024-07-25'), 9)))?.versions).toEqual([]);
  expect((await lineAt(momentOn(date('2024-07-25'), 10)))?.versions).toEqual([
    { version: 1, publicFrom: '2024-07-25T03:00:00.000Z' },
  ]);
});

test('the data of a release: rows as told, marked in every file, the same bytes again', async () => {
  const { release, values } = await prepare();
  const version = await releaseVersion(fresh.database, release, 1);
  if (version === undefined) throw new Error('The release is not there.');
  const data = releaseData(version);
  expect(releaseData(version)).toEqual(data);
  const lines = data.csv.trimEnd().split('\r\n');
  expect(lines).toHaveLength(values.length + 1);
  expect(lines[0]).toBe('figure,part,value,unit,from,to,mark');
  expect(lines).toContain('paid.jkm,amount,252000000,IDR,2024-01-01,2024-07-23,CONTOH');
  const json = JSON.parse(data.json);
  expect(json).toMatchObject({ release, version: 1, synthetic: true, mark: 'CONTOH', branch: 'contoh' });
  expect(json.rows).toHaveLength(values.length);
  const described = JSON.parse(data.dataPackage);
  expect(described).toMatchObject({ synthetic: true, version: '1.0.0' });
  expect(described.title).toContain('CONTOH');
  expect(described.resources[0].bytes).toBe(new TextEncoder().encode(data.csv).length);
  const real = releaseData({ ...version, synthetic: false });
  expect(`${real.csv}${real.json}${real.dataPackage}`).not.toMatch(/contoh-|CONTOH/);
});

test('nothing of a release is changed, and nothing is added to a version', async () => {
  const { release } = await prepare();
  const add = `INSERT INTO publication.value VALUES ('${release}', 1, 'paid.jkm', 'cases', 1)`;
  expect(await refusal(sql.raw(add.replace("'paid.jkm'", "'paid.none'")).execute(fresh.database))).toBe('23514');
  for (const statement of [
    `UPDATE publication.value SET value = value + 1 WHERE release = '${release}'`,
    `DELETE FROM publication.version WHERE release = '${release}'`,
    `UPDATE publication.issue SET published_by = 'nobody'`,
  ])
    expect(await refusal(sql.raw(statement).execute(fresh.database))).toBe('42501');
  const alone = { cases: ['CONTOH. Cabang Contoh: ', cases('jht'), ' kasus JHT.'] };
  const short = await refusal(prepare({ template: { id: alone.cases, en: alone.cases } }));
  expect(short).toBe('accepted');
  const late = `INSERT INTO publication.value SELECT release, number, 'paid.jp', 'cases', 1 FROM publication.version
    WHERE NOT EXISTS (SELECT FROM publication.value v WHERE v.release = version.release AND v.figure = 'paid.jp')`;
  expect(await refusal(sql.raw(late).execute(fresh.database))).toBe('JM000');
});
