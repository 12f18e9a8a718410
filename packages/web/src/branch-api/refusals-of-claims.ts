// What is said when a claim cannot be filed, decided, approved or changed.
import type { Refusal } from './remedies.ts';

export const refusalsOfClaims: { readonly [code: string]: Refusal } = {
  'claims/unknown': ['not-there', 'Klaim ini tidak ada.', 'There is no such claim.', 'check-number'],
  'claims/no-such-decision': ['not-there', 'Keputusan ini tidak ada.', 'There is no such decision.', 'check-number'],
  'claims/no-such-paper': ['cannot-be-done', 'Kode dokumen ini tidak dikenal.', 'No paper has this code.', 'mend'],
  'claims/already-approved': [
    'stands-otherwise',
    'Klaim ini sudah disetujui.',
    'This claim is approved already.',
    'none',
  ],
  'claims/bad-facts': [
    'cannot-be-done',
    'Ada fakta yang tidak dapat dibaca hukum.',
    'The law cannot read a fact.',
    'mend',
  ],
  'claims/papers-missing': [
    'stands-otherwise',
    'Masih ada dokumen yang belum dilihat.',
    'Papers are missing that nobody has seen.',
    'complete',
  ],
  'claims/heirs-unclear': [
    'cannot-be-done',
    'Ahli waris belum dapat ditentukan.',
    'Who the heirs are is not clear yet.',
    'complete',
  ],
  'claims/not-an-heir': [
    'cannot-be-done',
    'Orang ini bukan ahli waris yang dipanggil hukum.',
    'This person is not of the heirs that the law calls.',
    'mend',
  ],
  'claims/no-joint-statement': [
    'cannot-be-done',
    'Pernyataan bersama ahli waris belum ada.',
    'The joint statement of the heirs is missing.',
    'complete',
  ],
  'claims/no-payee': ['stands-otherwise', 'Penerima belum ditunjuk.', 'Nobody was named to be paid.', 'complete'],
  'claims/same-person': [
    'not-allowed',
    'Yang memutuskan tidak boleh menyetujui.',
    'Who decided may not approve.',
    'another-person',
  ],
  'claims/not-decidable': [
    'stands-otherwise',
    'Fakta belum cukup untuk keputusan ini.',
    'Facts are missing for this decision.',
    'complete',
  ],
  'claims/not-the-last-decision': [
    'stands-otherwise',
    'Sudah ada keputusan yang lebih baru, atau keputusan ini dikembalikan.',
    'There is a later decision, or this one was sent back.',
    'look',
  ],
  'claims/key-reused': [
    'cannot-be-done',
    'Kunci ini sudah dipakai untuk klaim lain.',
    'This key has filed another claim.',
    'new-key',
  ],
  'claims/no-scholarship': [
    'cannot-be-done',
    'Keputusan ini tidak memberi beasiswa.',
    'The decision grants no scholarship.',
    'look',
  ],
  'claims/scholarship-granted': [
    'stands-otherwise',
    'Beasiswa tahun itu sudah diberikan.',
    'That year was granted already.',
    'none',
  ],
  'claims/scholarships-used-up': [
    'cannot-be-done',
    'Jumlah beasiswa menurut keputusan sudah habis.',
    'No more can be granted by the decision.',
    'look',
  ],
  'claims/no-pension-of-year': [
    'cannot-be-done',
    'Hukum tidak memberi pensiun untuk tahun itu.',
    'The law gives no pension for that year.',
    'look',
  ],
  'claims/no-such-ask': ['fault', 'Hukum tidak mengenal pertanyaan ini.', 'The law has no such question.', 'tell-us'],
  'claims/no-term': ['fault', 'Hukum tidak menyebut jangka waktu.', 'The law names no term.', 'tell-us'],
};
