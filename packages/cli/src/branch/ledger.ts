// `jamin ledger verify|seal|close`: whether the books say what was sealed, and the steps that seal and close them.
import { branchSettings, operate } from '@jamin/administration';
import { type ExitCode, exit, stop } from '../failure.ts';
import { neededMonth } from '../read-day.ts';
import type { Terminal } from '../terminal.ts';
import { orStop } from './branch-failure.ts';
import type { Env } from './figure-trace.ts';

export async function runLedger(to: Terminal, [what, month]: readonly string[], env: Env): Promise<ExitCode> {
  const settings = branchSettings(env);
  switch (what) {
    case 'verify':
      return verify(to, env);
    case 'seal': {
      const sealed = await orStop(operate(settings, 'seal', {}), 'ledger seal');
      said(to, sealed, {
        id: `Pembukuan disegel sampai batch ${sealed.position}; transaksi baru: ${sealed.transfers}.`,
        en: `The books are sealed through batch ${sealed.position}; new transfers: ${sealed.transfers}.`,
      });
      return exit.yes;
    }
    case 'close': {
      neededMonth(month ?? '', 'ledger close');
      const closed = await orStop(operate(settings, 'close-month', { month: month ?? '' }), 'ledger close');
      said(to, closed, { id: `Bulan ${closed.month} ditutup.`, en: `The month ${closed.month} is closed.` });
      return exit.yes;
    }
    default:
      return stop(
        'unknown-command',
        `ledger ${what ?? ''}`,
        { id: 'Pilihannya verify, seal, atau close.', en: 'The choices are verify, seal and close.' },
        { id: 'Lihat jamin ledger --help.', en: 'See jamin ledger --help.' },
      );
  }
}

async function verify(to: Terminal, env: Env): Promise<ExitCode> {
  const found = await orStop(operate(branchSettings(env), 'verify', {}), 'ledger verify');
  const { batches, transfers, breaches, adrift } = found;
  const isWhole = breaches.length === 0 && adrift === 0;
  if (to.json) {
    to.out(JSON.stringify({ schema: 'jamin.ledger/1', whole: isWhole, ...found }, null, 2));
    return isWhole ? exit.yes : exit.no;
  }
  said(to, found, {
    id: `${batches} batch, ${transfers} transaksi, dihitung ulang.`,
    en: `${batches} batches, ${transfers} transfers, computed anew.`,
  });
  for (const { batch, problem } of breaches) {
    const what = problems[problem] ?? { id: problem, en: problem };
    to.out(`${to.paint('red', '✗')} batch ${batch}: ${what[to.language]}`);
  }
  if (adrift > 0) said(to, found, { id: `✗ ${adrift} angka menyimpang.`, en: `✗ ${adrift} figures are adrift.` });
  if (isWhole)
    said(to, found, {
      id: '✓ Pembukuan utuh, dan setiap angka sama dengan jumlah entrinya.',
      en: '✓ The books are whole, and every figure is the sum of its entries.',
    });
  return isWhole ? exit.yes : exit.no;
}

const problems: { readonly [problem: string]: { readonly id: string; readonly en: string } } = {
  previous: { id: 'tidak lagi menyambung ke batch sebelumnya', en: 'no longer follows the batch before it' },
  count: { id: 'jumlah transaksinya berubah', en: 'its number of transfers has changed' },
  content: { id: 'isinya berubah', en: 'its content has changed' },
};

function said(to: Terminal, json: object, text: { readonly id: string; readonly en: string }): void {
  to.out(to.json ? JSON.stringify(json, null, 2) : text[to.language]);
}
