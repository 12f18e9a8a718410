// Worked cases of JKK: incapacity, costs paid back, scholarships, migrant workers and arrears.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { id: `jkk-${id}`, sentence, basis: 'derived', source, ask: 'jkk', on, facts, expect };
}

/** A case that no figure answers: a contradiction, a missing fact, or what the law files do not cover. */
function open(id: string, on: string, sentence: string, source: string, facts: Values, undecided: string): Case {
  return { ...derived(id, on, sentence, source, facts, {}), undecided };
}

const ANNEX = 'PP 44/2015 dan PP 82/2019 Lampiran III';
const hurt = { segment: 'PU', wage: '6000000', outcome: 'temporary' };
const recovered = { segment: 'PU', outcome: 'temporary' };
const migrant = { segment: 'PMI', phase: 'during', outcome: 'temporary' };
const migrantDied = { ...migrant, outcome: 'death' };
const wholeSchool = { 'tk-sd': '8', smp: '3', sma: '3', university: '5' };

const incapacity: readonly Case[] = [
  derived(
    'stmb-270-days-old',
    '2019-12-01',
    'Tidak bekerja 270 hari, skala lama: 180 hari 100%, 90 hari 75%.',
    ANNEX,
    { ...hurt, incapacityDays: '270' },
    { stmb: '49500000', total: '49500000' },
  ),
  derived(
    'stmb-270-days-new',
    '2019-12-02',
    'Tidak bekerja 270 hari, skala baru: semuanya 100%.',
    ANNEX,
    { ...hurt, incapacityDays: '270' },
    { stmb: '54000000' },
  ),
  derived(
    'stmb-180-days-old',
    '2019-12-01',
    'Hari ke-180 masih 100%.',
    'RULINGS 34',
    { ...hurt, incapacityDays: '180' },
    { stmb: '36000000' },
  ),
  derived(
    'stmb-181-days-old',
    '2019-12-01',
    'Hari ke-181 menjadi 75% pada skala lama.',
    'RULINGS 34',
    { ...hurt, incapacityDays: '181' },
    { stmb: '36150000' },
  ),
  derived(
    'stmb-361-days',
    '2023-05-05',
    'Hari ke-361 menjadi 50%.',
    'RULINGS 34',
    { ...hurt, incapacityDays: '361' },
    { stmb: '72100000' },
  ),
  derived(
    'stmb-365-days',
    '2023-05-05',
    'Tidak bekerja setahun dengan upah Rp3.000.000.',
    ANNEX,
    { ...hurt, wage: '3000000', incapacityDays: '365' },
    { stmb: '36250000' },
  ),
  derived(
    'stmb-thirds',
    '2023-05-05',
    'Sepertiga rupiah dibulatkan satu kali di akhir.',
    'RULINGS 4, 34',
    { ...hurt, wage: '1000000', incapacityDays: '7' },
    { stmb: '233333' },
  ),
  derived(
    'stmb-beside-death',
    '2023-05-05',
    'Meninggal setelah 20 hari dirawat: STMB tetap dibayar.',
    'RULINGS 34',
    { ...hurt, outcome: 'death', incapacityDays: '20' },
    { stmb: '4000000', total: '314000000' },
  ),
  derived(
    'wage-not-needed',
    '2023-05-05',
    'Hanya biaya berobat: upah tidak perlu diketahui.',
    'RULINGS 5',
    { ...recovered, medicalCost: '7000000' },
    { stmb: '0', total: '7000000' },
  ),
  open(
    'wage-needed',
    '2023-05-05',
    'Tidak bekerja sehari, upah tidak diketahui.',
    'RULINGS 5',
    { ...recovered, incapacityDays: '1' },
    'missing:wage',
  ),
  derived(
    'several-benefits',
    '2021-08-17',
    'Ibu jari kanan hilang, 45 hari tidak bekerja, angkutan, dan biaya berobat.',
    ANNEX,
    {
      segment: 'PU',
      wage: '4500000',
      outcome: 'partial-anatomical',
      losses: [{ part: 'ibu jari tangan kanan' }],
      incapacityDays: '45',
      transport: { land: '350000' },
      medicalCost: '18250000',
    },
    {
      'santunan-cacat': '54000000',
      stmb: '6750000',
      pengangkutan: '350000',
      perawatan: '18250000',
      total: '79350000',
    },
  ),
];

