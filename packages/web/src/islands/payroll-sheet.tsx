// Takes over the form of the payroll sheet.

import { mount } from '../parts/mount.tsx';
import { PayrollSheet } from '../parts/payroll-sheet.tsx';

mount('payroll-sheet', PayrollSheet);
