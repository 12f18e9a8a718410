// The question what a wage reported too low costs the worker, and who owes it.

import type { Ask, Words } from '@jamin/engine';
import { isOwed, lossJht, lossJkk, lossJkp, lossJp, payer, programmeNamed, realWageBelow } from './underreported.ts';

export const underreportedAsk: Ask = {
  id: 'underreported',
  label: { id: 'Upah yang dilaporkan terlalu rendah', en: 'A wage reported too low' },
  facts: [
    'programme',
    'segment',
    'wage',
    'dailyWage',
    'income',
    'pieceEarnings',
    'weatherDependent',
    'wageReal',
    'outcome',
    'losses',
    'incapacityDays',
    'underreportedMonths',
    'paidMonths',
    'reason',
    'claimDate',
    'ageAtRegistration',
    'citizen',
    'paidMonths24',
    'consecutiveMonths',
    'earlierClaims',
    'contributionMonthsSinceLastClaim',
    'reemployedInMonth',
  ],
  contradictions: [
    {
      code: 'real-wage-below-reported',
      rule: realWageBelow.id,
      facts: ['wage', 'wageReal'],
      label: {
        id: 'Upah sebenarnya lebih rendah dari upah yang dilaporkan, jadi tidak ada kekurangan. Periksa kembali.',
        en: 'The real wage is below the reported one, so nothing was reported too low. Check both.',
      },
    },
  ],
  grounds: [],
  whenRefused: [],
  outputs: [
    { key: 'named', rule: programmeNamed.id },
    { key: 'loss.JKK', rule: lossJkk.id },
    { key: 'loss.JHT', rule: lossJht.id },
    { key: 'loss.JP', rule: lossJp.id },
    { key: 'loss.JKP', rule: lossJkp.id },
    { key: 'payer', rule: payer.id, show: { when: isOwed.id } },
  ],
};

/** Words for what the law files do not cover about terms and wages reported too low. */
export const dutiesGaps: { readonly [code: string]: Words } = {
  'deadline-not-read': {
    id: 'Untuk program dan peristiwa ini tidak ada tenggat yang terbaca dalam peraturannya.',
    en: 'No term was read in the regulations for this programme and event.',
  },
  'underreported-not-yet': {
    id: 'Program ini belum ada pada hari itu, jadi kekurangannya tidak dapat dihitung.',
    en: 'The programme did not exist on that day, so no shortfall can be counted.',
  },
  'underreported-no-wage': {
    id: 'Manfaat segmen ini tidak dihitung dari upah yang dilaporkan pemberi kerja.',
    en: 'Benefits of this segment are not counted on a wage reported by an employer.',
  },
};
