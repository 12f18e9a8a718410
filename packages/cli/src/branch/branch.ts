// `jamin branch`: the whole branch in one file and back again, and the day of the example.
import { resolve } from 'node:path';
import { type BranchSettings, branchSettings, checkBackup, operate, restoreBranch } from '@jamin/administration';
import { writeDate } from '@jamin/engine';
import { type ExitCode, exit, stop } from '../failure.ts';
import { neededDay } from '../read-day.ts';
import type { Terminal } from '../terminal.ts';
import { orStop } from './branch-failure.ts';
import type { Env } from './figure-trace.ts';

export async function runBranch(to: Terminal, [what, given]: readonly string[], env: Env): Promise<ExitCode> {
  const settings = branchSettings(env);
  switch (what) {
    case 'backup': {
      const path = resolve(needed(given, what));
      const backup = await orStop(operate(settings, 'backup', { path }), path);
      said(
        to,
        { path, ...backup },
        {
          id: `${backup.rows} baris dari ${backup.tables} tabel ditulis ke ${path}.\nSHA-256 ${backup.hash}`,
          en: `${backup.rows} rows of ${backup.tables} tables are written to ${path}.\nSHA-256 ${backup.hash}`,
        },
      );
      return exit.yes;
    }
    case 'check-backup': {
      const path = resolve(needed(given, what));
      const { head, rows, hash } = await orStop(checkBackup(path), path);
      said(
        to,
        { path, rows, hash, at: head.at },
        {
          id: `Utuh: ${rows} baris, dibuat ${head.at}.\nSHA-256 ${hash}`,
          en: `Whole: ${rows} rows, made ${head.at}.\nSHA-256 ${hash}`,
        },
      );
      return exit.yes;
    }
    case 'found':
      return (await import('./found.ts')).runFound(to, settings, needed(given, what));
    case 'restore':
      return restore(to, settings, resolve(needed(given, what)));
    case 'password':
      return letIn(to, settings, given);
    case 'rotate-keys': {
      const { rewrapped, kept } = await orStop(operate(settings, 'rotate-keys', {}), 'branch rotate-keys');
      const numbers = { rewrapped, kept };
      said(to, numbers, {
        id: `${rewrapped} kunci data dibungkus ulang; ${kept} sudah memakai rahasia yang baru.`,
        en: `${rewrapped} data keys are wrapped anew; ${kept} had the new secret already.`,
      });
      return exit.yes;
    }
    case 'day': {
      const day = writeDate(neededDay(given ?? '', 'branch day'));
      await orStop(operate(settings, 'move-day', { day }), `branch day ${day}`);
      said(to, { day }, { id: `Hari Cabang Contoh sekarang ${day}.`, en: `The day of Cabang Contoh is now ${day}.` });
      return exit.yes;
    }
    default:
      return refuse(what);
  }
}

async function letIn(to: Terminal, settings: BranchSettings, given: string | undefined): Promise<ExitCode> {
  const email = given ?? stop('no-account', 'branch password', account, seeHelp);
  const { person, password } = await orStop(operate(settings, 'one-time-password', { email }), email);
  said(
    to,
    { person, password },
    {
      id: `${person} masuk satu kali dengan:\n\n  ${password}\n\nLalu ia menetapkan yang baru.`,
      en: `${person} signs in once with:\n\n  ${password}\n\nand then sets a new one.`,
    },
  );
  return exit.yes;
}

async function restore(to: Terminal, { place }: BranchSettings, path: string): Promise<ExitCode> {
  if (place === undefined) return refuse('restore');
  const { rows, head } = await orStop(restoreBranch(place, path), path);
  said(
    to,
    { path, rows, at: head.at },
    {
      id: `${rows} baris dipulihkan, keadaan ${head.at}. Periksa dengan jamin ledger verify.`,
      en: `${rows} rows are restored, as of ${head.at}. Check with jamin ledger verify.`,
    },
  );
  return exit.yes;
}

const account = { id: 'Sebutkan surel akunnya.', en: 'Name the email address of the account.' };
const seeHelp = { id: 'Lihat jamin branch --help.', en: 'See jamin branch --help.' };

function needed(given: string | undefined, what: string): string {
  return given ?? stop('no-file', `branch ${what}`, { id: 'Sebutkan berkasnya.', en: 'Name the file.' }, seeHelp);
}

function refuse(what: string | undefined): never {
  return stop(
    'unknown-command',
    `branch ${what ?? ''}`,
    {
      id: 'Pilihannya found, password, backup, check-backup, restore, rotate-keys, atau day.',
      en: 'The choices are found, password, backup, check-backup, restore, rotate-keys, day.',
    },
    seeHelp,
  );
}

function said(to: Terminal, json: object, text: { readonly id: string; readonly en: string }): void {
  to.out(to.json ? JSON.stringify(json, null, 2) : text[to.language]);
}
