// Which language a page speaks: Indonesian, or English below /en.

import type { Language } from '@jamin/law';
import { useLocation } from 'react-router';

export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
}

/** The language of the page that is being rendered. Islands do not know the address: they get it as a property. */
export function useLanguage(): Language {
  return languageOf(useLocation().pathname);
}
