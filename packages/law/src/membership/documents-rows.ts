// Which claim needs which paper: one row for each programme, ground and paper, with its source and how sure it is.

import type { Citation, Confidence } from '@jamin/engine';
import type { DocumentCode } from './documents-list.ts';

export type Programme = 'JKK' | 'JKM' | 'JHT' | 'JP' | 'JKP';

export type DocumentRow = {
  readonly programme: Programme;
  readonly documents: readonly DocumentCode[];
  /** Words of the programme's own fact (ground, outcome, event, reason); none: all. */
  readonly words?: readonly string[];
  readonly segments?: readonly string[];
  readonly by?: 'participant' | 'heir';
  /** Only when more than the limit is paid, or a part was taken before. */
  readonly aboveLimit?: true;
  readonly from: string;
  readonly published?: string;
  readonly citations: readonly Citation[];
  readonly read: string;
  readonly confidence: Confidence;
};

const PARTICIPANT_GROUNDS = [
  'age',
  'company-retirement',
  'resignation',
  'layoff',
  'contract-end',
  'bpu-stopped',
  'total-disability',
  'partial-10',
  'partial-30-housing',
];
const SINCE_2015 = { from: '2015-07-01', published: '2015-06-30' };
const LISTS: readonly Citation[] = [{ instrument: 'pp-46-2015', article: '31' }, { instrument: 'bpjstk-service-rule' }];

const jht = { ...SINCE_2015, programme: 'JHT', citations: LISTS, confidence: 'medium' } as const;
const RBTV =
  'https://rbtv.disway.id/amp/53613/apa-saja-syarat-mencairkan-dana-bpjs-ketenagakerjaan-pencairan-bisa-via-online/32';
const GRID = 'https://star.gridtechno.com/amp/453708015';

const jhtRows: readonly DocumentRow[] = [
  { ...jht, documents: ['participant-card'], read: `seen: ${RBTV}` },
  {
    ...jht,
    documents: ['bank-book', 'identity-card', 'family-card'],
    words: PARTICIPANT_GROUNDS,
    by: 'participant',
    read: `seen: ${RBTV}`,
  },
  { ...jht, documents: ['tax-number'], aboveLimit: true, read: `seen: ${GRID}` },
  {
    ...jht,
    documents: ['work-reference'],
    words: ['resignation', 'layoff', 'contract-end'],
    by: 'participant',
    read: 'seen: https://www.realitasonline.id/aceh/amp/102415887276',
  },
  {
    ...jht,
    documents: ['layoff-proof'],
    words: ['layoff'],
    by: 'participant',
    citations: [{ instrument: 'permenaker-4-2022' }, ...LISTS],
    read: `seen: ${RBTV}`,
  },
  {
    ...jht,
    documents: ['retirement-letter'],
    words: ['company-retirement'],
    by: 'participant',
    read: 'seen: radarlampung 677469',
  },
  { ...jht, documents: ['doctor-certificate'], words: ['total-disability'], read: `seen: ${RBTV}` },
  {
    ...jht,
    documents: ['passport', 'leaving-statement', 'bank-book'],
    words: ['leaving-indonesia'],
    by: 'participant',
    read: `seen: ${RBTV}`,
  },
  {
    ...jht,
    documents: ['employment-statement'],
    words: ['partial-10', 'partial-30-housing'],
    read: 'seen: https://aceh.tribunnews.com/amp/2022/02/08',
  },
  { ...jht, documents: ['housing-papers'], words: ['partial-30-housing'], read: 'seen: fame.grid' },
  {
    ...jht,
    documents: [
      'death-certificate',
      'heir-certificate',
      'heir-identity',
      'birth-certificate',
      'guardianship',
      'will',
      'ward-certificate',
    ],
    by: 'heir',
    read: `seen: ${GRID}`,
  },
];

