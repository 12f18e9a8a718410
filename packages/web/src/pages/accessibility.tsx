// How we keep the site usable for everybody, how that is tested, and what we know does not work yet.

import { href } from '../addresses.ts';
import { useLanguage } from '../language.ts';
import { NextHome } from '../parts/next-home.tsx';
import { Prose } from '../parts/prose.tsx';
import type { ProseText } from '../words/prose-text.ts';

const words: { readonly id: ProseText; readonly en: ProseText } = {
  id: {
    title: 'Aksesibilitas',
    lead: 'Situs ini harus dapat dipakai semua orang, juga di ponsel murah. Sasaran kami WCAG 2.2 tingkat AA.',
    sections: [
      {
        heading: 'Yang kami jaga',
        points: [
          'Pertanyaan dan kalkulator dapat dipakai dengan papan ketik saja, dan tanpa JavaScript.',
          'Halaman muat di layar selebar 320 piksel, dan dengan huruf dua kali lebih besar.',
          'Warna mengikuti mode terang atau gelap di perangkat Anda.',
          'Tidak ada arti yang hanya disampaikan dengan warna.',
          'Setiap gambar hitungan punya kalimat atau tabel yang mengatakan hal yang sama.',
          'Tombol dan pilihan cukup besar untuk jari.',
        ],
      },
      {
        heading: 'Cara kami menguji',
        points: [
          'Pengujian otomatis membuka halaman di peramban Chromium: ponsel dan desktop, terang dan gelap, dua bahasa.',
          'Pada tiap jenis halaman dijalankan axe, pemeriksa aksesibilitas. Satu temuan saja menggagalkan pengujian.',
          'Halaman yang harus digeser ke samping juga menggagalkan pengujian.',
        ],
      },
      {
        heading: 'Yang kami tahu masih kurang',
        points: [
          'Pemeriksa otomatis hanya menemukan sebagian hambatan.',
          'Situs ini belum diuji oleh pengguna pembaca layar.',
          'Sebagian catatan tentang sumber hukum hanya dalam bahasa Inggris.',
          'Teks asli peraturan ada di situs lain, sering berupa hasil pindai.',
          'Belum ada versi bahasa daerah atau bahasa isyarat.',
        ],
      },
      {
        heading: 'Bila Anda terhambat',
        text:
          'Setiap kalkulator dapat dicetak. Anda juga dapat meminta orang lain membukanya untuk Anda. ' +
          'Hambatan dapat dilaporkan seperti kesalahan lain: caranya ada di halaman Tentang Jamin.',
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody must be able to use this site, on a cheap phone too. Our aim is WCAG 2.2, level AA.',
    sections: [
      {
        heading: 'What we keep to',
        points: [
          'Questions and calculators work with the keyboard alone, and without JavaScript.',
          'Pages fit a screen 320 pixels wide, and text at twice its size.',
          'Colours follow the light or dark mode of your device.',
          'Nothing is said by colour alone.',
          'Every picture of a sum has a sentence or a table that says the same.',
          'Buttons and choices are large enough for a finger.',
        ],
      },
      {
        heading: 'How we test',
        points: [
          'Automatic tests open the pages in the browser Chromium: phone and desktop, light and dark, both languages.',
          'On each kind of page they run axe, a checker of accessibility. A single finding fails the test.',
          'A page that must be scrolled sideways fails the test as well.',
        ],
      },
      {
        heading: 'What we know is missing',
        points: [
          'An automatic checker finds only some of the barriers.',
          'The site has not been tested by people who use a screen reader.',
          'Some notes about sources of the law are in English only.',
          'The original texts of the law are on other sites, often as scans.',
          'There is no version in regional languages or in sign language.',
        ],
      },
      {
        heading: 'If something stops you',
        text:
          'Every calculator can be printed. You can also ask someone to open it for you. ' +
          'A barrier can be reported like any other mistake: the page About Jamin says how.',
      },
    ],
  },
};

const parts = {
  id: 'Lihat semua bagian situs ini dalam tiap keadaannya',
  en: 'See every part of this site in each state',
};

export default function Accessibility() {
  const language = useLanguage();
  return (
    <>
      <Prose text={words[language]} />
      <p>
        <a href={href('parts', language)}>{parts[language]}</a>
      </p>
      <NextHome language={language} />
    </>
  );
}
