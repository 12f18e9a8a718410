// The thread that reads files: it checks texts and documents, tells problems, and is ended when it takes too long.

import { expect, test } from 'vitest';
import { checkerApart } from './check-apart.ts';

const TEXT =
  'Per 23 Juli 2024 BPJS Ketenagakerjaan Cabang Contoh telah membayar 9.354 kasus, nilainya Rp97.855.640.881. ' +
  'JHT dibayar Rp82.240.256.691 (jumlah klaim sebanyak 7.803). JKK sebesar Rp5.164.129.878, jumlah klaim 627. ' +
  'JKM sebesar Rp7.034.500.000, jumlah klaim 271. Jaminan Pensiun (JP) sebesar Rp1.706.163.292, jumlah klaim 206, ' +
  'lalu JKP sebesar Rp710.591.000, jumlah klaim 447.';
const check = checkerApart();
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a text and a file of it give the same', async () => {
  const [typed, file] = await Promise.all([
    check({ text: TEXT }),
    check({ bytes: bytesOf(`<p>${TEXT}</p>`), name: 'siaran.html' }),
  ]);
  if (!typed.ok || !file.ok) throw new Error('not read');
  expect(typed.checked.statements[0]?.reconciles).toEqual({ cases: true, amount: false });
  expect(file.text.trim()).toBe(TEXT);
  expect(file.checked.statements[0]?.difference).toEqual(typed.checked.statements[0]?.difference);
});

test('a file that cannot be read says why and what to do', async () => {
  const read = await check({ bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), name: 'foto.png' });
  if (read.ok) throw new Error('read');
  expect(read.problem.message.en).toBe('This is an image; its text cannot be read.');
  expect(read.problem.remedy.id).toMatch(/\S/);
});

test('a text beyond the limit is refused, and more files than may wait are sent away', async () => {
  const long = await check({ text: 'a'.repeat(1024 * 1024 + 1) });
  expect(long).toMatchObject({ ok: false, problem: { message: { id: 'Teksnya lebih dari satu juta huruf.' } } });
  const own = checkerApart();
  const many = await Promise.all(Array.from({ length: 12 }, () => own({ text: TEXT })));
  expect(many.filter(({ ok }) => ok)).toHaveLength(10);
});

test('what takes too long is ended, and the reader goes on', async () => {
  const hurried = checkerApart(1);
  expect(await hurried({ text: TEXT })).toMatchObject({
    ok: false,
    problem: { message: { en: 'Reading this file takes too long.' } },
  });
  expect(await check({ text: TEXT })).toMatchObject({ ok: true });
});
