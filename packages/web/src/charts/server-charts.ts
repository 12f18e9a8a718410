// Charts drawn on the server, where there is no page: the same options as in the browser, with a document of linkedom.

import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { drawSvg, type Told } from './draw.ts';

export function serverSvg(options: PlotOptions, told: Told): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return drawSvg(options, told, document);
}
