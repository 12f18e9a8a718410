// The way on from a page that only informs: to the question that opens the house.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { homeWords } from '../words/home-words.ts';

export function NextHome({ language }: { readonly language: Language }) {
  return (
    <p className="actions">
      <a className="button" href={href('home', language)}>
        {homeWords[language].title}
      </a>
    </p>
  );
}
