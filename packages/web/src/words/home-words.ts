// The words of the page that opens the house.

import type { Language } from '@jamin/law';

type HomeWords = {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly events: { readonly [event: string]: string };
  readonly which: string;
  readonly whichLead: string;
  readonly statements: string;
  readonly statementsLead: string;
  readonly allFigures: string;
  readonly checkYours: string;
  readonly programmes: string;
  readonly bpu: string;
  readonly bpuNext: string;
  readonly example: string;
};

export const homeWords: { readonly [language in Language]: HomeWords } = {
  id: {
    title: 'Apa yang terjadi?',
    description:
      'Kena PHK, celaka saat kerja, ada yang meninggal? Lihat hak Anda dari BPJS Ketenagakerjaan dalam satu menit.',
    lead: 'Pilih yang paling dekat. Jawab beberapa pertanyaan, lalu lihat uangnya, berkasnya, dan tenggatnya.',
    events: {
      phk: 'Uang tunai JKP dan tabungan JHT',
      'kecelakaan-kerja': 'Perawatan, santunan, dan pengganti upah',
      meninggal: 'Siapa yang berhak, berapa, dan berkasnya',
      pensiun: 'Pensiun bulanan dan tabungan JHT',
      'mengundurkan-diri': 'Kapan tabungan JHT dibayar',
      'kontrak-habis': 'Apa yang dibayar setelah kontrak selesai',
      'ke-luar-negeri': 'Ambil tabungan sebelum pergi',
      'usaha-sendiri': 'Biaya dan perlindungan tanpa majikan',
      'majikan-menunggak': 'Hak Anda dan surat untuk menagih',
    },
    which: 'BPJS yang mana?',
    whichLead: 'Ketenagakerjaan, Kesehatan, atau Jasa Raharja? Paling banyak tiga pertanyaan.',
    statements: 'Angka klaim, diperiksa',
    statementsLead: 'Kantor mengumumkan angka klaim. Kami menjumlah ulang dan menunjukkan bila tidak cocok.',
    allFigures: 'Semua angka',
    checkYours: 'Periksa teks Anda',
    programmes: 'Lima program',
    bpu: 'Bekerja tanpa majikan: iuran terendah',
    bpuNext: 'Apa yang didapat, dan cara daftar',
    example: 'Cabang contoh: lihat sebuah angka ditelusuri kembali sampai ke hukumnya',
  },
  en: {
    title: 'What happened?',
    description:
      'Laid off, hurt at work, a death in the family? See your rights under BPJS Ketenagakerjaan in one minute.',
    lead: 'Choose what comes closest. Answer a few questions, then see the money, the papers and the deadlines.',
    events: {
      phk: 'JKP cash and JHT savings',
      'kecelakaan-kerja': 'Care, grants and pay while you cannot work',
      meninggal: 'Who may claim, how much, and the papers',
      pensiun: 'Monthly pension and JHT savings',
      'mengundurkan-diri': 'When the JHT savings are paid',
      'kontrak-habis': 'What is paid when the contract is over',
      'ke-luar-negeri': 'Take your savings before you go',
      'usaha-sendiri': 'Cost and cover without an employer',
      'majikan-menunggak': 'Your rights, and a letter to ask for them',
    },
    which: 'Which BPJS?',
    whichLead: 'Ketenagakerjaan, Kesehatan or Jasa Raharja? Three questions at most.',
    statements: 'Figures on claims, checked',
    statementsLead: 'Offices announce claim figures. We add them up and show where they do not fit.',
    allFigures: 'All figures',
    checkYours: 'Check your text',
    programmes: 'The five programmes',
    bpu: 'Working without an employer: the lowest price',
    bpuNext: 'What you get, and how to join',
    example: 'An example branch: see how a figure walks back to the law',
  },
};
