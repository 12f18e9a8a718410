// The other language with the answers kept: a button that posts them on, since an address holds none of them.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { Typed } from '../answers/typed.ts';
import { layoutWords } from '../words/layout-words.ts';
import { EventHidden } from './event-hidden.tsx';

type KeptLanguageProps = { readonly name: string; readonly typed: Typed; readonly language: Language };

export function KeptLanguage({ name, typed, language }: KeptLanguageProps) {
  const other: Language = language === 'id' ? 'en' : 'id';
  return (
    <form method="post" className="kept-language" action={href('event', other, { event: name })}>
      <EventHidden typed={typed} />
      <button className="button second" type="submit" lang={other}>
        {layoutWords[other].thisLanguage}
      </button>
    </form>
  );
}
