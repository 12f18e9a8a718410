// Holds that statements are read right where it is easy to read them wrong: names of programmes, order of figures.

import { afterAll, describe, expect, test } from 'vitest';
import { readTrap, trapsOf } from './trap-table.ts';

const names = `
JKM printed JK
  Januari hingga Maret 2014 Cabang Contoh membayar klaim Rp 10,9 miliar dari tiga program: JKK Rp 402 juta, JHT
  mencapai Rp 10,2 miliar, JK mencapai Rp 298 juta.
= JKK –/402.000.000, JHT –/10.200.000.000, JKM –/298.000.000, total –/10.900.000.000
adds up: null/true

JKM printed JMK, JKN and JKm
  Selama 2019 Cabang Contoh membayar JHT sebanyak 1.118 orang, JKK 7 orang, JKN 5 orang dan jaminan pensiun 8
  orang.
= JHT 1.118/–, JKK 7/–, JKM 5/–, JP 8/–

Jaminan Kematian (JMK)
  Sampai kuartal III 2015 Cabang Contoh membayar JHT sebanyak 1.204 penerima dengan total klaim Rp30,1 miliar,
  Jaminan Kematian (JMK) sebanyak 118 sebesar Rp2,4 miliar.
= JHT 1.204/30.100.000.000, JKM 118/2.400.000.000

Jaminan Kematian (JKm)
  Hingga Juli 2019 Cabang Contoh membayar JHT 12.204 kasus Rp141 Miliar, JKK 2.118 kasus Rp11,2 Miliar, Jaminan
  Kematian (JKm) 98 kasus Rp4,1 Miliar.
= JHT 12.204/141.000.000.000, JKK 2.118/11.200.000.000, JKM 98/4.100.000.000

JP printed JPN
  Hingga akhir November 2021 Cabang Contoh membayar JHT Rp 141 miliar untuk 20.118 peserta, JPN sebesar Rp 4,2
  miliar untuk 7.204 peserta.
= JHT 20.118/141.000.000.000, JP 7.204/4.200.000.000

jaminan pensiunan
  Hingga Oktober 2022 Cabang Contoh membayar JHT Rp104,2 miliar dengan 9.118 kasus, jaminan pensiunan sebesar
  Rp1,9 miliar dengan jumlah kasus sebanyak 204 pengajuan.
= JHT 9.118/104.200.000.000, JP 204/1.900.000.000

kehilangan kekerjaan
  Selama 2024 Cabang Contoh membayar Jaminan Hari Tua 5.118 kasus dan Jaminan Kehilangan Kekerjaan 204 kasus.
= JHT 5.118/–, JKP 204/–

JTH for JHT
  Sampai November 2015 Cabang Contoh membayar JTH sebesar Rp204,1 miliar untuk 11.118 kasus dan JKK Rp9,2 miliar
  untuk 804 kasus.
= JHT 11.118/204.100.000.000, JKK 804/9.200.000.000

abbreviations in small letters
  Selama tahun 2018 Cabang Contoh membayar jaminan hari tua (jht) Rp 31,4 miliar dengan 2.118 kasus, jaminan
  kecelakaan kerja (jkk) Rp3,2 miliar, jaminan kematian (jkm) Rp2,1 miliar, jaminan pensiun (jp) Rp204,7 juta.
= JHT 2.118/31.400.000.000, JKK –/3.200.000.000, JKM –/2.100.000.000, JP –/204.700.000

abbreviation first, name in brackets or after atau
  Semester I tahun 2018 Cabang Contoh membayar JHT (Jaminan Hari Tua) Rp12.118.204.330, JKK (Jaminan Kecelakaan
  Kerja) Rp904.118.204, JKM atau Jaminan Kematian Rp1.128.000.000 dan JP atau Jaminan Pensiun Rp204.118.330.
= JHT –/12.118.204.330, JKK –/904.118.204, JKM –/1.128.000.000, JP –/204.118.330

names spelled out only
  Sejak Januari hingga November 2022 di Cabang Contoh santunan jaminan kematian kepada 118 peserta sebesar
  Rp4.956.000.000 dan jaminan kecelakaan kerja kepada 21 peserta sebesar Rp204.118.330.
= JKM 118/4.956.000.000, JKK 21/204.118.330

a programme described, not named
  Januari hingga 27 Desember 2021 Cabang Contoh membayar JHT Rp 211 miliar, jumlah kasus 19.204; jaminan uang
  tunai untuk ahli waris Rp 18 miliar dari jumlah kasus 411; JP Rp1 miliar, JKK Rp 11 miliar.
= JHT 19.204/211.000.000.000, JKM 411/18.000.000.000, JP –/1.000.000.000, JKK –/11.000.000.000

construction as a line of its own
  Selama tahun 2017 Cabang Contoh membayar JHT kepada 30.118 peserta, total klaim Rp 404.118.204.330; JKK untuk
  1.204 kasus, total klaim Rp 18.204.118.330; program jasa konstruksi 51 kasus, total Rp 904.118.220.
= JHT 30.118/404.118.204.330, JKK 1.204/18.204.118.330, JAKON 51/904.118.220

sektor proyek with its accidents
  Sepanjang tahun 2014 Cabang Contoh membayar JHT sebanyak Rp 143,3 miliar untuk 9.118 peserta; JKK Rp 11,2
  miliar untuk 1.204 kasus; sektor proyek empat kasus kecelakaan kerja Rp 204 juta.
= JHT 9.118/143.300.000.000, JKK 1.204/11.200.000.000, JAKON 4/204.000.000

programmes named without figures
  Pada Januari hingga Maret 2024 Cabang Contoh melayani 5.118 klaim bernilai Rp33,4 miliar untuk lima program
  (JKK, JK, JHT, JKP, JP).
= total 5.118/33.400.000.000
`;

