// How the open questions of contributions are read, where several programmes share a reading.

import type { Citation, Interpretation } from '@jamin/engine';

/** The citation of every rounding of a contribution or a penalty. */
export const CONTRIBUTION_ROUNDING: Citation = { instrument: 'ruling', article: '3' };

export const contributionRounding: Interpretation = {
  ruling: 3,
  question: { id: 'Bagaimana iuran dibulatkan?', en: 'How are contributions rounded?' },
  choice: {
    id: 'Tiap iuran (program dan pembayar) ke dua desimal, setengah ke atas; jumlahnya dari angka yang sudah bulat.',
    en: 'Each amount (programme and payer) to two decimals, half up; sums are sums of rounded amounts.',
  },
  because: {
    id: 'Satu tagihan nyata menulis 102.607,81 untuk 102.607,808.',
    en: 'A real bill shows 102,607.81 for 102,607.808.',
  },
  confidence: 'medium',
  matters: { rounded: true },
};

export const penaltyRounding: Interpretation = {
  ruling: 3,
  question: { id: 'Bagaimana denda dibulatkan?', en: 'How is a penalty rounded?' },
  choice: {
    id: 'Denda dibulatkan per program ke dua desimal, lalu dijumlahkan.',
    en: 'A penalty is rounded per programme to two decimals, then added.',
  },
  because: {
    id: 'Begitu pula iurannya ditagih, per program.',
    en: 'The contributions are billed in the same way, per programme.',
  },
  confidence: 'medium',
  matters: { rounded: true },
};

export const monthDecides: Interpretation = {
  ruling: 1,
  question: {
    id: 'Aturan tanggal berapa yang berlaku bagi iuran?',
    en: 'Which day decides the law for a contribution?',
  },
  choice: {
    id: 'Hari pertama bulan iuran. Bila nilai sementara berakhir, nilai lama berlaku lagi.',
    en: 'The first day of the contribution month. When a temporary relief ends, the older value is in force again.',
  },
  because: {
    id: 'Nilai sementara (PP 49/2020, PP 7/2025) berada di dalam masa nilai yang lebih lama.',
    en: 'Temporary values (PP 49/2020, PP 7/2025) stand inside the time of older ones.',
  },
  confidence: 'high',
};

export const noCeiling: Interpretation = {
  ruling: 26,
  question: { id: 'Apakah upah dibatasi untuk iuran?', en: 'Is the wage capped for contributions?' },
  choice: {
    id: 'JKK, JKM, dan JHT tanpa batas; JP dengan batas yang diumumkan; JKP sampai 5.000.000.',
    en: 'JKK, JKM and JHT have no cap; JP has the published one; JKP 5,000,000.',
  },
  because: { id: 'Begitu bunyi peraturannya.', en: 'The regulations say so.' },
  confidence: 'high',
};

export const projectBasis: Interpretation = {
  ruling: 11,
  question: {
    id: 'Dari apa iuran jasa konstruksi dihitung?',
    en: 'From what is a construction contribution worked out?',
  },
  choice: {
    id: 'Dari upah sebulan bila diketahui, kalau tidak dari nilai kontrak.',
    en: 'From the monthly wage when it is known, else from the contract value.',
  },
  because: {
    id: 'PP 44/2015 Pasal 54 dan 55: ayat (1) untuk upah yang diketahui, ayat (2) untuk nilai kontrak.',
    en: 'PP 44/2015 articles 54 and 55: (1) when wages are known, (2) by contract value.',
  },
  confidence: 'high',
};
