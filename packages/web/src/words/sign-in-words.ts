// The words of signing in and out.

import type { Language } from '@jamin/law';

type Trouble = { readonly message: string; readonly remedy: string };

type SignInWords = {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly exampleLead: string;
  readonly ready: string;
  readonly readyHint: string;
  readonly withPassword: string;
  readonly email: string;
  readonly password: string;
  readonly enter: string;
  readonly noAccount: string;
  readonly institution: (name: string) => string;
  readonly signedIn: (name: string) => string;
  readonly rolesAre: string;
  readonly noRole: string;
  readonly lasts: string;
  readonly leave: string;
  readonly goOn: string;
  readonly other: string;
  readonly places: {
    readonly [place in 'myClaims' | 'myCompany' | 'desk' | 'deskPayments' | 'deskReleases' | 'exampleBranch']: string;
  };
  readonly troubles: {
    readonly [trouble in 'unknown' | 'failed' | 'too-often' | 'suspended' | 'closed' | 'elsewhere' | 'empty']: Trouble;
  };
};

export const signInWords: { readonly [language in Language]: SignInWords } = {
  id: {
    title: 'Masuk',
    description: 'Masuk ke cabang: peserta, ahli waris, pemberi kerja, dan petugas.',
    lead: 'Masuk untuk melihat berkas Anda atau bekerja di cabang.',
    exampleLead: 'Pilih siapa Anda di Cabang Contoh. Tidak perlu kata sandi, sebab semua orangnya karangan.',
    ready: 'Akun siap pakai',
    readyHint: 'Satu ketukan, dan Anda masuk sebagai orang itu.',
    withPassword: 'Dengan kata sandi',
    email: 'Alamat surel',
    password: 'Kata sandi',
    enter: 'Masuk',
    noAccount: 'Belum punya akun? Pengelola cabang Anda yang membuatnya.',
    institution: (name) => `Masuk lewat ${name}`,
    signedIn: (name) => `Anda masuk sebagai ${name}.`,
    rolesAre: 'Peran Anda',
    noRole: 'Belum ada peran. Minta pengelola cabang memberikannya.',
    lasts: 'Sesi berakhir setelah 8 jam, atau begitu Anda keluar.',
    leave: 'Keluar',
    goOn: 'Lanjut',
    other: 'Masuk sebagai orang lain',
    places: {
      myClaims: 'Ke klaim saya',
      myCompany: 'Ke perusahaan saya',
      desk: 'Ke meja klaim',
      deskPayments: 'Ke meja kas',
      deskReleases: 'Ke meja humas',
      exampleBranch: 'Ke angka cabang',
    },
    troubles: {
      unknown: {
        message: 'Kami tidak mengenali akun itu, atau kata sandinya salah.',
        remedy: 'Periksa lagi, atau hubungi pengelola cabang Anda.',
      },
      failed: {
        message: 'Penyedia identitas tidak memberi jawaban yang dapat dipakai.',
        remedy: 'Coba sekali lagi. Jika tetap gagal, hubungi pengelola cabang Anda.',
      },
      'too-often': {
        message: 'Terlalu banyak percobaan untuk akun ini.',
        remedy: 'Tunggu lima belas menit, lalu coba lagi.',
      },
      suspended: { message: 'Akun ini sedang ditutup.', remedy: 'Hubungi pengelola cabang Anda.' },
      closed: { message: 'Cabang belum siap.', remedy: 'Tunggu sebentar, lalu coba lagi.' },
      elsewhere: { message: 'Isian ini tidak datang dari halaman kami.', remedy: 'Masuk lewat halaman ini.' },
      empty: { message: 'Ada yang belum diisi.', remedy: 'Isi alamat surel dan kata sandi.' },
    },
  },
  en: {
    title: 'Sign in',
    description: 'Sign in to the branch: members, heirs, employers and staff.',
    lead: 'Sign in to see your file or to work in the branch.',
    exampleLead: 'Choose who you are in Cabang Contoh. No password is needed, for all its people are invented.',
    ready: 'Ready accounts',
    readyHint: 'One press, and you are that person.',
    withPassword: 'With a password',
    email: 'Email address',
    password: 'Password',
    enter: 'Sign in',
    noAccount: 'No account yet? The administrator of your branch makes it.',
    institution: (name) => `Sign in through ${name}`,
    signedIn: (name) => `You are signed in as ${name}.`,
    rolesAre: 'Your roles',
    noRole: 'No role yet. Ask the administrator of your branch for one.',
    lasts: 'The session ends after 8 hours, or when you sign out.',
    leave: 'Sign out',
    goOn: 'Go on',
    other: 'Sign in as somebody else',
    places: {
      myClaims: 'To my claims',
      myCompany: 'To my company',
      desk: 'To the claims desk',
      deskPayments: 'To the cash desk',
      deskReleases: 'To the press desk',
      exampleBranch: 'To the branch figures',
    },
    troubles: {
      unknown: {
        message: 'We do not know that account, or the password is wrong.',
        remedy: 'Check both, or ask the administrator of your branch.',
      },
      failed: {
        message: 'The identity provider gave no answer that can be used.',
        remedy: 'Try once more. If it fails again, ask the administrator of your branch.',
      },
      'too-often': {
        message: 'There were too many attempts for this account.',
        remedy: 'Wait for fifteen minutes, then try again.',
      },
      suspended: { message: 'This account is closed at present.', remedy: 'Ask the administrator of your branch.' },
      closed: { message: 'The branch is not ready.', remedy: 'Wait a moment, then try again.' },
      elsewhere: { message: 'This did not come from a page of ours.', remedy: 'Sign in on this page.' },
      empty: { message: 'Something is missing.', remedy: 'Fill in the email address and the password.' },
    },
  },
};
