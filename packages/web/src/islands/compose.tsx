// The script of the page that prepares a release.

import { Compose } from '../parts/compose.tsx';
import { mount } from '../parts/mount.tsx';

mount('compose', Compose);
