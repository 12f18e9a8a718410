// What to do about a refusal, in Indonesian and English, and the form in which refusals are listed.
import type { Words } from '@jamin/engine';
import type { ProblemKind } from '../serving/problem.ts';

/** What is wrong, in Indonesian and English, and what to do about it. */
export type Refusal = readonly [kind: ProblemKind, id: string, en: string, remedy: keyof typeof remedies];

export const remedies = {
  'check-number': { id: 'Periksa nomornya.', en: 'Check the number.' },
  mend: { id: 'Perbaiki, lalu kirim lagi.', en: 'Mend it and send again.' },
  'new-key': { id: 'Pakai kunci baru untuk isi baru.', en: 'Use a new key for new content.' },
  look: { id: 'Baca keadaannya sekarang, lalu putuskan.', en: 'Read how it stands now, then decide.' },
  'another-person': { id: 'Minta orang lain melakukannya.', en: 'Ask another person to do it.' },
  'sign-in': { id: 'Masuk lagi, atau kirim kunci yang berlaku.', en: 'Sign in again, or send a valid key.' },
  'ask-administrator': { id: 'Minta haknya kepada administrator.', en: 'Ask an administrator for the right.' },
  'name-role': { id: 'Sebut satu peran di kepala Jamin-Role.', en: 'Name one role in the header Jamin-Role.' },
  complete: { id: 'Lengkapi yang disebut di data.', en: 'Add what data names.' },
  wait: { id: 'Tunggu sebentar, lalu kirim lagi.', en: 'Wait a moment and send again.' },
  correct: { id: 'Ajukan koreksi.', en: 'Ask for a correction.' },
  none: { id: 'Tidak perlu apa-apa lagi.', en: 'Nothing more is needed.' },
  'tell-us': { id: 'Beri tahu pengelola sistem.', en: 'Tell who runs the system.' },
} as const satisfies { readonly [name: string]: Words };
