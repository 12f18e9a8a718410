// One letter: a few blanks, the letter with its articles, to print or to take away as PDF; nothing is kept.

import type { Language } from '@jamin/law';
import { disputes } from '@jamin/law/reference/disputes';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { href, nameOf } from '../addresses.ts';
import { claimedIn, type Letter, letters, writtenLetter } from '../answers/letters.ts';
import { type Typed, typedEntries } from '../answers/typed.ts';
import { served } from '../context.ts';
import { languageOf, useLanguage } from '../language.ts';
import { LetterSheet } from '../parts/letter-sheet.tsx';
import { formOf } from '../reading/posted-form.ts';
import { letterFields, letterTexts } from '../words/letter-texts.ts';
import { letterTitles } from '../words/letter-titles.ts';

const words = {
  id: {
    show: 'Tampilkan surat',
    pdf: 'Unduh PDF',
    hint: 'Kolom yang kosong menjadi titik-titik, untuk diisi tangan. Isian Anda tidak disimpan.',
    letter: 'Suratnya',
    print: 'Cetak dari menu peramban: hanya surat yang tercetak.',
    companion: '',
    all: 'Semua surat',
    choose: 'Pilih',
    unread: 'Pasal tentang keberatan untuk program ini belum kami baca. Jadi surat ini tidak menyebut pasal.',
  },
  en: {
    show: 'Show the letter',
    pdf: 'Download PDF',
    hint: 'What you leave empty becomes dots to fill in by hand. Nothing is kept.',
    letter: 'The letter (in Indonesian, to be sent)',
    print: 'Print it from your browser’s menu. Only the letter is printed.',
    companion: 'What it says in English',
    all: 'All letters',
    choose: 'Choose',
    unread: 'We have not read an article about objections for this programme. So the letter names none.',
  },
} as const;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  const name = nameOf('letter', params['letter'] ?? '', languageOf(new URL(request.url).pathname));
  if (!letters.some((letter) => letter.name === name)) throw data(null, { status: 404 });
  return { name: name ?? '', today: context.get(served).today };
}

/** Hands back what was typed; nothing is kept. */
export async function action({ request }: ActionFunctionArgs): Promise<Typed> {
  return typedEntries((await formOf(request)).entries());
}

export default function LetterPage() {
  const language = useLanguage();
  const { name, today } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>() ?? {};
  const letter = letters.find((one) => one.name === name);
  const said = words[language];
  if (letter === undefined) return null;
  const claimed = letter.fields.includes('claim') ? claimedIn(typed) : undefined;
  const title = letterTitles[name]?.[language] ?? '';
  return (
    <>
      <title>{`${title} · Jamin`}</title>
      <meta name="description" content={letterTexts[name]?.lead[language] ?? ''} />
      <div className="no-print">
        <h1>{title}</h1>
        <p className="lead">{letterTexts[name]?.lead[language]}</p>
        <Blanks letter={letter} typed={typed} language={language} />
        <h2>{said.letter}</h2>
        {claimed !== undefined && claimed.path === undefined ? <p className="notice">{said.unread}</p> : null}
      </div>
      <LetterSheet letter={writtenLetter(letter, typed, today, 'id')} lang="id" />
      <div className="no-print">
        <p className="quiet small">{said.print}</p>
        {said.companion === '' ? null : (
          <>
            <h2>{said.companion}</h2>
            <LetterSheet letter={writtenLetter(letter, typed, today, 'en')} lang="en" />
          </>
        )}
        <p>
          <a href={href('letters', language)}>{said.all}</a>
        </p>
      </div>
    </>
  );
}

type BlanksProps = { readonly letter: Letter; readonly typed: Typed; readonly language: Language };

function Blanks({ letter, typed, language }: BlanksProps) {
  const said = words[language];
  const address = { letter: letter.name };
  return (
    <form method="post" action={href('letter', language, address)}>
      <p className="hint">{said.hint}</p>
      <div className="blanks">
        {letter.fields.map((field) => (
          <div className="question" key={field}>
            <label htmlFor={`f-${field}`}>{letterFields[field]?.[language]}</label>
            <Blank field={field} typed={typed} language={language} />
          </div>
        ))}
      </div>
      <p className="actions">
        <button className="button" type="submit">
          {said.show}
        </button>
        <button className="button second" type="submit" formAction={href('letterPdf', language, address)}>
          {said.pdf}
        </button>
      </p>
    </form>
  );
}

type BlankProps = { readonly field: string; readonly typed: Typed; readonly language: Language };

/** The claim is chosen, because its articles hang on it; everything else is written freely. */
function Blank({ field, typed, language }: BlankProps) {
  const given = { id: `f-${field}`, name: field, defaultValue: typed[field]?.[0] ?? '' };
  if (field !== 'claim') return <input {...given} maxLength={300} autoComplete="off" />;
  return (
    <select {...given}>
      <option value="">{words[language].choose}</option>
      {disputes.map(({ id, name }) => (
        <option key={id} value={id}>
          {name[language]}
        </option>
      ))}
    </select>
  );
}
