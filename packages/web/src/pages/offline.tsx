// Shown when there is no connection and the page asked for was never loaded.

import { useLanguage } from '../language.ts';
import { NextHome } from '../parts/next-home.tsx';

const words = {
  id: {
    title: 'Internet sedang tidak ada',
    text: 'Halaman yang pernah Anda buka tetap dapat dipakai. Hitungan berjalan di ponsel Anda sendiri.',
  },
  en: { title: 'No connection right now', text: 'Pages you opened before still work. The sums run on your own phone.' },
} as const;

export default function Offline() {
  const language = useLanguage();
  const said = words[language];
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <h1>{said.title}</h1>
      <p>{said.text}</p>
      <NextHome language={language} />
    </>
  );
}
