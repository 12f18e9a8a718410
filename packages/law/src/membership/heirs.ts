// Who may claim after a death: the first class of heirs that exists, by programme.

import { type Interpretation, type Rule, type RuleVersion, write as w } from '@jamin/engine';

const SINCE_2015: Pick<RuleVersion, 'from' | 'published'> = { from: '2015-07-01', published: '2015-06-30' };
const SAVINGS_CLASSES = ['spouse-or-children', 'blood-line', 'siblings', 'parents-in-law', 'will', 'fund'];
const PENSION_CLASSES = ['spouse', 'children', 'parent', 'none'];

const NOBODY = w.number('0');
const ONE = w.number('1');
const hasChildren = w.above(w.fact('childrenCount'), NOBODY);
const hasFamily = w.any(w.fact('spouse'), hasChildren);
const hasBloodLine = w.any(
  w.fact('parent'),
  w.above(w.fact('grandparents'), NOBODY),
  w.above(w.fact('grandchildren'), NOBODY),
);
const hasSiblings = w.above(w.fact('siblings'), NOBODY);
const hasParentsInLaw = w.above(w.fact('parentsInLaw'), NOBODY);

/** Whether the class may hold several people; a stated parent may be father and mother. */
const severalHeirs = w.choose(
  w.when(hasFamily, w.any(w.all(w.fact('spouse'), hasChildren), w.above(w.fact('childrenCount'), ONE))),
  w.when(hasBloodLine, w.any(w.fact('parent'), w.above(w.plus(w.fact('grandparents'), w.fact('grandchildren')), ONE))),
  w.when(hasSiblings, w.above(w.fact('siblings'), ONE)),
  w.when(hasParentsInLaw, w.above(w.fact('parentsInLaw'), ONE)),
  w.truth(false),
);

/** No share inside a class is written. */
const sharesReading: Interpretation = {
  ruling: 0,
  question: {
    id: 'Berapa bagian masing-masing bila ahli warisnya lebih dari satu?',
    en: 'What is the share of each when there are several heirs?',
  },
  choice: {
    id: 'Tidak dibagi di sini: satu penerima yang ditunjuk bersama oleh para ahli waris dalam satu golongan.',
    en: 'No shares are given: one payee, named jointly by the heirs of the class.',
  },
  because: {
    id: 'Peraturan menyebut urutan golongan, tetapi tidak pembagian di dalamnya.',
    en: 'The regulations order the classes and say nothing about shares within one.',
  },
  confidence: 'low',
  matters: { when: severalHeirs },
};

/** JKK and JKM without anyone: what then goes where. */
const deathBenefitsWithoutHeirs: Rule = {
  id: 'membership.heirs.death-benefits-without-heirs',
  label: { id: 'Tidak ada ahli waris JKK atau JKM', en: 'No heirs in JKK or JKM' },
  type: { choice: ['fund'] },
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'pp-44-2015', article: '37', paragraph: '5' },
        { instrument: 'pp-44-2015', article: '40', paragraph: '2' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '2' },
      ],
      text: {
        id:
          'Tanpa ahli waris dan tanpa wasiat: biaya pemakaman diberikan kepada yang mengurus pemakaman, ' +
          'santunan lainnya diserahkan ke Dana Jaminan Sosial.',
        en:
          'Without heirs and without a will: the funeral cost goes to whoever arranges the burial, ' +
          'the other grants go to the social security fund (Dana Jaminan Sosial).',
      },
      formula: w.word('fund'),
    },
  ],
};

/** JHT without anyone: not the fund of the programme but the probate office. */
const savingsWithoutHeirs: Rule = {
  id: 'membership.heirs.savings-without-heirs',
  label: { id: 'Tidak ada ahli waris JHT: Balai Harta Peninggalan', en: 'No heirs in JHT: Balai Harta Peninggalan' },
  type: { choice: ['fund'] },
  versions: [
    {
      ...SINCE_2015,
      citations: [{ instrument: 'pp-46-2015', article: '23', paragraph: '4' }],
      text: {
        id: 'Tanpa janda, duda, anak, dan penggantinya, JHT dikembalikan ke Balai Harta Peninggalan.',
        en:
          'Without widow, widower, child and those in their place, JHT goes to the ' +
          'Balai Harta Peninggalan (the state probate office).',
      },
      formula: w.word('fund'),
    },
  ],
};

/** JP without anyone; the text names no one. */
const pensionWithoutHeirs: Rule = {
  id: 'membership.heirs.pension-without-heirs',
  label: { id: 'Tidak ada penerima pensiun', en: 'Nobody to receive the pension' },
  type: { choice: ['none'] },
  versions: [{ ...SINCE_2015, citations: [{ instrument: 'ruling', article: '66' }], formula: w.word('none') }],
  interpretations: [
    {
      ruling: 66,
      question: {
        id: 'Siapa yang menerima JP bila tidak ada janda, duda, anak, atau orang tua?',
        en: 'Who receives JP when there is no widow, widower, child or parent?',
      },
      choice: { id: 'Tidak ada: tidak ada yang dibayarkan.', en: 'Nobody: nothing is paid.' },
      because: {
        id: 'Pasal 21 sampai 23 tidak menyebut penerima lain.',
        en: 'Articles 21 to 23 name no other recipient.',
      },
      confidence: 'low',
    },
  ],
};

