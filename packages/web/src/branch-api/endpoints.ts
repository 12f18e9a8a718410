// All endpoints of the branch, by the names of their operations.
import { accessEndpoints } from './access.ts';
import { bankEndpoints } from './bank.ts';
import { billEndpoints } from './bills.ts';
import { claimEndpoints } from './claims.ts';
import { employerEndpoints } from './employers.ts';
import { figureEndpoints } from './figures.ts';
import { ledgerEndpoints } from './ledger.ts';
import { meEndpoints } from './me.ts';
import { memberEndpoints } from './members.ts';
import { monthReportEndpoints } from './month-reports.ts';
import { objectionEndpoints } from './objections.ts';
import { paymentEndpoints } from './payments.ts';
import { personEndpoints } from './persons.ts';
import { releaseEndpoints } from './releases.ts';
import { webhookEndpoints } from './webhooks.ts';

export const endpoints = {
  ...meEndpoints,
  ...personEndpoints,
  ...memberEndpoints,
  ...employerEndpoints,
  ...monthReportEndpoints,
  ...billEndpoints,
  ...claimEndpoints,
  ...objectionEndpoints,
  ...paymentEndpoints,
  ...bankEndpoints,
  ...ledgerEndpoints,
  ...figureEndpoints,
  ...releaseEndpoints,
  ...webhookEndpoints,
  ...accessEndpoints,
};