const order = `
amount before count
  Sepanjang 2022 Cabang Contoh membayar JHT Rp91.204.118.330 untuk 5.118 kasus; JKK Rp904.118.204 untuk 31
  kasus; JKM Rp11.204.000.000 untuk 280 kasus.
= JHT 5.118/91.204.118.330, JKK 31/904.118.204, JKM 280/11.204.000.000

amount, count, programme
  Hingga Juli 2019 Cabang Contoh membayar klaim senilai Rp151,3 miliar dari 13.322 kasus: Rp139 miliar untuk
  11.118 kasus JHT, Rp12,3 miliar untuk 2.204 kasus JKK.
= JHT 11.118/139.000.000.000, JKK 2.204/12.300.000.000, total 13.322/151.300.000.000
adds up: true/true

count before programme before amount
  Sampai Juli 2016 Cabang Contoh membayar 5.466 klaim dengan total Rp51,22 miliar: 4.604 klaim JHT sebanyak
  Rp44,1 miliar, 84 klaim JKM sejumlah Rp2,02 miliar, 660 klaim JKK total Rp4,9 miliar dan 118 klaim JP sebesar
  Rp204,4 juta.
= JHT 4.604/44.100.000.000, JKM 84/2.020.000.000, JKK 660/4.900.000.000, JP 118/204.400.000, total
= 5.466/51.220.000.000
adds up: true/true

programme named after its figures, in a sentence of its own
  Januari hingga Oktober 2020 di Cabang Contoh 20.118 orang mencairkan JHT, uangnya Rp 204,7 miliar. Cair pula
  Rp 18 miliar untuk 4.204 orang, yaitu klaim JKK (Jaminan Kecelakaan Kerja). Jaminan Kematian (JKM) Rp 5,1
  miliar atas 131 kasus.
= JHT 20.118/204.700.000.000, JKK 4.204/18.000.000.000, JKM 131/5.100.000.000

masing-masing pairs by order
  Selama 2023 Cabang Contoh membayar klaim JHT, JKK dan JKM masing-masing sebanyak 4.118, 204 dan 91 kasus
  dengan nilai masing-masing Rp51,2 miliar, Rp1,9 miliar dan Rp3,8 miliar.
= JHT 4.118/51.200.000.000, JKK 204/1.900.000.000, JKM 91/3.800.000.000

masing-masing over two towns is a breakdown
  Selama tahun 2015 Cabang Contoh membayar Rp455,2 miliar JHT bagi 40.118 klaim (masing-masing 22.118 klaim di
  Contoh Barat dan 18.000 di Contoh Timur) dan Rp12,2 miliar Jaminan Kematian untuk 404 kasus.
= JHT 40.118/455.200.000.000, JKM 404/12.200.000.000

amounts and counts in two lists of another order
  Sepanjang tahun 2016 klaim Cabang Contoh Rp160,8 miliar dari 14.204 kasus. Nilainya: jaminan hari tua sebesar
  Rp82,4 miliar, jaminan kecelakaan kerja sebesar Rp61,2 miliar, jaminan kematian sebesar Rp17,2 miliar. Jumlah
  kasus: JHT sebanyak 12.118 kasus, jaminan kematian sebanyak 302 kasus, JKK sebanyak 1.784 kasus.
= JHT 12.118/82.400.000.000, JKK 1.784/61.200.000.000, JKM 302/17.200.000.000, total 14.204/160.800.000.000
adds up: true/true

a comma lost between two programmes
  Sepanjang 2021 di Cabang Contoh JHT 10.118 klaim, JKM mencapai 204 klaim JKK 61 kasus, JP 118 dan JKP enam
  klaim.
= JHT 10.118/–, JKM 204/–, JKK 61/–, JP 118/–, JKP 6/–

a list that lost its line breaks
  Kuartal I-2024 di Cabang Contoh: JHT – Jumlah klaim: 804.118 kasus (naik 16,1%) – Nilai klaim: Rp11,204
  triliun. JKK – 80.204 kasus (naik 21,9%) – Rp904,1 miliar. JP – 110.118 kasus (naik 1,2%) – Rp301,2 miliar.
= JHT 804.118/11.204.000.000.000, JKK 80.204/904.100.000.000, JP 110.118/301.200.000.000

a percentage between count and amount
  Kuartal I-2024 di Cabang Contoh JKP 25.118 kasus, nilai sebesar Rp121,3 miliar; JHT 654.204 kasus, naik 16,2
  persen, nilainya mencapai Rp9,1 triliun; JKK 70.118 kasus, meningkat 21,8 persen, Rp904,2 miliar.
= JKP 25.118/121.300.000.000, JHT 654.204/9.100.000.000.000, JKK 70.118/904.200.000.000

items with shape changes: count in one, brackets in the next
  Selama 2022 Cabang Contoh membayar JHT 4.118 kasus senilai Rp61,2 miliar, JKM Rp8,4 miliar (204 kasus), lalu
  118 klaim JKK sebesar Rp2,2 miliar.
= JHT 4.118/61.200.000.000, JKM 204/8.400.000.000, JKK 118/2.200.000.000
`;

