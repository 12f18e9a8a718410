// What stands in the way of reading a file, and what a person can do about it, in both languages.
import type { Words } from '@jamin/engine';

export type FileProblem = {
  /** A stable code for programs. */
  readonly code: FileProblemCode;
  readonly message: Words;
  readonly remedy: Words;
};

type FileProblemCode =
  | 'empty'
  | 'not-text'
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-deep'
  | 'too-slow'
  | 'password'
  | 'old-format'
  | 'image'
  | 'other-format'
  | 'pdf-without-text'
  | 'pdf-unreadable-text'
  | 'broken';

type Details = { readonly size?: number; readonly largest?: number; readonly format?: string };

/** A file that is refused; the entry turns it into data, so nobody outside sees it thrown. */
export class FileRefusal extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem.code);
    this.name = 'FileRefusal';
    this.problem = problem;
  }
}

export function problemOf(code: FileProblemCode, details: Details = {}): FileRefusal {
  const [message, remedy] = wordsOf(code, details);
  return new FileRefusal({ code, message, remedy });
}

function wordsOf(code: FileProblemCode, { size = 0, largest = 0, format = '' }: Details): readonly [Words, Words] {
  switch (code) {
    case 'too-large':
      return [
        {
          id: `Berkas ini ${megabytes(size)} MB; yang dapat dibaca paling besar ${megabytes(largest)} MB.`,
          en: `This file has ${megabytes(size)} MB; at most ${megabytes(largest)} MB can be read.`,
        },
        {
          id: 'Bagi menjadi beberapa berkas, atau tempelkan bagian yang memuat angkanya.',
          en: 'Split it into several files, or paste the part that holds the figures.',
        },
      ];
    case 'other-format':
      return [
        { id: `Format ${format} tidak dibaca di sini.`, en: `The format ${format} is not read here.` },
        {
          id: 'Simpan sebagai DOCX, XLSX, PDF, CSV, HTML atau teks, lalu coba lagi.',
          en: 'Save it as DOCX, XLSX, PDF, CSV, HTML or text, then try again.',
        },
      ];
    default:
      return words[code];
  }
}

const paste: Words = {
  id: 'Salin tulisannya dari layar, lalu tempelkan sebagai teks.',
  en: 'Copy its text from the screen and paste it as text.',
};

const pasteOrRecognise: Words = {
  id: 'Jalankan pengenalan tulisan (OCR) lebih dahulu, atau ketik dan tempelkan tulisannya.',
  en: 'Run text recognition (OCR) first, or type and paste its text.',
};

const words: Readonly<Record<Exclude<FileProblemCode, 'too-large' | 'other-format'>, readonly [Words, Words]>> = {
  empty: [
    { id: 'Berkas ini tidak berisi tulisan.', en: 'This file holds no text.' },
    {
      id: 'Periksa apakah ini berkas yang dimaksud, atau tempelkan tulisannya.',
      en: 'Check that this is the file you mean, or paste its text.',
    },
  ],
  password: [
    { id: 'Berkas ini dikunci dengan kata sandi.', en: 'This file is locked with a password.' },
    {
      id: 'Buka dengan kata sandinya, simpan salinan tanpa kata sandi, lalu coba lagi.',
      en: 'Open it with its password, save a copy without one, then try again.',
    },
  ],
  'old-format': [
    {
      id: 'Ini format Office lama (DOC, XLS atau PPT) yang tidak dibaca di sini.',
      en: 'This is an old Office format (DOC, XLS or PPT), which is not read here.',
    },
    {
      id: 'Buka di Word, Excel atau LibreOffice, lalu simpan sebagai DOCX, XLSX atau PDF.',
      en: 'Open it in Word, Excel or LibreOffice and save it as DOCX, XLSX or PDF.',
    },
  ],
  image: [
    { id: 'Ini gambar; tulisan di dalamnya tidak dapat dibaca.', en: 'This is an image; its text cannot be read.' },
    pasteOrRecognise,
  ],
  'not-text': [
    {
      id: 'Isi berkas ini bukan tulisan dan bukan dokumen yang dikenal.',
      en: 'This file is neither text nor a known document.',
    },
    {
      id: 'Berikan berkas TXT, MD, HTML, DOCX, PDF, CSV atau XLSX, atau tempelkan tulisannya.',
      en: 'Give a TXT, MD, HTML, DOCX, PDF, CSV or XLSX file, or paste its text.',
    },
  ],
  'unpacks-too-large': [
    {
      id: 'Isi berkas ini jauh lebih besar daripada ukurannya, sehingga tidak aman dibuka.',
      en: 'This file holds far more than its size, so it is not safe to open.',
    },
    {
      id: 'Jika berkas ini Anda percaya, simpan ulang bagian yang perlu sebagai teks atau CSV.',
      en: 'If you trust it, save the part you need as text or CSV.',
    },
  ],
  'too-deep': [
    {
      id: 'Susunan berkas ini terlalu berlapis untuk dibaca.',
      en: 'The elements of this file are nested too deeply to be read.',
    },
    paste,
  ],
  'too-slow': [
    { id: 'Membaca berkas ini memakan waktu terlalu lama.', en: 'Reading this file takes too long.' },
    {
      id: 'Bagi menjadi beberapa berkas, atau tempelkan halaman yang memuat angkanya.',
      en: 'Split it into several files, or paste the pages that hold the figures.',
    },
  ],
  'pdf-without-text': [
    {
      id: 'PDF ini tidak memuat tulisan; isinya mungkin hasil pindai atau gambar.',
      en: 'This PDF holds no text; it is probably a scan or an image.',
    },
    pasteOrRecognise,
  ],
  'pdf-unreadable-text': [
    {
      id: 'Huruf dalam PDF ini tidak menyebut tulisan apa yang digambarnya.',
      en: 'The fonts of this PDF do not say which characters they draw.',
    },
    pasteOrRecognise,
  ],
  broken: [
    { id: 'Berkas ini rusak atau terpotong.', en: 'This file is damaged or cut short.' },
    {
      id: 'Unduh atau salin ulang, atau buka di program asalnya lalu simpan sekali lagi.',
      en: 'Download or copy it again, or open it in its own program and save it once more.',
    },
  ],
};

function megabytes(size: number): number {
  return Math.ceil(size / (1024 * 1024));
}
