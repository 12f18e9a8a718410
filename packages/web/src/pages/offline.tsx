// Shown when there is no connection and the page asked for was never loaded.

import { useLanguage } from '../language.ts';

const words = {
  id: {
    title: 'Anda sedang luring',
    text: 'Halaman yang pernah Anda buka tetap dapat dipakai. Hitungan berjalan di ponsel Anda sendiri.',
  },
  en: { title: 'You are offline', text: 'Pages you opened before still work. The sums run on your own phone.' },
} as const;

export default function Offline() {
  const said = words[useLanguage()];
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <h1>{said.title}</h1>
      <p>{said.text}</p>
    </>
  );
}
