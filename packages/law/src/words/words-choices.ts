// Plain words for the words of choices (segments, grounds, outcomes, classes of heirs), in both languages.

import type { Words } from '@jamin/engine';
import { lossWords } from './words-losses.ts';

type Table = { readonly [word: string]: readonly [id: string, en: string] };

const table: Table = {
  JKK: ['JKK', 'JKK'],
  JKM: ['JKM', 'JKM'],
  JHT: ['JHT', 'JHT'],
  JP: ['JP', 'JP'],
  JKP: ['JKP', 'JKP'],
  PU: ['penerima upah', 'wage earner'],
  BPU: ['bukan penerima upah', 'worker without a wage'],
  JAKON: ['jasa konstruksi', 'construction project'],
  PMI: ['pekerja migran', 'migrant worker'],
  'very-low': ['sangat rendah', 'very low'],
  low: ['rendah', 'low'],
  medium: ['sedang', 'medium'],
  high: ['tinggi', 'high'],
  'very-high': ['sangat tinggi', 'very high'],
  transport: ['angkutan', 'transport'],
  other: ['lainnya', 'other'],
  self: ['sendiri', 'oneself'],
  budget: ['anggaran negara atau daerah', 'public budget'],
  temporary: ['sementara tidak mampu bekerja', 'temporarily unable to work'],
  'partial-anatomical': ['cacat sebagian anatomis', 'partial loss of a part of the body'],
  'partial-functional': ['cacat sebagian fungsi', 'partial loss of function'],
  'total-disability': ['cacat total tetap', 'permanent total disability'],
  death: ['meninggal dunia', 'death'],
  before: ['sebelum bekerja', 'before work'],
  during: ['selama bekerja', 'during work'],
  after: ['setelah bekerja', 'after work'],
  age: ['mencapai usia pembayaran JHT', 'reaching the age for JHT'],
  'company-retirement': ['usia pensiun menurut perusahaan', 'retirement age of the company'],
  resignation: ['mengundurkan diri', 'resignation'],
  layoff: ['pemutusan hubungan kerja', 'layoff'],
  'contract-end': ['kontrak berakhir', 'end of a fixed-term contract'],
  'contract-ended': ['kontrak habis waktunya', 'contract ran out'],
  'contract-cut-short': ['kontrak diputus sebelum waktunya', 'contract cut short'],
  'bpu-stopped': ['pekerja mandiri berhenti bekerja', 'self-employed worker stopped'],
  'leaving-indonesia': ['meninggalkan Indonesia selamanya', 'leaving Indonesia for good'],
  'partial-10': ['pengambilan sebagian 10%', 'partial payment of 10%'],
  'partial-30-housing': ['pengambilan sebagian 30% untuk rumah', 'partial payment of 30% for a home'],
  retirement: ['pensiun', 'retirement'],
  disability: ['cacat total tetap', 'permanent total disability'],
  monthly: ['dibayar tiap bulan', 'paid monthly'],
  'lump-sum': ['dibayar sekaligus', 'paid at once'],
  none: ['tidak ada', 'none'],
  participant: ['peserta', 'the participant'],
  spouse: ['janda atau duda', 'widow or widower'],
  child: ['anak', 'child or children'],
  children: ['anak', 'children'],
  parent: ['orang tua', 'parent'],
  'spouse-or-children': ['janda, duda, atau anak', 'widow, widower or child'],
  'blood-line': ['keluarga sedarah garis lurus', 'blood relatives in the straight line'],
  siblings: ['saudara kandung', 'siblings'],
  'parents-in-law': ['mertua', 'parents-in-law'],
  will: ['orang yang ditunjuk dalam wasiat', 'person named in a will'],
  fund: ['dana jaminan sosial atau balai harta peninggalan', 'the social security fund or probate office'],
  bpjs: ['BPJS Ketenagakerjaan', 'BPJS Ketenagakerjaan'],
  employer: ['pemberi kerja', 'employer'],
  accident: ['kecelakaan atau penyakit akibat kerja', 'work accident or disease'],
  recovered: ['sembuh, cacat, atau meninggal menurut dokter', 'recovered, disabled or dead by the doctor'],
  'claim-complete': ['berkas pengajuan lengkap', 'papers of the claim complete'],
  registration: ['pendaftaran dan iuran pertama', 'registration and first contribution'],
  hire: ['mulai bekerja', 'start of work'],
  'wage-change': ['perubahan upah atau data', 'change of wage or data'],
  'contribution-month': ['bulan iuran', 'month of contributions'],
  'contribution-paid': ['iuran diterima BPJS', 'contributions received by BPJS'],
  'arrears-notice': ['teguran tertulis pertama', 'first written warning'],
  'arrears-settled': ['tunggakan dan denda dilunasi', 'arrears and penalties settled'],
  'refund-complete': ['berkas penggantian lengkap', 'papers of the refund complete'],
  'facility-bill': ['tagihan fasilitas kesehatan', 'bill of a health facility'],
  'data-confirmed': ['konfirmasi data pensiunan', 'confirmation by a pensioner'],
  'month-paid': ['satu bulan manfaat dibayar', 'a month of the benefit paid'],
  'account-credited': ['hasil pengembangan JHT dibukukan', 'development of JHT credited'],
  'arrears-over-limit': ['iuran menunggak terlalu lama', 'contributions unpaid for too long'],
  'still-employed': ['masih bekerja', 'still employed'],
  'age-not-reached': ['usianya belum tercapai', 'age not reached'],
  'waiting-period': ['belum sampai harinya', 'the day has not come'],
  'membership-too-short': ['kepesertaan belum cukup lama', 'membership too short'],
  'partial-already-taken': ['sudah pernah diambil', 'taken before'],
  'programme-not-in-force': ['programnya belum ada', 'the programme did not exist'],
  'not-citizen': ['bukan warga negara Indonesia', 'not an Indonesian citizen'],
  'age-at-registration': ['terlalu tua saat didaftarkan', 'too old when registered'],
  'excluded-reason': ['sebab berakhirnya kerja tidak dijamin', 'the job ended for an excluded reason'],
  'contribution-months': ['bulan iuran kurang', 'too few contribution months'],
  'consecutive-months': ['bulan iuran berturut-turut kurang', 'too few consecutive contribution months'],
  'claims-exhausted': ['sudah diterima tiga kali', 'already received three times'],
  'claim-interval': ['masa iur sejak manfaat terakhir kurang', 'too few months since the last benefit'],
  'claim-late': ['terlambat diajukan', 'claimed too late'],
  day: ['hari', 'day'],
  month: ['bulan', 'month'],
};

/** What the day of the question is called. */
export const DAY_ASKED: Words = { id: 'hari yang ditanyakan', en: 'the day asked for' };

/** Fields of list rows (a year, a month, an amount or a wage need no name), and answers that are lists. */
const fields: Table = {
  'tk-sd': ['TK/SD', 'primary school'],
  smp: ['SMP', 'junior high school'],
  sma: ['SMA', 'senior high school'],
  university: ['kuliah', 'university'],
  functionLoss: ['berkurangnya fungsi', 'loss of function'],
  steps: ['langkah', 'steps'],
  percent: ['persentase dokter', 'percentage of the doctor'],
  documents: ['berkas', 'papers'],
  months: ['uang tunai tiap bulan', 'cash of each month'],
};

function column(of: Table, index: 0 | 1): { readonly [word: string]: string } {
  return Object.fromEntries(Object.entries(of).map(([word, both]) => [word, both[index]]));
}

export const choicesId = {
  ...column(table, 0),
  ...Object.fromEntries(Object.keys(lossWords).map((part) => [part, part])),
};
export const choicesEn = { ...column(table, 1), ...lossWords };
export const fieldsId = column(fields, 0);
export const fieldsEn = column(fields, 1);
