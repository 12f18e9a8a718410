// The numbers and names by which things of the branch are known in addresses and JSON, and words it chooses from.
import { z } from 'zod';
import { text } from './wire.ts';

/** The number of a card (KPJ), eleven digits. */
export const kpj = z.string().regex(/^\d{11}$/);
/** The number of an employer, a group or a project. */
export const npp = z.string().regex(/^[A-Z0-9]{4,16}$/);
/** Whoever pays: an employer's number or a card. */
export const payer = z.string().regex(/^[A-Z0-9]{4,16}$/);
/** The code of a branch or the name of a region. */
export const place = text(60);

export const personId = z.string().regex(/^P-\d{8,18}$/);
export const claimId = z.string().regex(/^K-\d{8,18}$/);
export const segment = z.enum(['PU', 'BPU', 'JAKON', 'PMI']);
export const programme = z.enum(['JKK', 'JKM', 'JHT', 'JP', 'JKP']);
export const ask = z.enum(['jht', 'jkk', 'jkm', 'jp', 'jkp']);
export const fund = z.enum(['jht', 'jkk', 'jkm', 'jp', 'jkp', 'institution']);
export const sex = z.enum(['female', 'male']);
export const size = z.enum(['micro', 'small', 'medium', 'large']);
export const riskGroup = z.enum(['very-low', 'low', 'medium', 'high', 'very-high']);
export const endReason = z.enum([
  'resignation',
  'layoff',
  'contract-ended',
  'contract-cut-short',
  'retirement',
  'death',
  'total-disability',
  'unstated',
]);

/** The answer where something is done and nothing new is to be told. */
export const done = z.object({});
