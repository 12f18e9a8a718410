// Limits above which a claim needs another paper.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const documentsTaxNumberAbove: Parameter = {
  id: 'documents.tax_number_above',
  kind: 'number',
  label: { id: 'NPWP diminta bila saldo di atas', en: 'Taxpayer number asked for above' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      value: whole(50_000_000n),
      citations: [{ instrument: 'bpjstk-service-rule' }, { instrument: 'pp-68-2009', article: '5' }],
      source: 'BPJS TK lists of documents; the first slice of PP 68/2009 Ps 5 is untaxed',
      read: 'seen: https://star.gridtechno.com/amp/453708015/ ; radarkepahiang 11627; lists of 2022 to 2025',
      confidence: 'medium',
      note: 'start date taken as that of PP 46/2015',
    },
  ],
  note: 'NPWP is asked for when more than this is paid, or when a part was taken before.',
};

export const membershipDocumentsParameters: readonly Parameter[] = [documentsTaxNumberAbove];
