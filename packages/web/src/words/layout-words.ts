// The words of the frame around every page.

import type { Language } from '@jamin/law';

type LayoutWords = {
  readonly skip: string;
  readonly menu: string;
  readonly more: string;
  readonly thisLanguage: string;
  readonly independentShort: string;
  readonly independent: string;
  readonly pages: { readonly [page: string]: string };
};

export const layoutWords: { readonly [language in Language]: LayoutWords } = {
  id: {
    skip: 'Langsung ke isi',
    menu: 'Menu utama',
    more: 'Tentang situs ini',
    thisLanguage: 'Bahasa Indonesia',
    independentShort: 'Mandiri. Bukan situs BPJS Ketenagakerjaan.',
    independent:
      'Jamin mandiri. Kami bukan BPJS Ketenagakerjaan dan tidak mewakilinya. ' +
      'Hitungan di sini dibuat dari peraturan. Keputusan tetap di kantor BPJS Ketenagakerjaan.',
    pages: {
      home: 'Beranda',
      which: 'BPJS yang mana?',
      bpu: 'Tanpa majikan',
      calculators: 'Hitung',
      archive: 'Angka',
      mediaKit: 'Pers',
      laws: 'Hukumnya',
      check: 'Periksa angka',
      data: 'Data',
      about: 'Tentang Jamin',
      accessibility: 'Aksesibilitas',
      privacy: 'Privasi',
    },
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    more: 'About this site',
    thisLanguage: 'English',
    independentShort: 'Independent. Not a site of BPJS Ketenagakerjaan.',
    independent:
      'Jamin is independent. We are not BPJS Ketenagakerjaan and do not speak for it. ' +
      'The sums here come from the law. The decision stays with the office of BPJS Ketenagakerjaan.',
    pages: {
      home: 'Home',
      which: 'Which BPJS?',
      bpu: 'No employer',
      calculators: 'Calculate',
      archive: 'Figures',
      mediaKit: 'Press',
      laws: 'The law',
      check: 'Check figures',
      data: 'Data',
      about: 'About Jamin',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
    },
  },
};
