// What the page of a life event says: sums, ranges, months, papers, deadlines; and what a form leaves open.

import { date, snapshot } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { readEvent } from './event-form.ts';
import { officesIn } from './event-terms.ts';
import { type EventView, eventView } from './event-view.ts';
import { type LifeEvent, lifeEvents } from './life-events.ts';
import { typedEntries } from './typed.ts';

const at = snapshot(indonesia);

function eventOf(name: string): LifeEvent {
  const event = lifeEvents.find((one) => one.name === name);
  if (event === undefined) throw new Error(name);
  return event;
}

function viewOf(name: string, written: string): EventView {
  const typed = typedEntries(new URLSearchParams(written));
  const form = readEvent(indonesia, eventOf(name), typed, 'id');
  expect(form.problems).toEqual([]);
  return eventView(at, eventOf(name), form.on ?? date('2026-01-01'), form.told, 'id');
}

test('a layoff: the sum, six months counted from the claim, the last day to claim, and each paper once', () => {
  const view = viewOf(
    'phk',
    'on=2026-03-10&wage=5+juta&paidMonths24=24&balance=11.400.000&asked=wage,paidMonths24,balance',
  );
  expect(view.needed).toEqual([]);
  expect(view.total).toEqual({ once: 'Rp29.400.000', monthly: '', isRange: false });
  expect(view.day).toBe('untuk PHK pada 10 Maret 2026');
  const [jkp, jht] = view.parts;
  expect(jkp?.months.map(({ label, text }) => `${label} ${text}`)).toEqual([
    'Bulan ke-1 Rp3.000.000',
    'Bulan ke-2 Rp3.000.000',
    'Bulan ke-3 Rp3.000.000',
    'Bulan ke-4 Rp3.000.000',
    'Bulan ke-5 Rp3.000.000',
    'Bulan ke-6 Rp3.000.000',
  ]);
  expect(jht?.from).toBe('10 April 2026');
  expect(view.deadlines.map(({ written }) => written)).toContain('2026-09-10');
  expect(view.deadlines.map(({ owner, written }) => `${owner} ${written}`)).toContain('you 2026-09-10');
  expect(view.deadlines.map(({ owner }) => owner)).toContain('employer');
  const labels = view.papers.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(view.papers.find(({ label }) => label.startsWith('Buku rekening'))?.programmes).toEqual(['JKP', 'JHT']);
});

test('a balance that is not known makes no sum of it, and says from where the sum starts', () => {
  const view = viewOf('phk', 'on=2026-03-10&wage=5000000&paidMonths24=24&balance=?&asked=wage,paidMonths24,balance');
  expect(view.total).toEqual({ once: 'paling sedikit Rp18.000.000', monthly: '', isRange: true });
});

