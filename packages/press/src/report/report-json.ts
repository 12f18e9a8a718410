// The JSON of a check, schema jamin.check/1: stable, documented in docs/check-json.md, checked by Zod in the command.

import type { Checked, CheckedText, Correction, Finding } from '../finding.ts';
import type { Figure, Part, Span, Statement } from '../statement.ts';

export type ReportJson =
  | string
  | number
  | boolean
  | null
  | readonly ReportJson[]
  | { readonly [key: string]: ReportJson };

export function reportJson({ statements, ignored }: CheckedText): ReportJson {
  return {
    schema: 'jamin.check/1',
    statements: statements.map(statementJson),
    ignored: ignored.map(({ text, span, reason }) => ({ text, reason, start: span.start, end: span.end })),
  };
}

function statementJson(checked: Checked): ReportJson {
  const { statement, sum, sumOver, reconciles, difference } = checked;
  return {
    office: statement.office?.name ?? null,
    periodFrom: statement.period.from,
    periodTo: statement.period.to,
    programmes: Object.fromEntries(statement.parts.map((part) => [part.key, figuresJson(part)])),
    total: figuresJson(statement.total),
    sum: { cases: countJson(sum.cases), amount: rupiahJson(sum.amount) },
    reconciles: { cases: reconciles.cases, amount: reconciles.amount },
    difference: { cases: countJson(difference.cases), amount: rupiahJson(difference.amount) },
    sumOver: { cases: [...sumOver.cases], amount: [...sumOver.amount] },
    findings: checked.findings.map(findingJson),
    spans: placesOf(statement).map((place) => ({ ...place })),
  };
}

/** Sen as rupiah: a JSON number where a reader cannot lose a digit, else its text. */
export function rupiahJson(sen: bigint | null): number | string | null {
  if (sen === null) return null;
  const positive = sen < 0n ? -sen : sen;
  const decimals = String(positive % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return numberJson(`${sen < 0n ? '-' : ''}${positive / 100n}${decimals === '' ? '' : `.${decimals}`}`);
}

export function countJson(count: bigint | null): number | string | null {
  return count === null ? null : numberJson(String(count));
}

function numberJson(text: string): number | string {
  const value = Number(text);
  return String(value) === text && Number.isSafeInteger(Math.trunc(value)) ? value : text;
}

export function figuresJson({ cases, unit, amount }: Pick<Part, 'cases' | 'unit' | 'amount'>): ReportJson {
  const isRounded = amount !== null && amount.precision !== 'exact';
  return {
    cases: countJson(cases?.value ?? null),
    amount: rupiahJson(amount?.value ?? null),
    approx: amount === null ? null : isRounded,
    ...(isRounded ? { step: rupiahJson(amount.step) } : {}),
    ...(amount?.precision === 'at-least' ? { at_least: true } : {}),
    ...(cases !== null && cases.precision !== 'exact' ? { cases_step: countJson(cases.step) } : {}),
    cases_text: cases?.text ?? null,
    amount_text: amount?.text ?? null,
    unit: cases === null ? null : unit,
  };
}

function findingJson(finding: Finding): ReportJson {
  return {
    code: finding.code,
    about: finding.about,
    message: { ...finding.message },
    evidence: finding.evidence.map((line) => ({ ...line })),
    ...(finding.correction === null ? {} : { correction: correctionJson(finding.correction) }),
    alternatives: finding.alternatives.map(correctionJson),
    spans: finding.spans.map(({ start, end }) => ({ start, end })),
  };
}

function correctionJson({ programme, kind, from, to, value, span }: Correction): ReportJson {
  const written = kind === 'amount' ? rupiahJson(value) : countJson(value);
  return { programme, kind, from, to, value: written, start: span.start, end: span.end };
}

export type Role = 'office' | 'period' | 'programme' | 'cases' | 'amount' | 'total-cases' | 'total-amount';
export type Place = Span & { readonly role: Role; readonly programme?: Part['key'] };

/** Every stretch of the text that a statement rests on, with its role, in the order of the text. */
export function placesOf({ office, period, parts, total }: Statement): readonly Place[] {
  const places: Place[] = [];
  const put = (span: Span | null | undefined, role: Role, programme?: Part['key']): void => {
    if (span === null || span === undefined) return;
    places.push({ start: span.start, end: span.end, role, ...(programme === undefined ? {} : { programme }) });
  };
  put(office?.span, 'office');
  put(period.span, 'period');
  for (const { key, label, cases, amount } of parts) {
    put(label, 'programme', key);
    put(spanOf(cases), 'cases', key);
    put(spanOf(amount), 'amount', key);
  }
  put(spanOf(total.cases), 'total-cases');
  put(spanOf(total.amount), 'total-amount');
  return places.sort((a, b) => a.start - b.start || a.end - b.end);
}

function spanOf(figure: Figure | null): Span | null {
  return figure?.span ?? null;
}
