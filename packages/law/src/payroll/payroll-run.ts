// Goes through a payroll twice: first to see how amounts are written, then to compute and write row by row.

import { codeText } from '../words/answer-sentence.ts';
import { sentence } from '../words/capital.ts';
import type { Language } from '../words/words.ts';
import { type AmountStyle, amountText, bothStyles, styleOf } from './amount.ts';
import { MOST_SEEN, seenNumbers } from './nik.ts';
import { type Chunk, clearChunk, emptyChunk, inputColumns } from './payroll-chunk.ts';
import type { AmountKey } from './payroll-law.ts';
import { CHUNK, type PayrollPlan, type Survey } from './payroll-plan.ts';
import { addTo, emptyMark, emptySum, type Marked, mark, type Sum } from './payroll-totals.ts';
import type { PayrollRows } from './result-table.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';
import type { Meaning } from './sheet-headings.ts';
import type { Sheet } from './sheet-read.ts';
import { rowReader, wantedColumns } from './sheet-row.ts';

const MONEY: readonly Meaning[] = [
  'wage',
  'basicWage',
  'allowance',
  'dailyWage',
  'income',
  'contractValue',
  'pmiJht',
  'backPay',
];

/** Counts the rows and looks how the amounts of each column are written. */
export async function surveySheet(sheet: Sheet, onBytes: (bytes: number) => void): Promise<Survey> {
  const { at, headings } = sheet.columns;
  const meanings = MONEY.filter((meaning) => at.has(meaning));
  const found = meanings.map((): AmountStyle => 'unknown');
  const doubtful = meanings.map(() => false);
  let rows = 0;
  await sheet.read(
    meanings.map((meaning) => at.get(meaning) ?? 0),
    (cells) => {
      rows += 1;
      for (let slot = 0; slot < meanings.length; slot += 1) {
        const cell = cells[slot];
        if (typeof cell !== 'string' || cell === '') continue;
        const style = styleOf(cell);
        if (style !== 'unknown') found[slot] = bothStyles(found[slot] ?? 'unknown', style);
        else if (/[.,]/.test(cell)) doubtful[slot] = true;
      }
    },
    onBytes,
  );
  const common = found.reduce(bothStyles, 'unknown');
  const borrows = (slot: number): boolean => found[slot] === 'unknown' && (common === 'comma' || common === 'point');
  return {
    rows,
    styles: new Map(meanings.map((meaning, slot) => [meaning, borrows(slot) ? common : (found[slot] ?? 'unknown')])),
    borrowed: meanings.flatMap((meaning, slot) =>
      borrows(slot) && doubtful[slot] === true
        ? [{ column: headings[at.get(meaning) ?? -1] ?? '', style: common }]
        : [],
    ),
  };
}

export type PayrollResult = {
  computed: number;
  bad: number;
  warned: number;
  blank: number;
  readonly sums: readonly Sum[];
  readonly below: Marked;
  readonly aboveJp: Marked;
  readonly aboveJkp: Marked;
  /** NIKs among which repetitions were looked for, where there were too many to look among all. */
  searched: number | undefined;
  readonly problems: RowProblem[];
  readonly codes: Map<string, { readonly level: RowProblem['level']; count: number; readonly first: RowProblem }>;
};

/** So many problems are kept to be shown; all of them are written. */
export const SHOWN = 20;

export async function computePayroll(
  plan: PayrollPlan,
  output: PayrollRows,
  onBytes: (bytes: number, rows: number) => void,
): Promise<PayrollResult> {
  const chunk = emptyChunk(plan.law, plan.stated, CHUNK);
  const result: PayrollResult = {
    computed: 0,
    bad: 0,
    warned: 0,
    blank: 0,
    searched: undefined,
    sums: plan.rules.keys.map(emptySum),
    below: emptyMark(),
    aboveJp: emptyMark(),
    aboveJkp: emptyMark(),
    problems: [],
    codes: new Map(),
  };
  const seen = seenNumbers();
  const inputs = inputColumns(chunk);
  const flush = (): void => {
    plan.rules.run(inputs, chunk.count);
    settle(plan, chunk, output, result);
    clearChunk(chunk);
  };
  const onRow = rowReader(
    plan.law,
    chunk,
    {
      columns: plan.sheet.columns,
      styles: plan.survey.styles,
      usual: plan.usual,
      isUploadSheet: plan.sheet.columns.isUploadSheet,
      seen,
      first: plan.first,
      last: plan.last,
      onBlank: () => {
        result.blank += 1;
      },
    },
    flush,
  );
  await plan.sheet.read(wantedColumns(plan.sheet.columns), onRow, (bytes) =>
    onBytes(bytes, result.computed + result.bad),
  );
  flush();
  if (seen.count >= MOST_SEEN) result.searched = MOST_SEEN;
  return result;
}

