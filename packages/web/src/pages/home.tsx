// The first page: one question, then where else to go.

import { useLanguage } from '../language.ts';

const words = {
  id: { title: 'Apa yang terjadi?' },
  en: { title: 'What happened?' },
} as const;

export default function Home() {
  const said = words[useLanguage()];
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <h1>{said.title}</h1>
    </>
  );
}
