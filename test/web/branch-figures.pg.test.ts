// Figures and releases through the API: walked back by who may, told in public without singling out, let out by two.
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimAsk } from '../../packages/administration/src/claims/tables.ts';
import { momentOn } from '../../packages/administration/src/clock.ts';
import { claimed, paid } from '../../packages/administration/src/statistics/statistics-for-tests.ts';
import { type Answer, openTestBranch } from './branch-for-tests.ts';

let branch: Awaited<ReturnType<typeof openTestBranch>>;
let officer = '';
let press = '';
let administrator = '';
const counts = { jht: 9, jkk: 7, jkm: 6, jp: 5, jkp: 8 } as const;
const programmes = Object.keys(counts) as readonly ClaimAsk[];
const amounts = { jht: 10_500_000n, jkk: 8_200_000n, jkm: 42_000_000n, jp: 8_300_000n, jkp: 2_250_000n } as const;
const everywhere = { scope: 'all' } as const;
const here = { scope: 'branch', of: 'contoh' } as const;
const june = 'branch=contoh&from=2024-06-01&to=2024-06-30';

async function pay(place: string, programme: ClaimAsk, count: number): Promise<void> {
  const { database } = branch.fresh;
  for (let index = 0; index < count; index += 1) {
    const claim = await claimed(database, programme, place, `${place}-${programme}-${index}`);
    const at = momentOn(date('2024-06-10'), 9);
    await paid(database, { claim, fund: programme, cause: `${claim}:1`, amount: amounts[programme] * 100n, at });
  }
}

beforeAll(async () => {
  branch = await openTestBranch();
  for (const programme of programmes) await pay('contoh', programme, counts[programme]);
  await pay('lain', 'jht', 6);
  await pay('lain', 'jkm', 2);
  officer = await branch.signedIn('officer', here);
  press = await branch.signedIn('press', everywhere);
  administrator = await branch.signedIn('administrator', everywhere);
  expect((await branch.ask(administrator, 'POST', '/ledger/seals')).json).toMatchObject({
    position: '1',
    counted: '1',
  });
}, 120_000);
afterAll(() => branch.fresh.close());

test('a figure is read at a position and walks back to its payments, by who may see claims', async () => {
  const figures = await branch.ask(officer, 'GET', `/figures/paid?${june}&position=1`);
  expect(figures.json.rows.map(({ cases }: { cases: string }) => cases)).toEqual(['9', '7', '6', '8', '5']);
  const items: { readonly sen: string }[] = [];
  const payments = `/figures/paid/paid.jht/payments?${june}&position=1&limit=4`;
  let next: string | null = '';
  while (next !== null) {
    const answer: Answer = await branch.ask(officer, 'GET', next === '' ? payments : `${payments}&cursor=${next}`);
    items.push(...answer.json.items);
    next = answer.json.next;
  }
  expect(items).toHaveLength(9);
  expect(items.reduce((sum, { sen }) => sum + BigInt(sen), 0n)).toBe(9n * amounts.jht * 100n);
  expect((await branch.ask(press, 'GET', `/figures/paid/paid.jht/payments?${june}`)).status).toBe(403);
  expect((await branch.ask(officer, 'GET', '/figures/paid?from=2024-06-01&to=2024-06-30')).status).toBe(403);
  expect((await branch.ask(officer, 'GET', `/figures/paid?${june.replace('contoh', 'lain')}`)).status).toBe(403);
  const both = await branch.ask(press, 'GET', `/figures/paid?${june}&region=x`);
  expect([both.status, both.json.errors[0].code]).toEqual([400, 'statistics/two-places']);
  const ahead = await branch.ask(press, 'GET', `/figures/paid?${june}&position=7`);
  expect(ahead.json.errors[0].code).toBe('statistics/not-counted');
});

test('other figures and their rows', async () => {
  for (const figure of ['contributions', 'arrears', 'members', 'service', 'persons']) {
    const answer = await branch.ask(officer, 'GET', `/figures/others/${figure}?${june}&group=branch`);
    expect([figure, answer.status]).toEqual([figure, 200]);
  }
  for (const [figure, column] of Object.entries({ contributions: 'bill', members: 'membership', persons: 'payment' })) {
    const rows = await branch.ask(officer, 'GET', `/figures/others/${figure}/rows?${june}`);
    expect([figure, rows.status]).toEqual([figure, 200]);
    for (const row of rows.json.items) expect(row).toMatchObject({ branch: 'contoh', [column]: expect.any(String) });
  }
  const persons = await branch.ask(officer, 'GET', `/figures/others/persons?${june}`);
  const sum = persons.json.rows.find(({ programme }: { programme?: string }) => programme === undefined);
  expect(sum.persons).toBe('35');
  expect((await branch.ask(officer, 'GET', `/figures/others/fees?${june}`)).status).toBe(400);
});

