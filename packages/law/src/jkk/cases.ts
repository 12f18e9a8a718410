// Worked cases of JKK: death, disability, the wage behind them, migrant workers, and who has a right.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';
import { jkkCostCases } from './cases-costs.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { id: `jkk-${id}`, sentence, basis: 'derived', source, ask: 'jkk', on, facts, expect };
}

function published(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { ...derived(id, on, sentence, source, facts, expect), basis: 'published' };
}

/** A case that no figure answers: a contradiction, a missing fact, or what the law files do not cover. */
function open(id: string, on: string, sentence: string, source: string, facts: Values, undecided: string): Case {
  return { ...derived(id, on, sentence, source, facts, {}), undecided };
}

const ANNEX = 'PP 44/2015 dan PP 82/2019 Lampiran III';
const died = { segment: 'PU', wage: '5000000', outcome: 'death' };
const arm = { part: 'lengan kanan dari sendi bahu ke bawah' };
const leg = { part: 'sebelah kaki dari pangkal paha ke bawah' };
const hand = { part: 'tangan kanan dari atau dari atas pergelangan ke bawah' };
const finger = { part: 'telunjuk tangan kanan' };
const scalp = { part: 'terkelupasnya kulit kepala' };
const hearing = { part: 'penurunan daya dengar kedua belah telinga setiap 10 desibel' };
const anatomical = { segment: 'PU', wage: '5000000', outcome: 'partial-anatomical' };
const functional = { segment: 'PU', wage: '5000000', outcome: 'partial-functional' };

const payouts: readonly Case[] = [
  published(
    'payout-anambas-2020',
    '2020-06-03',
    'Peserta mandiri dengan penghasilan Rp1.000.000 meninggal saat bekerja; hari laporan dipakai.',
    'https://zonasidik.com/?p=1492',
    { segment: 'BPU', income: '1000000', outcome: 'death' },
    {
      'santunan-kematian': '48000000',
      'santunan-berkala': '12000000',
      'biaya-pemakaman': '10000000',
      total: '70000000',
    },
  ),
  published(
    'payout-cilandak-2022',
    '2022-01-01',
    'Pekerja dengan upah Rp2.600.000 meninggal karena kecelakaan kerja; upahnya dihitung balik, harinya dikira.',
    'https://ceklissatu.com/news/bpjamsostek-cilandak-serahkan-aantunan-jkk-kepada-ahli-waris',
    { segment: 'PU', wage: '2600000', outcome: 'death' },
    { total: '146800000' },
  ),
  published(
    'payout-jakarta-2020',
    '2020-07-24',
    'Petugas meninggal di jalan ke tempat kerja; satu anak bersekolah dari SD sampai kuliah.',
    'https://news.republika.co.id/berita/qe5wu9484/ahli-waris-ppsu-yang-meninggal-terima-santunan-rp-227-juta',
    {
      segment: 'PU',
      wage: '4276349',
      outcome: 'death',
      children: [{ 'tk-sd': '1', smp: '3', sma: '3', university: '5' }],
    },
    { beasiswa: '76500000', 'santunan-kematian': '205264752', total: '303764752' },
  ),
  published(
    'payout-cilacap-2024',
    '2024-02-14',
    'Petugas pemilu dengan upah Rp2.000.000 meninggal; upahnya dihitung balik, harinya dikira.',
    'https://kosybano.com.tr/-/gcz/5ogjz5-0bb2.video',
    { segment: 'PU', wage: '2000000', outcome: 'death' },
    { total: '118000000' },
  ),
  published(
    'payout-merauke-2024',
    '2024-06-13',
    'Nelayan meninggal; jumlah tercetak cocok dengan penghasilan acuan Rp3.450.000.',
    'https://suara.merauke.go.id/post/4775/bpjs-ketenagakerjaan-merauke-serahkan-santunan-kematian-kepada-ahli-waris-nelayan.html',
    { segment: 'BPU', income: '3500000', outcome: 'death' },
    { 'santunan-kematian': '165600000', total: '187600000' },
  ),
  published(
    'payout-gondang-2018',
    '2018-09-01',
    'Pekerja proyek bendungan meninggal; upah sebulannya dihitung balik, harinya dikira.',
    'https://solotrust.com/read/12801/images/cari-berita.php',
    { segment: 'JAKON', wage: '2375000', outcome: 'death' },
    { total: '121800000' },
  ),
  published(
    'payout-mukomuko-2021',
    '2021-06-01',
    'Nelayan peserta mandiri meninggal saat melaut; harinya dikira.',
    'https://radarutara.bacakoran.co/amp/3993/dinas-perikanan-pastikan-alm-jaya-dapat-santunan-dari-bpjs-ketenagakerjaan/16',
    { segment: 'BPU', income: '1000000', outcome: 'death' },
    { 'santunan-kematian': '48000000' },
  ),
  published(
    'payout-korea-2025',
    '2025-06-27',
    'Pekerja migran meninggal karena kecelakaan kerja di Korea: satu santunan, tanpa berkala dan pemakaman.',
    'https://saranainfo.com/bpjs-ketenagakerjaan-salurkan-santunan-rp-85-juta-untuk-pmi-meninggal-di-korea-24874.html',
    { segment: 'PMI', phase: 'during', outcome: 'death' },
    { 'santunan-kematian': '85000000', 'santunan-berkala': '0', 'biaya-pemakaman': '0', total: '85000000' },
  ),
  derived(
    'binjai-2019',
    '2019-06-21',
    'Pekerja dengan upah tercetak Rp2.938.525 meninggal; jumlah tercetak memuat juga saldo JHT dan JP.',
    'http://online.flipbuilder.com/plcl/ktqb/files/basic-html/page104.html; PP 44/2015 Lampiran III',
    { segment: 'PU', wage: '2938525', outcome: 'death' },
    { 'santunan-kematian': '141049200', total: '148849200' },
  ),
];

