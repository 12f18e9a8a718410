// The file of an approved batch for the bank (pain.001): posted for, because from then on the batch is sent.

import { type ActionFunctionArgs, redirect } from 'react-router';
import { href } from '../addresses.ts';
import { actingOn, refusable } from '../desk/acting.ts';
import { batchFile } from '../desk/cash-work.ts';
import { refusalText } from '../desk/refusal-text.ts';
import { languageOf } from '../language.ts';
import { noFile } from '../serving/refusals.ts';

/** Opened as an address it is only the way back. */
export function loader({ request, params }: ActionFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  throw redirect(href('deskBatch', language, { batch: params['batch'] ?? '' }));
}

export async function action(args: ActionFunctionArgs) {
  const acting = await actingOn(args, ['cashier']);
  const batch = args.params['batch'] ?? '';
  const made = await refusable(async () => ({ bytes: await batchFile(acting, batch) }));
  if ('refused' in made) return noFile([refusalText(made.refused.code, acting.language)]);
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      'Content-Type': 'application/xml',
      'Content-Disposition': `attachment; filename="${batch}.pain.001.xml"`,
      'Cache-Control': 'no-store',
    },
  });
}
