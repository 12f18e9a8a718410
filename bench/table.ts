// The one table of the bench: a row for each contender, with its target where it has one.

export type Row = {
  readonly race: string;
  readonly contender: string;
  readonly measured: string;
  /** Empty: measured for comparison or for information. */
  readonly target: string;
  readonly met?: boolean;
};

/** Two significant digits or one decimal: what repeats from run to run. */
export function rounded(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** From people (or calls) per microsecond. */
export function millions(value: number): string {
  return value >= 1 ? `${rounded(value)} M` : `${rounded(value * 1000)} k`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

export function markdown(rows: readonly Row[]): string {
  const lines = rows.map(({ race, contender, measured, target, met }, index) => {
    const first = rows[index - 1]?.race === race ? '' : race;
    const verdict = met === undefined ? '' : met ? 'yes' : '**no**';
    return `| ${[first, contender, measured, target, verdict].join(' | ')} |`;
  });
  return ['| race | contender | measured | target | met |', '|---|---|---|---|---|', ...lines].join('\n');
}
