// `jamin law list|show|diff|impact`: the law itself as a table that can be searched, read and compared.

import type { Depth, Reader } from '@jamin/law';
import { type ExitCode, stop } from './failure.ts';
import { runDiff } from './law/law-diff.ts';
import { runImpact } from './law/law-impact.ts';
import { runList } from './law/law-list.ts';
import { runShow } from './law/law-show.ts';
import { neededDay, optionalDay } from './read-day.ts';
import type { Terminal } from './terminal.ts';

type LawOptions = { readonly depth: Depth; readonly on: string | undefined; readonly known: string | undefined };

/** Exit codes: 0 shown, 1 `list` found nothing, 2 bad input. */
export function runLaw(from: Reader, to: Terminal, args: readonly string[], options: LawOptions): ExitCode {
  const [command = 'list', ...rest] = args;
  const known = optionalDay(options.known, '--known');
  switch (command) {
    case 'list':
      return runList(from.law, to, { word: rest.join(' '), on: optionalDay(options.on, '--on'), known });
    case 'show':
      return runShow(from.law, to, need(rest[0], 'law show', { id: 'NAMA', en: 'NAME' }));
    case 'diff':
      return runDiff(from, to, { days: [dayNeeded(rest[0]), dayNeeded(rest[1])], files: rest.slice(1 + 1), known });
    case 'impact': {
      const [before, after, ...files] = rest;
      const old = need(before, 'law impact', { id: 'LAMA', en: 'OLD' });
      const now = need(after, 'law impact', { id: 'BARU', en: 'NEW' });
      need(files[0], 'law impact', { id: 'BERKAS', en: 'FILE' });
      return runImpact(from, to, { before: old, after: now, files, known });
    }
    default:
      return stop(
        'unknown-command',
        `law ${command}`,
        { id: 'Perintah ini tidak dikenal.', en: 'This command is not known.' },
        { id: 'Pilih: list, show, diff, impact.', en: 'Choose: list, show, diff, impact.' },
      );
  }
}

function need(value: string | undefined, place: string, what: { readonly id: string; readonly en: string }): string {
  return (
    value ??
    stop(
      'missing-argument',
      place,
      { id: `${what.id} belum disebut.`, en: `${what.en} was not given.` },
      { id: 'Lihat jamin law --help.', en: 'See jamin law --help.' },
    )
  );
}

function dayNeeded(written: string | undefined): number {
  return neededDay(need(written, 'law diff', { id: 'HARI', en: 'DAY' }), 'law diff');
}
