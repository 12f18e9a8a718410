// The help of the commands about a branch, in both languages, with examples that work after `npm start`.

const place = {
  id: `Cabangnya: yang dibuat npm start (folder .jamin/branch, atau BRANCH_FOLDER), atau server DATABASE_URL.
Selama npm start berjalan, perintah ini bertanya kepadanya.`,
  en: `The branch: the one that npm start made (folder .jamin/branch, or BRANCH_FOLDER), or the server of DATABASE_URL.
While npm start runs, this command asks it.`,
};

/** All five funds have an account. */
const founding = `  code: kode-cabang
  name: Nama Cabang
  region: Nama Kanwil
  administrator: { name: Nama Orang, email: nama@lembaga.example }
  bank:
    name: utama
    accounts:
      jht: { holder: Dana JHT, bank: BANKIDJA, account: "001" }
      jkk: { holder: Dana JKK, bank: BANKIDJA, account: "002" }
      jkm: { holder: Dana JKM, bank: BANKIDJA, account: "003" }
      jp: { holder: Dana JP, bank: BANKIDJA, account: "004" }
      jkp: { holder: Dana JKP, bank: BANKIDJA, account: "005" }`;

export const branchHelp = {
  trace: {
    id: `jamin trace figure ANGKA [--all] [--lang id|en] [--json]

Dari angka yang terbit ke pembayaran di belakangnya, entri pembukuannya, keputusannya, dan pasalnya.
ANGKA: paid.jht, paid.jkk, paid.jkm, paid.jp, paid.jkp, paid.total dari siaran terbaru; atau dengan siarannya:
RIL-000001/paid.jkm, dan versinya: RIL-000001/2/paid.jkm.
  --all  semua pembayaran, bukan tiga yang pertama
${place.id}
Kode keluar: 0 angka sama dengan jumlahnya · 1 tidak sama · 2 angka tidak dikenal.

Contoh:
  jamin trace figure paid.jkm`,
    en: `jamin trace figure FIGURE [--all] [--lang id|en] [--json]

From a published number to the payments behind it, their entries in the books, the decisions and the articles.
FIGURE: paid.jht, paid.jkk, paid.jkm, paid.jp, paid.jkp, paid.total of the newest release; or with its release:
RIL-000001/paid.jkm, and its version: RIL-000001/2/paid.jkm.
  --all  all payments, not the first three
${place.en}
Exit codes: 0 the number is the sum · 1 it is not · 2 the figure is not known.

Example:
  jamin trace figure paid.jkm --lang en`,
  },
  ledger: {
    id: `jamin ledger verify [--lang id|en] [--json]     menghitung ulang setiap batch yang disegel, dan setiap angka
jamin ledger seal                               menyegel yang sudah dicatat
jamin ledger close BULAN                        menutup bulan (2024-06): koreksi masuk ke bulan yang terbuka

${place.id}
Kode keluar verify: 0 utuh · 1 ada yang berubah · 2 cabang tidak dapat dibuka.

Contoh:
  jamin ledger verify`,
    en: `jamin ledger verify [--lang id|en] [--json]     computes every sealed batch anew, and every figure
jamin ledger seal                               seals what is recorded
jamin ledger close MONTH                        closes a month (2024-06): corrections go into an open one

${place.en}
Exit codes of verify: 0 whole · 1 something has changed · 2 the branch cannot be opened.

Example:
  jamin ledger verify --lang en`,
  },
  branch: {
    id: `jamin branch found BERKAS           mendirikan cabang sungguhan di server DATABASE_URL
jamin branch password SUREL         kata sandi satu kali untuk akun yang kehilangan miliknya
jamin branch backup BERKAS          seluruh cabang dalam satu berkas, sebagaimana adanya pada satu saat
jamin branch check-backup BERKAS    apakah berkas itu utuh
jamin branch restore BERKAS         memulihkannya ke folder atau basis data yang kosong
jamin branch day HARI               memajukan hari Cabang Contoh
jamin branch rotate-keys            membungkus ulang kunci data dengan WRAPPING_SECRET yang baru

Berkas untuk found (YAML atau JSON); issuer dan subject menggantikan email di lembaga dengan penyedia identitas:
${founding}
Kata sandi pertama ditunjukkan sekali dan berlaku sekali.

Berkas cadangan memuat nama orang: simpan tersandi, di tempat lain.
${place.id}
Kode keluar: 0 sudah · 2 masukan salah.

Contoh:
  jamin branch day 2024-08-01`,
    en: `jamin branch found FILE           founds a real branch on the server of DATABASE_URL
jamin branch password EMAIL       a password that counts once, for an account that lost its own
jamin branch backup FILE          the whole branch in one file, as it was at one moment
jamin branch check-backup FILE    whether that file is whole
jamin branch restore FILE         restores it into an empty folder or database
jamin branch day DAY              moves the day of Cabang Contoh forward
jamin branch rotate-keys          wraps data keys anew with the new WRAPPING_SECRET

The file of found (YAML or JSON); issuer and subject stand for email where an institution has an identity provider:
${founding}
The first password is shown once and counts once.

A backup holds names of people: keep it encrypted, and elsewhere.
${place.en}
Exit codes: 0 done · 2 bad input.

Example:
  jamin branch day 2024-08-01 --lang en`,
  },
} as const;
