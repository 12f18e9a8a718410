// Takes over a life event in the browser: the law comes after the first question is usable.

import { EventApp } from '../parts/event-app.tsx';
import { mount } from '../parts/mount.tsx';

mount('event', EventApp);
