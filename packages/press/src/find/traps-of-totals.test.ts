// Holds that statements are read right where it is easy to read them wrong: totals.

import { afterAll, expect, test } from 'vitest';
import { readTrap, trapsOf } from './trap-table.ts';

const totals = `
a total for a list of programmes named together
  Cabang Contoh membayar Rp20,3 miliar untuk 1.230 klaim JHT, JKK dan JKM sepanjang 2024. Rinciannya JHT 1.000
  klaim Rp15 miliar, JKK 200 klaim Rp4 miliar, JKM 30 klaim Rp1,3 miliar.
= JHT 1.000/15.000.000.000, JKK 200/4.000.000.000, JKM 30/1.300.000.000, total 1.230/20.300.000.000
adds up: true/true

a total after a list with "masing-masing"
  Sepanjang 2024 Cabang Contoh membayar JKK, JKM, dan JHT masing-masing Rp8,2 miliar, Rp9,7 miliar, dan Rp102,5
  miliar atau total Rp120,4 miliar.
= JKK –/8.200.000.000, JKM –/9.700.000.000, JHT –/102.500.000.000, total –/120.400.000.000

counts first, their amounts afterwards
  Sepanjang 2024 klaim Cabang Contoh mencapai Rp36,6 miliar. JHT disalurkan kepada 2.955 peserta, JKK kepada 288
  peserta, dengan nilai masing-masing Rp34,1 miliar dan Rp2,5 miliar.
= JHT 2.955/34.100.000.000, JKK 288/2.500.000.000, total –/36.600.000.000
adds up: null/true

a breakdown by reason before the sum of the programme
  Klaim JHT di Cabang Contoh tahun 2025 mencapai 5.000 kasus, terdiri dari PHK 2.000 kasus, mengundurkan diri
  2.500 kasus, dan usia pensiun 500 kasus, senilai total Rp60 miliar.
= JHT 5.000/–, total –/60.000.000.000

some of a programme out of the number told before
  Selama 2024 Cabang Contoh membayar 6.200 klaim senilai Rp28 miliar: JHT 5.000 klaim (Rp20 miliar), JKK 1.200
  klaim (Rp8 miliar). Dari jumlah itu, 250 klaim JKK adalah kecelakaan lalu lintas.
= JHT 5.000/20.000.000.000, JKK 1.200/8.000.000.000, total 6.200/28.000.000.000
adds up: true/true

the number of programmes in digits and words
  Tahun 2018 Cabang Contoh membayar klaim 4 (empat) Program sebesar Rp 64.304.118.330 dari 5322 kasus: JHT
  Rp 61.204.118.330 dengan jumlah klaim 5.118, JKK Rp 3.100.000.000 dengan jumlah klaim 204.
= JHT 5.118/61.204.118.330, JKK 204/3.100.000.000, total 5.322/64.304.118.330
adds up: true/true

about so many, more than so much
  Sepanjang 2024 Cabang Contoh membayar sekitar 1.200 klaim senilai lebih dari Rp14.000.000.000. JHT 700 kasus
  sebesar Rp8.000.000.000, JKK 503 kasus sebesar Rp6.650.000.000.
= JHT 700/8.000.000.000, JKK 503/6.650.000.000, total 1.200/14.000.000.000+
adds up: true/true

total at the end without Rp
  Selama tahun 2015 Cabang Contoh membayar kecelakaan kerja sebanyak 11 kasus, santunan sebanyak Rp 3,2 miliar;
  JHT sebanyak 3.118 kasus, santunan sebesar Rp 18,1 miliar. Keseluruhan JKK dan JHT sebesar 21,3 miliar.
= JKK 11/3.200.000.000, JHT 3.118/18.100.000.000, total –/21.300.000.000
adds up: null/true

total count at the very end
  Januari hingga September 2015 Cabang Contoh membayar Rp63,28 miliar: JHT sebesar Rp58,2 miliar, jaminan
  kematian sebesar Rp5,08 miliar. Kasus JHT sebanyak 9.118, jaminan kematian sebanyak 204, totalnya mencapai
  9.322 kasus.
= JHT 9.118/58.200.000.000, JKM 204/5.080.000.000, total 9.322/63.280.000.000
adds up: true/true

total amount and total count in other paragraphs
  Triwulan I 2023 klaim Cabang Contoh dibayar Rp58,1 miliar. ¶ Hingga 31 Maret 2023 dilayani sebanyak 5.322
  kasus. ¶ JHT sebanyak 3.118 kasus sebesar Rp51,9 miliar, JP sebanyak 2.204 kasus sebesar Rp6,2 miliar.
= JHT 3.118/51.900.000.000, JP 2.204/6.200.000.000, total 5.322/58.100.000.000
adds up: true/true

total at both ends
  Sepanjang tahun 2014 klaim Cabang Contoh Rp 154,5 miliar. JHT Rp 143,3 miliar untuk 9.118 peserta; JKK Rp 11,2
  miliar untuk 1.204 kasus. Total keseluruhan berkisar Rp 154,5 miliar.
= JHT 9.118/143.300.000.000, JKK 1.204/11.200.000.000, total –/154.500.000.000
adds up: null/true

a programme left out: parts below the total
  Januari-Agustus 2022 klaim Cabang Contoh mencapai Rp96 miliar, jumlah kasus 7.204, dari lima program. Jaminan
  Hari Tua (JHT) sebanyak 6.118 kasus sebesar Rp80.204.118.330, Jaminan Pensiun (JP) sebanyak 304 kasus sebesar
  Rp2.118.204.330.
= JHT 6.118/80.204.118.330, JP 304/2.118.204.330, total 7.204/96.000.000.000

a total count below one of its parts
  Hingga akhir Desember 2021 klaim Cabang Contoh mencapai Rp 231,2 miliar, sebanyak 19.204 kasus. JHT Rp 222
  miliar untuk 25.118 kasus, JKM Rp 9,2 miliar (703 kasus).
= JHT 25.118/222.000.000.000, JKM 703/9.200.000.000, total 19.204/231.200.000.000
adds up: false/true

the same count for two programmes
  1 Januari hingga 30 April 2014 klaim Cabang Contoh Rp16,1 miliar dari 1.322 kasus. JHT Rp14,2 miliar dari
  1.118 kasus, JKM 91 kasus dengan nilai Rp1,1 miliar, jaminan kecelakaan kerja Rp800 juta dari 91 kasus.
= JHT 1.118/14.200.000.000, JKM 91/1.100.000.000, JKK 91/800.000.000, total 1.322/16.100.000.000
adds up: false/true

total and parts of other regions
  Wilayah Contoh selama tahun 2015 membayar hingga Rp2,2 triliun untuk 120.118 kasus. Contoh Timur saja: Rp455,2
  miliar JHT bagi 51.204 klaim dan Rp12,1 miliar Jaminan Kematian untuk 404 kasus.
= JHT 51.204/455.200.000.000, JKM 404/12.100.000.000, total 120.118/2.200.000.000.000
adds up: null/null

a paragraph printed twice
  Sepanjang 2022 Cabang Contoh membayar JHT 4.118 kasus senilai Rp61,2 miliar dan JKK 204 kasus senilai Rp3,1
  miliar. ¶ Sepanjang 2022 Cabang Contoh membayar JHT 4.118 kasus senilai Rp61,2 miliar dan JKK 204 kasus
  senilai Rp3,1 miliar.
= JHT 4.118/61.200.000.000, JKK 204/3.100.000.000

the same figure told twice
  Sepanjang tahun 2023 klaim Cabang Contoh mencapai Rp103,2 miliar, 11.322 kasus. Terbesar JHT: total Rp99,1
  miliar, kasus sebanyak 11.118 (Januari hingga Desember 2023). JHT memang mendominasi dengan Rp99,1 miliar.
  Jaminan Kematian (JKM) Rp4,1 miliar untuk 204 kasus.
= JHT 11.118/99.100.000.000, JKM 204/4.100.000.000, total 11.322/103.200.000.000
adds up: true/true

two totals that contradict each other
  Sampai September 2023 Cabang Contoh membayar klaim Rp74 miliar. JHT sebesar Rp61.204.118.330, JKM sebesar
  Rp9.118.000.000 dan JKK sebesar Rp3.904.118.204. ¶ Total klaim yang dibayar itu, Rp68 miliar, naik dari tahun
  sebelumnya.
= JHT –/61.204.118.330, JKM –/9.118.000.000, JKK –/3.904.118.204, total –/74.000.000.000

a line of related links with another figure
  Selama semester I tahun 2022 Cabang Contoh membayar Rp64,3 miliar untuk 5.322 kasus: JHT 5.118 kasus Rp61,2
  miliar dan JKM 204 kasus Rp3,1 miliar. ¶ Baca juga: Cabang Contoh Bayar Klaim Rp58 Miliar
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.322/64.300.000.000
adds up: true/true

a headline that cuts the total
  Cabang Contoh Bayar Klaim Rp64 Miliar ¶ CONTOH – Sepanjang 2023 BPJS Ketenagakerjaan Cabang Contoh membayarkan
  klaim Rp64,3 miliar untuk 5.322 kasus. JHT 5.118 kasus Rp61,2 miliar dan JKM 204 kasus Rp3,1 miliar.
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.322/64.300.000.000
adds up: true/true

a headline that gives the total to one programme
  Klaim JHT di Contoh Tembus Rp64,3 Miliar ¶ CONTOH – Sepanjang 2023 BPJS Ketenagakerjaan Cabang Contoh
  membayarkan klaim Rp64,3 miliar untuk 5.322 kasus. JHT 5.118 kasus Rp61,2 miliar dan JKM 204 kasus Rp3,1
  miliar.
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.322/64.300.000.000
adds up: true/true

the total taken up again before the parts
  Hingga Desember 2017 klaim Cabang Contoh sebesar Rp64,3 miliar. Dari Rp64,3 miliar itu terdiri dari JHT
  sebesar Rp61,2 miliar dan JKK Rp3,1 miliar.
= JHT –/61.200.000.000, JKK –/3.100.000.000, total –/64.300.000.000
adds up: null/true

"diantaranya": the list may be incomplete
  Selama tahun 2017 klaim Cabang Contoh mencapai Rp70,5 miliar (5.604 kasus), diantaranya JHT sebanyak 5.118
  kasus senilai Rp61,2 miliar dan JKM sebanyak 204 kasus senilai Rp3,1 miliar.
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.604/70.500.000.000
adds up: null/null

parts above the total
  Hingga Juli 2021 klaim Cabang Contoh senilai Rp60,9 miliar dari 5.322 kasus: JHT 5.118 kasus Rp61,2 miliar,
  JKM 204 kasus Rp3,1 miliar.
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.322/60.900.000.000
adds up: true/false

counts off by single digits
  Januari hingga April 2023 klaim Cabang Contoh Rp64,3 miliar, jumlah klaim 5.326 kasus. JHT 5.118 klaim dengan
  nominal Rp61,2 miliar, JKM 204 klaim dengan nominal Rp3,1 miliar.
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.326/64.300.000.000
adds up: null/true

some parts with "lebih", the total without
  Selama tahun 2021 klaim Cabang Contoh Rp64,9 miliar: JHT sebesar Rp61,2 miliar lebih dengan 5.118 klaim, JKK
  sebesar Rp3,1 miliar lebih, jumlah 204 kasus, JP sebesar Rp327,4 juta untuk 61 klaim.
= JHT 5.118/61.200.000.000+, JKK 204/3.100.000.000+, JP 61/327.400.000, total –/64.900.000.000

a total cut to whole miliar, full parts
  Sampai September 2022 Cabang Contoh membayar klaim Rp70 Miliar: JHT sebesar Rp61.204.118.330, JKM sebesar
  Rp9.118.000.000.
= JHT –/61.204.118.330, JKM –/9.118.000.000, total –/70.000.000.000
adds up: null/true

"total" for one programme among two
  1 Januari hingga 31 Mei 2024 Cabang Contoh membayar klaim JHT sebesar Rp183 miliar dari 11.118 pengajuan; JKP
  sebesar Rp1,3 miliar, total 604 kasus.
= JHT 11.118/183.000.000.000, JKP 604/1.300.000.000

a rounding of the total that does not fit it
  Semester I tahun 2019 Cabang Contoh membayar Rp64.304.118.330 (kurang lebih Rp60 miliar) kepada 5.322 tenaga
  kerja. JHT sebesar Rp 61.204.118.330 bagi 5.118 kasus, JKM senilai Rp3.100.000.000 terdiri dari 204 kasus.
= JHT 5.118/61.204.118.330, JKM 204/3.100.000.000, total 5.322/64.304.118.330
adds up: true/true

three programmes in the lead, four in the breakdown
  Hingga November 2022 Cabang Contoh membayar klaim JHT, JKK dan JKM senilai Rp66,4 miliar. JHT sebesar Rp61,2
  miliar, JKK sebesar Rp3,1 miliar, JKM sebesar Rp1,1 miliar, JP sebesar Rp1 miliar.
= JHT –/61.200.000.000, JKK –/3.100.000.000, JKM –/1.100.000.000, JP –/1.000.000.000, total –/66.400.000.000
adds up: null/true

another item inside the count ("selain itu")
  Sepanjang tahun 2024 klaim Cabang Contoh sebesar Rp64,3 miliar, total 5.322 pengajuan: 5.118 pengajuan JHT,
  143 klaim JKK. Selain itu 61 klaim JKM.
= JHT 5.118/–, JKK 143/–, JKM 61/–, total 5.322/64.300.000.000
adds up: true/null

the same count twice with a difference of one
  Sepanjang 2021 klaim Cabang Contoh Rp64,3 miliar untuk 5.322 klaim. JHT 5.118 klaim, JKM 204 klaim. Nilainya:
  5.119 klaim JHT sebanyak Rp61,2 Miliar, 204 peserta JKM Rp3,1 Miliar.
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.322/64.300.000.000
adds up: true/true

the count of a programme told like a total
  Januari hingga September 2015 klaim Cabang Contoh Rp66,28 miliar. JHT sebesar Rp61,2 miliar atau 92 persen,
  dari dana itu kasusnya 5.118. Jaminan kematian sebesar Rp5,08 miliar, 204 kasus. Totalnya mencapai 5.322
  kasus.
= JHT 5.118/61.200.000.000, JKM 204/5.080.000.000, total 5.322/66.280.000.000
adds up: true/true
`;

let read = 0;

afterAll(() => {
  process.stdout.write(`\nRead past ${read} traps.\n`);
});

test.each(trapsOf(totals))('%s', (_, trap) => {
  read += 1;
  expect(readTrap(trap)).toEqual({ found: trap.found, adds: trap.adds });
});
