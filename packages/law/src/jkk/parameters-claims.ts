// Terms of a JKK claim: reporting, expiry, advances and arrears.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const reportLateEffect: Parameter = {
  id: 'jkk.report.late_effect',
  kind: 'text',
  label: { id: 'Akibat laporan tahap I yang terlambat', en: 'Effect of a late stage I report' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-24',
      published: '2025-02-24',
      value:
        "JKK benefit becomes the employer's obligation; employer may claim replacement from BPJS after " + 'reporting',
      citations: [
        { instrument: 'permenaker-5-2021', article: '8', paragraph: '2a' },
        { instrument: 'permenaker-5-2021', article: '8', paragraph: '2b' },
        { instrument: 'permenaker-5-2021', article: '8', paragraph: '2c' },
        { instrument: 'permenaker-1-2025', note: 'amends Pasal 8' },
      ],
      source: 'Permenaker 5/2021 Pasal 8 (2a)-(2c) as amended by Permenaker 1/2025',
      read: 'seen: https://pasal.id/en/peraturan/permen/permenaker-no-1-tahun-2025/koreksi/9439634',
      confidence: 'high',
    },
  ],
  note: 'Effect of a late stage-I report.',
};

export const claimExpiry: Parameter = {
  id: 'jkk.claim_expiry',
  kind: 'number',
  label: { id: 'Kedaluwarsa hak klaim JKK', en: 'Years after which a JKK claim lapses' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(2n),
      citations: [{ instrument: 'pp-44-2015', article: '26' }],
      source: 'PP 44/2015 Pasal 26',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(5n),
      citations: [{ instrument: 'pp-82-2019', article: '26' }],
      source: 'PP 82/2019 Pasal 26; from accident or from diagnosis of occupational disease',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
      note: 'from the accident, or from the diagnosis of an occupational disease',
    },
  ],
  note: 'Right to claim lapses after.',
};

export const pakAfterEmployment: Parameter = {
  id: 'jkk.pak.after_employment',
  kind: 'number',
  label: {
    id: 'Penyakit akibat kerja setelah hubungan kerja berakhir',
    en: 'Occupational disease after employment ended',
  },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2019-01-29',
      published: '2019-01-29',
      value: whole(3n),
      citations: [{ instrument: 'perpres-7-2019', article: '2', paragraph: '2' }],
      source: 'Perpres 7/2019 Pasal 2 (2)',
      read: 'seen: https://baroindo.id/regulasi-penyakit-akibat-kerja',
      confidence: 'high',
    },
  ],
  note: 'Occupational disease appearing after employment ended: still covered within.',
};

export const incompleteFileNotice: Parameter = {
  id: 'jkk.incomplete_file_notice',
  kind: 'number',
  label: { id: 'Pemberitahuan berkas belum lengkap', en: 'Notice of an incomplete file' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(7n),
      citations: [{ instrument: 'pp-44-2015', article: '43' }],
      source: 'PP 44/2015 Pasal 43',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'BPJS tells the reporter that the file is incomplete within. Working days.',
};

export const nonPartnerFacility: Parameter = {
  id: 'jkk.non_partner_facility',
  kind: 'text',
  label: { id: 'Perawatan di fasilitas yang tidak bekerja sama', en: 'Care in a facility without contract' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value:
        'only when there is no partner facility at the place of the accident: advanced by employer (PU) ' +
        '/ participant (BPU), reimbursed up to the highest standard of a partner facility in the area; ' +
        'the rest is borne by the employer (PU) or the participant (BPU)',
      citations: [{ instrument: 'pp-44-2015', article: '33' }],
      source: 'PP 44/2015 Pasal 33',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Care in a facility without contract.',
};

export const benefitTransportCombination: Parameter = {
  id: 'jkk.benefit.transport.combination',
  kind: 'text',
  label: { id: 'Biaya angkutan lebih dari satu jenis', en: 'Transport by more than one mode' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: 'sum of the receipts, each mode capped at its own maximum',
      citations: [{ instrument: 'pp-82-2019', annex: 'III' }],
      source: 'PP 82/2019 Lampiran III',
      read:
        'seen: https://star.grid.id/amp/453594342/' +
        'peserta-bpjs-ketenagakerjaan-jaminan-kecelakaan-kerja-dapat-santunan-uang-jika-dalam-kondisi-ini',
      confidence: 'high',
    },
  ],
  note: 'More than one mode.',
};

export const advancePayer: Parameter = {
  id: 'jkk.advance_payer',
  kind: 'text',
  label: { id: 'Yang membayar lebih dahulu angkutan dan STMB', en: 'Who advances transport and STMB' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: 'employer (PU) or participant (BPU), then reimbursed by BPJS',
      citations: [
        { instrument: 'pp-44-2015', article: '30', paragraph: '2' },
        { instrument: 'pp-44-2015', article: '30', paragraph: '3' },
      ],
      source: 'PP 44/2015 Pasal 30 (2)-(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Transport and STMB are advanced by.',
};

export const stmbPayee: Parameter = {
  id: 'jkk.stmb.payee',
  kind: 'text',
  label: { id: 'Penerima STMB selama upah tetap dibayar', en: 'Who receives STMB while the wage is paid' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value:
        "employer must keep paying the wage until the doctor's statement; STMB is paid to the employer; " +
        'if STMB exceeds the wage the excess goes to the worker; a shortfall cannot be reclaimed from ' +
        'the worker',
      citations: [{ instrument: 'pp-44-2015', article: '51' }],
      source: 'PP 44/2015 Pasal 51',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'STMB while the employer keeps paying the wage.',
};

export const arrearsBpu: Parameter = {
  id: 'jkk.arrears.bpu',
  kind: 'text',
  label: { id: 'BPU menunggak iuran JKK', en: 'BPU in arrears for JKK' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value:
        '<= 3 consecutive months: medical care at once, cash benefits after recovery and after arrears ' +
        'are settled; > 3 months: no right',
      citations: [{ instrument: 'pp-44-2015', article: '39' }],
      source: 'PP 44/2015 Pasal 39',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'BPU in arrears for JKK.',
};

export const jkkClaimsParameters: readonly Parameter[] = [
  reportLateEffect,
  claimExpiry,
  pakAfterEmployment,
  incompleteFileNotice,
  nonPartnerFacility,
  benefitTransportCombination,
  advancePayer,
  stmbPayee,
  arrearsBpu,
];