/** Writes the computed rows of a chunk and reports what is wrong, in the order of the sheet. */
function settle(plan: PayrollPlan, chunk: Chunk, output: PayrollRows, result: PayrollResult): void {
  for (let at = 0; at < chunk.count; at += 1) {
    const { outcome, code } = plan.rules.outcome(at);
    if (outcome === 'granted') writeRow(plan, chunk, at, output, result);
    else chunk.problems.push(lawProblem(plan, chunk.rows[at] ?? 0, outcome, code));
  }
  chunk.problems.sort((a, b) => a.row - b.row);
  let [lastBad, lastWarned] = [0, 0];
  for (const problem of chunk.problems) {
    output.problem(problem);
    if (result.problems.length < SHOWN) result.problems.push(problem);
    const known = result.codes.get(problem.code);
    if (known === undefined) result.codes.set(problem.code, { level: problem.level, count: 1, first: problem });
    else known.count += 1;
    if (problem.level === 'error' && problem.row !== lastBad) {
      lastBad = problem.row;
      result.bad += 1;
    }
    if (problem.level === 'warning' && problem.row !== lastWarned) {
      lastWarned = problem.row;
      result.warned += 1;
    }
  }
}

function columnOf(plan: PayrollPlan, fact: string): string {
  const { at, headings } = plan.sheet.columns;
  return headings[at.get(fact as Meaning) ?? -1] ?? '';
}

/** What the law could not decide, or finds contradictory, in the words of the law. */
function lawProblem(plan: PayrollPlan, row: number, outcome: string, code: string): RowProblem {
  const fact = code.startsWith('missing:') ? code.slice('missing:'.length) : undefined;
  if (fact === 'riskGroup') return rowProblem(row, columnOf(plan, fact), 'risk-missing', '');
  if (fact !== undefined) return rowProblem(row, columnOf(plan, fact), 'fact-missing', '', factLabel(plan, fact));
  const contradiction =
    outcome === 'contradictory' ? plan.ask.contradictions.find((one) => one.code === code) : undefined;
  const column = columnOf(plan, contradiction?.facts.find((name) => columnOf(plan, name) !== '') ?? '');
  const said = (language: Language): string => contradiction?.label[language] ?? codeText(plan.law, code, language);
  return {
    row,
    column,
    level: 'error',
    code,
    value: '',
    message: {
      id: sentence(`Tidak dapat dihitung: ${said('id')}`),
      en: sentence(`It cannot be computed: ${said('en')}`),
    },
    remedy: { id: 'Periksa baris ini dan bulannya.', en: 'Check this row and the month.' },
  };
}

function factLabel(plan: PayrollPlan, fact: string): string {
  const label = plan.law.facts.get(fact)?.label;
  return label === undefined ? fact : `${label.id} (${label.en})`;
}

function segmentText(chunk: Chunk, at: number): string {
  const cells = chunk.facts.get('segment');
  return cells?.fact.type.kind === 'choice' ? (cells.fact.type.values[Number(cells.values[at])] ?? '') : '';
}

function amountCell(sen: number | bigint | undefined): string {
  return sen === undefined ? '' : amountText(sen);
}

/** Whether a wage lies above a ceiling of a programme that the row pays for. */
function isAbove(
  keys: readonly AmountKey[],
  at: number,
  prefix: string,
  wage: number | undefined,
  ceiling: number | undefined,
): boolean {
  if (wage === undefined || ceiling === undefined || wage <= ceiling) return false;
  return keys.some(({ key, sen }) => key.startsWith(prefix) && Number(sen(at) ?? 0) > 0);
}

function writeRow(plan: PayrollPlan, chunk: Chunk, at: number, output: PayrollRows, result: PayrollResult): void {
  const { keys, monthlyWage } = plan.rules;
  const row = chunk.rows[at] ?? 0;
  const segment = plan.stated.includes('segment') ? segmentText(chunk, at) : 'PU';
  const wage = segment === 'PU' ? monthlyWage(at) : undefined;
  const cells = [String(row), chunk.employeeNumbers[at] ?? '', chunk.names[at] ?? '', chunk.niks[at] ?? ''];
  if (plan.stated.includes('segment')) cells.push(segment);
  cells.push(amountCell(wage));
  keys.forEach(({ sen }, index) => {
    const amount = sen(at);
    addTo(result.sums[index] ?? emptySum(), amount);
    cells.push(amountCell(amount));
  });
  if (plan.minimumWage !== undefined) {
    const isBelow = wage !== undefined && wage < plan.minimumWage;
    if (isBelow) mark(result.below, row);
    cells.push(String(isBelow));
  }
  const aboveJp = isAbove(keys, at, 'jp.', wage, plan.ceilings.jp);
  const aboveJkp = isAbove(keys, at, 'jkp.', wage, plan.ceilings.jkp);
  if (aboveJp) mark(result.aboveJp, row);
  if (aboveJkp) mark(result.aboveJkp, row);
  cells.push(String(aboveJp), String(aboveJkp));
  output.row(cells);
  result.computed += 1;
}
