// The datasets at addresses that stay: /data/v1/<dataset>/<file>, and the file that says how to cite them.

import type { Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import { dataHref } from '../data-address.ts';
import { citationFile } from '../datasets/citation-file.ts';
import { filesOf, publishedDatasets } from '../datasets/published-datasets.ts';
import { problem } from '../serving/problem.ts';

/** Addresses stay, but a mistake is mended where it stands: a copy is asked about again after an hour. */
const KEPT = 'public, max-age=3600';

/** Their addresses, for what every address of programs gets. */
export const DATA_PATHS = [dataHref(':dataset', ':file'), '/data/CITATION.cff'] as const;

export function serveData(api: Hono): void {
  const [file, citation] = DATA_PATHS;
  for (const path of DATA_PATHS) api.use(path, etag());
  api.get(file, dataFile);
  api.get(citation, (c) => {
    const text = citationFile(publishedDatasets(), String(c.get('origin' as never)));
    return c.body(text, 200, { 'Content-Type': 'text/yaml; charset=utf-8', 'Cache-Control': KEPT });
  });
}

function dataFile(c: Context): Response {
  const dataset = publishedDatasets().find(({ name }) => name === c.req.param('dataset'));
  const file = dataset === undefined ? undefined : filesOf(dataset).find(({ name }) => name === c.req.param('file'));
  if (dataset === undefined || file === undefined) return problem(c, 'not-found');
  return c.body(file.text, 200, {
    'Content-Type': file.type,
    'Cache-Control': KEPT,
    // Only tables are kept on the disk; what is JSON opens.
    ...(file.name.endsWith('.csv')
      ? { 'Content-Disposition': `attachment; filename="jamin-${dataset.name}-${file.name}"` }
      : {}),
  });
}
