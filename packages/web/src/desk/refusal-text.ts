// What a page says when the branch does not do what was asked: the sentence of the one table, and what to do about it.
import type { Language } from '@jamin/law';
import { refusals } from '../branch-api/refusal.ts';
import { remedies } from '../branch-api/remedies.ts';

/** What only programs can do something about. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['complete', 'new-key', 'name-role', 'none', 'mend']);

/** Always a sentence; the code stands behind one that has no words of its own. */
export function refusalText(code: string, language: Language): string {
  const row = refusals[code];
  if (row === undefined) return `${unknown[language]} (${code})`;
  const [, id, en, remedy] = row;
  const said = language === 'id' ? id : en;
  return OF_PROGRAMS.has(remedy) ? said : `${said} ${remedies[remedy][language]}`;
}

const unknown = {
  id: 'Cabang tidak dapat melakukannya sekarang. Tidak ada yang berubah.',
  en: 'The branch cannot do this now. Nothing changed.',
} as const;
