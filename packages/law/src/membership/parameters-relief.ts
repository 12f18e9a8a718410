// Temporary reliefs of contributions.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const reliefBpuTransportFactor: Parameter = {
  id: 'relief.bpu_transport.factor',
  kind: 'number',
  label: { id: 'Keringanan iuran BPU sektor transportasi', en: 'Relief for BPU in transport' },
  unit: 'fraction',
  absence: { means: 'neutral', value: whole(1n) },
  rows: [
    {
      from: '2026-01-01',
      to: '2027-03-31',
      published: '2025-12-22',
      value: percent('50'),
      citations: [{ instrument: 'pp-50-2025', article: '4' }],
      source: 'PP 50/2025 Ps 4',
      read:
        'seen: https://www.cnbcindonesia.com/market/20260204140501-17-708135/' +
        'prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp ; ' +
        'https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-' +
        'pekerja-informal',
      confidence: 'high',
      note: 'workers outside employment and self-employed (not BPU employers); not when APBN/APBD pays',
    },
  ],
  note: 'Factor on JKK+JKM, BPU transport sector, not APBN/APBD-paid.',
};

export const reliefBpuOtherFactor: Parameter = {
  id: 'relief.bpu_other.factor',
  kind: 'number',
  label: { id: 'Keringanan iuran BPU lainnya', en: 'Relief for other BPU' },
  unit: 'fraction',
  absence: { means: 'neutral', value: whole(1n) },
  rows: [
    {
      from: '2026-04-01',
      to: '2026-12-31',
      published: '2025-12-22',
      value: percent('50'),
      citations: [{ instrument: 'pp-50-2025', article: '4' }],
      source: 'PP 50/2025 Ps 4',
      read:
        'seen: https://www.cnbcindonesia.com/market/20260204140501-17-708135/' +
        'prabowo-beri-diskon-50-iuran-jkk-jkm-pekerja-informal-ojol-termasuk/amp ; ' +
        'https://babeindonesia.com/read/6571272/pemerintah-beri-potongan-50-persen-pada-iuran-jkk-jkm-' +
        'pekerja-informal',
      confidence: 'high',
      note: 'workers outside employment and self-employed (not BPU employers); not when APBN/APBD pays',
    },
  ],
  note: 'Factor on JKK+JKM, other BPU, not APBN/APBD-paid.',
};

export const reliefCovidFactorJkkJkm: Parameter = {
  id: 'relief.covid.factor_jkk_jkm',
  kind: 'number',
  label: { id: 'Keringanan JKK dan JKM selama pandemi', en: 'Pandemic relief of JKK and JKM' },
  unit: 'fraction',
  absence: { means: 'neutral', value: whole(1n) },
  rows: [
    {
      from: '2020-08-01',
      to: '2021-01-31',
      published: '2020-09-01',
      value: percent('1'),
      citations: [{ instrument: 'pp-49-2020', article: '9', note: 'JKM; JKK likewise' }],
      source: 'PP 49/2020 Ps 9 (JKM), JKK likewise',
      read:
        'seen: https://www.pasal.id/peraturan/pp/pp-no-49-tahun-2020/koreksi/8991934 ; ' +
        'https://voi.id/en/news/13466 ; seen: https://online.flipbuilder.com/plcl/rmzy/files/basic-html/' +
        'page301.html',
      confidence: 'high',
    },
  ],
  note: 'Factor on JKK and JKM.',
};

export const reliefCovidJpPaidNowFactor: Parameter = {
  id: 'relief.covid.jp_paid_now_factor',
  kind: 'number',
  label: { id: 'Bagian iuran JP yang dibayar segera selama pandemi', en: 'JP share payable at once in the pandemic' },
  unit: 'fraction',
  absence: { means: 'neutral', value: whole(1n) },
  rows: [
    {
      from: '2020-08-01',
      to: '2021-01-31',
      published: '2020-09-01',
      value: percent('1'),
      citations: [{ instrument: 'pp-49-2020', article: '17' }],
      source: 'PP 49/2020 Ps 17',
      read: 'seen: https://online.flipbuilder.com/plcl/yyuc/files/basic-html/page105.html',
      confidence: 'high',
    },
  ],
  note: 'Share of JP payable at once (rest deferred).',
};

export const membershipReliefParameters: readonly Parameter[] = [
  reliefBpuTransportFactor,
  reliefBpuOtherFactor,
  reliefCovidFactorJkkJkm,
  reliefCovidJpPaidNowFactor,
];
