// Worked cases on wages reported too low: the loss in each programme and who owes it.

import type { Case } from '../case.ts';

type Facts = Case['facts'];

function loss(id: string, sentence: string, source: string, facts: Facts, expect: Facts, on = '2024-05-20'): Case {
  return {
    id: `underreported-${id}`,
    sentence,
    basis: 'derived',
    source,
    ask: 'underreported',
    on,
    facts,
    expect,
  };
}

function undecided(id: string, sentence: string, facts: Facts, code: string, on = '2024-05-20'): Case {
  return { ...loss(id, sentence, 'RULINGS 5', facts, {}, on), undecided: code };
}

const JKK = 'PP 44/2015 Ps 32(2)';
const JKP = 'PP 37/2021 Ps 23';
const wages = { wage: '3000000', wageReal: '5000000' };
const worker = { segment: 'PU', ...wages };
const laidOff = { reason: 'layoff', paidMonths24: '12', consecutiveMonths: '6' };

export const underreportedCases: readonly Case[] = [
  loss(
    'jkk-death',
    'Meninggal; upah 5 juta dilaporkan 3 juta: 48 x 2 juta.',
    JKK,
    { programme: 'JKK', outcome: 'death', ...worker },
    { loss: { JKK: '96000000', JHT: '0', JP: '0', JKP: '0' }, payer: 'employer' },
  ),
  loss(
    'jkk-death-programme-unnamed',
    'Sama; programnya terbaca dari akibat kecelakaan.',
    JKK,
    { outcome: 'death', ...worker },
    { loss: { JKK: '96000000' }, payer: 'employer' },
  ),
  loss(
    'jkk-death-least-grant',
    'Upah yang dilaporkan begitu kecil sehingga santunan paling sedikit yang dibayar: 48 juta kurang 20 juta.',
    JKK,
    { outcome: 'death', segment: 'PU', wage: '300000', wageReal: '1000000' },
    { loss: { JKK: '28000000' } },
  ),
  loss(
    'jkk-total-disability',
    'Cacat total tetap; selisih upah 1,5 juta: 56 x 1,5 juta.',
    JKK,
    { outcome: 'total-disability', segment: 'PU', wage: '3000000', wageReal: '4500000' },
    { loss: { JKK: '84000000' } },
  ),
  loss(
    'jkk-partial-disability',
    'Kehilangan satu ibu jari kanan: 15% x 80 x 2 juta.',
    JKK,
    { outcome: 'partial-anatomical', losses: [{ part: 'ibu jari tangan kanan' }], ...worker },
    { loss: { JKK: '24000000' } },
  ),
  loss(
    'jkk-incapacity',
    'Tidak mampu bekerja 30 hari; selisih upah 2 juta.',
    JKK,
    { outcome: 'temporary', incapacityDays: '30', ...worker },
    { loss: { JKK: '2000000' }, payer: 'employer' },
  ),
  loss(
    'jkk-incapacity-old-scale',
    'Tidak mampu bekerja 200 hari sejak 2018: 6 bulan penuh dan 20 hari 75%.',
    JKK,
    { outcome: 'temporary', incapacityDays: '200', segment: 'PU', wage: '3000000', wageReal: '6000000' },
    { loss: { JKK: '19500000' } },
    '2018-05-20',
  ),
  loss(
    'jkk-nothing-lost',
    'Sembuh tanpa hari tidak bekerja: tidak ada kekurangan, tidak ada yang wajib membayar.',
    JKK,
    { outcome: 'temporary', ...worker },
    { loss: { JKK: '0' }, payer: '0' },
  ),
  loss(
    'jkk-daily-wage',
    'Dibayar harian 100.000 (25 hari) padahal 3 juta sebulan: 48 x 500.000.',
    JKK,
    { outcome: 'death', segment: 'PU', dailyWage: '100000', wageReal: '3000000' },
    { loss: { JKK: '24000000' } },
  ),
  loss(
    'jkk-project-worker',
    'Pekerja proyek dilaporkan 100.000 sehari (30 hari) padahal 4 juta sebulan: 48 x 1 juta.',
    JKK,
    { outcome: 'death', segment: 'JAKON', dailyWage: '100000', wageReal: '4000000' },
    { loss: { JKK: '48000000' } },
  ),
  loss(
    'jkp',
    'PHK 2025: upah 4 juta padahal 6 juta; batasnya 5 juta: 6 x 60% x 1 juta.',
    JKP,
    { ...laidOff, wage: '4000000', wageReal: '6000000' },
    { loss: { JKP: '3600000' }, payer: 'employer' },
    '2025-06-15',
  ),
  loss(
    'jkp-works-again',
    'Bekerja lagi pada bulan keempat: tiga bulan saja.',
    JKP,
    { ...laidOff, wage: '4000000', wageReal: '6000000', reemployedInMonth: '4' },
    { loss: { JKP: '1800000' } },
    '2025-06-15',
  ),
  loss(
    'jkp-old-rates',
    'PHK 2024: selisih 1 juta, tiga bulan 45% dan tiga bulan 25%.',
    JKP,
    { ...laidOff, wage: '3000000', wageReal: '4000000' },
    { loss: { JKP: '2100000' } },
  ),
  loss(
    'jkp-no-right',
    'Mengundurkan diri: tidak ada hak, jadi tidak ada kekurangan.',
    JKP,
    { ...laidOff, ...wages, reason: 'resignation' },
    { loss: { JKP: '0' }, payer: '0' },
  ),
  loss(
    'jht',
    'Upah kurang dilaporkan selama 12 bulan: 5,7% x 2 juta x 12.',
    'PP 46/2015 Ps 24',
    { ...wages, underreportedMonths: '12' },
    { loss: { JHT: '1368000' }, payer: 'employer' },
  ),
  loss(
    'jht-sen',
    'Selisih satu rupiah selama tiga bulan; tiap iuran dibulatkan ke sen.',
    'PP 46/2015 Ps 24; RULINGS 3',
    { wage: '1000000', wageReal: '1000001', underreportedMonths: '3' },
    { loss: { JHT: '0.18' } },
    '2025-06-15',
  ),
  loss(
    'jp',
    'Pensiun dari 180 bulan: 1% x 15 x 3 juta; yang menanggung tidak disebut.',
    'PP 45/2015 Ps 17(2)',
    { wage: '5000000', wageReal: '8000000', paidMonths: '180' },
    { loss: { JP: '450000' }, payer: '0' },
  ),
  loss(
    'jp-above-ceiling',
    'Upah sebenarnya di atas batas upah JP 10.547.400.',
    'PP 45/2015 Ps 17(2), 29',
    { wage: '5000000', wageReal: '20000000', paidMonths: '180' },
    { loss: { JP: '832110' } },
    '2025-04-01',
  ),
  loss(
    'two-programmes',
    'Kecelakaan yang mematikan dan 10 bulan iuran JHT yang kurang.',
    `${JKK}; PP 46/2015 Ps 24`,
    { outcome: 'death', underreportedMonths: '10', ...worker },
    { loss: { JKK: '96000000', JHT: '1140000' }, payer: 'employer' },
  ),
  loss(
    'jkm',
    'JKM tidak bergantung pada upah.',
    'PP 44/2015 Ps 34',
    { programme: 'JKM', ...worker },
    { loss: { JKK: '0', JHT: '0', JP: '0', JKP: '0' }, payer: '0' },
  ),
  loss(
    'first-day-of-the-law',
    'Kecelakaan pada hari pertama PP 44/2015.',
    JKK,
    { outcome: 'death', ...worker },
    { loss: { JKK: '96000000' } },
    '2015-07-01',
  ),
  undecided(
    'before-the-law',
    'Sehari sebelumnya.',
    { outcome: 'death', ...worker },
    'underreported-not-yet',
    '2015-06-30',
  ),
  undecided('jkp-too-early', 'Sehari sebelum JKP.', { ...laidOff, ...wages }, 'underreported-not-yet', '2021-02-01'),
  undecided(
    'bpu',
    'BPU memilih sendiri penghasilannya.',
    { outcome: 'death', segment: 'BPU', income: '3000000', wageReal: '5000000' },
    'underreported-no-wage',
  ),
  undecided('no-programme', 'Programnya tidak diketahui.', wages, 'missing:programme'),
  undecided(
    'real-wage-unstated',
    'Upah sebenarnya tidak disebut.',
    { outcome: 'death', segment: 'PU', wage: '3000000' },
    'missing:wageReal',
  ),
  undecided(
    'real-wage-below',
    'Upah sebenarnya lebih rendah.',
    { outcome: 'death', segment: 'PU', wage: '3000000', wageReal: '2000000' },
    'real-wage-below-reported',
  ),
];
