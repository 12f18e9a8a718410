// Worked cases on the papers of a claim: each programme and ground, and each condition.

import type { Case } from '../case.ts';

type Facts = Case['facts'];

function papers(
  id: string,
  sentence: string,
  source: string,
  facts: Facts,
  documents: string,
  on = '2024-05-20',
): Case {
  return {
    id: `documents-${id}`,
    sentence,
    basis: 'derived',
    source,
    ask: 'documents',
    on,
    facts,
    expect: { documents: documents === '' ? [] : documents.split(' ') },
  };
}

const LISTS = 'Daftar berkas BPJS Ketenagakerjaan 2022-2025';
const PERSON = 'participant-card identity-card family-card bank-book';
const DEATH = 'death-certificate heir-certificate heir-identity';
const LITTLE = { balance: '50000000' };

export const documentsCases: readonly Case[] = [
  papers('jht-age', 'Usia 56, saldo tepat Rp50 juta.', LISTS, { programme: 'JHT', ground: 'age', ...LITTLE }, PERSON),
  papers(
    'jht-age-above-limit',
    'Saldo satu sen di atas Rp50 juta: NPWP diminta.',
    LISTS,
    { programme: 'JHT', ground: 'age', balance: '50000000.01' },
    `${PERSON} tax-number`,
  ),
  papers(
    'jht-age-balance-unknown',
    'Saldo tidak disebut: NPWP disebut beserta syaratnya.',
    LISTS,
    { programme: 'JHT', ground: 'age' },
    `${PERSON} tax-number`,
  ),
  papers(
    'jht-age-taken-before',
    'Saldo kecil tetapi JHT pernah diambil sebagian: NPWP diminta.',
    LISTS,
    { programme: 'JHT', ground: 'age', ...LITTLE, paidEarlier: [{ date: '2020-01-10', amount: '1000000' }] },
    `${PERSON} tax-number`,
  ),
  papers(
    'jht-resignation',
    'Mengundurkan diri.',
    LISTS,
    { programme: 'JHT', ground: 'resignation', ...LITTLE },
    `${PERSON} work-reference`,
  ),
  papers(
    'jht-layoff',
    'Kena PHK.',
    'Permenaker 4/2022',
    { programme: 'JHT', ground: 'layoff', ...LITTLE },
    `${PERSON} work-reference layoff-proof`,
  ),
  papers(
    'jht-contract-end',
    'Kontrak habis.',
    LISTS,
    { programme: 'JHT', ground: 'contract-end', ...LITTLE },
    `${PERSON} work-reference`,
  ),
  papers(
    'jht-company-retirement',
    'Pensiun menurut perusahaan.',
    LISTS,
    { programme: 'JHT', ground: 'company-retirement', ...LITTLE },
    `${PERSON} retirement-letter`,
  ),
  papers('jht-bpu', 'BPU berhenti.', LISTS, { programme: 'JHT', ground: 'bpu-stopped', ...LITTLE }, PERSON),
  papers(
    'jht-disability',
    'Cacat total tetap.',
    LISTS,
    { programme: 'JHT', ground: 'total-disability', ...LITTLE },
    `${PERSON} doctor-certificate`,
  ),
  papers(
    'jht-leaving',
    'Pekerja asing pulang selamanya.',
    LISTS,
    { programme: 'JHT', ground: 'leaving-indonesia', ...LITTLE },
    'participant-card passport bank-book leaving-statement',
  ),
  papers(
    'jht-partial-10',
    'Mengambil 10%.',
    LISTS,
    { programme: 'JHT', ground: 'partial-10', ...LITTLE },
    `${PERSON} employment-statement`,
  ),
  papers(
    'jht-partial-30',
    'Mengambil 30% untuk rumah.',
    LISTS,
    { programme: 'JHT', ground: 'partial-30-housing', ...LITTLE },
    `${PERSON} employment-statement housing-papers`,
  ),
  papers(
    'jht-death',
    'Peserta meninggal; ahli waris mengajukan JHT.',
    LISTS,
    { programme: 'JHT', ground: 'death', ...LITTLE },
    `participant-card ${DEATH} birth-certificate guardianship will ward-certificate`,
  ),
  papers(
    'jkm-worker',
    'Penerima upah meninggal.',
    'PP 44/2015 Ps 40(3); daftar berkas',
    { programme: 'JKM', segment: 'PU' },
    `participant-card identity-card family-card ${DEATH} marriage-book bank-book tax-number employer-letter`,
  ),
  papers(
    'jkm-bpu',
    'BPU meninggal: tanpa surat keterangan kerja.',
    'PP 44/2015 Ps 40(3); daftar berkas',
    { programme: 'JKM', segment: 'BPU', ...LITTLE },
    `participant-card identity-card family-card ${DEATH} marriage-book bank-book`,
  ),
  papers(
    'jkk-temporary-worker',
    'Penerima upah kecelakaan dan sementara tidak bekerja.',
    'PP 44/2015 Ps 43(5); daftar berkas',
    { programme: 'JKK', outcome: 'temporary', segment: 'PU' },
    'participant-card identity-card accident-report-1 accident-report-2 doctor-report attendance-list chronology ' +
      'duty-letter police-report transport-receipts treatment-receipts rest-letters payslips',
  ),
  papers(
    'jkk-temporary-bpu',
    'BPU kecelakaan dan sementara tidak bekerja: tanpa berkas dari pemberi kerja.',
    'PP 44/2015 Ps 44; daftar berkas',
    { programme: 'JKK', outcome: 'temporary', segment: 'BPU' },
    'participant-card identity-card accident-report-1 accident-report-2 doctor-report chronology police-report ' +
      'transport-receipts treatment-receipts rest-letters',
  ),
  papers(
    'jkk-death',
    'Meninggal karena kecelakaan kerja.',
    'PP 44/2015 Ps 37(4), 43(5)',
    { programme: 'JKK', outcome: 'death', segment: 'JAKON' },
    `participant-card identity-card ${DEATH} accident-report-1 accident-report-2 doctor-report attendance-list ` +
      'chronology duty-letter police-report transport-receipts treatment-receipts',
  ),
  papers(
    'jkk-disability-claimed-by-heir',
    'Cacat, lalu diajukan ahli waris.',
    'PP 44/2015 Ps 37(4), 43(5)',
    { programme: 'JKK', outcome: 'total-disability', segment: 'BPU', heir: 'true' },
    `participant-card identity-card ${DEATH} accident-report-1 accident-report-2 doctor-report ` +
      'chronology police-report transport-receipts treatment-receipts',
  ),
  papers(
    'jp-retirement',
    'Mencapai usia pensiun.',
    'PP 45/2015, penjelasan Ps 25',
    { programme: 'JP', event: 'retirement' },
    'participant-card identity-card family-card claim-form',
  ),
  papers(
    'jp-disability',
    'Cacat total tetap.',
    'PP 45/2015 Ps 20; daftar berkas',
    { programme: 'JP', event: 'disability' },
    'participant-card identity-card family-card claim-form work-reference doctor-certificate',
  ),
  papers(
    'jp-death',
    'Peserta meninggal.',
    'PP 45/2015 Ps 21-23; daftar berkas',
    { programme: 'JP', event: 'death' },
    `participant-card identity-card family-card ${DEATH} marriage-book guardianship claim-form`,
  ),
  papers(
    'jkp-layoff',
    'Kena PHK.',
    'PP 37/2021 Ps 20; Permenaker 15/2021',
    { programme: 'JKP', reason: 'layoff' },
    'bank-book layoff-proof willingness-statement job-search-commitment',
  ),
  papers(
    'jkp-before-claims-opened',
    'Kena PHK sehari sebelum pengajuan dibuka: komitmen pencarian kerja belum diminta.',
    'Permenaker 15/2021',
    { programme: 'JKP', reason: 'layoff' },
    'bank-book layoff-proof willingness-statement',
    '2022-01-31',
  ),
  papers(
    'jkp-before-permenaker-15',
    'Kena PHK sebelum Permenaker 15/2021.',
    'PP 37/2021 Ps 20',
    { programme: 'JKP', reason: 'contract-cut-short' },
    'layoff-proof',
    '2021-07-27',
  ),
  papers(
    'jkp-resignation',
    'Mengundurkan diri: tidak ada yang diajukan.',
    'PP 37/2021 Ps 20',
    {
      programme: 'JKP',
      reason: 'resignation',
    },
    '',
  ),
  {
    id: 'documents-jkp-before-the-programme',
    sentence: 'JKP sehari sebelum program itu ada.',
    basis: 'derived',
    source: 'PP 37/2021',
    ask: 'documents',
    on: '2021-02-01',
    facts: { programme: 'JKP', reason: 'layoff' },
    expect: {},
    undecided: 'jkp-not-yet',
  },
  {
    id: 'documents-ground-unstated',
    sentence: 'Alasan mengambil JHT tidak disebut.',
    basis: 'derived',
    source: 'RULINGS 5',
    ask: 'documents',
    on: '2024-05-20',
    facts: { programme: 'JHT' },
    expect: {},
    undecided: 'missing:ground',
  },
];
