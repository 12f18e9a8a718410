// What our own computation says for each worker, in sen, and the same under another reading of the facts.

import { addMonths, type Day, date } from '@jamin/engine';
import { type PayrollPlan, payrollPlan, type Sheet } from '@jamin/law/payroll';
import { senOf } from '../words/payroll-amounts.ts';
import type { BillKey } from '../words/payroll-terms.ts';
import type { Amounts } from './bill-reading.ts';
import { runPlan, type SheetRun } from './sheet-run.ts';

export type Worker = {
  readonly row: number;
  readonly number: string;
  readonly name: string;
  readonly nik: string;
  readonly wage: bigint;
  readonly amounts: { readonly [key in BillKey]: bigint };
  /** Of JHT and JP, what the employer and the worker pay apart. */
  readonly shares: { readonly [key: string]: bigint };
};

/** Another reading of the facts under which the bill might have been made. */
export type Variant =
  | { readonly kind: 'risk'; readonly group: string }
  | { readonly kind: 'relief'; readonly holds: boolean }
  | { readonly kind: 'month'; readonly first: Day };

export type VariantRun = { readonly variant: Variant; readonly byRow: ReadonlyMap<number, Amounts> };

const PAYERS = ['employer', 'worker', 'self', 'project'];

export function workersOf({ computed }: SheetRun): readonly Worker[] {
  const at = new Map(computed.columns.map(({ name }, place) => [name, place]));
  const keys = computed.columns.map(({ name }) => name.split('.'));
  return computed.rows.map((cells) => {
    const text = (name: string): string => cells[at.get(name) ?? -1] ?? '';
    const amounts = { jkk: 0n, jkm: 0n, jht: 0n, jp: 0n, total: 0n };
    const shares: { [key: string]: bigint } = {};
    keys.forEach(([programme = '', payer = ''], place) => {
      if (!(programme in amounts) || programme === 'total' || !PAYERS.includes(payer)) return;
      const sen = cells[place] === undefined || cells[place] === '' ? 0n : senOf(cells[place]);
      amounts[programme as BillKey] += sen;
      amounts.total += sen;
      shares[`${programme}.${payer}`] = sen;
      shares[`total.${payer}`] = (shares[`total.${payer}`] ?? 0n) + sen;
    });
    const wage = text('monthlyWage') === '' ? 0n : senOf(text('monthlyWage'));
    const row = Number(text('row'));
    return { row, number: text('employeeNumber'), name: text('name'), nik: text('nik'), wage, amounts, shares };
  });
}

/** Computes the payroll again under every reading that a bill might have taken instead of ours. */
export async function variantRuns(plan: PayrollPlan, onShare: (share: number) => void): Promise<readonly VariantRun[]> {
  const variants = variantsOf(plan);
  const runs: VariantRun[] = [];
  for (const variant of variants) {
    const run = await runPlan(variantPlan(plan, variant), () => undefined);
    runs.push({ variant, byRow: new Map(workersOf(run).map(({ row, amounts }) => [row, amounts])) });
    onShare(runs.length / variants.length);
  }
  return runs;
}

function variantsOf({ law, first }: PayrollPlan): readonly Variant[] {
  const type = law.facts.get('riskGroup')?.type;
  const groups = type?.kind === 'choice' ? type.values : [];
  const months = [...(law.parameters.get('jp.wage_cap')?.rows ?? [])]
    .map(({ from }) => date(from))
    .sort((a, b) => a - b);
  const before = months.filter((month) => month <= first).at(-1);
  const earlier = before === undefined ? [] : [addMonths(before, -1)];
  const later = months.filter((month) => month > first).slice(0, 1);
  return [
    ...groups.map((group) => ({ kind: 'risk', group }) as const),
    ...[true, false].map((holds) => ({ kind: 'relief', holds }) as const),
    ...[...earlier, ...later].map((day) => ({ kind: 'month', first: day }) as const),
  ];
}

/** The plan with the fact stated for every row, whatever its column says. */
function variantPlan(plan: PayrollPlan, variant: Variant): PayrollPlan {
  const { law, survey } = plan;
  const same = { first: plan.first, last: plan.last, known: undefined, usual: plan.usual, minimumWage: undefined };
  switch (variant.kind) {
    case 'month':
      return payrollPlan(law, plan.sheet, survey, {
        ...same,
        first: variant.first,
        last: addMonths(variant.first, 1) - 1,
      });
    case 'risk': {
      const usual = { ...plan.usual, riskGroup: variant.group };
      return payrollPlan(law, without(plan.sheet, 'riskGroup'), survey, { ...same, usual });
    }
    case 'relief': {
      const usual = { ...plan.usual, labourIntensiveRelief: String(variant.holds) };
      return payrollPlan(law, without(plan.sheet, 'labourIntensiveRelief'), survey, { ...same, usual });
    }
  }
}

function without(sheet: Sheet, meaning: 'riskGroup' | 'labourIntensiveRelief'): Sheet {
  const at = new Map([...sheet.columns.at].filter(([name]) => name !== meaning));
  return { ...sheet, columns: { ...sheet.columns, at } };
}
