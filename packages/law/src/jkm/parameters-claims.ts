// Who receives JKM in special positions: new BPU, several employers, arrears, no heirs, PMI.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const bpuMinMonthsFull: Parameter = {
  id: 'jkm.bpu.min_months_full',
  kind: 'number',
  label: { id: 'Masa paling singkat BPU untuk manfaat JKM penuh', en: 'Months a BPU needs for full JKM' },
  unit: 'months',
  absence: { means: 'neutral', value: whole(0n) },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(0n),
      citations: [{ instrument: 'pp-82-2019', note: 'one day was enough' }],
      source: 'PP 82/2019 (one day was enough)',
      read: 'seen: https://media.alkhairaat.id/bpjamsostek-bayarkan-jkm-penuh-setelah-kepesertaan-minimal-3-' + 'bulan',
      confidence: 'high',
    },
    {
      from: '2025-02-24',
      published: '2025-02-24',
      value: whole(3n),
      citations: [
        { instrument: 'permenaker-5-2021', note: 'article number not read' },
        { instrument: 'permenaker-1-2025' },
      ],
      source: 'Permenaker 5/2021 as amended by Permenaker 1/2025 (article number not read)',
      read:
        'seen: https://beritapagi88.info/kemnaker-perluas-cakupan-perlindungan-pekerja-apa-saja-' +
        '21295.html ; seen: https://media.alkhairaat.id/' +
        'bpjamsostek-bayarkan-jkm-penuh-setelah-kepesertaan-minimal-3-bulan',
      confidence: 'high',
      note:
        'applies to new BPU participants; start date = promulgation of Permenaker 1/2025 (2025-02-24 ' +
        'seen siplawfirm.id), commencement clause itself not read',
    },
  ],
  note: 'BPU: membership and contribution period needed for the full JKM package.',
};

export const bpuUnderMinBenefit: Parameter = {
  id: 'jkm.bpu.under_min_benefit',
  kind: 'number',
  label: {
    id: 'Manfaat JKM bagi BPU di bawah masa paling singkat',
    en: 'JKM benefit of a BPU under the minimum period',
  },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-24',
      published: '2025-02-24',
      value: whole(10_000_000n),
      citations: [{ instrument: 'permenaker-1-2025' }],
      source: 'Permenaker 1/2025',
      read:
        'seen: https://beritapagi88.info/kemnaker-perluas-cakupan-perlindungan-pekerja-apa-saja-' +
        '21295.html ; seen: https://www.bursakota.co.id/?p=68592',
      confidence: 'high',
      conflicts: ['Ministry: funeral cost only; one branch says 8m + 2m'],
    },
  ],
  note: 'BPU who dies before the minimum period.',
};

export const multipleEmployers: Parameter = {
  id: 'jkm.multiple_employers',
  kind: 'text',
  label: { id: 'Pekerja dengan lebih dari satu pemberi kerja', en: 'Worker with several employers' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: 'full JKM paid per membership (2 x 42m seen in 2023)',
      citations: [{ instrument: 'pp-44-2015' }],
      source: 'PP 44/2015',
      read:
        'seen: https://babel.antaranews.com/berita/359439/' +
        'santunan-kematian-rp84-juta-dari-bpjs-ketenagakerjaan-diserahkan-untuk-pekerja-di-desa-kurau',
      confidence: 'medium',
    },
    {
      from: '2025-02-24',
      published: '2025-02-24',
      value: 'two JKM benefits, but funeral cost only once',
      citations: [{ instrument: 'permenaker-1-2025' }],
      source: 'Permenaker 1/2025',
      read: 'seen: https://beritapagi88.info/kemnaker-perluas-cakupan-perlindungan-pekerja-apa-saja-' + '21295.html',
      confidence: 'high',
    },
  ],
  note: 'Worker with two employers, both contributing.',
};

