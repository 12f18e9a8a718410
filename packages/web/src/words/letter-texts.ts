// The words of the letters: formal but plain Indonesian, with an English companion; {name} is a blank of the form.

import type { Words } from '@jamin/engine';

export type LetterText = {
  readonly lead: Words;
  readonly to: Words;
  readonly subject: Words;
  readonly body: readonly Words[];
};

const SIR: Words = { id: 'Dengan hormat,', en: 'Dear Sir or Madam,' };
const THANKS: Words = {
  id: 'Saya mohon jawaban tertulis. Atas perhatiannya, terima kasih.',
  en: 'I ask for an answer in writing. Thank you for your attention.',
};
const BRANCH: Words = {
  id: 'Yth. Kepala Kantor Cabang BPJS Ketenagakerjaan',
  en: 'To the head of the branch of BPJS Ketenagakerjaan',
};

export const letterTexts: { readonly [letter: string]: LetterText } = {
  'minta-paklaring': {
    lead: {
      id: 'Untuk majikan yang belum memberi surat keterangan kerja. Surat itu dipakai untuk mengambil JHT.',
      en: 'For an employer who has not given the leaving letter. JHT claims use that letter.',
    },
    to: { id: 'Yth. Pimpinan {company}', en: 'To the management of {company}' },
    subject: { id: 'Permintaan surat keterangan kerja', en: 'Request for a leaving letter' },
    body: [
      SIR,
      {
        id: 'Saya, {name}, bekerja di {company} sebagai {position} dari {from} sampai {until}.',
        en: 'I, {name}, worked at {company} as {position} from {from} until {until}.',
      },
      {
        id: 'Saya mohon surat keterangan kerja (paklaring) yang menyebut jabatan dan masa kerja saya.',
        en: 'I ask for a leaving letter (paklaring) that names my position and the time I worked.',
      },
      {
        id: 'Surat itu saya perlukan untuk mengajukan Jaminan Hari Tua. Dasarnya: {law}.',
        en: 'I need it to claim my old-age savings (JHT). The basis: {law}.',
      },
      THANKS,
    ],
  },
  tunggakan: {
    lead: {
      id: 'Untuk kantor cabang, kalau majikan memotong atau wajib membayar iuran tetapi tidak menyetor.',
      en: 'For the branch, when the employer does not pay the contributions that it owes or took from your pay.',
    },
    to: BRANCH,
    subject: { id: 'Laporan iuran yang tidak dibayar', en: 'Report of unpaid contributions' },
    body: [
      SIR,
      {
        id: 'Saya, {name}, nomor peserta {kpj}, bekerja di {company}.',
        en: 'I, {name}, participant number {kpj}, work at {company}.',
      },
      {
        id: 'Menurut keterangan yang saya terima, iuran saya tidak dibayar sejak {since}.',
        en: 'From what I was told, my contributions have not been paid since {since}.',
      },
      {
        id: 'Saya mohon diperiksa bulan mana yang belum dibayar, dan majikan saya ditagih beserta dendanya.',
        en: 'I ask you to check which months are unpaid, and to collect them from my employer with the fine.',
      },
      {
        id: 'Saya juga mohon dijelaskan perlindungan saya selama menunggak.',
        en: 'Please also explain my cover meanwhile.',
      },
      { id: 'Dasarnya: {law}.', en: 'The basis: {law}.' },
      THANKS,
    ],
  },
  'majikan-hilang': {
    lead: {
      id: 'Untuk kantor cabang, kalau perusahaan tutup dan tidak ada yang dapat memberi paklaring.',
      en: 'For the branch, when the firm closed and nobody can give a leaving letter.',
    },
    to: BRANCH,
    subject: { id: 'Permohonan klaim JHT tanpa paklaring', en: 'JHT claim without a leaving letter' },
    body: [
      SIR,
      {
        id: 'Saya, {name}, nomor peserta {kpj}, bekerja di {company} sebagai {position} dari {from} sampai {until}.',
        en: 'I, {name}, participant number {kpj}, worked at {company} as {position} from {from} until {until}.',
      },
      {
        id: 'Perusahaan itu sudah tidak ada atau tidak dapat dihubungi, jadi paklaring tidak dapat saya peroleh.',
        en: 'The firm no longer exists or cannot be reached, so I cannot get a leaving letter.',
      },
      {
        id: 'Sebagai gantinya saya lampirkan bukti lain bahwa pekerjaan saya berakhir: {proof}.',
        en: 'In its place I enclose other proof that my work ended: {proof}.',
      },
      {
        id: 'Saya mohon klaim JHT saya diproses dengan bukti itu. Dasarnya: {law}.',
        en: 'I ask you to handle my JHT claim with that proof. The basis: {law}.',
      },
      THANKS,
    ],
  },
  'upah-dilaporkan': {
    lead: {
      id: 'Untuk kantor cabang, kalau upah yang dilaporkan majikan lebih rendah dari upah Anda.',
      en: 'For the branch, when the employer reported a lower wage than yours.',
    },
    to: BRANCH,
    subject: { id: 'Laporan upah yang dilaporkan terlalu rendah', en: 'Report of a wage reported too low' },
    body: [
      SIR,
      {
        id: 'Saya, {name}, nomor peserta {kpj}, bekerja di {company}.',
        en: 'I, {name}, participant number {kpj}, work at {company}.',
      },
      {
        id: 'Upah saya {wageReal} sebulan. Upah yang dilaporkan {wageReported} sebulan, sejak {since}.',
        en: 'My wage is {wageReal} a month. The wage reported is {wageReported} a month, since {since}.',
      },
      {
        id: 'Saya mohon data upah diperbaiki dan kekurangan iuran ditagih kepada majikan.',
        en: 'I ask you to correct the wage and to collect the missing contributions from the employer.',
      },
      {
        id: 'Kalau manfaat menjadi kurang karena laporan itu, kekurangannya wajib dibayar majikan. Dasarnya: {law}.',
        en: 'Where a benefit is too small for that reason, the employer owes the difference. The basis: {law}.',
      },
      { id: 'Slip gaji saya lampirkan.', en: 'I enclose my pay slips.' },
      THANKS,
    ],
  },
  'klaim-ditolak': {
    lead: {
      id: 'Untuk kantor cabang, kalau klaim Anda ditolak dan Anda tidak setuju.',
      en: 'For the branch, when your claim was refused and you do not agree.',
    },
    to: BRANCH,
    subject: { id: 'Keberatan atas klaim yang ditolak', en: 'Objection to a refused claim' },
    body: [
      SIR,
      {
        id: 'Saya, {name}, nomor peserta {kpj}, mengajukan klaim {claim}. Klaim itu ditolak pada {refusedOn}.',
        en: 'I, {name}, participant number {kpj}, made a claim for {claim}. It was refused on {refusedOn}.',
      },
      { id: 'Alasan yang saya terima: {reason}.', en: 'The reason I was given: {reason}.' },
      { id: 'Saya tidak setuju karena {objection}.', en: 'I do not agree, because {objection}.' },
      {
        id: 'Saya mohon klaim diperiksa lagi, dan alasannya disebut beserta pasalnya.',
        en: 'I ask you to look at the claim again and to give the reason with its article.',
      },
      { id: '{path}', en: '{path}' },
      THANKS,
    ],
  },
};

