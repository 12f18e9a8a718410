// The days of a JKP claim: when it was made and until when it may be made.

import { type Rule, write as w } from '@jamin/engine';
import { claimDeadlineMonthsAfterPhk } from './parameters-claims.ts';
import { claimDayReading, lastDayReading, transitionReading } from './readings.ts';

const STARTED = { from: '2021-02-02', published: '2021-02-02' };

/** The day of the claim: as stated, else the day of the layoff. */
export const claimDay: Rule = {
  id: 'jkp.days.claim-day',
  label: { id: 'Hari pengajuan JKP', en: 'Day of the JKP claim' },
  type: 'date',
  versions: [
    {
      from: '1900-01-01',
      citations: [{ instrument: 'ruling', article: '70' }],
      formula: w.choose(w.when(w.given('claimDate'), w.fact('claimDate')), w.eventDay),
    },
  ],
  interpretations: [claimDayReading],
};

const firstLastDay = w.addMonths(w.eventDay, w.value(claimDeadlineMonthsAfterPhk));
const termOfLastDay = w.value(claimDeadlineMonthsAfterPhk, firstLastDay);

/** Reached only when a longer term came into force before the first one was over. */
const claimByExtended: Rule = {
  id: 'jkp.days.claim-by-extended',
  label: { id: 'Hari terakhir pengajuan menurut jangka waktu baru', en: 'Last day to claim under the new term' },
  type: 'date',
  versions: [
    {
      ...STARTED,
      citations: [
        { instrument: 'pp-6-2025', article: '40', letter: 'a' },
        { instrument: 'ruling', article: '72' },
      ],
      formula: w.addMonths(w.eventDay, termOfLastDay),
    },
  ],
  interpretations: [transitionReading],
};

export const claimBy: Rule = {
  id: 'jkp.days.claim-by',
  label: { id: 'Hari terakhir pengajuan', en: 'Last day to claim' },
  type: 'date',
  versions: [
    {
      ...STARTED,
      citations: [{ instrument: 'pp-37-2021', article: '40', letter: 'a' }],
      text: {
        id: 'Hak hilang bila tidak diajukan dalam 3 bulan (sejak PP 6/2025: 6 bulan) sejak PHK.',
        en: 'The right is lost when not claimed within 3 months (since PP 6/2025: 6 months) of the layoff.',
      },
      formula: w.choose(
        w.when(w.unequal(termOfLastDay, w.value(claimDeadlineMonthsAfterPhk)), w.ref(claimByExtended)),
        firstLastDay,
      ),
    },
  ],
  interpretations: [lastDayReading],
};

export const daysRules: readonly Rule[] = [claimDay, claimByExtended, claimBy];
