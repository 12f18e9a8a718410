// What a person reads when an address is none of ours, or when something was refused or failed here.

import type { Language } from '@jamin/law';
import { useRouteLoaderData } from 'react-router';
import { href } from '../addresses.ts';
import type { BranchState } from '../branch/branch-state.ts';
import { useLanguage } from '../language.ts';
import { ExampleMark } from './example-mark.tsx';

const words = {
  id: {
    missing: 'Halaman ini tidak ada',
    missingText: 'Alamatnya mungkin salah ketik atau sudah pindah. Mulailah dari beranda.',
    failed: 'Ada yang salah di pihak kami',
    failedText: 'Isian Anda tidak disimpan. Coba sekali lagi, atau mulai dari beranda.',
    broken: 'Kiriman ini tidak terbaca',
    brokenText: 'Kiriman itu rusak, dan tidak disimpan. Kembali ke halaman tadi, lalu coba lagi.',
    large: 'Isiannya terlalu besar',
    largeText: 'Kirim bagian yang penting saja, atau berkas yang lebih kecil. Isian Anda tidak disimpan.',
    often: 'Terlalu banyak permintaan',
    oftenText: 'Dari jaringan Anda datang terlalu banyak permintaan. Tunggu satu menit, lalu coba lagi.',
    way: 'Cara kirim ini tidak dipakai',
    wayText: 'Buka halamannya seperti biasa. Mulailah dari beranda.',
    others: 'Halaman ini untuk orang lain',
    othersText: 'Peran Anda di cabang tidak membukanya. Masuk dengan akun lain, atau minta kepada pengelola akun.',
    later: 'Cabang sedang disiapkan',
    laterText: 'Ini hanya terjadi saat pertama kali. Coba lagi sebentar lagi.',
    signIn: 'Masuk dengan akun lain',
    home: 'Ke beranda',
  },
  en: {
    missing: 'This page does not exist',
    missingText: 'The address may be mistyped or may have moved. Start from the home page.',
    failed: 'Something went wrong on our side',
    failedText: 'Nothing you typed was kept. Try once more, or start from the home page.',
    broken: 'What was sent cannot be read',
    brokenText: 'It is damaged, and was not kept. Go back to the page before, then try again.',
    large: 'This is too much at once',
    largeText: 'Send only the part that matters, or a smaller file. Nothing you typed was kept.',
    often: 'Too many requests',
    oftenText: 'Too many requests came from your network. Wait a minute, then try again.',
    way: 'This method is not used here',
    wayText: 'Open the page as usual. Start from the home page.',
    others: 'This page is for others',
    othersText: 'Your role in the branch does not open it. Sign in with another account, or ask who manages accounts.',
    later: 'The branch is being made ready',
    laterText: 'This happens only the first time. Try again in a moment.',
    signIn: 'Sign in with another account',
    home: 'To the home page',
  },
} as const;

/** What the frame knows of the branch behind an address of the branch; nothing where the frame itself failed. */
type RootData = { readonly branch: BranchState | null };

export function NotFoundText({ status }: { readonly status: number }) {
  const language = useLanguage();
  const branch = useRouteLoaderData<RootData>('root')?.branch ?? null;
  const [title, text] = saidOf(status, language);
  const isOthers = status === 403 && branch !== null;
  const isExample = branch?.kind === 'open' && branch.isExample;
  return (
    <>
      <title>{isExample ? `CONTOH · ${title}` : title}</title>
      {branch === null ? null : <meta name="robots" content="noindex" />}
      {branch === null ? null : <ExampleMark branch={branch} />}
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a className="button" href={href(isOthers ? 'signIn' : 'home', language)}>
          {isOthers ? words[language].signIn : words[language].home}
        </a>
      </p>
    </>
  );
}

function saidOf(status: number, language: Language): readonly [string, string] {
  const said = words[language];
  if (status === 400) return [said.broken, said.brokenText];
  if (status === 403) return [said.others, said.othersText];
  if (status === 503) return [said.later, said.laterText];
  if (status === 404) return [said.missing, said.missingText];
  if (status === 405) return [said.way, said.wayText];
  if (status === 413) return [said.large, said.largeText];
  if (status === 429) return [said.often, said.oftenText];
  return [said.failed, said.failedText];
}
