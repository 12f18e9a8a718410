// The question about job loss: is there a right to JKP, which months pay what, and until when must it be claimed.

import type { Ask, Output, Words } from '@jamin/engine';
import { cashMonths, total } from './benefits.ts';
import { claimBeforeLayoff, conditionsMet, eligible, payer, reason } from './claims.ts';
import { claimBy } from './days.ts';
import { jkpFacts } from './facts.ts';
import { jkpGrounds } from './grounds.ts';

const months: readonly Output[] = cashMonths.map(({ name, paid, amount }) => ({
  key: `months.${name}`,
  rule: amount.id,
  show: { when: paid.id },
  list: 'months',
}));

export const jkpAsk: Ask = {
  id: 'jkp',
  label: { id: 'Kehilangan pekerjaan (JKP)', en: 'Job loss (JKP)' },
  programme: 'JKP',
  facts: [...jkpFacts.map(({ name }) => name), 'wage', 'arrearsMonths'],
  contradictions: [
    {
      code: 'claim-before-layoff',
      rule: claimBeforeLayoff.id,
      facts: ['claimDate', 'on'],
      label: {
        id: 'Tanggal pengajuan mendahului hari PHK. Periksa kembali kedua tanggal itu.',
        en: 'The claim is dated before the layoff. Check both dates',
      },
    },
  ],
  grounds: jkpGrounds.map(({ code, rule }) => ({ code, rule: rule.id, label: rule.label })),
  eligible: eligible.id,
  reason: reason.id,
  whenRefused: ['claimBy'],
  outputs: [
    ...months,
    { key: 'total', rule: total.id, show: 'always' },
    { key: 'claimBy', rule: claimBy.id, show: { when: conditionsMet.id } },
    { key: 'payer', rule: payer.id, show: 'always' },
  ],
};

/** Words for the codes of what JKP leaves undecided: nothing so far. */
export const jkpGaps: { readonly [code: string]: Words } = {};
