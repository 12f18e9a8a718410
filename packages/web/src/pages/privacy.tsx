// What we do not collect, what stays on a person's own device, and what a server must know for a moment.

import { useLanguage } from '../language.ts';
import { NextHome } from '../parts/next-home.tsx';
import { Prose } from '../parts/prose.tsx';
import type { ProseText } from '../words/prose-text.ts';

const words: { readonly id: ProseText; readonly en: ProseText } = {
  id: {
    title: 'Privasi',
    lead: 'Halaman umum tidak menyimpan data Anda. Tanpa akun, kuki, pelacakan, atau iklan.',
    sections: [
      {
        heading: 'Yang tidak kami lakukan',
        points: [
          'Halaman umum tidak memasang kuki.',
          'Kami tidak menghitung atau mengikuti pengunjung.',
          'Halaman kami tidak memuat apa pun dari situs lain. Peramban Anda kami larang melakukannya.',
          'Kalkulator dan peristiwa tidak meminta nama, NIK, nomor peserta, atau nomor telepon.',
        ],
      },
      {
        heading: 'Isian Anda',
        points: [
          'Dengan JavaScript, kalkulator, peristiwa, lembar upah, dan pemeriksaan angka berjalan di perangkat Anda.',
          'Tanpa JavaScript, isian dan berkasnya dikirim ke server kami untuk dihitung sekali.',
          'Surat, kalender tenggat, dan “BPJS yang mana?” selalu dibuat di server kami dari isian Anda.',
          'Semua kiriman itu tidak dicatat dan tidak disimpan.',
          'Surat boleh dibiarkan kosong, dicetak, lalu diisi dengan tangan.',
          'Kata yang Anda cari, seperti nama kota atau kantor, ada dalam alamat halaman.',
          'Tautan bagikan menyimpan isian sesudah tanda #. Bagian itu tidak dikirim ke server.',
          'Siapa pun yang menerima tautan itu dapat membaca isiannya.',
        ],
      },
      {
        heading: 'Jika Anda masuk ke cabang',
        points: [
          'Cabang punya akun. Cabang Contoh berisi orang karangan; jangan isi data orang sungguhan di sana.',
          'Sesudah Anda masuk, satu kuki mengenali Anda: jamin_session.',
          'Keluar menghapus kuki itu.',
          'Yang diajukan di cabang disimpan di sana.',
          'Halaman yang dibuka sesudah masuk tidak disimpan di perangkat.',
        ],
      },
      {
        heading: 'Yang tersimpan di perangkat Anda',
        text:
          'Peramban menyimpan halaman umum yang pernah Anda buka, supaya tetap terbaca tanpa internet. ' +
          'Di ponsel bersama, hapus riwayat dan data situs ini sesudah selesai.',
      },
      {
        heading: 'Yang diketahui server',
        points: [
          'Seperti setiap server, server kami melihat alamat jaringan Anda saat menjawab.',
          'Supaya giliran terbagi adil, alamat itu diingat paling lama dua menit, lalu dilupakan.',
          'Catatan server memuat jenis halaman, hasil, dan lamanya, tanpa alamat jaringan dan isian Anda.',
          'Penyedia tempat server ini dipasang mungkin punya catatan sendiri. Itu di luar kode kami.',
        ],
      },
      {
        heading: 'Situs lain',
        text: 'Tautan ke sumber hukum dan berita membawa Anda ke situs lain. Di sana berlaku aturan situs itu.',
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'The public pages keep none of your data. No accounts, no cookies, no tracking and no advertising.',
    sections: [
      {
        heading: 'What we do not do',
        points: [
          'The public pages set no cookies.',
          'We do not count or follow visitors.',
          'Our pages load nothing from other sites. We forbid your browser to do so.',
          'Calculators and events ask for no name, identity number, member number or telephone number.',
        ],
      },
      {
        heading: 'What you type',
        points: [
          'With JavaScript, calculators, events, the payroll sheet and the check of figures run on your device.',
          'Without it, what you type and its files are sent to our server and worked out once.',
          'Letters, the calendar of deadlines and “Which BPJS?” are always made on our server from what you typed.',
          'None of it is logged or kept.',
          'You may leave a letter blank, print it, and fill it in by hand.',
          'Words you search for, such as a city or an office, stand in the address of the page.',
          'A shared link holds what you typed after the sign #. That part is not sent to the server.',
          'Whoever gets that link can read what it holds.',
        ],
      },
      {
        heading: 'If you sign in to the branch',
        points: [
          'The branch has accounts. The people of the example branch are invented; put no real person’s data there.',
          'Once you have signed in, one cookie knows you: jamin_session.',
          'Signing out takes that cookie away.',
          'What is filed at the branch is kept there.',
          'Pages opened while you are signed in are not kept on the device.',
        ],
      },
      {
        heading: 'What stays on your device',
        text:
          'The browser keeps public pages that you opened, so that they can be read without a connection. ' +
          'On a shared phone, delete the history and the data of this site when you are done.',
      },
      {
        heading: 'What the server knows',
        points: [
          'Like every server, ours sees your network address while it answers.',
          'So that turns are shared fairly, that address is remembered for two minutes at most, then forgotten.',
          'The server’s log holds the kind of page, the outcome and the time; not your address, nor what you typed.',
          'The provider that hosts this server may keep records of its own. That is outside our code.',
        ],
      },
      {
        heading: 'Other sites',
        text: 'Links to sources of law and news take you to other sites. Their rules hold there.',
      },
    ],
  },
};

export default function Privacy() {
  const language = useLanguage();
  return (
    <>
      <Prose text={words[language]} />
      <NextHome language={language} />
    </>
  );
}
