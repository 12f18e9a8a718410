// The register of instruments: every law, regulation, letter and other source that parameters and rules cite.

import type { Instrument } from '@jamin/engine';
import { jamsostek } from './instruments-jamsostek.ts';
import { ministerial } from './instruments-ministerial.ts';
import { regulations } from './instruments-regulations.ts';
import { sources } from './instruments-sources.ts';
import { statutes } from './instruments-statutes.ts';

export const instruments: readonly Instrument[] = [
  ...statutes,
  ...jamsostek,
  ...regulations,
  ...ministerial,
  ...sources,
];
