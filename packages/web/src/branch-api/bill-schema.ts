// The forms of bills as they are told.
import type { Bill } from '@jamin/administration';
import { z } from 'zod';
import { big, day } from './wire.ts';

export const billId = z.string().regex(/^T-\d{8,18}$/);

/** A bill that was issued, or had been. */
export const billIssued = z.object({ bill: billId, paymentCode: z.string(), amount: big, dueOn: day });

export function billOf({ id, paymentCode, amount, dueOn }: Bill) {
  return { bill: id, paymentCode, amount, dueOn };
}

export const billReason = z.enum(['month', 'correction', 'penalty']);

export const billRow = billIssued.extend({
  payer: z.string(),
  payerKind: z.enum(['employer', 'member', 'project']),
  branch: z.string(),
  month: day,
  reason: billReason,
  paidOn: day.nullable(),
  law: z.string(),
});
