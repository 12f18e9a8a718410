// Checked statements made by hand for the tests of reports: one whose rupiah do not add up, one that does, one bare.

import type { Checked, CheckedText, Finding, Kind } from '../finding.ts';
import type { Figure, Part, Period, ProgrammeKey, Span, Statement } from '../statement.ts';

type WrittenPart = readonly [key: ProgrammeKey, label: string, cases: string | null, amount: string | null];
type Written = {
  readonly text: string;
  readonly office: string | null;
  readonly period: Omit<Period, 'span'> & { readonly written: string };
  readonly parts: readonly WrittenPart[];
  readonly total: readonly [cases: string | null, amount: string | null];
};

export const PANGKALPINANG =
  'Per 23 Juli 2024 Cabang Pangkalpinang telah membayar 9.354 kasus, nilainya Rp97.855.640.881. ' +
  'JHT dibayar Rp82.240.256.691 (jumlah klaim sebanyak 7.803). JKK sebesar Rp5.164.129.878, jumlah klaim 627. ' +
  'JKM sebesar Rp7.034.500.000, jumlah klaim 271. Jaminan Pensiun (JP) sebesar Rp1.706.163.292, jumlah klaim 206, ' +
  'lalu JKP sebesar Rp710.591.000, jumlah klaim 447.\nPeserta aktif di wilayah ini 112.000 orang.';

/** The figures of Pangkalpinang, 23 July 2024: the counts add up, the rupiah do not. */
export function pangkalpinang(): CheckedText {
  const statement = written({
    text: PANGKALPINANG,
    office: 'Cabang Pangkalpinang',
    period: { from: null, to: '2024-07-23', written: '23 Juli 2024' },
    parts: [
      ['JHT', 'JHT', '7.803', 'Rp82.240.256.691'],
      ['JKK', 'JKK', '627', 'Rp5.164.129.878'],
      ['JKM', 'JKM', '271', 'Rp7.034.500.000'],
      ['JP', 'Jaminan Pensiun (JP)', '206', 'Rp1.706.163.292'],
      ['JKP', 'JKP', '447', 'Rp710.591.000'],
    ],
    total: ['9.354', 'Rp97.855.640.881'],
  });
  const totalSpan = statement.total.amount?.span ?? { start: 0, end: 0 };
  const jkm = statement.parts[2]?.amount?.span ?? totalSpan;
  return {
    statements: [checkedFrom(statement, [doesNotAddUp(totalSpan), causeUnknown(totalSpan), belowLaw(jkm)])],
    ignored: [{ text: '112.000', span: find(PANGKALPINANG, '112.000', 0), reason: 'membership' }],
  };
}

function doesNotAddUp(span: Span): Finding {
  return {
    ...finding('does-not-add-up', 'amount', [span]),
    message: {
      id: 'Jumlah rupiah yang tertulis Rp1.000.000.020 lebih besar daripada jumlah kelima programnya.',
      en: 'The stated total of rupiah is Rp1,000,000,020 more than its five programmes together.',
    },
    evidence: [
      {
        id: 'Rp97.855.640.881 − Rp96.855.640.861 = Rp1.000.000.020',
        en: 'Rp97,855,640,881 − Rp96,855,640,861 = Rp1,000,000,020',
      },
    ],
  };
}

function causeUnknown(span: Span): Finding {
  return {
    ...finding('digit-misprint', 'amount', [span]),
    message: {
      id: 'Mungkin salah cetak: dengan salah satu angka ini semuanya cocok.',
      en: 'Perhaps a misprint: with one of these figures everything fits.',
    },
    evidence: [{ id: '97→96, 881→861: dua digit', en: '97→96, 881→861: two digits' }],
    alternatives: [
      {
        programme: 'total',
        kind: 'amount',
        from: 'Rp97.855.640.881',
        to: 'Rp96.855.640.861',
        value: 9_685_564_086_100n,
        span,
      },
    ],
  };
}

function belowLaw(span: Span): Finding {
  return {
    ...finding('average-below-law', 'amount', [span]),
    message: {
      id:
        'JKM rata-rata Rp25,96 juta sekasus, di bawah Rp42 juta untuk satu kematian. Itu hanya mungkin bila ' +
        'pembayaran sebagian (beasiswa, atau biaya pemakaman saja) juga dihitung sebagai kasus.',
      en:
        'JKM averages Rp25.96 million a case, below the Rp42 million of one death. That is possible only if part ' +
        'payments (scholarships, funeral costs alone) are counted as cases.',
    },
    evidence: [{ id: 'Rp7.034.500.000 ÷ 271 = Rp25.957.564', en: 'Rp7,034,500,000 ÷ 271 = Rp25,957,564' }],
  };
}

