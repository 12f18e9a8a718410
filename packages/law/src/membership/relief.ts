// Temporary reliefs: the factors by which JKK and JKM contributions are lowered in the months of each relief.

import { type Expression, type Interpretation, type Rule, write as w } from '@jamin/engine';
import { reliefBpuOtherFactor, reliefBpuTransportFactor, reliefCovidFactorJkkJkm } from './parameters-relief.ts';
import { reliefPadatKaryaJkkFactor, reliefPadatKaryaPayBy } from './parameters-relief-industry.ts';
import { selfMonth } from './participation.ts';
import { lawAsKnown } from './readings-general.ts';

const PANDEMIC = { from: '2020-08-01', to: '2021-01-31' };

const pandemicReading: Interpretation = {
  ruling: 14,
  question: {
    id: 'Apa yang menjadi 1% menurut PP 49/2020?',
    en: 'What becomes 1% under PP 49/2020?',
  },
  choice: {
    id: 'JKK dan JKM untuk Agustus 2020 sampai Januari 2021, tanpa melihat apakah bulan sebelumnya lunas.',
    en: 'JKK and JKM for August 2020 to January 2021, without asking whether older months were paid.',
  },
  because: {
    id: 'Keringanan JKK dan JKM otomatis. JHT tidak berubah; JP hanya ditunda, jadi ditulis penuh.',
    en: 'The relief of JKK and JKM was automatic. JHT is unchanged; JP was only deferred, so it is in full.',
  },
  confidence: 'high',
  matters: PANDEMIC,
};

const pandemicScopeReading: Interpretation = {
  ruling: 14,
  question: {
    id: 'Apakah keringanan PP 49/2020 juga bagi BPU dan jasa konstruksi?',
    en: 'Does the relief of PP 49/2020 hold for BPU and construction too?',
  },
  choice: { id: 'Ya; tidak bagi pekerja migran.', en: 'Yes; not for migrant workers.' },
  because: {
    id: 'Keringanan JKK dan JKM diberikan tanpa membedakan segmen peserta.',
    en: 'The relief of JKK and JKM was given without telling the segments apart.',
  },
  confidence: 'medium',
  matters: { ...PANDEMIC, words: { segment: ['BPU', 'JAKON'] } },
};

const industryReading: Interpretation = {
  ruling: 15,
  question: {
    id: 'Kapan keringanan padat karya berlaku dan kapan hilang?',
    en: 'When does the labour-intensive relief apply and when is it lost?',
  },
  choice: {
    id: 'Bulan Februari 2025 sampai Januari 2026 bila semua syarat terpenuhi; hilang bila dibayar sesudah batas waktu.',
    en: 'February 2025 to January 2026 when all conditions are met; it is lost when paid after the last day.',
  },
  because: {
    id: 'PP 7/2025 Pasal 10-11 dan PP 36/2025: batas bayar 31 Desember 2025, lalu diundur menjadi 30 Juni 2026.',
    en: 'PP 7/2025 articles 10-11 and PP 36/2025: pay by 31 December 2025, later moved to 30 June 2026.',
  },
  confidence: 'high',
  matters: { words: { labourIntensiveRelief: ['true'] } },
};

const informalReading: Interpretation = {
  ruling: 25,
  question: {
    id: 'Siapa yang mendapat keringanan 50% PP 50/2025?',
    en: 'Who gets the 50% relief of PP 50/2025?',
  },
  choice: {
    id: 'Angkutan: Januari 2026 sampai Maret 2027; lainnya: April sampai Desember 2026. Tidak bila dibayar APBN/APBD.',
    en: 'BPU in transport: January 2026 to March 2027. Others: April to December 2026. Not when the budget pays.',
  },
  because: {
    id: 'PP 50/2025 Pasal 4-6. JHT tetap penuh.',
    en: 'PP 50/2025 articles 4-6. JHT stays in full.',
  },
  confidence: 'high',
  matters: { from: '2026-01-01', to: '2027-03-31', words: { segment: ['BPU'] } },
};

