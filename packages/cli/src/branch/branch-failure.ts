// What may go wrong with a branch, in words: where none is kept, who has it open, what is wrong with a backup.
import { OperatingError } from '@jamin/administration';
import { stop } from '../failure.ts';

type Words = { readonly id: string; readonly en: string };

const start: Words = {
  id: 'Jalankan npm start sekali, atau sebutkan DATABASE_URL atau BRANCH_FOLDER.',
  en: 'Run npm start once, or name DATABASE_URL or BRANCH_FOLDER.',
};

const known: { readonly [code: string]: readonly [Words, Words] } = {
  'branch/none': [{ id: 'Belum ada cabang di sini.', en: 'No branch is kept here yet.' }, start],
  'branch/outdated': [
    { id: 'Cabang Contoh di sini dibuat oleh versi lama.', en: 'The Cabang Contoh here was made by an older version.' },
    { id: 'Jalankan npm start: ia dibuat lagi.', en: 'Run npm start: it is made anew.' },
  ],
  'branch/in-use': [
    { id: 'Proses lain sedang memakai cabang ini.', en: 'Another process uses this branch.' },
    { id: 'Hentikan proses itu lebih dulu.', en: 'Stop that process first.' },
  ],
  'branch/being-built': [
    { id: 'Cabang Contoh sedang dibuat.', en: 'Cabang Contoh is being made.' },
    { id: 'Coba lagi setelah selesai.', en: 'Try again when it is done.' },
  ],
  'settings/not-for-production': [
    { id: 'Cabang sungguhan memerlukan rahasianya sendiri.', en: 'A real branch needs secrets of its own.' },
    {
      id: 'Sebutkan SESSION_SECRET, WRAPPING_SECRET dan HASHING_SECRET cabang itu.',
      en: 'Name the SESSION_SECRET, WRAPPING_SECRET and HASHING_SECRET of that branch.',
    },
  ],
  'settings/example-in-production': [
    { id: 'Basis data ini memuat Cabang Contoh.', en: 'This database holds Cabang Contoh.' },
    {
      id: 'Sebutkan DATABASE_URL lain, atau hapus PRODUCTION=yes (NODE_ENV=production).',
      en: 'Name another DATABASE_URL, or take PRODUCTION=yes (NODE_ENV=production) away.',
    },
  ],
  'found/not-a-server': [
    { id: 'Cabang sungguhan memerlukan server PostgreSQL.', en: 'A real branch needs a PostgreSQL server.' },
    { id: 'Sebutkan DATABASE_URL.', en: 'Name DATABASE_URL.' },
  ],
  'found/fictional': [
    { id: 'Kode "contoh" milik Cabang Contoh.', en: 'The code "contoh" is that of Cabang Contoh.' },
    { id: 'Pilih kode lain.', en: 'Choose another code.' },
  ],
  'found/not-ours': [
    { id: 'Basis data ini memuat data lain.', en: 'This database holds something else.' },
    { id: 'Sebutkan DATABASE_URL dari basis data yang kosong.', en: 'Name the DATABASE_URL of an empty database.' },
  ],
  'branch/no-such-account': [
    { id: 'Tidak ada akun dengan surel ini.', en: 'No account has this email address.' },
    { id: 'Periksa tulisannya.', en: 'Look at how it is written.' },
  ],
  'found/already': [
    { id: 'Di basis data ini sudah berdiri sebuah cabang.', en: 'A branch is founded in this database already.' },
    { id: 'Sebutkan DATABASE_URL lain.', en: 'Name another DATABASE_URL.' },
  ],
  'business-day/not-an-example': [
    { id: 'Hanya hari Cabang Contoh dapat dipindahkan.', en: 'Only the day of Cabang Contoh can be moved.' },
    { id: 'Cabang sungguhan memakai hari ini.', en: 'A real branch lives on the day it is.' },
  ],
  'business-day/backwards': [
    { id: 'Hari contoh hanya dapat maju.', en: 'The day of the example goes forward only.' },
    { id: 'Sebutkan hari yang lebih akhir.', en: 'Name a later day.' },
  ],
  'statistics/unknown-figure': [
    { id: 'Angka ini tidak dikenal.', en: 'This figure is not known.' },
    {
      id: 'Misalnya: paid.jht, paid.total, RIL-000001/paid.jkm, RIL-000001/2/paid.jkm.',
      en: 'For example: paid.jht, paid.total, RIL-000001/paid.jkm, RIL-000001/2/paid.jkm.',
    },
  ],
  'publication/unknown-release': [
    { id: 'Siaran ini tidak ada, atau belum terbit.', en: 'This release is not there, or not public yet.' },
    { id: 'Periksa nomornya, misalnya RIL-000001.', en: 'Look at its number, for example RIL-000001.' },
  ],
  'backup/exists': [
    { id: 'Berkas ini sudah ada.', en: 'This file is there already.' },
    { id: 'Pilih nama lain; cadangan lama tidak ditimpa.', en: 'Choose another name; no backup is written over.' },
  ],
  'backup/damaged': [
    { id: 'Cadangan ini rusak atau terpotong.', en: 'This backup is damaged or cut short.' },
    { id: 'Pakai cadangan lain.', en: 'Use another one.' },
  ],
  'backup/unknown': [
    { id: 'Ini bukan cadangan Jamin.', en: 'This is no backup of Jamin.' },
    { id: 'Sebutkan berkas dari jamin branch backup.', en: 'Name a file that jamin branch backup wrote.' },
  ],
  'restore/not-empty': [
    { id: 'Di sini sudah ada cabang.', en: 'A branch is here already.' },
    { id: 'Pulihkan ke basis data atau folder yang kosong.', en: 'Restore into an empty database or folder.' },
  ],
  'restore/not-ours': [
    {
      id: 'Basis data ini memuat hal lain; isinya tidak disentuh.',
      en: 'Something else is in this database. It was not touched.',
    },
    { id: 'Pulihkan ke basis data yang kosong.', en: 'Restore into an empty database.' },
  ],
  'restore/not-an-example': [
    { id: 'Cadangan ini memuat orang sungguhan.', en: 'This backup holds real people.' },
    { id: 'Pulihkan ke server: sebutkan DATABASE_URL.', en: 'Restore to a server: name DATABASE_URL.' },
  ],
  'vault/no-such-key': [
    {
      id: 'Sebuah kunci data memakai rahasia yang tidak disebutkan.',
      en: 'A data key has a secret that is not named.',
    },
    { id: 'Tambahkan ke WRAPPING_SECRETS_BEFORE.', en: 'Add it to WRAPPING_SECRETS_BEFORE.' },
  ],
  'database/newer': [
    { id: 'Ini milik versi Jamin yang lebih baru.', en: 'This belongs to a newer version of Jamin.' },
    { id: 'Jalankan versi itu.', en: 'Run that version.' },
  ],
};

/** Does it; an operating error that somebody can mend stops the command with words, any other is a fault. */
export async function orStop<T>(work: Promise<T>, place: string): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const words = thrown instanceof OperatingError ? known[thrown.code] : undefined;
    if (words === undefined || !(thrown instanceof OperatingError)) throw thrown;
    return stop(thrown.code.replace('/', '-'), place, ...words);
  }
}
