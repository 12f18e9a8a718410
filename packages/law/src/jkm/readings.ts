// How the open questions of JKM are read; each is shown to the person it decides about.

import { write as w } from '@jamin/engine';
import { beasiswaJkmMinContributionMonths } from '../jkk/parameters-scholarship.ts';
import { reading } from '../membership/readings-general.ts';

export const startReading = reading(
  8,
  'medium',
  ['Sejak kapan Permenaker 1/2025 berlaku?', 'From which day does Permenaker 1/2025 apply?'],
  ['Sejak diundangkan, 24 Februari 2025.', 'From its promulgation, 24 February 2025.'],
  ['Pasal tentang mulai berlakunya tidak terbaca.', 'Its article on commencement was not read.'],
  /** A later start of its own would lie within the year. */
  { from: '2025-02-24', to: '2025-12-31' },
);

export const contributionMonthsReading = reading(
  36,
  'medium',
  [
    'Harus berturut-turutkah masa iur untuk beasiswa?',
    'Must the months of contributions for the scholarship be consecutive?',
  ],
  [
    'Tidak; yang dihitung jumlah bulannya: 60, sejak 2 Desember 2019 36.',
    'No; the number of months counts: 60, since 2 December 2019 36.',
  ],
  [
    'Pasal 34 hanya menulis lamanya, tanpa kata berturut-turut.',
    'Article 34 writes the length only, without the word consecutive.',
  ],
  { when: w.atLeast(w.fact('contributionMonths'), w.value(beasiswaJkmMinContributionMonths)) },
);

export const bpuMonthsReading = reading(
  39,
  'medium',
  [
    'Apa yang diterima bila BPU meninggal sebelum 3 bulan menjadi peserta?',
    'What is paid when a BPU dies before 3 months of membership?',
  ],
  [
    'Biaya pemakaman saja, bila bulan kepesertaan atau bulan iuran kurang dari 3. Berlaku menurut hari ' +
      'meninggal, juga bagi peserta lama.',
    'The funeral cost alone, if the months of membership or of contributions are fewer than 3. The day of ' +
      'death counts, also for older members.',
  ],
  [
    'Begitu pernyataan kementerian; satu kantor cabang membagi 10 juta menjadi 8 + 2, itu tidak diikuti.',
    'So the Ministry states; one branch divides the 10 million as 8 + 2, which is not followed.',
  ],
);

export const pmiPhaseReading = reading(
  40,
  'medium',
  ['Apa manfaat JKM bagi PMI?', 'What does JKM give a PMI?'],
  [
    'Sejak 22 Februari 2023. Selama bekerja: 85.000.000 sekaligus, tanpa santunan berkala dan biaya pemakaman. ' +
      'Sebelum dan setelah bekerja: 20, 12, dan 10 juta. Beasiswa tanpa masa iur minimum.',
    'Since 22 February 2023. During work: 85,000,000 at once, without periodic grant and funeral cost. ' +
      'Before and after work: 20, 12 and 10 million. The scholarship needs no minimum period.',
  ],
  [
    'Halaman BPJS Ketenagakerjaan dan pembayaran 133, 42, dan 85 juta.',
    "The carrier's page and payments of 133, 42 and 85 million.",
  ],
);

export const pmiScholarshipReading = reading(
  40,
  'medium',
  [
    'Apakah beasiswa anak PMI memerlukan masa iur minimum?',
    "Does the scholarship of a PMI's children need a minimum period?",
  ],
  [
    'Tidak; besarnya seperti bagi peserta lain, pada masa mana pun.',
    'No; its amount is that of other participants, in every phase.',
  ],
  [
    'Pembayaran 133 juta pada 2025 memuat empat tahun kuliah; masa iur tidak disebut.',
    'A payment of 133 million in 2025 holds four years of university; no period is named.',
  ],
);

export const severalEmployersReading = reading(
  42,
  'medium',
  [
    'Berapa manfaat bila beberapa pemberi kerja membayar iuran?',
    'How much is paid when several employers pay contributions?',
  ],
  [
    'Hanya bagi PU: santunan kematian dan santunan berkala dikali jumlah pemberi kerja; biaya pemakaman juga, ' +
      'tetapi sejak 24 Februari 2025 satu kali. Beasiswa tidak pernah dikalikan.',
    'For PU only: the death grant and the periodic grant times the number of employers; the funeral cost too, ' +
      'but from 24 February 2025 once. The scholarship is never multiplied.',
  ],
  [
    'Pada 2023 dibayar 84 juta; kementerian menulis pada 2025: dua manfaat, pemakaman satu kali.',
    '84 million were paid in 2023; the Ministry wrote in 2025: two benefits, funeral once.',
  ],
);