const costs: readonly Case[] = [
  derived(
    'transport-old',
    '2019-12-01',
    'Tiga jenis angkutan, batas lama masing-masing.',
    ANNEX,
    { ...recovered, transport: { land: '1500000', sea: '1500001', air: '900000' } },
    { pengangkutan: '3400000' },
  ),
  derived(
    'transport-new',
    '2019-12-02',
    'Tiga jenis angkutan, batas baru masing-masing.',
    ANNEX,
    { ...recovered, transport: { land: '5000001', sea: '2000001', air: '10000001' } },
    { pengangkutan: '17000000' },
  ),
  derived(
    'costs-with-sen',
    '2023-05-05',
    'Biaya yang diganti tidak dibulatkan.',
    'RULINGS 4, 37',
    { ...recovered, transport: { land: '123456.78' }, medicalCost: '0.01' },
    { total: '123456.79' },
  ),
  derived(
    'new-benefits-not-yet-law',
    '2019-12-01',
    'Perawatan di rumah, alat dengar, dan kacamata belum ada.',
    ANNEX,
    {
      ...recovered,
      homeCareCost: '5000000',
      hearingAid: '2000000',
      glasses: '900000',
      denture: '4000000',
      medicalCost: '7000000',
    },
    {
      homecare: '0',
      'alat-bantu-dengar': '0',
      kacamata: '0',
      'gigi-tiruan': '3000000',
      perawatan: '7000000',
      total: '10000000',
    },
  ),
  derived(
    'new-benefits',
    '2019-12-02',
    'Biaya yang sama sehari kemudian, di atas batasnya.',
    ANNEX,
    { ...recovered, homeCareCost: '20000001', hearingAid: '2500001', glasses: '1000001', denture: '5000001' },
    {
      homecare: '20000000',
      'alat-bantu-dengar': '2500000',
      kacamata: '1000000',
      'gigi-tiruan': '5000000',
      total: '28500000',
    },
  ),
  derived(
    'care-without-limit',
    '2022-06-06',
    'Biaya berobat Rp5,3 miliar diganti seluruhnya.',
    'PP 44/2015 Ps 25',
    { ...recovered, medicalCost: '5300000000' },
    { perawatan: '5300000000' },
  ),
];

const scholarships: readonly Case[] = [
  derived(
    'scholarship-old',
    '2019-12-01',
    'Dua anak, aturan lama: Rp12.000.000 satu kali.',
    'PP 44/2015 Ps 25(3)',
    { ...hurt, outcome: 'death', children: [wholeSchool, wholeSchool] },
    { beasiswa: '12000000' },
  ),
  derived(
    'scholarship-old-none-left',
    '2019-12-01',
    'Anak yang sudah lulus: tanpa beasiswa.',
    'RULINGS 36',
    { ...hurt, outcome: 'death', children: [{ sma: '0' }] },
    { beasiswa: '0' },
  ),
  derived(
    'scholarship-two-whole',
    '2019-12-02',
    'Dua anak dari TK sampai kuliah, sehari kemudian.',
    'PP 82/2019 Ps 25(3)',
    { ...hurt, outcome: 'death', children: [wholeSchool, wholeSchool] },
    { beasiswa: '174000000' },
  ),
  derived(
    'scholarship-three-children',
    '2022-02-02',
    'Tiga anak: dua jumlah terbesar dari 63, 24, dan 75 juta.',
    'RULINGS 35',
    {
      ...hurt,
      wage: '4000000',
      outcome: 'total-disability',
      children: [{ sma: '1', university: '5' }, { university: '2' }, { smp: '3', sma: '3', university: '5' }],
    },
    { beasiswa: '138000000', 'santunan-cacat': '224000000', total: '374000000' },
  ),
  derived(
    'scholarship-years-above-table',
    '2022-02-02',
    'Sisa tahun di atas tabel dipotong.',
    'RULINGS 35',
    { ...hurt, outcome: 'death', children: [{ 'tk-sd': '9', smp: '4', sma: '4', university: '6' }] },
    { beasiswa: '87000000' },
  ),
  derived(
    'scholarship-not-for-partial',
    '2022-02-02',
    'Cacat sebagian: tanpa beasiswa.',
    'PP 82/2019 Ps 25(2) b 8',
    {
      ...hurt,
      outcome: 'partial-anatomical',
      losses: [{ part: 'telunjuk tangan kanan' }],
      children: [wholeSchool, wholeSchool],
    },
    { beasiswa: '0', 'santunan-cacat': '43200000' },
  ),
];

