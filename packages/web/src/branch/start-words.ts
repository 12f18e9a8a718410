// What a start says about the branch, in both languages: how far it is, where to look, and what went wrong.
import type { BuildProgress, MadeBecause, SettingProblem } from '@jamin/administration';

type Words = { readonly id: string; readonly en: string };

const because: { readonly [reason in MadeBecause]: Words } = {
  none: { id: 'Cabang Contoh dibuat; ini hanya sekali.', en: 'Making Cabang Contoh; this happens once.' },
  unfinished: {
    id: 'Pembuatan Cabang Contoh yang lalu tidak selesai. Sisanya dibuang, dan dibuat lagi dari awal.',
    en: 'The last making of Cabang Contoh did not end. What was left is thrown away, and it is made anew.',
  },
  schema: {
    id: 'Cabang Contoh yang tersimpan memakai susunan data yang lama. Ia dibuang dan dibuat lagi.',
    en: 'The Cabang Contoh kept here has an older schema. It is thrown away and made anew.',
  },
  program: {
    id: 'Cabang Contoh yang tersimpan dibuat oleh program yang lama. Ia dibuang dan dibuat lagi.',
    en: 'The Cabang Contoh kept here was made by an older program. It is thrown away and made anew.',
  },
  seed: {
    id: 'Anda meminta benih (--seed) lain. Cabang Contoh yang tersimpan dibuang dan dibuat lagi.',
    en: 'You asked for another seed (--seed). The Cabang Contoh kept here is thrown away and made anew.',
  },
  scale: {
    id: 'Anda meminta ukuran (--size) lain. Cabang Contoh yang tersimpan dibuang dan dibuat lagi.',
    en: 'You asked for another size (--size). The Cabang Contoh kept here is thrown away and made anew.',
  },
};

export function makingWords(reason: MadeBecause): string {
  const { id, en } = because[reason];
  return `${id} Halaman sudah dapat dibuka.\n${en} The pages can be opened already.`;
}

/** What each phase of the making does; one that has no words yet is named as it is. */
const phases: { readonly [phase: string]: Words } = {
  opening: { id: 'membuka basis data', en: 'opening the database' },
  people: { id: 'peserta dan pemberi kerja', en: 'members and employers' },
  history: { id: 'upah dan iuran sejak 2015', en: 'wages and contributions since 2015' },
  year: { id: 'klaim dan pembayaran', en: 'claims and payments' },
  release: { id: 'siaran', en: 'the release' },
};

function phaseOf(phase: string): Words {
  return phases[phase] ?? { id: phase, en: phase };
}

/** What is done at the moment. */
export function phaseWords({ phase }: BuildProgress): string {
  const { id, en } = phaseOf(phase);
  return `Cabang Contoh: ${id} / ${en}`;
}

type Open = { readonly isExample: boolean; readonly scale?: string };

export function openedWords({ isExample, scale }: Open, address: string): string {
  if (!isExample) return `Cabang terbuka: ${address}/\nThe branch is open: ${address}/en`;
  return (
    `Cabang Contoh terbuka (semua orangnya rekaan, ukuran ${scale}): ${address}/masuk\n` +
    `Cabang Contoh is open (everybody in it is invented, scale ${scale}): ${address}/en/sign-in`
  );
}

const failures: { readonly [code: string]: Words } = {
  'branch/in-use': {
    id: 'Cabang sedang dibuka oleh proses lain. Hentikan proses itu, atau pilih folder lain dengan BRANCH_FOLDER.',
    en: 'Another process has the branch open. Stop that process, or choose another folder with BRANCH_FOLDER.',
  },
  'branch/being-built': {
    id: 'Proses lain sedang membuat Cabang Contoh di basis data ini. Jalankan lagi setelah selesai.',
    en: 'Another process is making Cabang Contoh in this database. Start again when it is done.',
  },
  'settings/example-in-production': {
    id:
      'Basis data ini memuat Cabang Contoh, yang akunnya terbuka tanpa kata sandi. ' +
      'Sebutkan DATABASE_URL lain untuk orang sungguhan, atau hapus PRODUCTION=yes (NODE_ENV=production).',
    en:
      'This database holds Cabang Contoh, whose accounts open without a password. ' +
      'Name another DATABASE_URL for real people, or take PRODUCTION=yes (NODE_ENV=production) away.',
  },
  'database/newer': {
    id: 'Basis data ini dipakai versi Jamin yang lebih baru. Jalankan versi itu.',
    en: 'A newer version of Jamin has used this database. Run that version.',
  },
  'database/changed-migration': {
    id: 'Sebuah langkah susunan data berbeda dari yang pernah dijalankan. Kembalikan berkas sql semula.',
    en: 'A migration differs from the one that ran here. Bring the sql file back as it was.',
  },
};

const REFUSED = 'settings/not-for-production';

export function failureWords(thrown: unknown): string {
  if (codeOf(thrown) === REFUSED) return refusalWords(problemsIn(thrown));
  const words = failures[codeOf(thrown)];
  if (words !== undefined)
    return `${words.id} Halaman tetap terbuka tanpa cabang.\n${words.en} Pages stay, without it.`;
  return (
    `Cabang tidak dapat dibuka; halaman tetap terbuka. Jalankan lagi, atau laporkan ini:\n` +
    `The branch could not be opened; the pages stay. Start again, or report this:\n${String(thrown)}`
  );
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

function problemsIn(thrown: unknown): readonly SettingProblem[] {
  const { data } = thrown as { readonly data?: { readonly problems?: readonly SettingProblem[] } };
  return data?.problems ?? [];
}

const settings: { readonly [setting: string]: string } = {
  session: 'SESSION_SECRET',
  wrapping: 'WRAPPING_SECRET',
  hashing: 'HASHING_SECRET',
  server: 'DATABASE_URL',
  origin: 'ORIGIN',
  demonstration: 'EXAMPLE',
};

const problems: { readonly [problem in SettingProblem['problem']]: Words } = {
  missing: { id: 'belum diisi', en: 'is not set' },
  default: { id: 'memuat kata contoh atau bawaan', en: 'holds the word of an example or a default' },
  short: { id: 'terlalu pendek (paling sedikit 32 huruf)', en: 'is too short (at least 32 letters)' },
  guessable: { id: 'terlalu mudah ditebak', en: 'is too easy to guess' },
  shared: { id: 'sama dengan rahasia lain', en: 'is the same as another secret' },
  'not-a-server': { id: 'bukan alamat postgres://', en: 'is no postgres:// address' },
  'no-password': { id: 'tidak memuat kata sandi', en: 'holds no password' },
  'not-https': { id: 'tidak berawal https://', en: 'does not begin with https://' },
  demonstration: { id: 'membuka akun contoh; hapus', en: 'opens ready accounts; take it away' },
};

/** Why a start in production is refused, a line a setting, and what to do instead. */
export function refusalWords(found: readonly SettingProblem[]): string {
  const lines = found.map(({ setting, problem }) => {
    const { id, en } = problems[problem];
    return `  ${settings[setting] ?? setting}: ${id} / ${en}`;
  });
  return (
    'Jamin tidak dijalankan untuk orang sungguhan dengan pengaturan ini:\n' +
    'Jamin does not start for real people with these settings:\n' +
    `${lines.join('\n')}\n` +
    'Rahasia baru: openssl rand -base64 48. Untuk halaman saja, tanpa cabang: BRANCH=none.\n' +
    'A new secret: openssl rand -base64 48. For the pages alone, without a branch: BRANCH=none.\n'
  );
}
