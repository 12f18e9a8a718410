// Who takes part in what: the segment of a contribution month and the programmes joined.

import { type Citation, type Expression, type Interpretation, type Rule, type Words, write as w } from '@jamin/engine';

/** Ruling 16: which programmes count when none is stated. */
const defaultProgrammes: Interpretation = {
  ruling: 16,
  question: {
    id: 'Program apa yang diikuti bila tidak disebutkan?',
    en: 'Which programmes are joined when none is stated?',
  },
  choice: {
    id: 'PU: kelimanya. BPU dan jasa konstruksi: JKK dan JKM. BPU boleh menambah JHT; JP dan JKP tidak untuk BPU.',
    en: 'PU: all five. BPU and construction: JKK and JKM. A BPU may add JHT; JP and JKP are not for BPU.',
  },
  because: {
    id: 'JHT bersifat sukarela bagi BPU (PP 46/2015 Pasal 13); jasa konstruksi hanya mengenal JKK dan JKM.',
    en: 'JHT is voluntary for a BPU (PP 46/2015 article 13); construction only knows JKK and JKM.',
  },
  confidence: 'high',
  matters: { when: w.not(w.given('programmes')) },
};

/** PU, BPU, JAKON or PMI. */
export function isSegment(word: string): Expression {
  return w.equal(w.fact('segment'), w.word(word));
}

const isPu = isSegment('PU');
const isBpu = isSegment('BPU');

function joined(programme: string): Expression {
  return w.any(w.not(w.given('programmes')), w.has('programmes', programme));
}

function condition(
  id: string,
  label: Words,
  citations: readonly Citation[],
  formula: Expression,
  interpretations: readonly Interpretation[] = [],
): Rule {
  const version = { from: '2015-07-01', published: '2015-06-30', citations, formula };
  return { id: `membership.participation.${id}`, label, type: 'boolean', versions: [version], interpretations };
}

const amountInstead: Interpretation = {
  ruling: 24,
  question: {
    id: 'Apa yang dihitung bila hanya jumlah tagihan yang diketahui?',
    en: 'What is worked out when only the amount billed is known?',
  },
  choice: {
    id: 'Tagihan menggantikan upah; hanya denda yang dijawab.',
    en: 'The bill takes the place of the wage; only the penalty is answered.',
  },
  because: {
    id: 'Contoh yang terbit kadang hanya menyebut jumlah tagihan, bukan upah.',
    en: 'Some published examples give only a sum and no wage.',
  },
  confidence: 'medium',
  matters: { given: ['amountDue'] },
};

/** A month of a wage earner whose contributions are worked out from a wage. */
export const wageMonth: Rule = condition(
  'wage-month',
  { id: 'Bulan iuran penerima upah', en: 'A contribution month of a wage earner' },
  [{ instrument: 'pp-44-2015', article: '16' }],
  w.all(isPu, w.not(w.given('amountDue'))),
  [amountInstead],
);

/** A month of a worker who is not a wage earner. */
export const selfMonth: Rule = condition(
  'self-month',
  { id: 'Bulan iuran bukan penerima upah', en: 'A contribution month of a worker without an employer' },
  [{ instrument: 'pp-44-2015', article: '20' }],
  isBpu,
);

/** The contribution of a construction project. */
export const projectMonth: Rule = condition(
  'project-month',
  { id: 'Iuran proyek jasa konstruksi', en: 'The contribution of a building project' },
  [{ instrument: 'pp-44-2015', article: '54' }],
  isSegment('JAKON'),
);

/** The contribution of a migrant worker. */
export const migrantMonth: Rule = condition(
  'migrant-month',
  { id: 'Iuran pekerja migran', en: 'The contribution of a migrant worker' },
  [{ instrument: 'permenaker-4-2023', article: '18' }],
  isSegment('PMI'),
);

/** Who pays for himself or herself: BPU and PMI. */
export const selfPaid: Rule = condition(
  'self-paid',
  { id: 'Iuran dibayar sendiri', en: 'Contributions paid by oneself' },
  [
    { instrument: 'pp-44-2015', article: '20' },
    { instrument: 'permenaker-4-2023', article: '18' },
  ],
  w.any(w.ref(selfMonth), w.ref(migrantMonth)),
);

export const joinsJkk: Rule = condition(
  'joins-jkk',
  { id: 'Ikut JKK', en: 'Joined JKK' },
  [{ instrument: 'perpres-109-2013', article: '6' }],
  joined('JKK'),
  [defaultProgrammes],
);

export const joinsJkm: Rule = condition(
  'joins-jkm',
  { id: 'Ikut JKM', en: 'Joined JKM' },
  [{ instrument: 'perpres-109-2013', article: '6' }],
  joined('JKM'),
  [defaultProgrammes],
);

/** JHT is part of a wage earner's programmes unless left out; a BPU has it only when it is named. */
export const joinsJht: Rule = condition(
  'joins-jht',
  { id: 'Ikut JHT', en: 'Joined JHT' },
  [
    { instrument: 'perpres-109-2013', article: '6' },
    { instrument: 'pp-46-2015', article: '13' },
  ],
  w.choose(w.when(w.given('programmes'), w.has('programmes', 'JHT')), isPu),
  [defaultProgrammes],
);

export const joinsJp: Rule = condition(
  'joins-jp',
  { id: 'Ikut JP', en: 'Joined JP' },
  [{ instrument: 'perpres-109-2013', article: '6' }],
  joined('JP'),
  [defaultProgrammes],
);

export const participationRules: readonly Rule[] = [
  wageMonth,
  selfMonth,
  projectMonth,
  migrantMonth,
  selfPaid,
  joinsJkk,
  joinsJkm,
  joinsJht,
  joinsJp,
];