export const multipleEmployersFuneralOnce: Parameter = {
  id: 'jkm.multiple_employers.funeral_once',
  kind: 'boolean',
  label: { id: 'Biaya pemakaman dibayar satu kali', en: 'Funeral cost paid once' },
  unit: 'boolean',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: false,
      citations: [
        { instrument: 'pp-44-2015', article: '15', paragraph: '3' },
        { instrument: 'pp-44-2015', article: '34' },
        { instrument: 'practice', note: '2 x 42m paid in 2023' },
      ],
      source: 'PP 44/2015 Ps 15(3), 34; practice (2 x 42m paid in 2023)',
      read:
        'seen: https://babel.antaranews.com/berita/359439/' +
        'santunan-kematian-rp84-juta-dari-bpjs-ketenagakerjaan-diserahkan-untuk-pekerja-di-desa-kurau',
      confidence: 'medium',
    },
    {
      from: '2025-02-24',
      published: '2025-02-24',
      value: true,
      citations: [{ instrument: 'permenaker-1-2025' }],
      source: 'Permenaker 1/2025',
      read: 'seen: https://beritapagi88.info/kemnaker-perluas-cakupan-perlindungan-pekerja-apa-saja-' + '21295.html',
      confidence: 'high',
    },
  ],
  note: 'Two employers both paying: the funeral cost is paid once (the lump and periodic grants per ' + 'membership).',
};

export const arrearsBpu: Parameter = {
  id: 'jkm.arrears.bpu',
  kind: 'text',
  label: { id: 'BPU menunggak iuran JKM', en: 'BPU in arrears for JKM' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value:
        '<= 3 consecutive months: funeral cost at once, the rest (incl. scholarship) after the heirs ' +
        'settle the arrears; > 3 months: no right',
      citations: [{ instrument: 'pp-44-2015', article: '42' }],
      source: 'PP 44/2015 Pasal 42',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'BPU in arrears for JKM.',
};

export const activeDefinition: Parameter = {
  id: 'jkm.active_definition',
  kind: 'text',
  label: { id: 'Arti meninggal dunia dalam masa aktif', en: 'Meaning of death while active' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: 'at death the participant is still actively working and paying contributions',
      citations: [
        { instrument: 'pp-44-2015', article: '34', elucidation: true },
        { instrument: 'pp-82-2019', note: 'repeats it' },
      ],
      source: 'PP 44/2015 Pasal 34 elucidation; repeated by PP 82/2019',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: '"Meninggal dalam masa aktif".',
};

export const noHeirs: Parameter = {
  id: 'jkm.no_heirs',
  kind: 'text',
  label: { id: 'Peserta tanpa ahli waris', en: 'Participant without heirs' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: 'funeral cost to whoever arranges the burial',
      citations: [{ instrument: 'pp-82-2019', article: '34', paragraph: '2' }],
      source: 'PP 82/2019 Pasal 34 (2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/127681 ; second public transcript agrees',
      confidence: 'high',
      note: 'lump and periodic grants go to the Dana Jaminan Sosial (PP 44/2015 Pasal 40)',
    },
  ],
  note: 'Participant without heirs.',
};

export const pmiDuringLump: Parameter = {
  id: 'jkm.pmi.during_lump',
  kind: 'number',
  label: { id: 'Manfaat JKM bagi PMI selama bekerja', en: 'JKM for PMI during work abroad' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(85_000_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read:
        'seen: https://www.bpjsketenagakerjaan.go.id/artikel/18896/' +
        'artikel-manfaat-program-jkm-untuk-ahli-waris-pekerja-migran-indonesia.bpjs',
      confidence: 'high',
    },
  ],
  note: 'PMI death while working abroad: santunan+berkala+pemakaman lump.',
};

export const pmiBeforeAfter: Parameter = {
  id: 'jkm.pmi.before_after',
  kind: 'number',
  label: { id: 'Manfaat JKM bagi PMI sebelum dan setelah bekerja', en: 'JKM for PMI before and after work abroad' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(42_000_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read:
        'seen: https://www.bpjsketenagakerjaan.go.id/artikel/18896/' +
        'artikel-manfaat-program-jkm-untuk-ahli-waris-pekerja-migran-indonesia.bpjs',
      confidence: 'high',
    },
  ],
  note: 'PMI death before/after work (20m+12m+10m).',
};

export const jkmClaimsParameters: readonly Parameter[] = [
  bpuMinMonthsFull,
  bpuUnderMinBenefit,
  multipleEmployers,
  multipleEmployersFuneralOnce,
  arrearsBpu,
  activeDefinition,
  noHeirs,
  pmiDuringLump,
  pmiBeforeAfter,
];
