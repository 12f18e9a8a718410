// Takes the parts out of a zip file and never unpacks more than the limits allow, whatever the file claims.
import { inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { problemOf } from './problem.ts';

/** The parts of a zip file by their names; each is unpacked when it is asked for. */
export type Archive = {
  readonly names: readonly string[];
  readonly part: (name: string) => Promise<Uint8Array | undefined>;
};

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly offset: number;
};

const MOST_ENTRIES = 20_000;

export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map(readDirectory(bytes, view).map((entry) => [entry.name, entry]));
  let left: number = limits.unpacked;

  async function part(name: string): Promise<Uint8Array | undefined> {
    const entry = entries.get(name);
    if (entry === undefined) return undefined;
    if (entry.encrypted) throw problemOf('password');
    const packed = packedBytes(bytes, view, entry);
    const unpacked = await unpack(packed, entry.method, Math.min(left, mostOf(packed.length)));
    if (checksum(unpacked) !== entry.checksum) throw problemOf('broken');
    left -= unpacked.length;
    return unpacked;
  }

  return { names: [...entries.keys()], part };
}

function mostOf(packed: number): number {
  return Math.max(limits.smallPart, packed * limits.ratio);
}

async function unpack(packed: Uint8Array, method: number, most: number): Promise<Uint8Array> {
  if (method === 0) {
    if (packed.length > most) throw problemOf('unpacks-too-large');
    return packed;
  }
  if (method !== 8) throw problemOf('broken');
  return inflate(packed, 'deflate-raw', most);
}

/** The list at the end of the file; a file cut short has none. */
function readDirectory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff || count > MOST_ENTRIES) throw problemOf('broken');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw problemOf('broken');
    const nameLength = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const comment = view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw problemOf('broken');
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw problemOf('broken');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw problemOf('broken');
  return bytes.subarray(start, start + packed);
}

/** A bit that changed on the way would change a figure without any other sign. */
export function checksum(bytes: Uint8Array): number {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[byte] = value;
  }
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