type Piece = string | { readonly figure: string; readonly part: string } | { readonly day: string };

function template(mark = 'CONTOH – data sintetis. '): { readonly id: readonly Piece[]; readonly en: readonly Piece[] } {
  const cases = (figure: string): Piece => ({ figure: `paid.${figure}`, part: 'cases' });
  const part = (one: string, unit: string): readonly Piece[] => [`; ${one.toUpperCase()} `, cases(one), ` ${unit}`];
  const days = [{ day: '2024-06-01' }, { day: '2024-06-30' }] as const;
  const told = (unit: string) => programmes.flatMap((one) => part(one, unit));
  return {
    id: [
      ...[`${mark}Cabang Contoh membayar `, cases('total'), ' klaim sejak ', days[0], ' sampai dengan ', days[1]],
      ...[', yaitu', ...told('kasus'), '.'],
    ],
    en: [
      ...[`${mark}Cabang Contoh paid `, cases('total'), ' claims from ', days[0], ' to ', days[1]],
      ...[':', ...told('cases'), '.'],
    ],
  };
}

const asked = {
  branch: 'contoh',
  from: '2024-06-01',
  to: '2024-06-30',
  position: '1',
  plannedOn: '2024-07-25',
  template: template(),
};

test('a release is prepared by one, let out by another, revised, and read by everybody', async () => {
  const second = await branch.signedIn('press', everywhere);
  const made = await branch.ask(press, 'POST', '/releases', { body: asked, key: 'juni' });
  expect(made).toMatchObject({ status: 201, json: { version: 1, findings: [] } });
  expect(made.json.text.en).toContain('paid 35 claims');
  const { release } = made.json;
  const again = await branch.ask(press, 'POST', '/releases', { body: asked, key: 'juni' });
  expect([again.json.release, again.headers.get('Idempotency-Replayed')]).toEqual([release, 'true']);
  const unmarked = await branch.ask(press, 'POST', '/releases', { body: { ...asked, template: template('') } });
  expect([unmarked.status, unmarked.json.errors[0].code]).toEqual([422, 'publication/unmarked']);
  const forged = await branch.ask(press, 'POST', '/releases', { body: { ...asked, synthetic: false } });
  expect(forged.json.errors[0].pointer).toBe('/synthetic');
  const path = `/releases/${release}/versions`;
  const out = (who: string, body: object) => branch.ask(who, 'POST', `${path}/1/publication`, { body });
  expect((await branch.ask(undefined, 'GET', `/public${path}/1`)).status).toBe(404);
  expect((await out(press, {})).json.errors[0].code).toBe('publication/same-person');
  expect((await out(officer, {})).status).toBe(403);
  expect((await out(second, { publicFrom: '2024-07-24T02:30:00.000Z' })).status).toBe(200);
  expect((await branch.ask(undefined, 'GET', `/public${path}/1`)).status).toBe(404);
  for (let minute = 0; minute < 31; minute += 1) branch.later();
  const shown = await branch.ask(undefined, 'GET', `/public${path}/1`);
  expect(shown.json).toMatchObject({ synthetic: true, text: made.json.text });
  expect(shown.text).not.toContain('publishedBy');
  const csv = await branch.ask(undefined, 'GET', `/public${path}/1/data.csv`);
  expect(csv.text.split('\r\n')).toContain('paid.jht,cases,9,cases,2024-06-01,2024-06-30,CONTOH');
  expect((await branch.ask(undefined, 'GET', `/public${path}/1/data.json`)).json).toMatchObject({ mark: 'CONTOH' });
  const described = await branch.ask(undefined, 'GET', `/public${path}/1/datapackage.json`);
  expect(described.json.resources[0].bytes).toBe(Buffer.byteLength(csv.text));
  expect((await branch.ask(undefined, 'GET', '/public/releases')).json.releases).toMatchObject([
    { release, versions: [{ version: 1 }] },
  ]);
  const next = await branch.ask(press, 'POST', path, { body: { from: 1, position: '1', reason: 'kata lain' } });
  expect(next).toMatchObject({ status: 201, json: { version: 2, changes: [] } });
  expect((await branch.ask(press, 'GET', `${path}/2/changes`)).json).toEqual({ changes: [] });
  expect((await branch.ask(press, 'GET', `${path}/9`)).status).toBe(404);
  expect(branch.faults).toEqual([]);
});

test('what a figure is may be read by everybody, and is kept until it changes', async () => {
  const ask = (more = {}) => branch.ask(undefined, 'GET', '/figures', more);
  const definitions = await ask();
  expect(definitions.json.paid.find(({ programme }: { programme: string }) => programme === 'jkm').unit).toBe('death');
  expect((await ask({ headers: { 'If-None-Match': definitions.headers.get('ETag') ?? '' } })).status).toBe(304);
  expect(branch.faults).toEqual([]);
});
