// What a person reads when an address is none of ours, or when something failed here.

import { href } from '../addresses.ts';
import { useLanguage } from '../language.ts';

const words = {
  id: {
    missing: 'Halaman ini tidak ada',
    missingText: 'Alamatnya mungkin salah ketik atau sudah pindah. Mulailah dari beranda.',
    failed: 'Ada yang salah di pihak kami',
    failedText: 'Isian Anda tidak disimpan. Coba sekali lagi, atau mulai dari beranda.',
    home: 'Ke beranda',
  },
  en: {
    missing: 'This page does not exist',
    missingText: 'The address may be mistyped or may have moved. Start from the home page.',
    failed: 'Something went wrong on our side',
    failedText: 'Nothing you typed was kept. Try once more, or start from the home page.',
    home: 'To the home page',
  },
} as const;

export function NotFoundText({ status }: { readonly status: number }) {
  const language = useLanguage();
  const said = words[language];
  const isMissing = status === 404;
  return (
    <>
      <title>{isMissing ? said.missing : said.failed}</title>
      <h1>{isMissing ? said.missing : said.failed}</h1>
      <p>{isMissing ? said.missingText : said.failedText}</p>
      <p>
        <a className="button" href={href('home', language)}>
          {said.home}
        </a>
      </p>
    </>
  );
}