const scholarships = `
outside the total
  Sepanjang tahun 2022 Cabang Contoh membayar Rp64,3 miliar untuk 5.322 kasus: JHT Rp61,2 miliar dari 5.118
  kasus, JKK Rp3,1 miliar dari 204 kasus. Selain itu beasiswa kepada 70 anak sebesar Rp314 juta.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000, BEASISWA 70/314.000.000, total 5.322/64.300.000.000
adds up: true/true

inside the total
  Januari-Juni 2022 klaim seluruh program dan beasiswa Cabang Contoh Rp64.704.118.330. JHT 5.118 klaim,
  Rp61.204.118.330; JKM 91 klaim, Rp3.100.000.000. Beasiswa 86 anak Rp400.000.000.
= JHT 5.118/61.204.118.330, JKM 91/3.100.000.000, BEASISWA 86/400.000.000, total –/64.704.118.330
adds up: null/true

split by JKM and JKK
  Januari-Juni 2022 Cabang Contoh membayar JHT 5.118 klaim, Rp61.204.118.330; JKM 91 klaim, Rp3.100.000.000; JKK
  61 klaim, Rp904.118.330. Beasiswa JKM 118 anak Rp489.500.000, beasiswa JKK 7 anak Rp25.500.000.
= JHT 5.118/61.204.118.330, JKM 91/3.100.000.000, JKK 61/904.118.330, BEASISWA_JKM 118/489.500.000, BEASISWA_JKK
= 7/25.500.000

of another period
  Pada Januari hingga Maret 2024 Cabang Contoh membayar JHT 5.118 klaim Rp61,2 miliar dan JKM 91 klaim Rp3,1
  miliar. Adapun selama tahun 2023 ada 208 anak penerima beasiswa, dananya Rp901 juta.
= JHT 5.118/61.200.000.000, JKM 91/3.100.000.000, BEASISWA 208/901.000.000

children counted without amount
  Sepanjang tahun 2023 Cabang Contoh membayar 5.118 klaim JHT, 91 klaim JKM dan 61 klaim JKK. Selain itu 290
  anak menerima beasiswa.
= JHT 5.118/–, JKM 91/–, JKK 61/–, BEASISWA 290/–

included in JKM
  Januari sampai dengan Juli 2023 Cabang Contoh membayar klaim Jaminan Kematian (JKM), termasuk beasiswa, untuk
  118 kasus, total Rp4,3 miliar.
= JKM 118/4.300.000.000

three counts for one amount
  Januari Desember 2022 Cabang Contoh membayar JHT 4.110 kasus Rp60,1 miliar, JKM 140 kasus Rp5,04 miliar;
  beasiswa Rp398 juta (76 kasus, 69 tenaga kerja, anak penerima 104).
= JHT 4.110/60.100.000.000, JKM 140/5.040.000.000, BEASISWA 76/398.000.000
`;

let read = 0;

afterAll(() => {
  process.stdout.write(`\nRead past ${read} traps.\n`);
});

describe.each([
  ['names', names],
  ['order', order],
  ['scholarships', scholarships],
] as const)('%s', (_, table) => {
  test.each(trapsOf(table))('%s', (_, trap) => {
    read += 1;
    expect(readTrap(trap)).toEqual({ found: trap.found, adds: trap.adds });
  });
});