const jkm = {
  ...SINCE_2015,
  programme: 'JKM',
  by: 'heir',
  confidence: 'medium',
  citations: [{ instrument: 'bpjstk-service-rule' }],
  read: 'seen: http://www.kompas.com/tren/read/2023/11/09',
} as const;

const jkmRows: readonly DocumentRow[] = [
  {
    ...jkm,
    documents: ['participant-card', 'death-certificate', 'heir-certificate'],
    citations: [{ instrument: 'pp-44-2015', article: '40', paragraph: '3' }],
    read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
    confidence: 'high',
  },
  { ...jkm, documents: ['identity-card', 'family-card', 'heir-identity', 'marriage-book', 'bank-book'] },
  { ...jkm, documents: ['tax-number'], aboveLimit: true },
  { ...jkm, documents: ['employer-letter'], segments: ['PU', 'JAKON'] },
];

const jkk = {
  ...SINCE_2015,
  programme: 'JKK',
  confidence: 'medium',
  citations: [{ instrument: 'bpjstk-service-rule' }],
  read: 'seen: https://id.scribd.com/document/623914774/',
} as const;

const jkkRows: readonly DocumentRow[] = [
  {
    ...jkk,
    documents: ['participant-card', 'identity-card', 'doctor-report', 'transport-receipts', 'treatment-receipts'],
    citations: [{ instrument: 'pp-44-2015', article: '43', paragraph: '5' }],
    read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
    confidence: 'high',
  },
  { ...jkk, documents: ['accident-report-1', 'accident-report-2', 'chronology', 'police-report'] },
  { ...jkk, documents: ['attendance-list', 'duty-letter'], segments: ['PU', 'JAKON'] },
  { ...jkk, documents: ['rest-letters'], words: ['temporary'] },
  { ...jkk, documents: ['payslips'], words: ['temporary'], segments: ['PU', 'JAKON'] },
  {
    ...jkk,
    documents: ['death-certificate', 'heir-certificate', 'heir-identity'],
    by: 'heir',
    citations: [{ instrument: 'pp-44-2015', article: '37', paragraph: '4' }],
    read: 'derived from the rule on heirs; the list itself was read for JKM',
    confidence: 'low',
  },
];

const jp = {
  ...SINCE_2015,
  programme: 'JP',
  confidence: 'medium',
  citations: [{ instrument: 'pp-45-2015', article: '25', elucidation: true }, { instrument: 'bpjstk-service-rule' }],
  read: 'seen: https://finansial.bisnis.com/read/20230725/215/1677782/',
} as const;

const jpRows: readonly DocumentRow[] = [
  { ...jp, documents: ['claim-form', 'participant-card', 'identity-card', 'family-card'] },
  { ...jp, documents: ['doctor-certificate', 'work-reference'], words: ['disability'] },
  {
    ...jp,
    documents: ['marriage-book', 'death-certificate', 'heir-certificate', 'heir-identity', 'guardianship'],
    by: 'heir',
  },
];

const jkp = {
  programme: 'JKP',
  words: ['layoff', 'contract-cut-short'],
  from: '2021-07-28',
  confidence: 'medium',
  citations: [{ instrument: 'permenaker-15-2021', note: 'from the press' }],
  read: 'seen: https://gentaonline.co.id/mobile/detailberita/5556/',
} as const;

const jkpRows: readonly DocumentRow[] = [
  {
    ...jkp,
    documents: ['layoff-proof'],
    from: '2021-02-02',
    published: '2021-02-02',
    citations: [{ instrument: 'pp-37-2021', article: '20' }],
    read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
    confidence: 'high',
  },
  { ...jkp, documents: ['willingness-statement', 'bank-book'] },
  {
    ...jkp,
    documents: ['job-search-commitment'],
    from: '2022-02-01',
    citations: [{ instrument: 'permenaker-15-2021', note: 'from the press' }],
    read: 'seen: https://star.grid.id/read/453642546/',
  },
];

export const documentRows: readonly DocumentRow[] = [...jkkRows, ...jkmRows, ...jhtRows, ...jpRows, ...jkpRows];
