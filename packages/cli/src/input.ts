// Reads a file or standard input as text, and says in plain words what stands in the way.

import { readFileSync, statSync } from 'node:fs';
import { stop } from './failure.ts';

const LARGEST_TEXT = 256 * 1024 * 1024;

/** The text of a file, or of standard input for "-". A byte order mark is dropped. */
export function readText(file: string): string {
  const bytes = file === '-' ? readStandardInput() : readBytes(file);
  const name = nameOf(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return stop(
      'not-text',
      name,
      { id: 'Isinya bukan teks UTF-8.', en: 'This is not UTF-8 text.' },
      { id: 'Simpan ulang sebagai teks UTF-8.', en: 'Save it again as UTF-8 text.' },
    );
  }
  if (text.trim() === '') {
    stop(
      'empty-file',
      name,
      { id: 'Isinya kosong.', en: 'It is empty.' },
      {
        id: 'Isi dengan fakta, atau lihat contoh dengan --help.',
        en: 'Write facts into it, or see the examples in --help.',
      },
    );
  }
  return text;
}

export function nameOf(file: string): string {
  return file === '-' ? 'stdin' : file;
}

function readBytes(file: string): Buffer {
  checkReadable(file, LARGEST_TEXT);
  try {
    return readFileSync(file);
  } catch (error) {
    return fileProblem(file, error);
  }
}

/** Stops with a clear message unless the path is a readable file of at most `largest` bytes. */
export function checkReadable(file: string, largest: number): number {
  let size = 0;
  try {
    const found = statSync(file);
    if (found.isDirectory()) {
      stop(
        'is-a-directory',
        file,
        { id: 'Ini map, bukan berkas.', en: 'This is a folder, not a file.' },
        { id: 'Sebutkan nama berkas di dalamnya.', en: 'Name a file inside it.' },
      );
    }
    size = found.size;
  } catch (error) {
    fileProblem(file, error);
  }
  if (size > largest) {
    stop(
      'too-large',
      file,
      {
        id: `Ukurannya ${size} bait, terlalu besar untuk perintah ini.`,
        en: `It has ${size} bytes, too large for this command.`,
      },
      { id: 'Bagi menjadi beberapa berkas.', en: 'Split it into several files.' },
    );
  }
  return size;
}

function readStandardInput(): Buffer {
  try {
    return readFileSync(0);
  } catch (error) {
    return fileProblem('stdin', error);
  }
}

/** Turns an error of the file system into words. Anything unknown is thrown on. */
export function fileProblem(file: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return stop(
        'not-found',
        file,
        { id: 'Berkas tidak ditemukan.', en: 'No such file.' },
        { id: 'Periksa nama dan letaknya.', en: 'Check its name and place.' },
      );
    case 'EACCES':
    case 'EPERM':
      return stop(
        'no-permission',
        file,
        { id: 'Tidak ada izin membaca atau menulis di sini.', en: 'There is no permission to read or write here.' },
        { id: 'Minta izin pada pemiliknya, atau salin ke tempat lain.', en: 'Ask its owner, or copy it elsewhere.' },
      );
    case 'EISDIR':
      return stop(
        'is-a-directory',
        file,
        { id: 'Ini map, bukan berkas.', en: 'This is a folder, not a file.' },
        { id: 'Sebutkan nama berkas di dalamnya.', en: 'Name a file inside it.' },
      );
    case 'ENOSPC':
      return stop(
        'disk-full',
        file,
        { id: 'Tempat penyimpanan penuh.', en: 'The disk is full.' },
        { id: 'Kosongkan tempat, lalu ulangi.', en: 'Make room, then try again.' },
      );
    case 'EAGAIN':
      return stop(
        'no-input',
        file,
        { id: 'Tidak ada masukan.', en: 'There is no input.' },
        { id: 'Sebutkan berkas, atau alirkan masukan.', en: 'Name a file, or pipe the input.' },
      );
    default:
      throw error;
  }
}
