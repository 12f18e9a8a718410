// What JKM pays when a participant dies and work was not the cause.

import { type Expression, type Rule, write as w } from '@jamin/engine';
import { isPmi } from '../jkk/benefits.ts';
import { eventDecidesReading } from '../jkk/readings.ts';
import { benefitBerkala, benefitFuneral, benefitSantunan } from './parameters.ts';
import { bpuMinMonthsFull, multipleEmployersFuneralOnce, pmiDuringLump } from './parameters-claims.ts';
import { bpuMonthsReading, pmiPhaseReading, severalEmployersReading, startReading } from './readings.ts';

const NOTHING = w.number('0', 'IDR');
const ONCE = w.number('1');

const bpuMonthsReached: Rule = {
  id: 'jkm.benefits.bpu-months-reached',
  label: { id: 'Masa BPU cukup untuk manfaat penuh', en: 'BPU months suffice for the full package' },
  type: 'boolean',
  versions: [
    {
      from: '2025-02-24',
      published: '2025-02-24',
      citations: [{ instrument: 'permenaker-5-2021' }, { instrument: 'permenaker-1-2025' }],
      text: {
        id: 'Bukan penerima upah mendapat manfaat penuh setelah menjadi peserta dan membayar iuran sedikitnya 3 bulan.',
        en: 'A BPU receives the full package after at least 3 months of membership and contributions.',
      },
      formula: w.atLeast(w.least(w.fact('membershipMonths'), w.fact('contributionMonths')), w.value(bpuMinMonthsFull)),
    },
  ],
};

/** Its own rule, so that its doubt is shown only to whom it costs something. */
const bpuMonthsShort: Rule = {
  id: 'jkm.benefits.bpu-months-short',
  label: { id: 'Manfaat penuh walaupun masa BPU kurang', en: 'Full package though the BPU months are too few' },
  type: 'boolean',
  versions: [
    {
      from: '2025-02-24',
      published: '2025-02-24',
      citations: [{ instrument: 'permenaker-1-2025' }, { instrument: 'ruling', article: '39' }],
      formula: w.truth(false),
    },
  ],
  interpretations: [bpuMonthsReading, startReading],
};

export const fullPackage: Rule = {
  id: 'jkm.benefits.full-package',
  label: { id: 'Manfaat JKM penuh', en: 'Full JKM package' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '34', paragraph: '1' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '1' },
      ],
      text: {
        id: 'Manfaat JKM dibayarkan bila peserta meninggal dunia dalam masa aktif.',
        en: 'JKM is paid when the participant dies while membership is active.',
      },
      formula: w.choose(
        w.when(w.unequal(w.fact('segment'), w.word('BPU')), w.truth(true)),
        w.when(w.equal(w.value(bpuMinMonthsFull), w.number('0', 'months')), w.truth(true)),
        w.when(w.ref(bpuMonthsReached), w.truth(true)),
        w.ref(bpuMonthsShort),
      ),
    },
  ],
};

const pmiDuringWork: Rule = {
  id: 'jkm.benefits.pmi-during-work',
  label: { id: 'PMI meninggal selama bekerja di luar negeri', en: 'PMI died while working abroad' },
  type: 'boolean',
  versions: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      citations: [{ instrument: 'permenaker-4-2023' }],
      text: {
        id: 'Manfaat JKM pekerja migran berbeda sebelum, selama, dan setelah bekerja.',
        en: 'JKM of a migrant worker differs before, during and after work.',
      },
      formula: w.equal(w.fact('phase'), w.word('during')),
    },
  ],
  interpretations: [pmiPhaseReading],
};

const pmiLump: Expression = w.all(isPmi, w.ref(pmiDuringWork));

const grantCount: Rule = {
  id: 'jkm.benefits.grant-count',
  label: { id: 'Berapa kali santunan dibayar', en: 'How many times the grants are paid' },
  type: 'count',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '15', paragraph: '3' },
        { instrument: 'pp-44-2015', article: '34' },
      ],
      text: {
        id: 'Pekerja pada beberapa pemberi kerja diikutsertakan dalam JKM oleh masing-masing pemberi kerja.',
        en: 'A worker with several employers is insured for JKM by each of them.',
      },
      formula: w.fact('memberships'),
    },
  ],
  interpretations: [severalEmployersReading],
};

const funeralCount: Rule = {
  id: 'jkm.benefits.funeral-count',
  label: { id: 'Berapa kali biaya pemakaman dibayar', en: 'How many times the funeral cost is paid' },
  type: 'count',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '15', paragraph: '3' }, { instrument: 'permenaker-1-2025' }],
      text: {
        id: 'Sejak Permenaker 1/2025 biaya pemakaman dibayar satu kali walaupun ada beberapa pemberi kerja.',
        en: 'Since Permenaker 1/2025 the funeral cost is paid once even with several employers.',
      },
      formula: w.choose(w.when(w.value(multipleEmployersFuneralOnce), ONCE), w.fact('memberships')),
    },
  ],
  interpretations: [severalEmployersReading, startReading],
};

/** An amount for each membership; with one membership no reading about several is needed. */
function forEach(amount: Expression, count: Rule): Expression {
  const times = w.choose(w.when(w.equal(w.fact('memberships'), ONCE), ONCE), w.ref(count));
  return w.times(amount, times);
}

export const santunanKematian: Rule = {
  id: 'jkm.benefits.santunan-kematian',
  label: { id: 'Santunan kematian', en: 'Death grant' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '34', paragraph: '1', letter: 'a' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '1', letter: 'a' },
      ],
      text: {
        id: 'Santunan sekaligus diberikan kepada ahli waris.',
        en: 'A lump-sum grant is given to the heirs.',
      },
      formula: w.choose(
        w.when(pmiLump, w.value(pmiDuringLump)),
        w.when(w.ref(fullPackage), forEach(w.value(benefitSantunan), grantCount)),
        NOTHING,
      ),
    },
  ],
  interpretations: [eventDecidesReading],
};

export const santunanBerkala: Rule = {
  id: 'jkm.benefits.santunan-berkala',
  label: { id: 'Santunan berkala (dibayar sekaligus)', en: 'Periodic grant (paid at once)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '34', paragraph: '1', letter: 'b' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '1', letter: 'b' },
      ],
      text: {
        id: 'Santunan berkala 24 bulan dibayar sekaligus.',
        en: 'The periodic grant of 24 months is paid at once.',
      },
      formula: w.choose(
        w.when(pmiLump, NOTHING),
        w.when(w.ref(fullPackage), forEach(w.value(benefitBerkala), grantCount)),
        NOTHING,
      ),
    },
  ],
  interpretations: [eventDecidesReading],
};

export const biayaPemakaman: Rule = {
  id: 'jkm.benefits.biaya-pemakaman',
  label: { id: 'Biaya pemakaman', en: 'Funeral cost' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '34', paragraph: '1', letter: 'c' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '1', letter: 'c' },
      ],
      text: {
        id: 'Biaya pemakaman diberikan juga bila masa kepesertaan BPU belum cukup.',
        en: 'The funeral cost is given also when the months of a BPU do not suffice.',
      },
      formula: w.choose(w.when(pmiLump, NOTHING), forEach(w.value(benefitFuneral), funeralCount)),
    },
  ],
  interpretations: [eventDecidesReading],
};

export const jkmBenefitsRules: readonly Rule[] = [
  bpuMonthsReached,
  bpuMonthsShort,
  fullPackage,
  pmiDuringWork,
  grantCount,
  funeralCount,
  santunanKematian,
  santunanBerkala,
  biayaPemakaman,
];
