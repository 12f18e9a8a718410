// The workers of a month with their wages, as a sheet for the employer whose they are.

import { data, type LoaderFunctionArgs } from 'react-router';
import { actingOn } from '../desk/acting.ts';
import { monthSheet } from '../desk/company-work.ts';

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const acting = await actingOn(args, ['employer']);
  const month = args.params['month'] ?? '';
  const sheet = await monthSheet(acting, month);
  if (sheet === undefined) throw data(null, { status: 404 });
  const mark = acting.branch.isExample ? 'CONTOH-' : '';
  return new Response(sheet, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${mark}upah-${month}.csv"`,
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  });
}
