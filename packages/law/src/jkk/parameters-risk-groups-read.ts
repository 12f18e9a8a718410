// What was read of each group of the annex with the risk groups.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const riskGroupsCompleteness: Parameter = {
  id: 'jkk.risk_groups.completeness',
  kind: 'table',
  label: { id: 'Kelengkapan daftar kelompok risiko', en: 'Completeness of the risk group lists' },
  unit: 'table',
  columns: {
    name: 'word',
    label: 'word',
    entries: 'count',
    complete: 'boolean',
    rate: 'fraction',
    read: 'word',
    confidence: 'word',
    note: 'word',
  },
  absence: { means: 'error' },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: [
        {
          name: 'very_low',
          label: 'I sangat rendah',
          entries: whole(23n),
          complete: true,
          rate: percent('0,24'),
          read:
            'seen: https://adoc.pub/pembagian-kelompok-tingkat-resiko-lingkungan-kerja.html (all 23 names) ; ' +
            'seen: a third-party extraction of PP 82/2019 Lampiran I (191 entries, marked draft) (1-8 names, ' +
            '9-23 by keyword)',
          confidence: 'high',
          note: null,
        },
        {
          name: 'low',
          label: 'II rendah',
          entries: whole(25n),
          complete: true,
          rate: percent('0,54'),
          read:
            'seen: https://adoc.pub/pembagian-kelompok-tingkat-resiko-lingkungan-kerja.html (1-10 and 11-13 ' +
            'names) ; seen: a third-party extraction of PP 82/2019 Lampiran I (191 entries, marked draft) ' +
            '(14-25 by keyword)',
          confidence: 'high',
          note: '14-25: short descriptions, not the printed names',
        },
        {
          name: 'medium',
          label: 'III sedang',
          entries: whole(96n),
          complete: false,
          rate: percent('0,89'),
          read:
            'seen: a third-party extraction of PP 82/2019 Lampiran I (191 entries, marked draft) (keyword -> ' +
            'entry map)',
          confidence: 'medium',
          note: 'short descriptions, not the printed names; missing numbers were not readable',
        },
        {
          name: 'high',
          label: 'IV tinggi',
          entries: whole(23n),
          complete: false,
          rate: percent('1,27'),
          read:
            'seen: a third-party extraction of PP 82/2019 Lampiran I (191 entries, marked draft) (keyword -> ' +
            'entry map)',
          confidence: 'medium',
          note: 'no. 22 not readable',
        },
        {
          name: 'very_high',
          label: 'V sangat tinggi',
          entries: whole(24n),
          complete: false,
          rate: percent('1,74'),
          read:
            'seen: a third-party extraction of PP 82/2019 Lampiran I (191 entries, marked draft) (printed ' +
            'names 14-24, the rest keyword -> entry map)',
          confidence: 'medium',
          note:
            'no. 2 and 5 not readable; the construction trade itself is routed to the jasa konstruksi scheme ' +
            'by that source',
        },
      ],
      citations: [{ instrument: 'pp-82-2019', annex: 'I' }],
      source: 'PP 82/2019 Lampiran I',
      read: 'per group',
      confidence: 'medium',
    },
  ],
  note: 'How many entries the annex has in each group, and whether all their names were read.',
};

export const jkkRiskGroupsReadParameters: readonly Parameter[] = [riskGroupsCompleteness];
