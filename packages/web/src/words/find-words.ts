// The words of a field that searches a long list.

import type { Language } from '@jamin/law';

type FindWords = {
  readonly found: (count: number) => string;
  readonly nothing: string;
  readonly choose: string;
};

export const findWords: { readonly [language in Language]: FindWords } = {
  id: {
    found: (count) => `${count} pilihan. Pakai panah ke bawah.`,
    nothing: 'Tidak ada yang cocok. Coba kata lain.',
    choose: 'Pilih salah satu dari daftar.',
  },
  en: {
    found: (count) => `${count} ${count === 1 ? 'choice' : 'choices'}. Use the down arrow.`,
    nothing: 'Nothing fits. Try another word.',
    choose: 'Choose one from the list.',
  },
};