const dates: readonly Case[] = [
  open(
    'before-the-programme',
    '2015-06-30',
    'Kecelakaan sehari sebelum PP 44/2015 berlaku.',
    'PP 44/2015 Ps 63',
    died,
    'not-in-force:jkk.claims.eligible',
  ),
  derived('first-day', '2015-07-01', 'Kecelakaan pada hari pertama PP 44/2015.', 'PP 44/2015 Ps 63', died, {
    total: '247800000',
  }),
  derived('last-day-of-old-amounts', '2019-12-01', 'Meninggal sehari sebelum PP 82/2019 berlaku.', ANNEX, died, {
    'santunan-kematian': '240000000',
    'santunan-berkala': '4800000',
    'biaya-pemakaman': '3000000',
    total: '247800000',
    payer: 'bpjs',
  }),
  derived('first-day-of-new-amounts', '2019-12-02', 'Meninggal pada hari PP 82/2019 mulai berlaku.', ANNEX, died, {
    'santunan-kematian': '240000000',
    'santunan-berkala': '12000000',
    'biaya-pemakaman': '10000000',
    total: '262000000',
  }),
  {
    ...derived('new-amounts-not-yet-known', '2020-01-15', 'PP 82/2019 belum diketahui.', 'RULINGS 2', died, {
      total: '247800000',
    }),
    known: '2019-12-01',
  },
  derived(
    'least-grant-old',
    '2017-01-01',
    'Upah Rp300.000: santunan kematian paling sedikit berlaku.',
    ANNEX,
    { segment: 'PU', wage: '300000', outcome: 'death' },
    { 'santunan-kematian': '16200000' },
  ),
  derived(
    'least-grant-new',
    '2019-12-02',
    'Upah Rp416.666: santunan kematian paling sedikit masih berlaku.',
    ANNEX,
    { segment: 'PU', wage: '416666', outcome: 'death' },
    { 'santunan-kematian': '20000000' },
  ),
  derived(
    'above-least-grant',
    '2019-12-02',
    'Upah Rp416.667: rumus upah lebih besar.',
    ANNEX,
    { segment: 'PU', wage: '416667', outcome: 'death' },
    { 'santunan-kematian': '20000016' },
  ),
  derived(
    'half-rupiah-up',
    '2024-01-01',
    'Upah dengan sen: santunan dibulatkan setengah ke atas.',
    'RULINGS 4',
    { segment: 'PU', wage: '5000000.01', outcome: 'death' },
    { 'santunan-kematian': '240000000' },
  ),
];

