// Writes statements that are not one item after another: lists beside lists, years beside years, tables.

import { bareCount, type Draw, oneOf, type Written, writeAmount, writeCount } from './random-figures.ts';
import { type Item, itemsOf } from './random-shapes.ts';
import { PERIODS, type RandomStatement, surrounded, told } from './random-statements.ts';

const NO_TOTAL = { cases: null, amount: null } as const;

/** "JHT, JKK dan JKM masing-masing 5, 6 dan 7 kasus dengan nilai masing-masing Rp…". */
export function respectiveStatement(draw: Draw): RandomStatement {
  const items = withBareCounts(draw);
  const form = draw(6);
  const written = form === 5 ? englishRespective(items) : indonesianRespective(items, form);
  const start =
    form === 5
      ? `${oneOf(draw, PERIODS.en)}, the Contoh Branch paid claims for`
      : `${oneOf(draw, PERIODS.id)} Cabang Contoh membayarkan klaim`;
  return {
    text: surrounded(draw, `${start} ${written}.`, form === 5 ? 'en' : 'id'),
    parts: new Map(items.map((item) => [item.key, told(item, form === 2 ? 'amount' : form < 2 ? 'cases' : 'both')])),
    total: NO_TOTAL,
    how: ['masing-masing', String(form)],
  };
}

function indonesianRespective(items: readonly Item[], form: number): string {
  const names = enumerated(items.map(({ name }) => name));
  const counts = `masing-masing sebanyak ${enumerated(items.map(({ count }) => count.text))} kasus`;
  const each = `masing-masing sebanyak ${enumerated(items.map(({ count }) => `${count.text} kasus`))}`;
  const amounts = enumerated(items.map(({ amount }) => amount.text));
  if (form === 0) return `${names} ${counts}`;
  if (form === 1) return `${names} ${each}`;
  if (form === 2) return `${names} masing-masing sebesar ${amounts}`;
  return form === 3
    ? `${names} ${counts} dengan nilai masing-masing ${amounts}`
    : `${names} ${each} dan nilainya masing-masing ${amounts}`;
}

function englishRespective(items: readonly Item[]): string {
  const list = (texts: readonly string[]) => `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
  const counts = list(items.map(({ count }) => count.text.replaceAll('.', ',')));
  const amounts = list(items.map(({ amount }) => amount.text));
  return `${list(items.map(({ name }) => name))} with ${counts} cases worth ${amounts} respectively`;
}

function withBareCounts(draw: Draw): readonly Item[] {
  const short = (name: string) => name.replace('program ', '');
  return itemsOf(draw, 'id').map((item) => {
    return { ...item, name: short(item.name), count: { ...bareCount(draw, 'id'), unit: 'case' as const } };
  });
}

function enumerated(texts: readonly string[]): string {
  return `${texts.slice(0, -1).join(', ')} dan ${texts.at(-1)}`;
}

/** Amounts in one sentence, counts in the next, in another order. */
export function twoLists(draw: Draw): RandomStatement {
  const items = itemsOf(draw, 'id');
  const amounts = items.map(({ name, amount }) => `${name} sebesar ${amount.text}`).join(', ');
  const counts = items.map(({ name, count }) => `${name} sebanyak ${count.text}`).reverse();
  const order = draw(2);
  const start = `${oneOf(draw, PERIODS.id)} Cabang Contoh membayarkan klaim`;
  const text =
    order === 0
      ? `${start} ${amounts}. Jumlah kasusnya: ${counts.join(', ')}.`
      : `${start} ${counts.join(', ')}. Nilainya: ${amounts}.`;
  return {
    text: surrounded(draw, text, 'id'),
    parts: partsOf(items),
    total: NO_TOTAL,
    how: ['two lists', order === 0 ? 'amounts first' : 'counts first'],
  };
}

/** Every item followed by the same figures of the year before, in brackets. */
export function withYearBefore(draw: Draw): RandomStatement {
  const items = itemsOf(draw, 'id');
  const list = items.map((item) => besideYearBefore(draw, item));
  return {
    text: surrounded(draw, `Selama tahun 2024 Cabang Contoh membayarkan klaim ${list.join('; ')}.`, 'id'),
    parts: partsOf(items),
    total: NO_TOTAL,
    how: ['year before in brackets'],
  };
}

function besideYearBefore(draw: Draw, { name, count, amount }: Item): string {
  const [cases, paid] = [writeCount(draw, 'id').text, writeAmount(draw, 'id').text];
  const bracket = oneOf(draw, [`tahun 2023: ${cases}, ${paid}`, `tahun sebelumnya ${cases}`, `2023 ${paid}`]);
  return `${name} ${count.text} senilai ${amount.text} (${bracket})`;
}

/** Two years, each with a paragraph of its own; the later one is the principal statement. */
export function twoYears(draw: Draw): RandomStatement {
  const items = itemsOf(draw, 'id');
  const list = (figures: readonly Item[]) =>
    figures.map(({ name, count, amount }) => `${name} ${count.text} senilai ${amount.text}`).join(', ');
  const others = items.map((item) => ({ ...item, count: writeCount(draw, 'id'), amount: writeAmount(draw, 'id') }));
  const [later, earlier] = [
    `Sepanjang tahun 2024 BPJS Ketenagakerjaan Cabang Contoh membayarkan klaim ${list(items)}.`,
    `Sepanjang tahun 2023 dibayarkan klaim ${list(others)}.`,
  ];
  const order = draw(2);
  return {
    text: order === 0 ? `${later}\n\n${earlier}` : `${earlier}\n\n${later}`,
    parts: partsOf(items),
    total: NO_TOTAL,
    how: ['two years', order === 0 ? 'later first' : 'earlier first'],
  };
}

function partsOf(items: readonly Item[]): RandomStatement['parts'] {
  return new Map(items.map((item) => [item.key, told(item, 'both')]));
}

/** A table of cells parted by tabs or bars, with or without a last line for the total. */
export function tableStatement(draw: Draw): RandomStatement {
  const items = withBareCounts(draw).map((item) => ({ ...item, amount: cellAmount(draw) }));
  const whole = { count: bareCount(draw, 'id'), amount: cellAmount(draw) };
  const [total, amountFirst, tabs] = [draw(2) === 1, draw(2) === 1, draw(2) === 1];
  const cells = (head: string, count: string, amount: string) =>
    amountFirst ? [head, amount, count] : [head, count, amount];
  const rows = [
    cells('Program', 'Jumlah Kasus', 'Nilai Klaim'),
    ...items.map(({ name, count, amount }) => cells(name, count.text, amount.text)),
    ...(total ? [cells('Total', whole.count.text, whole.amount.text)] : []),
  ];
  const table = rows.map((row) => (tabs ? row.join('\t') : `| ${row.join(' | ')} |`)).join('\n');
  return {
    text: `Pembayaran klaim Cabang Contoh tahun 2024\n\n${table}\n`,
    parts: partsOf(items),
    total: total ? { cases: whole.count, amount: whole.amount } : NO_TOTAL,
    how: ['table', tabs ? 'tabs' : 'bars', amountFirst ? 'amount first' : 'count first', total ? 'total' : 'no total'],
  };
}

/** Cells hold plain figures; "lebih dari" belongs to sentences. */
function cellAmount(draw: Draw): Written {
  for (;;) {
    const amount = writeAmount(draw, 'id');
    if (/^(?:rp|Rp|\d)/.test(amount.text)) return amount;
  }
}
