// The question about terms: by when must each duty be done, when does the right lapse, and what is owed when late.

import type { Ask } from '@jamin/engine';
import { isCompensated, per, rate, startsBefore, termRead, terms } from './compensation.ts';
import { claim } from './deadlines.ts';
import { fine, firstWarning } from './payments.ts';

export const deadlinesAsk: Ask = {
  id: 'deadlines',
  label: { id: 'Tenggat waktu', en: 'Deadlines' },
  facts: ['programme', 'event', 'at', 'segment', 'holidays'],
  allowed: {
    event: [
      'accident',
      'recovered',
      'layoff',
      'claim-complete',
      'registration',
      'hire',
      'wage-change',
      'contribution-month',
      'contribution-paid',
      'arrears-notice',
      'arrears-settled',
      'refund-complete',
      'facility-bill',
      'retirement',
      'data-confirmed',
      'month-paid',
      'account-credited',
    ],
  },
  contradictions: [
    {
      code: 'starts-before-event',
      rule: startsBefore.id,
      facts: ['at', 'on'],
      label: {
        id: 'Hari mulai tenggat mendahului hari peristiwa. Periksa kembali kedua tanggal itu.',
        en: 'The day on which the term starts is before the event. Check both dates.',
      },
    },
  ],
  grounds: [],
  whenRefused: [],
  outputs: [
    { key: 'read', rule: termRead.id },
    ...terms.map(({ duty, runs, due }) => ({ key: `dueBy.${duty}`, rule: due.id, show: { when: runs.id } })),
    { key: 'expires', rule: claim.due.id, show: { when: claim.runs.id } },
    { key: 'compensation', rule: rate.id, show: { when: isCompensated.id } },
    { key: 'compensationPer', rule: per.id, show: { when: isCompensated.id } },
    { key: 'finePerMonth', rule: fine.id, show: { when: firstWarning.runs.id } },
  ],
};
