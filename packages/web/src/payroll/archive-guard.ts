// Looks at the directory of a ZIP before anything is unpacked: what says too much, or hides its size, is refused.

import { stop } from '@jamin/law';

const MOST_PARTS = 2000;
const END_LENGTH = 22;
const LINE_LENGTH = 46;

/** A deflated nothing has two bytes; a part of more that says it is empty lies. */
const EMPTY_PACKED = 2;

/** `most`: all that it may unpack to; the reader unpacks no part further than the directory says. */
export function guardArchive(place: string, bytes: Uint8Array, most: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return cutShort(place);
  const parts = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  if (parts > MOST_PARTS) return tooMuch(place);
  for (let part = 0; part < parts; part += 1) {
    if (at + LINE_LENGTH > bytes.length || view.getUint32(at, true) !== 0x02014b50) return cutShort(place);
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    unpacked += size;
    if (unpacked > most || (size === 0 && packed > EMPTY_PACKED)) return tooMuch(place);
    at += LINE_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

function cutShort(place: string): never {
  return stop(
    'broken-xlsx',
    place,
    {
      id: 'Berkas XLSX ini rusak atau terpotong; tidak ada baris yang dihitung.',
      en: 'This XLSX file is damaged or cut short; no row was computed.',
    },
    {
      id: 'Unduh atau salin ulang berkasnya, atau buka di Excel lalu simpan lagi sebagai XLSX.',
      en: 'Download or copy the file again, or open it in Excel and save it as XLSX once more.',
    },
  );
}

function tooMuch(place: string): never {
  return stop(
    'unpacks-too-large',
    place,
    {
      id: 'Isi berkas ini jauh lebih besar daripada ukurannya, sehingga tidak aman dibuka.',
      en: 'This file holds far more than its size, so it is not safe to open.',
    },
    {
      id: 'Salin kolom nama, NIK dan upah ke lembar baru, lalu simpan sebagai XLSX atau CSV.',
      en: 'Copy the columns name, NIK and wage to a new sheet and save it as XLSX or CSV.',
    },
  );
}