const wages: readonly Case[] = [
  derived(
    'daily-wage',
    '2022-01-01',
    'Pekerja harian dengan upah Rp120.000 sehari meninggal.',
    'PP 44/2015 Ps 19(3)',
    { segment: 'PU', dailyWage: '120000', outcome: 'death' },
    { 'santunan-kematian': '144000000' },
  ),
  derived(
    'daily-wage-construction',
    '2018-09-01',
    'Pekerja konstruksi harian Rp95.000 meninggal: dikali 30.',
    'RULINGS 11',
    { segment: 'JAKON', dailyWage: '95000', outcome: 'death' },
    { total: '144600000' },
  ),
  derived(
    'construction-wage-first',
    '2018-09-01',
    'Upah sebulan didahulukan dari upah sehari.',
    'RULINGS 11',
    { segment: 'JAKON', wage: '3000000', dailyWage: '95000', outcome: 'death' },
    { total: '151800000' },
  ),
  open(
    'construction-wage-missing',
    '2018-09-01',
    'Upah pekerja konstruksi tidak diketahui.',
    'RULINGS 5',
    { segment: 'JAKON', outcome: 'death' },
    'missing:wage',
  ),
  open(
    'income-missing',
    '2022-01-01',
    'Penghasilan BPU tidak diketahui, upah tidak menggantikannya.',
    'RULINGS 5',
    { segment: 'BPU', wage: '3000000', outcome: 'death' },
    'missing:income',
  ),
  derived(
    'income-500000',
    '2023-03-03',
    'Penghasilan di bawah lapisan pertama: acuan Rp1.000.000.',
    'RULINGS 12',
    { segment: 'BPU', income: '500000', outcome: 'total-disability' },
    { 'santunan-cacat': '56000000', 'santunan-berkala': '12000000', total: '68000000' },
  ),
  derived(
    'income-1099500',
    '2023-03-03',
    'Penghasilan di antara dua lapisan: lapisan bawah.',
    'RULINGS 12',
    { segment: 'BPU', income: '1099500', outcome: 'total-disability' },
    { 'santunan-cacat': '56000000' },
  ),
  derived(
    'income-3699999',
    '2023-03-03',
    'Penghasilan Rp1 di bawah lapisan berikutnya.',
    'RULINGS 12',
    { segment: 'BPU', income: '3699999', outcome: 'total-disability' },
    { 'santunan-cacat': '193200000' },
  ),
  derived(
    'income-20200000',
    '2023-03-03',
    'Batas bawah lapisan terakhir: acuan Rp20.700.000.',
    'RULINGS 12',
    { segment: 'BPU', income: '20200000', outcome: 'total-disability' },
    { 'santunan-cacat': '1159200000' },
  ),
  open('segment-missing', '2022-01-01', 'Segmen tidak disebut.', 'RULINGS 5', { outcome: 'death' }, 'missing:segment'),
  open(
    'outcome-missing',
    '2022-01-01',
    'Akibat kecelakaan tidak disebut.',
    'RULINGS 5',
    { segment: 'PU', wage: '3000000' },
    'missing:outcome',
  ),
];

