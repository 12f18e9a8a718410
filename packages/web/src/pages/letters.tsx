// The letters that people can fill in and print.

import { href } from '../addresses.ts';
import { letters } from '../answers/letters.ts';
import { useLanguage } from '../language.ts';
import { letterTexts } from '../words/letter-texts.ts';
import { letterTitles } from '../words/letter-titles.ts';

const words = {
  id: {
    title: 'Surat yang bisa dicetak',
    lead: 'Pilih surat, isi beberapa kolom, lalu cetak. Isian Anda tidak disimpan.',
  },
  en: { title: 'Letters to print', lead: 'Choose a letter, fill in a few blanks and print it. Nothing is kept.' },
} as const;

export default function Letters() {
  const language = useLanguage();
  const said = words[language];
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <meta name="description" content={said.lead} />
      <h1>{said.title}</h1>
      <p className="lead">{said.lead}</p>
      <ul className="cards">
        {letters.map(({ name }) => (
          <li key={name}>
            <a href={href('letter', language, { letter: name })}>
              {letterTitles[name]?.[language]}
              <small>{letterTexts[name]?.lead[language]}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
