// All parameters of the law, gathered from the rooms of the programmes.

import type { Parameter } from '@jamin/engine';
import { dutiesDeadlinesParameters } from './duties/parameters-deadlines.ts';
import { jhtClaimsParameters } from './jht/parameters-claims.ts';
import { jhtContributionsParameters } from './jht/parameters-contributions.ts';
import { jhtDevelopmentParameters } from './jht/parameters-development.ts';
import { jhtPartialParameters } from './jht/parameters-partial.ts';
import { jhtTaxParameters } from './jht/parameters-tax.ts';
import { jkkBenefitsParameters } from './jkk/parameters-benefits.ts';
import { jkkClaimsParameters } from './jkk/parameters-claims.ts';
import { jkkContributionsParameters } from './jkk/parameters-contributions.ts';
import { jkkCostsParameters } from './jkk/parameters-costs.ts';
import { jkkDisabilityParameters } from './jkk/parameters-disability.ts';
import { jkkHistoryParameters } from './jkk/parameters-history.ts';
import { jkkPmiParameters } from './jkk/parameters-pmi.ts';
import { jkkRecompositionParameters } from './jkk/parameters-recomposition.ts';
import { jkkRiskGroupsParameters } from './jkk/parameters-risk-groups.ts';
import { jkkRiskGroupsReadParameters } from './jkk/parameters-risk-groups-read.ts';
import { jkkScholarshipParameters } from './jkk/parameters-scholarship.ts';
import { jkmParameters } from './jkm/parameters.ts';
import { jkmClaimsParameters } from './jkm/parameters-claims.ts';
import { jkpParameters } from './jkp/parameters.ts';
import { jkpCashParameters } from './jkp/parameters-cash.ts';
import { jkpClaimsParameters } from './jkp/parameters-claims.ts';
import { jkpEntitlementParameters } from './jkp/parameters-entitlement.ts';
import { jkpServiceParameters } from './jkp/parameters-service.ts';
import { jpParameters } from './jp/parameters.ts';
import { jpBoundsParameters } from './jp/parameters-bounds.ts';
import { jpEconomyParameters } from './jp/parameters-economy.ts';
import { jpPensionParameters } from './jp/parameters-pension.ts';
import { jpRetirementParameters } from './jp/parameters-retirement.ts';
import { jpSurvivorsParameters } from './jp/parameters-survivors.ts';
import { membershipBpuParameters } from './membership/parameters-bpu.ts';
import { membershipBpuBracketsParameters } from './membership/parameters-bpu-brackets.ts';
import { membershipCalendarParameters } from './membership/parameters-calendar.ts';
import { membershipDocumentsParameters } from './membership/parameters-documents.ts';
import { membershipDutiesParameters } from './membership/parameters-duties.ts';
import { membershipJakonParameters } from './membership/parameters-jakon.ts';
import { membershipPaymentParameters } from './membership/parameters-payment.ts';
import { membershipPmiParameters } from './membership/parameters-pmi.ts';
import { membershipReliefParameters } from './membership/parameters-relief.ts';
import { membershipReliefIndustryParameters } from './membership/parameters-relief-industry.ts';
import { membershipServiceParameters } from './membership/parameters-service.ts';
import { membershipWageParameters } from './membership/parameters-wage.ts';

export const parameters: readonly Parameter[] = [
  ...dutiesDeadlinesParameters,
  ...jhtClaimsParameters,
  ...jhtContributionsParameters,
  ...jhtDevelopmentParameters,
  ...jhtPartialParameters,
  ...jhtTaxParameters,
  ...jkkBenefitsParameters,
  ...jkkClaimsParameters,
  ...jkkContributionsParameters,
  ...jkkCostsParameters,
  ...jkkDisabilityParameters,
  ...jkkHistoryParameters,
  ...jkkPmiParameters,
  ...jkkRecompositionParameters,
  ...jkkRiskGroupsParameters,
  ...jkkRiskGroupsReadParameters,
  ...jkkScholarshipParameters,
  ...jkmParameters,
  ...jkmClaimsParameters,
  ...jkpParameters,
  ...jkpCashParameters,
  ...jkpClaimsParameters,
  ...jkpEntitlementParameters,
  ...jkpServiceParameters,
  ...jpParameters,
  ...jpBoundsParameters,
  ...jpEconomyParameters,
  ...jpPensionParameters,
  ...jpRetirementParameters,
  ...jpSurvivorsParameters,
  ...membershipBpuParameters,
  ...membershipBpuBracketsParameters,
  ...membershipCalendarParameters,
  ...membershipDocumentsParameters,
  ...membershipDutiesParameters,
  ...membershipJakonParameters,
  ...membershipPaymentParameters,
  ...membershipPmiParameters,
  ...membershipReliefParameters,
  ...membershipReliefIndustryParameters,
  ...membershipServiceParameters,
  ...membershipWageParameters,
];