test('a death of unknown cause: JKK or JKM, never both in the sum', () => {
  const start = 'on=2026-04-14&segment=PU&wage=4000000&spouse=true&balance=0&asked=deathAtWork,segment,spouse,children';
  const view = viewOf('meninggal', `${start}&deathAtWork=?`);
  expect(view.isEither).toBe(true);
  expect(view.total?.once).toBe('paling sedikit Rp42.000.000');
  expect(view.parts.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual(['jkk', 'jkm']);
  const atWork = viewOf('meninggal', `${start}&deathAtWork=true`);
  expect(atWork.total?.once).toBe('paling sedikit Rp214.000.000');
  expect(atWork.parts.find(({ id }) => id === 'jkm')).toMatchObject({
    state: 'refused',
    note: 'JKM tidak dibayar untuk kematian karena kerja. Di sini yang membayar JKK.',
    cited: [
      { text: 'PP 44/2015 Pasal 1 angka 2', href: '/hukum/pp-44-2015' },
      { text: 'PP 44/2015 Pasal 34', href: '/hukum/pp-44-2015/34' },
    ],
  });
  expect(atWork.parts.find(({ id }) => id === 'jkk')?.cited).toEqual([]);
});

test('a death: what is always brought, what only if, and within how many days is paid', () => {
  const start = 'on=2026-04-14&segment=PU&wage=4000000&spouse=true&balance=0&asked=deathAtWork,segment,spouse,children';
  const { papers, deadlines } = viewOf('meninggal', `${start}&deathAtWork=false`);
  const always = papers.filter(({ onlyIf }) => onlyIf === undefined).map(({ label }) => label);
  expect(always).toContain('Akta atau surat keterangan kematian');
  expect(papers.find(({ label }) => label === 'Buku nikah')?.onlyIf).toBe('yang mengajukan janda atau duda');
  expect(papers.filter(({ label }) => /, bila /.test(label))).toEqual([]);
  expect(papers.filter(({ label }) => label.includes('paklaring')).map(({ label }) => label)).toEqual([
    'Surat majikan bahwa almarhum bekerja di sana (surat keterangan kerja atau paklaring)',
  ]);
  const pays = deadlines.map(({ programme, owner, text }) => `${programme} ${owner} ${text}`);
  expect(pays).toContain('JKM bpjs 3 hari kerja sesudah berkas Anda lengkap');
  const atWork = viewOf('meninggal', `${start}&deathAtWork=true`);
  expect(atWork.deadlines.map(({ programme, owner, written }) => `${programme} ${owner} ${written}`)).toEqual(
    expect.arrayContaining(['JKK you 2031-04-14', 'JKK bpjs ']),
  );
});

test('an accident whose outcome is not known: only what matters whatever it was is asked', () => {
  const view = viewOf('kecelakaan-kerja', 'on=2026-04-14&segment=PU&outcome=?&further=1&asked=segment,outcome');
  expect(view.needed).toEqual(['wage']);
});

test('a death takes one employer as usual, and says so', () => {
  const start = 'on=2026-04-14&segment=PU&spouse=true&childrenCount=0&deathAtWork=false';
  const { asUsual } = viewOf('meninggal', `${start}&asked=deathAtWork,segment,spouse,children`);
  expect(asUsual).toContain('Jumlah pemberi kerja yang membayar iuran: 1');
});

test('an employer in arrears: who pays first, and no sum of what did not happen', () => {
  const start = 'on=2026-04-01&wage=4000000&asked=arrearsMonths,wage&arrearsMonths=';
  const notes = (months: number) => viewOf('majikan-menunggak', `${start}${months}`).parts.map(({ note }) => note);
  expect(viewOf('majikan-menunggak', `${start}4`)).toMatchObject({ total: undefined, papers: [], deadlines: [] });
  expect(notes(3)[0]).toContain('BPJS Ketenagakerjaan tetap membayar');
  expect(notes(4)[0]).toContain('Majikan harus membayar lebih dulu');
});

test('a question that was seen and left empty is asked again; kin and children are never taken as none', () => {
  const typed = typedEntries(new URLSearchParams('on=2026-04-14&asked=deathAtWork,segment,spouse,children'));
  const { problems, told } = readEvent(indonesia, eventOf('meninggal'), typed, 'id');
  expect(problems.map(({ entry }) => entry)).toEqual(['deathAtWork', 'segment', 'spouse']);
  expect(told).toMatchObject({ facts: {}, unknown: ['children'] });
});

test('no child at school is a sum; not knowing it says that a scholarship may be added', () => {
  const start = 'on=2026-04-14&deathAtWork=false&segment=PU&spouse=true&asked=deathAtWork,segment,spouse,childAtSchool';
  const none = viewOf('meninggal', `${start}&childAtSchool=false`);
  const open = viewOf('meninggal', `${start}&childAtSchool=?`);
  expect([none.isScholarshipOpen, open.isScholarshipOpen]).toEqual([false, true]);
  expect(none.parts.find(({ id }) => id === 'jkm')?.state).toBe('paid');
  expect(open.parts.find(({ id }) => id === 'jkm')?.view?.bounds?.keys.join()).toContain('Rp42.000.000');
});

test('what cannot be read is told at its field, and the day is needed', () => {
  const typed = typedEntries(new URLSearchParams('wage=banyak&asked=wage,paidMonths24&paidMonths24=12'));
  const { problems, on } = readEvent(indonesia, eventOf('phk'), typed, 'en');
  expect(on).toBeUndefined();
  expect(problems.map(({ entry }) => entry).toSorted()).toEqual(['on', 'wage']);
});

test('every event can be begun, and the offices of a province are those seated there', () => {
  expect(lifeEvents.map(({ name }) => name)).toHaveLength(9);
  for (const event of lifeEvents) expect(event.first({}).length, event.name).toBeGreaterThan(0);
  expect(officesIn('19').map(({ city }) => city)).toEqual(['Pangkalpinang', 'Tanjungpandan']);
});
