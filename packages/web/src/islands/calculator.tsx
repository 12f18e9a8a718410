// Takes over a calculator in the browser: the law comes after the form is usable.

import { Calculator } from '../parts/calculator.tsx';
import { mount } from '../parts/mount.tsx';

mount('calculator', Calculator);