function ladder(last: Rule): RuleVersion['formula'] {
  return w.choose(
    w.when(hasFamily, w.word('spouse-or-children')),
    w.when(hasBloodLine, w.word('blood-line')),
    w.when(hasSiblings, w.word('siblings')),
    w.when(hasParentsInLaw, w.word('parents-in-law')),
    w.when(w.fact('will'), w.word('will')),
    w.ref(last),
  );
}

const deathBenefitsClass: Rule = {
  id: 'membership.heirs.death-benefits-class',
  label: { id: 'Golongan ahli waris JKK dan JKM', en: 'Class of heirs in JKK and JKM' },
  type: { choice: SAVINGS_CLASSES },
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'pp-44-2015', article: '37', paragraph: '4' },
        { instrument: 'pp-44-2015', article: '37', paragraph: '5' },
        { instrument: 'pp-44-2015', article: '37', elucidation: true },
        { instrument: 'pp-44-2015', article: '40', paragraph: '2' },
      ],
      text: {
        id:
          'Ahli waris: janda, duda, atau anak. Bila tidak ada, berturut-turut: keturunan sedarah garis lurus ke atas ' +
          'dan ke bawah sampai derajat kedua (ayah, ibu, kakek, nenek, cucu); saudara kandung; mertua; ' +
          'yang ditunjuk dalam wasiat.',
        en:
          'Heirs: widow, widower or child. If there are none, in this order: blood relatives in the straight line up ' +
          'and down to the second degree (father, mother, grandparents, grandchildren); siblings; parents-in-law; ' +
          'the person named in a will.',
      },
      formula: ladder(deathBenefitsWithoutHeirs),
    },
  ],
  interpretations: [sharesReading],
};

const savingsClass: Rule = {
  id: 'membership.heirs.savings-class',
  label: { id: 'Golongan ahli waris JHT', en: 'Class of heirs in JHT' },
  type: { choice: SAVINGS_CLASSES },
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'pp-46-2015', article: '23', paragraph: '2' },
        { instrument: 'pp-46-2015', article: '23', paragraph: '3' },
      ],
      text: {
        id:
          'Yang pertama janda, duda, atau anak. Bila tidak ada, berturut-turut: keturunan sedarah garis lurus sampai ' +
          'derajat kedua; saudara kandung; mertua; yang ditunjuk dalam wasiat.',
        en:
          'First widow, widower or child. If there are none, in this order: blood relatives in the straight line to ' +
          'the second degree; siblings; parents-in-law; the person named in a will.',
      },
      formula: ladder(savingsWithoutHeirs),
    },
  ],
  interpretations: [sharesReading],
};

const pensionClass: Rule = {
  id: 'membership.heirs.pension-class',
  label: { id: 'Penerima JP', en: 'Recipient of JP' },
  type: { choice: PENSION_CLASSES },
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'pp-45-2015', article: '21' },
        { instrument: 'pp-45-2015', article: '22' },
        { instrument: 'pp-45-2015', article: '23' },
      ],
      text: {
        id: 'Pensiun janda atau duda; bila tidak ada, pensiun anak; bila tidak ada, pensiun orang tua.',
        en: "The widow's or widower's pension; without one, the child's; without one, the parent's.",
      },
      formula: w.choose(
        w.when(w.fact('spouse'), w.word('spouse')),
        w.when(hasChildren, w.word('children')),
        w.when(w.fact('parent'), w.word('parent')),
        w.ref(pensionWithoutHeirs),
      ),
    },
  ],
};

export const heirClass: Rule = {
  id: 'membership.heirs.heir-class',
  label: { id: 'Golongan ahli waris', en: 'Class of heirs' },
  type: { choice: [...SAVINGS_CLASSES, ...PENSION_CLASSES] },
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'uu-40-2004', article: '31' },
        { instrument: 'uu-40-2004', article: '41', paragraph: '4' },
      ],
      formula: w.choose(
        w.when(w.equal(w.fact('programme'), w.word('JHT')), w.ref(savingsClass)),
        w.when(w.equal(w.fact('programme'), w.word('JP')), w.ref(pensionClass)),
        w.ref(deathBenefitsClass),
      ),
    },
  ],
};

export const heirsRules: readonly Rule[] = [
  deathBenefitsWithoutHeirs,
  savingsWithoutHeirs,
  pensionWithoutHeirs,
  deathBenefitsClass,
  savingsClass,
  pensionClass,
  heirClass,
];
