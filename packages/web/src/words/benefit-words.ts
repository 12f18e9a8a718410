// The words for what a worker without an employer is protected against.

import type { Language } from '@jamin/law';

export type BenefitWords = {
  readonly heading: string;
  readonly intro: (income: string) => string;
  readonly rows: Readonly<
    Record<'deathAtWork' | 'death' | 'care' | 'monthAway' | 'disability' | 'scholarship', string>
  >;
  readonly parts: { readonly [key: string]: string };
  readonly noLimit: string;
  readonly deathAtWork: string;
  readonly death: (months: string, early: string) => string;
  readonly deathSimple: string;
  readonly monthAway: string;
  readonly disability: string;
  readonly scholarship: (months: string, children: string) => string;
  readonly basis: string;
  readonly accident: string;
  readonly bereaved: string;
};

export const benefitWords: Readonly<Record<Language, BenefitWords>> = {
  id: {
    heading: 'Yang Anda dan keluarga dapatkan',
    intro: (income) => `Angka ini untuk harga termurah. Hukum menghitung seolah penghasilan Anda ${income} sebulan.`,
    rows: {
      deathAtWork: 'Meninggal karena kerja',
      death: 'Meninggal karena sebab lain',
      care: 'Berobat setelah kecelakaan kerja',
      monthAway: 'Sebulan tidak bisa bekerja',
      disability: 'Cacat total tetap karena kerja',
      scholarship: 'Sekolah anak',
    },
    parts: {
      'santunan-kematian': 'santunan kematian',
      'santunan-cacat': 'santunan cacat',
      'santunan-berkala': 'santunan berkala, dibayar sekaligus',
      'biaya-pemakaman': 'biaya pemakaman',
      stmb: 'pengganti penghasilan',
    },
    noLimit: 'Tanpa batas rupiah',
    deathAtWork: 'Untuk keluarga, sejak bulan pertama. Perjalanan pergi dan pulang kerja ikut terlindungi.',
    death: (months, early) =>
      `Untuk keluarga, setelah ${months} bulan menjadi peserta dan membayar. Sebelum itu: ${early} untuk pemakaman.`,
    deathSimple: 'Untuk keluarga.',
    monthAway: 'Pengganti penghasilan selama Anda belum bisa bekerja setelah kecelakaan kerja.',
    disability: 'Untuk Anda, ditambah beasiswa anak.',
    scholarship: (months, children) =>
      `Paling banyak, untuk ${children} anak. Langsung bila karena kerja. ` +
      `Karena sebab lain: setelah ${months} bulan iuran.`,
    basis: 'Dasar hukumnya',
    accident: 'Kecelakaan kerja: apa yang dilakukan',
    bereaved: 'Keluarga meninggal: apa yang dilakukan',
  },
  en: {
    heading: 'What you and your family get',
    intro: (income) => `These are the amounts of the lowest price. The law counts as if you earned ${income} a month.`,
    rows: {
      deathAtWork: 'Death caused by work',
      death: 'Death from another cause',
      care: 'Treatment after a work accident',
      monthAway: 'A month unable to work',
      disability: 'Permanent total disability from work',
      scholarship: "Children's schooling",
    },
    parts: {
      'santunan-kematian': 'death grant',
      'santunan-cacat': 'disability grant',
      'santunan-berkala': 'periodic grant, paid at once',
      'biaya-pemakaman': 'funeral cost',
      stmb: 'income replacement',
    },
    noLimit: 'No limit in rupiah',
    deathAtWork: 'For the family, from the first month. The way to work and back is covered too.',
    death: (months, early) =>
      `For the family, after ${months} months of membership and payments. Before that: ${early} for the funeral.`,
    deathSimple: 'For the family.',
    monthAway: 'Replaces income while you cannot yet work after a work accident.',
    disability: 'For you, with scholarships for your children on top.',
    scholarship: (months, children) =>
      `At most, for ${children === '1' ? 'one child' : `${children} children`}. At once if work caused it. ` +
      `From another cause: after ${months} months of payments.`,
    basis: 'Where the law says so',
    accident: 'A work accident: what to do',
    bereaved: 'A death in the family: what to do',
  },
};