const migrants: readonly Case[] = [
  open(
    'pmi-day-before',
    '2023-02-21',
    'Pekerja migran meninggal sehari sebelum Permenaker 4/2023.',
    'RULINGS 41',
    migrantDied,
    'not-in-force:jkk.claims.pmi-covered',
  ),
  derived(
    'pmi-first-day',
    '2023-02-22',
    'Pekerja migran meninggal pada hari pertama, dengan satu anak kuliah.',
    'RULINGS 41',
    { ...migrantDied, children: [{ university: '4' }] },
    { beasiswa: '48000000', total: '133000000', payer: 'bpjs' },
  ),
  derived(
    'pmi-death-before',
    '2024-02-02',
    'Calon pekerja migran meninggal sebelum berangkat.',
    'RULINGS 41',
    { ...migrantDied, phase: 'before' },
    { 'santunan-kematian': '85000000', total: '85000000' },
  ),
  derived(
    'pmi-death-phase-unknown',
    '2024-02-02',
    'Masa tidak disebut: santunan kematian tetap sama.',
    'RULINGS 41',
    { segment: 'PMI', outcome: 'death' },
    { total: '85000000' },
  ),
  derived(
    'pmi-care-abroad',
    '2024-02-02',
    'Biaya berobat di luar negeri di atas batas.',
    'RULINGS 41',
    { ...migrant, medicalCost: '60000000' },
    { perawatan: '50000000', total: '50000000' },
  ),
  derived(
    'pmi-care-at-home',
    '2024-02-02',
    'Biaya berobat sepulang ke Indonesia: penuh.',
    'RULINGS 41',
    { ...migrant, phase: 'after', medicalCost: '60000000' },
    { perawatan: '60000000' },
  ),
  open(
    'pmi-care-phase-unknown',
    '2024-02-02',
    'Biaya berobat tanpa masa penempatan.',
    'RULINGS 5, 41',
    { segment: 'PMI', outcome: 'temporary', medicalCost: '1000000' },
    'missing:phase',
  ),
  derived(
    'pmi-other-costs',
    '2024-02-02',
    'Perawatan di rumah, alat dengar, dan kacamata di atas batas; tanpa STMB.',
    'RULINGS 41',
    { ...migrant, homeCareCost: '21000000', hearingAid: '2600000', glasses: '1100000', incapacityDays: '30' },
    {
      homecare: '20000000',
      'alat-bantu-dengar': '2500000',
      kacamata: '1000000',
      stmb: '0',
      total: '23500000',
    },
  ),
  open(
    'pmi-disability',
    '2024-02-02',
    'Pekerja migran cacat total: besarnya belum terbaca.',
    'RULINGS 41',
    { ...migrant, outcome: 'total-disability' },
    'pmi-disability-not-read',
  ),
  open(
    'pmi-transport',
    '2024-02-02',
    'Ongkos pesawat pekerja migran: batasnya belum terbaca.',
    'RULINGS 41',
    { ...migrant, transport: { air: '1' } },
    'pmi-transport-not-read',
  ),
  open(
    'pmi-denture',
    '2024-02-02',
    'Gigi tiruan pekerja migran: batasnya belum terbaca.',
    'RULINGS 41',
    { ...migrant, denture: '1' },
    'pmi-denture-not-read',
  ),
];

const selfEmployed = { segment: 'BPU', income: '1000000', outcome: 'death' };

const arrears: readonly Case[] = [
  derived(
    'bpu-three-months',
    '2022-01-01',
    'BPU menunggak 3 bulan: penuh setelah tunggakan dilunasi.',
    'PP 44/2015 Ps 39(1)',
    { ...selfEmployed, arrearsMonths: '3' },
    { eligible: 'true', total: '70000000', payer: 'bpjs' },
  ),
  derived(
    'bpu-four-months',
    '2022-01-01',
    'BPU menunggak 4 bulan: hak hilang.',
    'PP 44/2015 Ps 39(2)',
    { ...selfEmployed, arrearsMonths: '4' },
    { eligible: 'false', reason: 'arrears-over-limit', 'santunan-kematian': '0', total: '0', payer: '0' },
  ),
  derived(
    'bpu-four-months-little-known',
    '2022-01-01',
    'Hak hilang, jadi fakta lain tidak diperlukan.',
    'RULINGS 5, 38',
    { segment: 'BPU', arrearsMonths: '4' },
    { reason: 'arrears-over-limit', total: '0' },
  ),
  derived(
    'pu-three-months',
    '2024-04-04',
    'Pemberi kerja menunggak 3 bulan: BPJS membayar.',
    'PP 44/2015 Ps 38(1)',
    { ...hurt, outcome: 'death', arrearsMonths: '3' },
    { total: '310000000', payer: 'bpjs' },
  ),
  derived(
    'pu-four-months',
    '2024-04-04',
    'Pemberi kerja menunggak 4 bulan: ia membayar dulu, jumlahnya sama.',
    'PP 44/2015 Ps 38(2)',
    { ...hurt, outcome: 'death', arrearsMonths: '4' },
    { total: '310000000', payer: 'employer' },
  ),
  derived(
    'jakon-no-arrears',
    '2024-04-04',
    'Pekerja konstruksi tanpa tunggakan.',
    'RULINGS 38',
    { segment: 'JAKON', wage: '2000000', outcome: 'death', arrearsMonths: '0' },
    { total: '118000000', payer: 'bpjs' },
  ),
  open(
    'jakon-arrears',
    '2024-04-04',
    'Tunggakan ditulis pada pekerja konstruksi.',
    'RULINGS 38',
    { segment: 'JAKON', wage: '2000000', outcome: 'death', arrearsMonths: '1' },
    'arrears-not-known',
  ),
  open(
    'pmi-arrears',
    '2024-04-04',
    'Tunggakan ditulis pada pekerja migran.',
    'RULINGS 38',
    { ...migrantDied, arrearsMonths: '0' },
    'arrears-not-known',
  ),
];

export const jkkCostCases: readonly Case[] = [...incapacity, ...costs, ...scholarships, ...migrants, ...arrears];