/** Factor on JKK and JKM in the pandemic months; 1 in all others. */
export const pandemicFactor: Rule = {
  id: 'membership.relief.pandemic-factor',
  label: { id: 'Bagian iuran JKK dan JKM yang dibayar (pandemi)', en: 'Part of JKK and JKM to pay (pandemic)' },
  type: 'fraction',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-49-2020', article: '9' }],
      text: {
        id: 'Iuran JKK dan JKM diberi keringanan sehingga sebagian kecil saja yang dibayar.',
        en: 'JKK and JKM contributions are lowered, so that a small part of them is paid.',
      },
      formula: w.value(reliefCovidFactorJkkJkm),
    },
  ],
  interpretations: [pandemicReading, pandemicScopeReading, lawAsKnown],
};

const paidInTime: Expression = w.all(
  w.fact('labourIntensiveRelief'),
  w.any(w.not(w.given('paidOn')), w.atMost(w.fact('paidOn'), w.value(reliefPadatKaryaPayBy))),
);

/** Whether the labour-intensive relief holds for the month. */
export const industryRelief: Rule = {
  id: 'membership.relief.industry-relief',
  label: { id: 'Keringanan industri padat karya berlaku', en: 'The labour-intensive relief holds' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '16', note: 'the full rate, outside the months of the relief' }],
      formula: w.truth(false),
    },
    {
      from: '2025-02-01',
      to: '2025-07-31',
      published: '2025-02-07',
      citations: [
        { instrument: 'pp-7-2025', article: '10' },
        { instrument: 'pp-7-2025', article: '11' },
      ],
      text: {
        id: 'Keringanan berlaku bagi iuran Februari sampai Juli 2025 yang dibayar paling lambat pada batasnya.',
        en: 'The relief holds for the months February to July 2025 when paid no later than its last day.',
      },
      formula: paidInTime,
    },
    {
      from: '2025-08-01',
      to: '2026-01-31',
      published: '2025-09-04',
      citations: [
        { instrument: 'pp-36-2025', article: '10A' },
        { instrument: 'pp-36-2025', article: '11' },
      ],
      text: {
        id: 'Keringanan diperpanjang sampai iuran bulan Januari 2026.',
        en: 'The relief is prolonged up to the contribution of January 2026.',
      },
      formula: paidInTime,
    },
  ],
  interpretations: [industryReading, lawAsKnown],
};

/** Factor on the JKK of a wage earner in a labour-intensive firm. */
export const industryFactor: Rule = {
  id: 'membership.relief.industry-factor',
  label: { id: 'Bagian iuran JKK yang dibayar (padat karya)', en: 'Part of JKK to pay (labour-intensive)' },
  type: 'fraction',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-7-2025', article: '4', paragraph: '1' }],
      text: {
        id: 'Iuran JKK industri padat karya tertentu menjadi sebagian dari tarif kelompok risikonya.',
        en: 'JKK of certain labour-intensive industries is a part of the rate of the risk group.',
      },
      formula: w.choose(w.when(w.ref(industryRelief), w.value(reliefPadatKaryaJkkFactor)), w.number('1', 'fraction')),
    },
  ],
  interpretations: [industryReading],
};

/** Factor on JKK and JKM of a worker who is not a wage earner. */
export const informalFactor: Rule = {
  id: 'membership.relief.informal-factor',
  label: { id: 'Bagian iuran JKK dan JKM yang dibayar BPU', en: 'Part of JKK and JKM that a BPU pays' },
  type: 'fraction',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-50-2025', article: '4' },
        { instrument: 'pp-50-2025', article: '6' },
      ],
      text: {
        id: 'Iuran JKK dan JKM peserta BPU diberi keringanan, kecuali yang dibayar APBN atau APBD.',
        en: 'JKK and JKM of a BPU are lowered, unless the state or regional budget pays them.',
      },
      formula: w.choose(
        w.when(w.not(w.ref(selfMonth)), w.number('1', 'fraction')),
        w.when(w.equal(w.fact('payer'), w.word('budget')), w.number('1', 'fraction')),
        w.when(w.equal(w.fact('sector'), w.word('transport')), w.value(reliefBpuTransportFactor)),
        w.value(reliefBpuOtherFactor),
      ),
    },
  ],
  interpretations: [informalReading, lawAsKnown],
};

export const reliefRules: readonly Rule[] = [pandemicFactor, industryRelief, industryFactor, informalFactor];
