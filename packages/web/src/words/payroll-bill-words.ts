// Words for the comparison with a bill: what differs and why, in both languages.

import type { Law } from '@jamin/engine';
import { factText, type Language } from '@jamin/law';
import { money, monthText } from './payroll-amounts.ts';
import type { BillKey, Reason } from './payroll-terms.ts';

type BillWords = {
  readonly keys: { readonly [key in BillKey]: string };
  readonly verdict: (gap: string, isMore: boolean) => string;
  readonly row: (row: number) => string;
  readonly forAll: (text: string) => string;
  readonly forOne: (text: string, names: string, more: string) => string;
  readonly unexplained: (gap: string) => string;
  readonly needsRows: (labels: string) => string;
  readonly leftAside: (rows: string) => string;
  readonly otherSum: (rows: string, typed: string) => string;
  readonly otherParts: (parts: string, typed: string) => string;
  readonly jkp: string;
};

export const billWords: { readonly [language in Language]: BillWords } = {
  id: {
    keys: { jkk: 'JKK', jkm: 'JKM', jht: 'JHT', jp: 'JP', total: 'Jumlah' },
    verdict: (gap, isMore) =>
      gap === '' ? 'Tagihan sama dengan hitungan ini.' : `Tagihan ${gap} lebih ${isMore ? 'besar' : 'kecil'}.`,
    row: (row) => `baris ${row}`,
    forAll: (text) => `Cocok bila berlaku untuk semua: ${text}`,
    forOne: (text, names, more) =>
      `Cocok bila berlaku untuk satu orang: ${text} Mungkin ${names}${more === '' ? '' : ` atau ${more} orang lain`}.`,
    unexplained: (gap) => `Yang belum terjelaskan: ${gap}. Tanyakan dasar hitungannya ke kantor cabang.`,
    needsRows: (labels) =>
      `Selisih ${labels} tidak cocok dengan satu sebab saja. Tambahkan tagihan per pekerja supaya terlihat siapa.`,
    leftAside: (rows) => `${rows} baris yang salah belum ikut dihitung. Perbaiki dulu, lalu bandingkan lagi.`,
    otherSum: (rows, typed) => `Baris tagihan berjumlah ${rows}, sedangkan jumlah yang Anda isi ${typed}.`,
    otherParts: (parts, typed) =>
      `Bagian-bagian tagihan itu berjumlah ${parts}, sedangkan jumlahnya tertulis ${typed}.`,
    jkp: 'Iuran JKP tidak ditambahkan: sebagian diambil dari JKK dan sebagian dibayar pemerintah.',
  },
  en: {
    keys: { jkk: 'JKK', jkm: 'JKM', jht: 'JHT', jp: 'JP', total: 'Total' },
    verdict: (gap, isMore) =>
      gap === '' ? 'The bill equals this computation.' : `The bill is ${gap} ${isMore ? 'higher' : 'lower'}.`,
    row: (row) => `row ${row}`,
    forAll: (text) => `It fits if this holds for all: ${text}`,
    forOne: (text, names, more) =>
      `It fits if this holds for one person: ${text} Perhaps ${names}${more === '' ? '' : ` or ${more} others`}.`,
    unexplained: (gap) => `Not explained yet: ${gap}. Ask the branch how it was computed.`,
    needsRows: (labels) =>
      `The difference of ${labels} fits no single cause. Add the bill by worker to see whose amounts differ.`,
    leftAside: (rows) => `Rows with errors: ${rows}. They are not counted yet. Mend them first, then compare again.`,
    otherSum: (rows, typed) => `The rows of the bill add up to ${rows}; the total you typed is ${typed}.`,
    otherParts: (parts, typed) => `The parts of the bill add up to ${parts}; its total says ${typed}.`,
    jkp: 'JKP is not added: part of it is taken from JKK, and the government pays the rest.',
  },
};

const plain = {
  id: {
    missing: 'Pekerja ini tidak ada dalam tagihan.',
    extra: 'Ada dalam tagihan, tetapi tidak ada dalam daftar Anda.',
    twice: 'Ditagih dua kali.',
    rounding: 'Pembulatan, kurang dari Rp1 tiap orang.',
    unbilled: 'Program ini tidak ditagih.',
    unjoined: 'Ditagih untuk program yang tidak diikuti.',
    uncapped: 'Batas upah JP tidak dipakai dalam tagihan.',
    unknown: 'Sebabnya belum diketahui.',
  },
  en: {
    missing: 'This worker is not in the bill.',
    extra: 'In the bill, but not in your sheet.',
    twice: 'Billed twice.',
    rounding: 'Rounding, less than Rp1 a person.',
    unbilled: 'This programme was not billed.',
    unjoined: 'Billed for a programme that was not joined.',
    uncapped: 'The bill does not use the wage ceiling of JP.',
    unknown: 'The cause is not known yet.',
  },
} as const;

export function reasonText(law: Law, reason: Reason, language: Language): string {
  const isId = language === 'id';
  switch (reason.kind) {
    case 'risk': {
      const group = factText(law, 'riskGroup', reason.group, language);
      return isId ? `Tagihan memakai risiko JKK ${group}.` : `The bill uses the JKK risk ${group}.`;
    }
    case 'relief':
      return reliefText(reason.holds, isId);
    case 'month': {
      const month = monthText(reason.first, language);
      return isId ? `Tagihan memakai tarif dan batas upah ${month}.` : `The bill uses rates and ceilings of ${month}.`;
    }
    case 'billed-wage': {
      const wage = money(reason.wage, language);
      return isId ? `Upah dalam tagihan lain: ${wage}.` : `The wage in the bill is another one: ${wage}.`;
    }
    case 'like-wage': {
      const wage = money(reason.wage, language);
      return isId ? `Tagihan cocok dengan upah sekitar ${wage}.` : `The bill fits a wage of about ${wage}.`;
    }
    case 'share':
      return shareText(reason.payer, isId);
    default:
      return plain[language][reason.kind];
  }
}

function reliefText(holds: boolean, isId: boolean): string {
  if (isId) return `Tagihan ${holds ? 'memakai' : 'tidak memakai'} keringanan padat karya.`;
  return `The bill ${holds ? 'uses' : 'does not use'} the labour-intensive relief.`;
}

function shareText(payer: string, isId: boolean): string {
  if (isId) return `Tagihan hanya memuat bagian ${payer === 'employer' ? 'pemberi kerja' : 'pekerja'}.`;
  return `The bill holds the share of the ${payer} alone.`;
}
