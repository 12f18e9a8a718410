// The JSON of a check across texts, schema jamin.check-series/1.

import { countJson, figuresJson, type ReportJson, rupiahJson } from '../report/report-json.ts';
import type { SeriesFigure, SeriesFinding, SeriesOffice, SeriesStatement } from './series.ts';

export function seriesJson({ offices }: { readonly offices: readonly SeriesOffice[] }): ReportJson {
  return {
    schema: 'jamin.check-series/1',
    offices: offices.map(({ office, statements, findings, compared }) => ({
      office,
      statements: statements.map(statementJson),
      findings: findings.map(findingJson),
      compared,
    })),
  };
}

function statementJson({ file, statement }: SeriesStatement): ReportJson {
  return {
    file,
    office: statement.office?.name ?? null,
    periodFrom: statement.period.from,
    periodTo: statement.period.to,
    programmes: Object.fromEntries(statement.parts.map((part) => [part.key, figuresJson(part)])),
    total: figuresJson(statement.total),
  };
}

function findingJson({ code, programme, kind, message, evidence, figures }: SeriesFinding): ReportJson {
  return {
    code,
    programme,
    kind,
    message: { ...message },
    evidence: evidence.map((line) => ({ ...line })),
    figures: figures.map((figure) => figureJson(kind, figure)),
  };
}

function figureJson(kind: SeriesFinding['kind'], { file, period, figure, unit }: SeriesFigure): ReportJson {
  return {
    file,
    periodFrom: period.from,
    periodTo: period.to,
    value: kind === 'amount' ? rupiahJson(figure.value) : countJson(figure.value),
    text: figure.text,
    unit,
    start: figure.span.start,
    end: figure.span.end,
  };
}
