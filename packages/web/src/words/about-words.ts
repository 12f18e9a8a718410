// Who we are, what Jamin is and is not, and how to correct it.

import type { Language } from '@jamin/law';
import type { ProseText } from './prose-text.ts';

type AboutWords = ProseText & {
  readonly confidence: string;
  readonly confidenceLead: string;
  readonly next: string;
};

export const aboutWords: { readonly [language in Language]: AboutWords } = {
  id: {
    title: 'Tentang Jamin',
    lead: 'Jamin menghitung hak Anda dari peraturannya, dan menunjukkan pasalnya. Jamin mandiri.',
    sections: [
      {
        heading: 'Apa itu Jamin',
        points: [
          'Jamin adalah hukum jaminan sosial ketenagakerjaan yang ditulis sebagai hitungan.',
          'Lima programnya: JHT, JKK, JKM, JP, dan JKP.',
          'Setiap jawaban menyebut pasal, tanggal berlaku, dan seberapa yakin kami.',
          'Kode sumbernya terbuka, dengan lisensi Apache 2.0.',
        ],
      },
      {
        heading: 'Apa yang bukan Jamin',
        points: [
          'Kami bukan BPJS Ketenagakerjaan, dan tidak mewakilinya.',
          'Kami tidak menerima pendaftaran, iuran, atau klaim.',
          'Kami tidak memutuskan. Keputusan tetap di kantor BPJS Ketenagakerjaan dan pengadilan.',
          'Jawaban kami bukan nasihat hukum.',
        ],
      },
      {
        heading: 'Dari mana angkanya',
        text:
          'Tarif, batas, dan umur berasal dari undang-undang dan peraturan yang kami kutip. ' +
          'Sebagian pasal kami baca dari salinan atau ringkasan. Tiap angka menyebut di mana kami membacanya.',
      },
      {
        heading: 'Bila hukumnya tidak tegas',
        text:
          'Kami memilih satu bacaan, memberinya nomor, dan menulis sebabnya. ' +
          'Bila sumber lain berbeda, perbedaannya kami tulis di halaman pasalnya.',
      },
      {
        heading: 'Orang dan angka di situs ini',
        points: [
          'Orang dalam contoh tidak nyata, dan selalu diberi tanda contoh.',
          'Angka di Arsip angka sungguh terbit. Sumbernya kami tautkan.',
          'Kami menjumlah ulang angka itu. Kami tidak menilai orang yang menyampaikannya.',
        ],
      },
      {
        heading: 'Cara membetulkan kami',
        text: 'Kami ingin tahu bila ada yang salah. Ini yang membuat pembetulan cepat:',
        points: [
          'Sebut halaman, pasal, dan angka yang menurut Anda salah.',
          'Sertakan teks peraturannya, atau alamat tempat teks itu terbaca.',
          'Kirim sebagai usulan perubahan pada kode sumber. Caranya ada dalam berkas CONTRIBUTING.md.',
          'Angka lama tidak dihapus. Ia ditutup dengan tanggal, dan yang baru dicatat di sampingnya.',
        ],
      },
    ],
    confidence: 'Arti keyakinan',
    confidenceLead: 'Tiap jawaban sekuat bagian terlemahnya.',
    next: 'Lihat semua peraturan yang kami pakai',
  },
  en: {
    title: 'About Jamin',
    lead: 'Jamin works out your rights from the law itself, and shows the articles. Jamin is independent.',
    sections: [
      {
        heading: 'What Jamin is',
        points: [
          "Jamin is Indonesia's employment social security law, written so that it can be computed.",
          'The five programmes are JHT, JKK, JKM, JP and JKP.',
          'Every answer names its articles, its dates and how sure we are.',
          'The source code is open, under the Apache 2.0 licence.',
        ],
      },
      {
        heading: 'What Jamin is not',
        points: [
          'We are not BPJS Ketenagakerjaan, and do not speak for it.',
          'We take no registrations, contributions or claims.',
          'We decide nothing. That stays with the offices of BPJS Ketenagakerjaan and the courts.',
          'Our answers are not legal advice.',
        ],
      },
      {
        heading: 'Where the figures come from',
        text:
          'Rates, ceilings and ages come from the statutes and regulations we cite. ' +
          'Some articles we read in copies or summaries. Each figure says where we read it.',
      },
      {
        heading: 'Where the law is not clear',
        text:
          'We choose one reading, give it a number and write down why. ' +
          'Where other sources differ, the page of the article says so.',
      },
      {
        heading: 'People and figures on this site',
        points: [
          'The people in examples are not real, and are always marked as examples.',
          'The figures in the archive were really published. We link to the source.',
          'We add those figures up again. We do not judge the people who gave them.',
        ],
      },
      {
        heading: 'How to correct us',
        text: 'We want to know when something is wrong. This makes a correction quick:',
        points: [
          'Name the page, the article and the figure that you think is wrong.',
          'Add the text of the law, or the address where it can be read.',
          'Send it as a change to the source code. The file CONTRIBUTING.md says how.',
          'An old figure is not deleted. It is closed with a date, and the new one is recorded beside it.',
        ],
      },
    ],
    confidence: 'What confidence means',
    confidenceLead: 'Every answer is as strong as its weakest part.',
    next: 'See all the rules we use',
  },
};
