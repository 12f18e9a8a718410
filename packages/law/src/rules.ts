// All rules of the law, gathered from the rooms.

import type { Rule } from '@jamin/engine';
import { errorsRules } from './contributions/errors.ts';
import { penaltyRules } from './contributions/penalty.ts';
import { totalsRules } from './contributions/totals.ts';
import { compensationRules } from './duties/compensation.ts';
import { deadlinesRules } from './duties/deadlines.ts';
import { paymentDutiesRules } from './duties/payments.ts';
import { underreportedRules } from './duties/underreported.ts';
import { jhtRules } from './jht/ask.ts';
import { jhtContributionsRules } from './jht/contributions.ts';
import { jkkBenefitsRules } from './jkk/benefits.ts';
import { jkkClaimsRules } from './jkk/claims.ts';
import { jkkContributionsRules } from './jkk/contributions.ts';
import { jkkCostsRules } from './jkk/costs.ts';
import { jkkLossesRules } from './jkk/losses.ts';
import { jkkScholarshipRules } from './jkk/scholarship.ts';
import { jkkWageRules } from './jkk/wage.ts';
import { jkmBenefitsRules } from './jkm/benefits.ts';
import { jkmClaimsRules } from './jkm/claims.ts';
import { jkmContributionsRules } from './jkm/contributions.ts';
import { jkmScholarshipRules } from './jkm/scholarship.ts';
import { jkpBenefitsRules } from './jkp/benefits.ts';
import { jkpClaimsRules } from './jkp/claims.ts';
import { jkpContributionsRules } from './jkp/contributions.ts';
import { daysRules } from './jkp/days.ts';
import { jpRules } from './jp/ask.ts';
import { jpContributionsRules } from './jp/contributions.ts';
import { documentsRules } from './membership/documents.ts';
import { dueDateRules } from './membership/due-date.ts';
import { heirsRules } from './membership/heirs.ts';
import { participationRules } from './membership/participation.ts';
import { pmiRules } from './membership/pmi.ts';
import { reliefRules } from './membership/relief.ts';
import { wageRules } from './membership/wage.ts';

export const rules: readonly Rule[] = [
  ...documentsRules,
  ...dueDateRules,
  ...heirsRules,
  ...participationRules,
  ...pmiRules,
  ...reliefRules,
  ...wageRules,
  ...jkkBenefitsRules,
  ...jkkClaimsRules,
  ...jkkContributionsRules,
  ...jkkCostsRules,
  ...jkkLossesRules,
  ...jkkScholarshipRules,
  ...jkkWageRules,
  ...jkmBenefitsRules,
  ...jkmClaimsRules,
  ...jkmContributionsRules,
  ...jkmScholarshipRules,
  ...jhtRules,
  ...jhtContributionsRules,
  ...jpRules,
  ...jpContributionsRules,
  ...jkpBenefitsRules,
  ...jkpClaimsRules,
  ...jkpContributionsRules,
  ...daysRules,
  ...errorsRules,
  ...penaltyRules,
  ...totalsRules,
  ...compensationRules,
  ...paymentDutiesRules,
  ...deadlinesRules,
  ...underreportedRules,
];
