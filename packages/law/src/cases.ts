// All worked cases of the law: an entry of its own, so that a page need not load them.

import type { Case } from './case.ts';
import { contributionsCases } from './contributions/cases.ts';
import { deadlinesCases } from './duties/cases-deadlines.ts';
import { paymentDutiesCases } from './duties/cases-payments.ts';
import { underreportedCases } from './duties/cases-underreported.ts';
import { jhtCases } from './jht/cases.ts';
import { jkkCases } from './jkk/cases.ts';
import { jkmCases } from './jkm/cases.ts';
import { jkpCases } from './jkp/cases.ts';
import { jpCases } from './jp/cases.ts';
import { documentsCases } from './membership/cases-documents.ts';
import { heirsCases } from './membership/cases-heirs.ts';

export { type PublishedFigure, publishedFigures } from './cases-published.ts';

export const cases: readonly Case[] = [
  ...documentsCases,
  ...heirsCases,
  ...jkkCases,
  ...jkmCases,
  ...jhtCases,
  ...jpCases,
  ...jkpCases,
  ...contributionsCases,
  ...paymentDutiesCases,
  ...deadlinesCases,
  ...underreportedCases,
];
