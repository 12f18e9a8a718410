// Finds the offices and areas that a text names: branches, regional offices, provinces, regencies, the whole country.

import type { Span } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { monthOf } from '../words/months.ts';

/** `rank` is lower for what speaks more surely of an office: a branch, then an area, then a bare place. */
export type OfficeMention = {
  readonly name: string;
  /** The words that make the place, for comparison. */
  readonly words: readonly string[];
  readonly kind: 'branch' | 'region' | 'area' | 'place' | 'nation';
  readonly rank: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
};

type Tokens = readonly Token[];

const LONGEST_NAME = 4;

/** Words in capitals that end a name: verbs of headlines, titles, programmes. */
const ENDS = new Set(
  (
    'bayar bayarkan salurkan serahkan cairkan klaim telah membayar membayarkan terima capai tembus catat ' +
    'kucurkan gelontorkan selama sepanjang per hingga sampai pada jadi naik turun dan yang di untuk dengan ' +
    'mencairkan bpjs bpjamsostek kepala cabang kantor kabupaten provinsi kota wilayah kanwil santunan ' +
    'jht jkk jkm jp jkp rp ' +
    'tahun semester santuni triwulan kuartal realisasikan lindungi beri dorong ajak gandeng pembayaran pays ' +
    'paid paying branch office in the induk perintis menyalurkan ini sudah baru kasus total sosialisasikan ' +
    'meski tiga dua lima'
  ).split(' '),
);

type Lead = { readonly words: readonly string[]; readonly kind: OfficeMention['kind']; readonly shown: string };

const LEADS: readonly Lead[] = [
  { words: ['kantor', 'cabang', 'perintis'], kind: 'branch', shown: 'Cabang' },
  { words: ['kantor', 'cabang', 'pembantu'], kind: 'branch', shown: 'KCP' },
  { words: ['kantor', 'cabang'], kind: 'branch', shown: 'Cabang' },
  { words: ['cabang'], kind: 'branch', shown: 'Cabang' },
  { words: ['kcp'], kind: 'branch', shown: 'KCP' },
  { words: ['kantor', 'wilayah'], kind: 'region', shown: 'Kanwil' },
  { words: ['kanwil'], kind: 'region', shown: 'Kanwil' },
  { words: ['deputi', 'direktur', 'wilayah'], kind: 'region', shown: 'Kanwil' },
  { words: ['provinsi'], kind: 'area', shown: 'Provinsi' },
  { words: ['kabupaten'], kind: 'area', shown: 'Kabupaten' },
  { words: ['kab', '.'], kind: 'area', shown: 'Kabupaten' },
  { words: ['kota'], kind: 'area', shown: 'Kota' },
  { words: ['bpjs', 'ketenagakerjaan'], kind: 'place', shown: '' },
  { words: ['bpjamsostek'], kind: 'place', shown: '' },
  { words: ['wilayah'], kind: 'place', shown: '' },
  { words: ['di'], kind: 'place', shown: '' },
];

const RANKS = { branch: 0, region: 0, area: 2, nation: 1, place: 3 } as const;

const BY_FIRST: ReadonlyMap<string, readonly Lead[]> = new Map(
  LEADS.map(({ words: [first = ''] }) => [first, LEADS.filter(({ words }) => words[0] === first)]),
);

/** All mentions in the order of the text. */
export function findOffices(text: string, tokens: Tokens): readonly OfficeMention[] {
  const found: OfficeMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const mention = officeAt(text, tokens, at);
    if (mention !== null) found.push(mention);
    at = mention === null ? at + 1 : mention.to;
  }
  return found;
}

function officeAt(text: string, tokens: Tokens, at: number): OfficeMention | null {
  const word = tokens[at]?.text ?? '';
  if (word === 'nasional' && /^(?:secara|skala|tingkat)$/.test(tokens[at - 1]?.text ?? '')) {
    return mentionOf(text, tokens, { kind: 'nation', shown: 'Nasional', from: at - 1, name: at, to: at + 1 });
  }
  if (word === 'nationwide') {
    return mentionOf(text, tokens, { kind: 'nation', shown: 'Nasional', from: at, name: at, to: at + 1 });
  }
  if (word === 'branch' || word === 'office') return englishOffice(text, tokens, at);
  for (const { words, kind, shown } of BY_FIRST.get(word) ?? []) {
    if (!words.every((lead, index) => tokens[at + index]?.text === lead)) continue;
    const name = at + words.length;
    const to = nameEnd(tokens, name);
    if (to > name) return mentionOf(text, tokens, { kind, shown, from: at, name, to });
  }
  return null;
}

/** Capital words before "branch" that are no place. */
const NO_PLACES = new Set(
  'the a each every this that its regional main local head sub our their ketenagakerjaan'.split(' '),
);

/** "the Medan branch", "BPJS Ketenagakerjaan's Denpasar branch", "the Surabaya office". */
function englishOffice(text: string, tokens: Tokens, at: number): OfficeMention | null {
  let from = at;
  while (from > 0 && at - from < LONGEST_NAME) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || !token.capital || /['’]s$/.test(token.text)) break;
    if (ENDS.has(token.text) || NO_PLACES.has(token.text) || monthOf(token.text) !== null) break;
    from -= 1;
  }
  if (from === at) return null;
  const place = mentionOf(text, tokens, { kind: 'branch', shown: '', from, name: from, to: at });
  return { ...place, name: `${place.name} ${tokens[at]?.text ?? ''}`, to: at + 1 };
}

/** The token after the capital words of a name. */
function nameEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_NAME) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital || ENDS.has(token.text) || monthOf(token.text) !== null) break;
    at += 1;
  }
  return at;
}

function mentionOf(
  text: string,
  tokens: Tokens,
  place: { kind: OfficeMention['kind']; shown: string; from: number; name: number; to: number },
): OfficeMention {
  const span = { start: tokens[place.from]?.start ?? 0, end: tokens[place.to - 1]?.end ?? 0 };
  const words = tokens.slice(place.name, place.to).map((token) => token.text);
  const shown = text.slice(tokens[place.name]?.start ?? 0, span.end).replaceAll(/\s+/g, ' ');
  const name = place.kind === 'nation' ? place.shown : `${place.shown} ${shown}`.trim();
  return { name, words, kind: place.kind, rank: RANKS[place.kind], from: place.from, to: place.to, span };
}

function isWide({ kind, name }: OfficeMention): boolean {
  return kind === 'region' || name.startsWith('Provinsi');
}

/** Whether two mentions can be one office: the words of one are among those of the other. */
export function isSameOffice(a: OfficeMention, b: OfficeMention): boolean {
  if ((a.kind === 'nation') !== (b.kind === 'nation')) return false;
  if (isWide(a) !== isWide(b) && (a.kind === 'branch' || b.kind === 'branch')) return false;
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (a.kind === b.kind && a.kind !== 'place')
    return few.length === many.length && few.every((word) => many.includes(word));
  return few.every((word) => many.includes(word));
}
