// The numbers and names by which things of the branch are known in addresses and JSON.
import { z } from 'zod';
import { text } from './wire.ts';

/** The number of a card (KPJ), eleven digits. */
export const kpj = z.string().regex(/^\d{11}$/);
/** The number of an employer, a group or a project. */
export const npp = z.string().regex(/^[A-Z0-9]{4,16}$/);
/** The code of a branch or the name of a region. */
export const place = text(60);
