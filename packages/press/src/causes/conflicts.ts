// Where a text gives two figures for the same thing: which of them fits the sum.

import type { Words } from '@jamin/engine';
import type { Finding, Kind } from '../finding.ts';
import type { Figure, Part, Statement } from '../statement.ts';
import { type Column, fits } from '../sums/column.ts';
import { programmeText, twice } from '../sums/figure-words.ts';
import { ALLOWANCES } from '../sums/interval.ts';
import { finding } from '../sums/sum-findings.ts';

type Conflict = { readonly part: Part | null; readonly chosen: Figure; readonly other: Figure };

export function conflictFindings({ parts, total }: Statement, column: Column): readonly Finding[] {
  const { kind } = column;
  return [{ part: null, one: total }, ...parts.map((part) => ({ part, one: part }))].flatMap(({ part, one }) => {
    const chosen = one[kind];
    if (chosen === null) return [];
    const others = one.conflicting.filter((other) => other.kind === kind);
    return shown(others.map(({ figure }) => conflictFinding({ part, chosen, other: figure }, column)));
  });
}

/** So many conflicts of one figure are told, those that settle it before others; of the rest only the number. */
const MOST_SHOWN = 20;

function shown(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST_SHOWN) return findings;
  const settling = findings.filter(({ correction }) => correction !== null);
  const first = [...settling, ...findings.filter(({ correction }) => correction === null)].slice(0, MOST_SHOWN);
  const left = findings.length - MOST_SHOWN;
  const rest = {
    id: `Masih ada ${left} angka lain yang tidak ditampilkan.`,
    en: `Another ${left} ${left === 1 ? 'figure is' : 'figures are'} not shown.`,
  };
  return first.map((one, at) => (at === MOST_SHOWN - 1 ? { ...one, evidence: [...one.evidence, rest] } : one));
}

function conflictFinding({ part, chosen, other }: Conflict, column: Column): Finding {
  const { kind, verdict } = column;
  const programme = part?.key ?? 'total';
  const otherFits = verdict !== null && fitsWith(column, part, other);
  const message = twice((language) => {
    const name = programmeText(programme, language);
    const thing = kind === 'cases' ? 'kasus' : 'rupiah';
    if (language === 'id') return `Teks menyebut dua angka ${thing} untuk ${name}: ${chosen.text} dan ${other.text}.`;
    const things = kind === 'cases' ? 'counts' : 'amounts';
    return `The text gives two ${things} for ${name}: ${chosen.text} and ${other.text}.`;
  });
  const evidence = [whichFits(chosen, other, verdict === true, otherFits, verdict === null)];
  const base = finding('conflicting-figure', kind, message, evidence, [chosen.span, other.span]);
  if (verdict !== false || !otherFits) return base;
  const { value } = other;
  return { ...base, correction: { programme, kind, from: chosen.text, to: other.text, value, span: chosen.span } };
}

function fitsWith({ kind, total, addends }: Column, part: Part | null, other: Figure): boolean {
  if (total === null) return false;
  const replaced = addends.map((one) => (part !== null && one.part === part ? { ...one, figure: other } : one));
  return ALLOWANCES.some((allowance) => fits(replaced, part === null ? other : total, kind, allowance));
}

function whichFits(chosen: Figure, other: Figure, isFit: boolean, otherFits: boolean, isUnchecked: boolean): Words {
  if (isUnchecked) return { id: 'Mana yang cocok tidak dapat diperiksa.', en: 'Which of them fits cannot be checked.' };
  if (isFit && otherFits) return { id: 'Keduanya cocok dengan jumlahnya.', en: 'Both fit the sum.' };
  if (!isFit && !otherFits) return { id: 'Keduanya tidak cocok dengan jumlahnya.', en: 'Neither fits the sum.' };
  const fitting = isFit ? chosen.text : other.text;
  return { id: `Hanya ${fitting} yang cocok dengan jumlahnya.`, en: `Only ${fitting} fits the sum.` };
}

/** Whether one of the other figures makes the column fit, so that no further cause need be sought. */
export function isSettled(findings: readonly Finding[], kind: Kind): boolean {
  return findings.some(({ about, correction }) => about === kind && correction !== null);
}
