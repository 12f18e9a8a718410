// Programmes for which the law sets no limit per case: balances without a ceiling, care as long as it is needed.

import type { Law, Words } from '@jamin/engine';
import type { ProgrammeKey } from '../statement.ts';
import { type Possible, UNKNOWN } from './bounds.ts';
import { citedOn, rowOn } from './law-reader.ts';

import type { TimeSpan } from './span.ts';

type UnlimitedKey = Extract<ProgrammeKey, `JHT${string}` | `JKK${string}` | 'JAKON' | 'MLT'>;

const BALANCE: Words = {
  id: 'JHT membayar saldo: iuran dari upah tanpa batas beserta hasil pengembangannya; hukum tidak membatasi per kasus.',
  en: 'JHT pays a balance: contributions on a wage without ceiling and their development; no limit per case.',
};

const CARE: Words = {
  id: 'JKK menanggung pengobatan sesuai kebutuhan medis, tanpa batas biaya; hukum tidak membatasi per kasus.',
  en: 'JKK bears treatment as medically needed, without limit of cost; the law sets no limit per case.',
};

const PROJECTS: Words = {
  id: 'Jasa konstruksi memuat JKK, yang menanggung pengobatan tanpa batas biaya; hukum tidak membatasi per kasus.',
  en: 'Construction projects hold JKK, which bears treatment without limit of cost; no limit per case.',
};

const HOUSING: Words = {
  id: 'Manfaat layanan tambahan adalah pinjaman perumahan; batasnya tidak tercatat dalam berkas hukum ini.',
  en: 'Additional services are housing loans; their limits are not recorded in these law files.',
};

export function unlimited(law: Law, key: UnlimitedKey, { last }: TimeSpan): Possible {
  const [id, line] = ceilingOf(key);
  if (id === null) return { ...UNKNOWN, lines: [line] };
  const row = rowOn(law, id, last);
  if (row === undefined) return { ...UNKNOWN, lines: [NOT_KNOWN] };
  return { ...UNKNOWN, lines: [row.value === null ? line : LIMITED], citations: citedOn(law, [id], last) };
}

const NOT_KNOWN: Words = {
  id: 'Berkas hukum ini tidak memuat program itu untuk masa tersebut; tidak ada batas yang dapat dihitung.',
  en: 'These law files do not hold that programme for that period; no bound can be computed.',
};

const LIMITED: Words = {
  id: 'Hukum mengenal batas bagi sebagian manfaat ini, tetapi bukan bagi seluruh kasus.',
  en: 'The law limits a part of this benefit, but not the whole case.',
};

/** The row of the law that would hold a ceiling, and what it means that it holds none. */
function ceilingOf(key: UnlimitedKey): readonly [string | null, Words] {
  switch (key) {
    case 'JHT':
    case 'JHT_PU':
    case 'JHT_BPU':
      return ['jht.wage_ceiling', BALANCE];
    case 'JKK':
    case 'JKK_PU':
    case 'JKK_BPU':
    case 'JKK_JAKON':
      return ['jkk.benefit.medical_cap', CARE];
    case 'JAKON':
      return ['jkk.benefit.medical_cap', PROJECTS];
    case 'MLT':
      return [null, HOUSING];
  }
}