/** The blanks of the letters. */
export const letterFields: { readonly [field: string]: Words } = {
  name: { id: 'Nama Anda', en: 'Your name' },
  address: { id: 'Alamat Anda', en: 'Your address' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
  place: { id: 'Kota tempat menulis surat', en: 'Town where you write' },
  company: { id: 'Nama perusahaan', en: 'Name of the firm' },
  position: { id: 'Pekerjaan atau jabatan', en: 'Job or position' },
  from: { id: 'Mulai bekerja', en: 'First day at work' },
  until: { id: 'Berhenti bekerja', en: 'Last day at work' },
  kpj: { id: 'Nomor peserta (KPJ)', en: 'Participant number (KPJ)' },
  since: { id: 'Sejak kapan', en: 'Since when' },
  proof: { id: 'Bukti yang ada (slip gaji, kontrak, mutasi bank)', en: 'Proof you have (pay slips, contract, bank)' },
  wageReal: { id: 'Upah sebenarnya sebulan', en: 'Real wage a month' },
  wageReported: { id: 'Upah yang dilaporkan sebulan', en: 'Wage reported a month' },
  claim: { id: 'Klaim yang ditolak', en: 'The claim that was refused' },
  refusedOn: { id: 'Tanggal ditolak', en: 'Day of the refusal' },
  reason: { id: 'Alasan penolakan', en: 'Reason for the refusal' },
  objection: { id: 'Mengapa Anda tidak setuju', en: 'Why you do not agree' },
};
