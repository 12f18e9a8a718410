// The question what one month of contributions costs, and whom.

import type { Ask, Words } from '@jamin/engine';
import { employer as jhtEmployer, self as jhtSelf, worker as jhtWorker } from '../jht/contributions.ts';
import { employer as jkkEmployer, project as jkkProject, self as jkkSelf } from '../jkk/contributions.ts';
import { employer as jkmEmployer, project as jkmProject, self as jkmSelf } from '../jkm/contributions.ts';
import { government, recomposed, recomposedJkm } from '../jkp/contributions.ts';
import { employer as jpEmployer, worker as jpWorker } from '../jp/contributions.ts';
import { migrantMonth, projectMonth, selfPaid, wageMonth } from '../membership/participation.ts';
import { before, during } from '../membership/pmi.ts';
import {
  notFirstDay,
  pmiJhtAmount,
  programmeNotForBpu,
  programmeNotForPmi,
  programmeNotForProject,
  projectDailyWage,
} from './errors.ts';
import { asked, total as penalty } from './penalty.ts';
import { employer, project, self, worker } from './totals.ts';

/** Words for the codes of what these rules leave undecided. */
export const contributionsGaps: { readonly [code: string]: Words } = {
  'no-working-day': {
    id: 'Tidak ada hari kerja dalam 60 hari sesudah jatuh tempo; periksa daftar hari libur.',
    en: 'There is no working day within 60 days after the due day; check the list of holidays.',
  },
};

export const contributionsAsk: Ask = {
  id: 'contributions',
  label: { id: 'Iuran satu bulan', en: 'Contributions of one month' },
  facts: [
    'segment',
    'wage',
    'dailyWage',
    'pieceEarnings',
    'weatherDependent',
    'riskGroup',
    'programmes',
    'labourIntensiveRelief',
    'income',
    'sector',
    'payer',
    'contractValue',
    'contractMonths',
    'individual',
    'jht',
    'paidOn',
    'holidays',
    'amountDue',
  ],
  contradictions: [
    { code: 'not-first-day', rule: notFirstDay.id, facts: ['on'], label: notFirstDay.label },
    {
      code: 'programme-not-for-bpu',
      rule: programmeNotForBpu.id,
      facts: ['segment', 'programmes'],
      label: programmeNotForBpu.label,
    },
    {
      code: 'programme-not-for-project',
      rule: programmeNotForProject.id,
      facts: ['segment', 'programmes'],
      label: programmeNotForProject.label,
    },
    {
      code: 'programme-not-for-pmi',
      rule: programmeNotForPmi.id,
      facts: ['segment', 'programmes'],
      label: programmeNotForPmi.label,
    },
    {
      code: 'project-daily-wage',
      rule: projectDailyWage.id,
      facts: ['segment', 'dailyWage'],
      label: projectDailyWage.label,
    },
    { code: 'pmi-jht-amount', rule: pmiJhtAmount.id, facts: ['jht'], label: pmiJhtAmount.label },
  ],
  grounds: [],
  whenRefused: [],
  outputs: [
    { key: 'jkk.employer', rule: jkkEmployer.id },
    { key: 'jkm.employer', rule: jkmEmployer.id },
    { key: 'jht.employer', rule: jhtEmployer.id },
    { key: 'jht.worker', rule: jhtWorker.id },
    { key: 'jp.employer', rule: jpEmployer.id },
    { key: 'jp.worker', rule: jpWorker.id },
    { key: 'jkp.recomposed', rule: recomposed.id },
    { key: 'jkp.recomposed-jkm', rule: recomposedJkm.id },
    { key: 'jkp.government', rule: government.id },
    { key: 'jkk.self', rule: jkkSelf.id },
    { key: 'jkm.self', rule: jkmSelf.id },
    { key: 'before', rule: before.id, show: { when: migrantMonth.id } },
    { key: 'during', rule: during.id, show: { when: migrantMonth.id } },
    { key: 'jht.self', rule: jhtSelf.id },
    { key: 'jkk.project', rule: jkkProject.id },
    { key: 'jkm.project', rule: jkmProject.id },
    { key: 'total.employer', rule: employer.id, show: { when: wageMonth.id } },
    { key: 'total.worker', rule: worker.id, show: { when: wageMonth.id } },
    { key: 'total.self', rule: self.id, show: { when: selfPaid.id } },
    { key: 'total.project', rule: project.id, show: { when: projectMonth.id } },
    { key: 'penalty', rule: penalty.id, show: { when: asked.id } },
  ],
};
