// The units to which contributions and benefits are rounded (RULINGS 3 and 4).

import { decimal, whole } from '@jamin/engine';

/** Contributions carry sen: two decimals, half up (RULINGS 3). */
export const SEN = decimal('0.01');

/** Benefits are whole rupiah, half up (RULINGS 4). */
export const RUPIAH = whole(1n);
