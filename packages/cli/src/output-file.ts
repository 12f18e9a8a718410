// Writes a file so that it appears whole or not at all: under another name first, renamed at the end.

import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stop } from './failure.ts';
import { fileProblem } from './input.ts';

export type OutputFile = {
  readonly path: string;
  readonly write: (data: string | Uint8Array) => void;
  /** Gives the file its name. Nothing is written after that. */
  readonly commit: () => void;
  /** What was written so far, for a part of another file; nothing of it stays. */
  readonly take: () => Buffer;
  /** Lets someone read what was written so far; nothing of it stays. */
  readonly use: (read: (file: string) => Promise<void>) => Promise<void>;
  /** Takes back what was written. Harmless after the others. */
  readonly abandon: () => void;
};

/** Stops unless the path can be written and is not the input itself. */
export function checkOutput(path: string, input: string): void {
  const folder = statOf(dirname(path));
  if (folder === undefined || !folder.isDirectory()) {
    stop(
      'no-folder',
      path,
      { id: 'Map untuk hasilnya tidak ada.', en: 'The folder of the output does not exist.' },
      { id: 'Buat mapnya dahulu, atau pilih map lain.', en: 'Make the folder first, or choose another one.' },
    );
  }
  const there = statOf(path);
  if (there?.isDirectory() === true) fileProblem(path, Object.assign(new Error('directory'), { code: 'EISDIR' }));
  const source = statOf(input);
  if (there !== undefined && source !== undefined && there.dev === source.dev && there.ino === source.ino) {
    stop(
      'same-file',
      path,
      { id: 'Hasilnya sama dengan berkas masukan.', en: 'The output is the input file itself.' },
      {
        id: 'Beri nama lain setelah -o, supaya berkas aslinya tetap ada.',
        en: 'Name another file after -o, so that the input stays as it is.',
      },
    );
  }
  try {
    accessSync(there === undefined ? dirname(path) : path, constants.W_OK);
  } catch (error) {
    fileProblem(path, error);
  }
}

function statOf(path: string): ReturnType<typeof statSync> {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : fileProblem(path, error);
  }
}

const PIECE = 1 << 16;

/** Someone who stops the command finds nothing half done. */
function leave(): never {
  return process.exit(130);
}

type Temporary = {
  readonly name: string;
  readonly put: (data: string | Uint8Array) => void;
  readonly sync: () => void;
  /** Whether it was open. */
  readonly close: () => boolean;
  readonly abandon: () => void;
};

/** A file beside the path whose bytes go out at once. */
function openTemporary(path: string): Temporary {
  const name = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const handle = guarded(path, () => openSync(name, 'w'));
  let isOpen = true;
  const close = (): boolean => {
    const wasOpen = isOpen;
    isOpen = false;
    process.removeListener('exit', abandon);
    process.removeListener('SIGINT', leave);
    if (wasOpen) closeSync(handle);
    return wasOpen;
  };
  const abandon = (): void => {
    if (close()) rmSync(name, { force: true });
  };
  process.once('exit', abandon);
  process.once('SIGINT', leave);
  return {
    name,
    close,
    abandon,
    sync: () => guarded(path, () => fsyncSync(handle)),
    put: (data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data;
      for (let at = 0; at < bytes.length; ) at += guarded(path, () => writeSync(handle, bytes, at));
    },
  };
}

export function openOutput(path: string): OutputFile {
  const temporary = openTemporary(path);
  let held: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (size > 0) temporary.put(held.join(''));
    held = [];
    size = 0;
  };
  const { name, abandon } = temporary;
  return {
    path,
    abandon,
    write: (data) => {
      if (typeof data !== 'string') {
        flush();
        temporary.put(data);
        return;
      }
      held.push(data);
      size += data.length;
      if (size > PIECE) flush();
    },
    commit: () => {
      flush();
      temporary.sync();
      temporary.close();
      guarded(path, () => renameSync(name, path));
    },
    take: () => {
      flush();
      const bytes = guarded(path, () => readFileSync(name));
      abandon();
      return bytes;
    },
    use: async (read) => {
      flush();
      try {
        await read(name);
      } finally {
        abandon();
      }
    },
  };
}

function guarded<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    return fileProblem(path, error);
  }
}
