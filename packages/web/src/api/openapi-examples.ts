// The examples of the API's description; a test sends each of them.

/** Cases by their name in the description, with the outcome that each shows. */
export const caseExamples = {
  granted: {
    summary: 'Pekerja meninggal bukan karena kecelakaan kerja / A wage earner dies, not by an accident at work',
    value: { ask: 'jkm', on: '2024-08-22', facts: { segment: 'PU' } },
  },
  incomplete: {
    summary: 'PHK, sebagian fakta belum disebut / Laid off, some facts not stated',
    value: { ask: 'jkp', on: '2025-06-15', facts: { reason: 'layoff', paidMonths24: 12, consecutiveMonths: 6 } },
  },
  refused: {
    summary: 'Mengundurkan diri tidak memberi JKP / Resigning gives no JKP',
    value: {
      ask: 'jkp',
      on: '2025-06-15',
      facts: { reason: 'resignation', wage: '4000000', paidMonths24: 12, consecutiveMonths: 6 },
    },
  },
  exact: {
    summary: 'Iuran JHT sampai ke sennya / JHT contributions to the sen',
    value: { ask: 'contributions', on: '2026-08-01', facts: { segment: 'PU', wage: '2773184', programmes: ['JHT'] } },
  },
} as const;

const STATEMENT =
  'Sepanjang 2024 Cabang Contoh membayar 1.205 klaim senilai Rp12,35 miliar. ' +
  'JHT 1.100 klaim sebesar Rp10,1 miliar. JKK 105 klaim sebesar Rp2,25 miliar.';

export const textExamples = {
  text: { summary: 'CONTOH, angka rekaan / EXAMPLE, invented figures', value: { text: STATEMENT } },
} as const;

export const plainExamples = {
  text: { summary: 'CONTOH, angka rekaan / EXAMPLE, invented figures', value: STATEMENT },
} as const;