/** A fictional branch whose rounded figures add up within rounding, with scholarships beside the sum. */
export function cabangContoh(): CheckedText & { readonly text: string } {
  const text =
    'Contoh Branch paid Rp12.4 billion for 1,205 claims in 2024: JHT Rp10.1 billion (1,100 claims), ' +
    'JKK <b>Rp2.25 billion</b> (105 claims). Scholarships for 12 children came to Rp63,000,000.50.';
  const statement = written({
    text,
    office: 'Contoh Branch',
    period: { from: '2024-01-01', to: '2024-12-31', written: 'in 2024' },
    parts: [
      ['JHT', 'JHT', '1,100', 'Rp10.1 billion'],
      ['JKK', 'JKK', '105', 'Rp2.25 billion'],
      ['BEASISWA', 'Scholarships', '12', 'Rp63,000,000.50'],
    ],
    total: ['1,205', 'Rp12.4 billion'],
  });
  const outside = checkedFrom(statement, [], ['JHT', 'JKK']);
  return { text, statements: [outside], ignored: [] };
}

/** Nothing but a total: it cannot be checked. */
export function bareTotal(): CheckedText & { readonly text: string } {
  const text = 'Kantor ini membayar klaim Rp4 miliar lebih.';
  const statement = written({
    text,
    office: null,
    period: { from: null, to: null, written: '' },
    parts: [],
    total: [null, 'Rp4 miliar lebih'],
  });
  return { text, statements: [checkedFrom(statement, [{ ...finding('no-parts', null, []) }])], ignored: [] };
}

function finding(code: Finding['code'], about: Kind | null, spans: readonly Span[]): Finding {
  const message = { id: 'Rincian tidak disebut.', en: 'No parts are given.' };
  return { code, about, message, evidence: [], correction: null, alternatives: [], spans };
}

function written({ text, office, period, parts, total }: Written): Statement {
  const of = (figure: string | null): Figure | null => (figure === null ? null : figureIn(text, figure));
  return {
    office: office === null ? null : { name: office, span: find(text, office, 0) },
    period: { from: period.from, to: period.to, span: period.written === '' ? null : find(text, period.written, 0) },
    parts: parts.map(([key, label, cases, amount]): Part => {
      const unit = cases === null ? null : key === 'BEASISWA' ? 'child' : 'case';
      return { key, label: find(text, label, 0), cases: of(cases), unit, amount: of(amount), conflicting: [] };
    }),
    total: { cases: of(total[0]), unit: total[0] === null ? null : 'case', amount: of(total[1]), conflicting: [] },
    announced: [],
    announcedCount: null,
    breaksOff: false,
    setApart: [],
    otherScope: false,
  };
}

function find(text: string, part: string, from: number): Span {
  const start = text.indexOf(part, from);
  if (
    /[\d.]/.test(text[start + part.length] ?? '') &&
    /\d$/.test(part) &&
    /[\d.]\d/.test(text.slice(start + part.length, start + part.length + 2))
  )
    return find(text, part, start + 1);
  return { start, end: start + part.length };
}

/** Reads what the examples hold: whole numbers, English sen, "Rp2.25 billion", "Rp4 miliar lebih". */
function figureIn(text: string, figure: string): Figure {
  const isAmount = figure.startsWith('Rp');
  const scale = /billion|miliar/.test(figure) ? 1_000_000_000n : 1n;
  const [whole = '', decimals = ''] = /\.\d\d?(?!\d)/.test(figure) ? figure.split('.') : [figure];
  const digits = whole.replace(/\D/g, '');
  const tail = decimals.replace(/\D/g, '');
  const unit = isAmount ? (100n * scale) / 10n ** BigInt(tail.length) : 1n;
  const precision = figure.endsWith('lebih') ? 'at-least' : scale > 1n ? 'rounded' : 'exact';
  return { value: BigInt(digits + tail) * unit, step: unit, precision, text: figure, span: find(text, figure, 0) };
}

function checkedFrom(statement: Statement, findings: readonly Finding[], over?: readonly ProgrammeKey[]): Checked {
  const keys = over ?? statement.parts.map(({ key }) => key);
  const column = (kind: Kind) => {
    const figures = statement.parts.filter(({ key }) => keys.includes(key)).flatMap((part) => part[kind] ?? []);
    const sum = figures.length === 0 ? null : figures.reduce((before, { value }) => before + value, 0n);
    const stated = statement.total[kind];
    const difference = sum === null || stated === null ? null : stated.value - sum;
    const margin = stated?.precision === 'exact' ? 0n : (stated?.step ?? 0n);
    const reconciles = difference === null ? null : difference <= margin && difference >= -margin;
    return { sum, difference, reconciles };
  };
  const [cases, amount] = [column('cases'), column('amount')];
  return {
    statement,
    sum: { cases: cases.sum, amount: amount.sum },
    sumOver: { cases: keys, amount: keys },
    reconciles: { cases: cases.reconciles, amount: amount.reconciles },
    difference: { cases: cases.difference, amount: amount.difference },
    findings,
  };
}