const disabilities: readonly Case[] = [
  derived(
    'total-disability',
    '2022-02-02',
    'Cacat total tetap: 56 kali upah dan santunan berkala.',
    ANNEX,
    { segment: 'PU', wage: '4000000', outcome: 'total-disability' },
    { 'santunan-cacat': '224000000', 'santunan-berkala': '12000000', 'biaya-pemakaman': '0', total: '236000000' },
  ),
  derived(
    'one-finger',
    '2022-02-02',
    'Kehilangan telunjuk kanan: 9%, tanpa santunan berkala.',
    ANNEX,
    { ...anatomical, wage: '4000000', losses: [finger] },
    { 'santunan-cacat': '28800000', 'santunan-berkala': '0', total: '28800000' },
  ),
  derived(
    'two-losses-capped',
    '2024-03-03',
    'Lengan 40% dan kaki 35%: dijumlahkan, paling banyak 70%.',
    'RULINGS 32',
    { ...anatomical, losses: [arm, leg] },
    { 'santunan-cacat': '280000000' },
  ),
  derived(
    'two-losses-added',
    '2024-03-03',
    'Lengan 40% dan telunjuk 9% dijumlahkan.',
    'RULINGS 32',
    { ...anatomical, losses: [arm, finger] },
    { 'santunan-cacat': '196000000' },
  ),
  derived(
    'functional',
    '2024-03-03',
    'Fungsi tangan kanan berkurang seperempat.',
    ANNEX,
    { ...functional, losses: [{ ...hand, functionLoss: '0.25' }] },
    { 'santunan-cacat': '32000000' },
  ),
  derived(
    'functional-two',
    '2024-03-03',
    'Dua fungsi hilang: masing-masing dikali hilangnya fungsi dulu.',
    'RULINGS 32',
    {
      ...functional,
      losses: [
        { ...arm, functionLoss: '1' },
        { ...leg, functionLoss: '0.5' },
      ],
    },
    { 'santunan-cacat': '230000000' },
  ),
  derived(
    'hearing-three-steps',
    '2021-05-05',
    'Daya dengar kedua telinga turun 30 desibel: 3 x 6%.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...hearing, steps: '3' }] },
    { 'santunan-cacat': '72000000' },
  ),
  derived(
    'hearing-one-step',
    '2021-05-05',
    'Langkah yang tidak ditulis dianggap satu.',
    'RULINGS 33',
    { ...anatomical, losses: [hearing] },
    { 'santunan-cacat': '24000000' },
  ),
  derived(
    'hearing-ten-steps',
    '2021-05-05',
    'Sepuluh langkah, paling banyak.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...hearing, steps: '10' }] },
    { 'santunan-cacat': '240000000' },
  ),
  derived(
    'scalp-least',
    '2021-05-05',
    'Kulit kepala terkelupas, dokter menilai 10%.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...scalp, percent: '10' }] },
    { 'santunan-cacat': '40000000' },
  ),
  derived(
    'scalp-most',
    '2021-05-05',
    'Kulit kepala terkelupas, dokter menilai 30%.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...scalp, percent: '30' }] },
    { 'santunan-cacat': '120000000' },
  ),
  derived(
    'impotence',
    '2021-05-05',
    'Impotensi: 30%.',
    'RULINGS 31',
    { ...functional, losses: [{ part: 'impotensi', functionLoss: '1' }] },
    { 'santunan-cacat': '120000000' },
  ),
  open(
    'losses-missing',
    '2021-05-05',
    'Cacat sebagian tanpa daftar kehilangan.',
    'RULINGS 5',
    anatomical,
    'missing:losses',
  ),
  open(
    'function-loss-missing',
    '2021-05-05',
    'Cacat fungsi tanpa besarnya hilang fungsi.',
    'RULINGS 33',
    { ...functional, losses: [hand] },
    'missing:losses.functionLoss',
  ),
  open(
    'scalp-percent-missing',
    '2021-05-05',
    'Kulit kepala tanpa persentase dokter.',
    'RULINGS 33',
    { ...anatomical, losses: [scalp] },
    'missing:losses.percent',
  ),
  open(
    'function-loss-anatomical',
    '2021-05-05',
    'Hilang fungsi ditulis pada cacat anatomis.',
    'RULINGS 33',
    { ...anatomical, losses: [finger, { ...hand, functionLoss: '0.5' }] },
    'function-loss-stated',
  ),
  open(
    'steps-on-plain-row',
    '2021-05-05',
    'Langkah ditulis pada telunjuk.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...finger, steps: '1' }] },
    'steps-not-counted',
  ),
  open(
    'percent-on-plain-row',
    '2021-05-05',
    'Persentase ditulis pada telunjuk.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...finger, percent: '10' }] },
    'percent-not-ranged',
  ),
  open(
    'scalp-below-range',
    '2021-05-05',
    'Kulit kepala dinilai 9%.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...scalp, percent: '9' }] },
    'percent-out-of-range',
  ),
  open(
    'scalp-above-range',
    '2021-05-05',
    'Kulit kepala dinilai 30,5%.',
    'RULINGS 33',
    { ...anatomical, losses: [{ ...scalp, percent: '30.5' }] },
    'percent-out-of-range',
  ),
];

export const jkkCases: readonly Case[] = [...payouts, ...dates, ...wages, ...disabilities, ...jkkCostCases];
