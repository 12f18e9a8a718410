// The words of people in a branch: what each role is called, and what the example says of itself on every page.

import type { Role } from '@jamin/administration';
import type { Language } from '@jamin/law';

type BranchWords = {
  readonly roles: { readonly [role in Role]: string };
  /** What somebody in it does. */
  readonly does: { readonly [role in Role]: string };
  /** Above every page of the example; `scale` such as 1:10. */
  readonly example: (scale: string) => string;
  readonly exampleMark: string;
  readonly closed: string;
  readonly closedText: string;
  readonly building: string;
  readonly buildingText: string;
  /** What is being made at the moment. */
  readonly phases: { readonly [phase: string]: string };
  readonly done: (done: string, total: string) => string;
};

export const branchWords: { readonly [language in Language]: BranchWords } = {
  id: {
    roles: {
      worker: 'Pekerja',
      heir: 'Ahli waris',
      employer: 'Pemberi kerja',
      officer: 'Petugas klaim',
      approver: 'Penyetuju',
      cashier: 'Kasir',
      press: 'Humas',
      auditor: 'Pemeriksa',
      administrator: 'Pengelola akun',
    },
    does: {
      worker: 'Melihat berkas sendiri dan mengajukan klaim.',
      heir: 'Mengajukan hak keluarga peserta yang meninggal.',
      employer: 'Melaporkan upah dan melihat tagihan.',
      officer: 'Memeriksa surat dan memutus klaim.',
      approver: 'Menyetujui keputusan petugas lain.',
      cashier: 'Membayar yang disetujui.',
      press: 'Menyusun siaran dari angka cabang.',
      auditor: 'Memeriksa semuanya, tanpa mengubah apa pun.',
      administrator: 'Mengelola akun dan peran.',
    },
    example: (scale) => `Cabang Contoh tidak ada. Semua orang dan angkanya karangan, dengan skala ${scale}.`,
    exampleMark: 'CONTOH',
    closed: 'Cabang belum dibuka di sini',
    closedText: 'Situs ini berjalan tanpa cabang. Halaman lain tetap dapat dipakai.',
    building: 'Cabang Contoh sedang dibuat',
    buildingText: 'Ini hanya terjadi saat pertama kali. Halaman ini memuat ulang sendiri.',
    phases: {
      opening: 'Membuka basis data',
      people: 'Peserta dan pemberi kerja',
      history: 'Upah dan iuran sejak 2015',
      year: 'Klaim dan pembayaran',
      release: 'Siaran',
    },
    done: (done, total) => `${done} dari ${total}`,
  },
  en: {
    roles: {
      worker: 'Worker',
      heir: 'Heir',
      employer: 'Employer',
      officer: 'Claims officer',
      approver: 'Approver',
      cashier: 'Cashier',
      press: 'Press officer',
      auditor: 'Auditor',
      administrator: 'Account administrator',
    },
    does: {
      worker: 'Sees their own file and files claims.',
      heir: 'Claims what the family of a dead member is due.',
      employer: 'Reports wages and sees bills.',
      officer: 'Looks at papers and decides claims.',
      approver: 'Approves what another officer decided.',
      cashier: 'Pays what was approved.',
      press: 'Prepares releases from the figures of the branch.',
      auditor: 'Looks at everything and changes nothing.',
      administrator: 'Manages accounts and roles.',
    },
    example: (scale) => `Cabang Contoh does not exist. All people and figures are invented, at a scale of ${scale}.`,
    exampleMark: 'CONTOH (example)',
    closed: 'No branch is open here',
    closedText: 'This site runs without a branch. The other pages can still be used.',
    building: 'The example branch is being made',
    buildingText: 'This happens only the first time. The page loads again by itself.',
    phases: {
      opening: 'Opening the database',
      people: 'Members and employers',
      history: 'Wages and contributions since 2015',
      year: 'Claims and payments',
      release: 'The release',
    },
    done: (done, total) => `${done} of ${total}`,
  },
};
