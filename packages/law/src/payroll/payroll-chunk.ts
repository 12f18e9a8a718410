// A piece of a payroll in columns: the facts of its rows as the engine stores them, who they are, and what is wrong.

import type { Fact, InputColumns, Law } from '@jamin/engine';
import type { RowProblem } from './row-problem.ts';
import type { Meaning } from './sheet-headings.ts';

export type FactCells = {
  readonly fact: Fact;
  readonly values: Float64Array | BigInt64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;
  readonly given: Uint8Array;
};

export type Chunk = {
  readonly size: number;
  count: number;
  readonly rows: number[];
  readonly employeeNumbers: string[];
  readonly names: string[];
  readonly niks: string[];
  readonly facts: ReadonlyMap<string, FactCells>;
  problems: RowProblem[];
};

/** The facts that a column may state, by its meaning. */
const factOfMeaning: { readonly [meaning in Meaning]?: string } = {
  wage: 'wage',
  basicWage: 'wage',
  dailyWage: 'dailyWage',
  riskGroup: 'riskGroup',
  programmes: 'programmes',
  segment: 'segment',
  labourIntensiveRelief: 'labourIntensiveRelief',
  income: 'income',
  sector: 'sector',
  payer: 'payer',
  contractValue: 'contractValue',
  contractMonths: 'contractMonths',
  individual: 'individual',
  pmiJht: 'jht',
};

export function factMeanings(): readonly (readonly [Meaning, string])[] {
  return Object.entries(factOfMeaning) as [Meaning, string][];
}

function cellsOf(fact: Fact, size: number): FactCells {
  const given = new Uint8Array(size);
  switch (fact.type.kind) {
    case 'number': {
      const most = BigInt(fact.type.max.split('.')[0] ?? '0') * 10n ** BigInt(fact.type.decimals);
      const values = most > BigInt(Number.MAX_SAFE_INTEGER) ? new BigInt64Array(size) : new Float64Array(size);
      return { fact, values, given };
    }
    case 'choice':
      return { fact, values: new Uint16Array(size), given };
    case 'set':
      return { fact, values: new Uint32Array(size), given };
    case 'boolean':
      return { fact, values: new Uint8Array(size), given };
    case 'date':
      return { fact, values: new Int32Array(size), given };
    case 'list':
      throw new Error(`a sheet has no column for the list ${fact.name}`);
  }
}

export function emptyChunk(law: Law, names: readonly string[], size: number): Chunk {
  const facts = new Map<string, FactCells>();
  for (const name of names) {
    const fact = law.facts.get(name);
    if (fact === undefined) throw new Error(`no such fact: ${name}`);
    facts.set(name, cellsOf(fact, size));
  }
  return { size, count: 0, rows: [], employeeNumbers: [], names: [], niks: [], facts, problems: [] };
}

/** The columns as a compiled program takes them. */
export function inputColumns(chunk: Chunk): InputColumns {
  return Object.fromEntries([...chunk.facts].map(([name, { values, given }]) => [name, { values, given }]));
}

export function clearChunk(chunk: Chunk): void {
  chunk.count = 0;
  chunk.problems = [];
}
