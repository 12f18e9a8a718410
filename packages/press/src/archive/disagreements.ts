// Where the check and the person who annotated a statement differ; shown beside both and never settled silently.

import { isSamePeriod } from '../find/period.ts';
import type { Checked, Kind, Verdict } from '../finding.ts';
import { PROGRAMME_KEYS, type ProgrammeKey } from '../statement.ts';
import type { PublishedStatement } from './published.ts';

/** `check` is what the package read or answers, `annotation` what the person did; amounts are in sen. */
export type Disagreement =
  | { readonly what: 'verdict'; readonly kind: Kind; readonly check: Verdict; readonly annotation: Verdict }
  | {
      readonly what: 'figure';
      readonly programme: ProgrammeKey | 'total';
      readonly kind: Kind;
      readonly check: bigint | null;
      readonly annotation: bigint | null;
    }
  | {
      readonly what: 'period';
      readonly check: PublishedStatement['period'];
      readonly annotation: PublishedStatement['period'];
    };

const KINDS: readonly Kind[] = ['cases', 'amount'];

/** `checked` is the principal statement of the text; null where the package found none. */
export function disagreementsOf(published: PublishedStatement, checked: Checked | null): readonly Disagreement[] {
  return [...verdicts(published, checked), ...figures(published, checked), ...periods(published, checked)];
}

function verdicts({ annotation }: PublishedStatement, checked: Checked | null): readonly Disagreement[] {
  return KINDS.flatMap((kind): readonly Disagreement[] => {
    const check = checked?.reconciles[kind] ?? null;
    const wanted = annotation.reconcilesIfTruncated[kind];
    return check === wanted ? [] : [{ what: 'verdict', kind, check, annotation: wanted }];
  });
}

function figures({ programmes, total }: PublishedStatement, checked: Checked | null): readonly Disagreement[] {
  const keys = [...PROGRAMME_KEYS, 'total'] as const;
  return keys.flatMap((programme) =>
    KINDS.flatMap((kind): readonly Disagreement[] => {
      const read = programme === 'total' ? checked?.statement.total : partOf(checked, programme);
      const wanted = programme === 'total' ? total : programmes.find(({ key }) => key === programme);
      const [check, annotation] = [read?.[kind]?.value ?? null, wanted?.[kind]?.value ?? null];
      return check === annotation ? [] : [{ what: 'figure', programme, kind, check, annotation }];
    }),
  );
}

function partOf(checked: Checked | null, programme: ProgrammeKey) {
  return checked?.statement.parts.find(({ key }) => key === programme);
}

function periods({ period }: PublishedStatement, checked: Checked | null): readonly Disagreement[] {
  const check = { from: checked?.statement.period.from ?? null, to: checked?.statement.period.to ?? null };
  return isSamePeriod(check, period) ? [] : [{ what: 'period', check, annotation: period }];
}
