// Who receives a JP pension, and which share of it.

import { type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { shareDisability } from './parameters-pension.ts';
import { shareChild, shareParent, shareSpouse } from './parameters-survivors.ts';
import {
  afterWidowReading,
  childrenTogetherReading,
  inPaymentReading,
  nobodyReading,
  survivorsReading,
} from './readings.ts';

const START: Pick<RuleVersion, 'from' | 'published'> = { from: '2015-07-01', published: '2015-06-30' };
const event = w.fact('event');

export const recipient: Rule = {
  id: 'jp.survivors.recipient',
  label: { id: 'Penerima', en: 'Recipient' },
  type: { choice: ['participant', 'spouse', 'child', 'parent', 'none'] },
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '14', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '21', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '22', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '23', paragraph: '1' },
      ],
      text: {
        id: 'Bila peserta meninggal: janda atau duda; bila tidak ada, anak; bila tidak ada, orang tua.',
        en: 'When the participant dies: the widow or widower; if none, the children; if none, a parent.',
      },
      formula: w.choose(
        w.when(w.unequal(event, w.word('death')), w.word('participant')),
        w.when(w.fact('spouse'), w.word('spouse')),
        w.when(w.above(w.fact('childrenCount'), w.number('0')), w.word('child')),
        w.when(w.fact('parent'), w.word('parent')),
        w.word('none'),
      ),
    },
  ],
  interpretations: [survivorsReading],
};

/** A death that leaves nobody: its own rule, so that its doubt is shown only then. */
export const nobodyLeft: Rule = {
  id: 'jp.survivors.nobody-left',
  label: { id: 'Bentuk bila tidak ada penerima', en: 'Form when there is nobody to receive it' },
  type: { choice: ['none'] },
  versions: [{ ...START, citations: [{ instrument: 'ruling', article: '66' }], formula: w.word('none') }],
  interpretations: [nobodyReading],
};

export const share: Rule = {
  id: 'jp.survivors.share',
  label: { id: 'Bagian penerima', en: 'Share of the recipient' },
  type: 'fraction',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '20', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '21', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '22', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '23', paragraph: '2' },
      ],
      text: {
        id: 'Janda atau duda, anak, atau orang tua mendapat bagian dari formula atau dari pensiun yang sudah dibayar.',
        en: 'Widow or widower, children or parent receive a share of the formula or of the pension in payment.',
      },
      formula: w.choose(
        w.when(w.equal(w.ref(recipient), w.word('spouse')), w.value(shareSpouse)),
        w.when(w.equal(w.ref(recipient), w.word('child')), w.value(shareChild)),
        w.when(w.equal(w.ref(recipient), w.word('parent')), w.value(shareParent)),
        w.when(w.equal(event, w.word('disability')), w.value(shareDisability)),
        w.number('1', 'fraction'),
      ),
    },
  ],
  interpretations: [survivorsReading, childrenTogetherReading, inPaymentReading, afterWidowReading],
};

export const survivorsRules: readonly Rule[] = [recipient, nobodyLeft, share];
