// Holds that statements are read right where it is easy to read them wrong: other periods and other figures.

import { afterAll, describe, expect, test } from 'vitest';
import { readTrap, trapsOf } from './trap-table.ts';

const periods = `
last year in between
  Januari-Agustus 2022 klaim Cabang Contoh mencapai Rp82,3 miliar, jumlah kasus 6.422: JHT 6.118 kasus sebesar
  Rp80,2 miliar, JP 304 kasus sebesar Rp2,1 miliar. Tahun 2021: Rp78 miliar, jumlah kasus 6.004.
= JHT 6.118/80.200.000.000, JP 304/2.100.000.000, total 6.422/82.300.000.000
adds up: true/true

two periods in one sentence
  Peserta Cabang Contoh yang mengklaim JHT selama tahun 2023: 5.118 kasus, manfaat dibayar Rp61.204.118.330.
  Pembandingnya tahun 2022: 4.904 kasus, total dibayar Rp58.118.204.330.
= JHT 5.118/61.204.118.330

last year beside every programme, in brackets
  Tahun 2021 sampai 22 Desember Cabang Contoh membayar JHT Rp480,2 miliar (2020 Rp422,1 miliar), JKK Rp27,4
  miliar (sebelumnya Rp30,2 miliar), JKM mencapai Rp20,1 miliar (2020 Rp12,3 miliar).
= JHT –/480.200.000.000, JKK –/27.400.000.000, JKM –/20.100.000.000

pairs of last year interleaved
  Total klaim Cabang Contoh mencapai Rp 99 miliar pada 2019. JHT mencapai 6.118 kasus, nominal Rp 88,204 miliar
  (2018: 9.204 kasus, Rp 101 miliar). JKK 1.204 kasus, Rp 8,1 miliar (2018: 904 kasus, Rp 7,2 miliar). Jaminan
  Kematian 118 kasus, Rp 2,718 miliar.
= JHT 6.118/88.204.000.000, JKK 1.204/8.100.000.000, JKM 118/2.718.000.000, total –/99.000.000.000
adds up: null/true

the same programme a year before, in the sentence
  Hingga Agustus 2024 di Cabang Contoh JHT Rp141,8 miliar dari 13.118 klaim, mendekati 60 persen dari JHT tahun
  2023 sebesar Rp232,3 miliar. JKK sebesar Rp44,6 miliar dengan 9.204 klaim, melampaui setahun penuh 2023 yang
  Rp37,1 miliar.
= JHT 13.118/141.800.000.000, JKK 9.204/44.600.000.000

"dari X menjadi Y"
  Mei 2021: 2.604 kasus, Rp25,4 miliar; Juni naik menjadi 3.128 kasus, Rp28,3 miliar. JHT dari 2.301 kasus pada
  Mei menjadi 2.718 kasus pada Juni; JP dari 296 kasus menjadi 390 kasus; JKM dari 7 kasus menjadi 20 kasus.
= JHT 2.718/–, JP 390/–, JKM 20/–, total 3.128/28.300.000.000
adds up: true/null

"periode yang sama tahun lalu"
  Januari hingga Maret 2024 di Cabang Contoh sebanyak 12.118 kasus klaim JHT dengan total nominal mencapai Rp
  143.204.118.330; periode sama 2023 hanya 7.204 klaim senilai Rp 85.118.204.330.
= JHT 12.118/143.204.118.330

"tahun lalu" as the period
  Sepanjang tahun lalu klaim Cabang Contoh mencapai Rp103,2 miliar. JHT mencapai Rp99,1 miliar (sekitar 96%),
  11.118 kasus, disusul JKM Rp4,1 miliar dengan 204 kasus.
= JHT 11.118/99.100.000.000, JKM 204/4.100.000.000, total –/103.200.000.000
adds up: null/true

two earlier years of the same programme
  Januari hingga November 2017 Cabang Contoh membayar JHT senilai Rp139,1 miliar untuk 18.204 tenaga kerja.
  Tahun 2015: 9.118 kasus, Rp82,4 miliar; tahun 2016: 12.604 kasus, Rp112,3 miliar. JKK pada periode sama 311
  kasus, nilainya sebesar Rp3,73 miliar.
= JHT 18.204/139.100.000.000, JKK 311/3.730.000.000

the month before
  Periode 1 September-29 September 2022 Cabang Contoh membayar sekitar Rp18,4 miliar (bulan Agustus Rp17,2
  miliar). Jaminan Hari Tua terbesar, mencapai Rp 15.204.118.330 untuk 904 kasus.
= JHT 904/15.204.118.330, total –/18.400.000.000

months of one programme
  Januari-Juli 2021 Cabang Contoh membayar JHT 12.118 klaim, nominal Rp119,204 miliar lebih; April 1.604, Mei
  2.204, Juni 4.118. Jaminan Kecelakaan Kerja 604 klaim: Januari 120, Februari 95, Maret 61, April 118.
= JHT 12.118/119.204.000.000+, JKK 604/–

one month inside the period
  Hingga Juni 2019 klaim Cabang Contoh Rp116.204.118.330 untuk 10.322 kasus. JHT Rp113.118.204.330 untuk 10.118
  kasus. Jaminan Pensiun Rp3.085.914.000 untuk 204 kasus. Di bulan Juni saja JP 61 kasus, Rp283.015.534.
= JHT 10.118/113.118.204.330, JP 204/3.085.914.000, total 10.322/116.204.118.330
adds up: true/true

peak months after the parts
  Januari hingga 15 Desember 2021 klaim Cabang Contoh sebesar Rp 91,2 miliar: JHT Rp 88,1 miliar, JKK Rp 3,1
  miliar. Pengajuan terbanyak terjadi pada Agustus 1.118 klaim, Rp 17,204 miliar, dan September 904 orang, Rp 12
  miliar.
= JHT –/88.100.000.000, JKK –/3.100.000.000, total –/91.200.000.000
adds up: null/true

a full set of another year
  Posisi akhir 2022 di Cabang Contoh: JKK 1.118 klaim dengan nominal Rp8,2 miliar, JHT 9.204 klaim dengan
  nominal Rp104,1 miliar. ¶ Sampai dengan Juni 2023: JKK sebanyak 604 klaim dengan nominal Rp4,1 miliar, JHT
  5.118 klaim dengan nominal Rp51,2 miliar.
= JKK 604/4.100.000.000, JHT 5.118/51.200.000.000

three totals of three periods
  Selama 2023 klaim Cabang Contoh mencapai sekitar Rp67,41 miliar dengan 5.118 kasus, turun dari Rp83,35 miliar
  dengan 5.904 kasus.
= total 5.118/67.410.000.000

a rate of growth after the programme
  Sepanjang 2024 Cabang Contoh membayar JHT Rp61,2 miliar, naik 12,4 persen dibanding 2023 yang Rp54,4 miliar,
  dan JKM Rp8,1 miliar, turun 3,1 persen dibanding Rp8,4 miliar.
= JHT –/61.200.000.000, JKM –/8.100.000.000

the year of the statement misprinted
  CONTOH (3/1/2023) – Januari Desember 2023 Cabang Contoh membayar JHT sebesar Rp61.204.118.330, jumlah kasus
  5.118; JKM Rp3.100.000.000 dengan total 204 kasus.
= JHT 5.118/61.204.118.330, JKM 204/3.100.000.000

the month of a jump told first
  Januari hingga Juli tahun 2021 Cabang Contoh membayar total Rp 64,3 miliar kepada 5.322 peserta; lonjakan
  terjadi pada Juli, 1.292 kasus. JHT sebanyak 5.118 kasus senilai Rp 61,2 miliar, JKK sebanyak 204 kasus
  senilai Rp 3,1 miliar.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000, total 5.322/64.300.000.000
adds up: true/true

last year before every figure ("sebelumnya")
  Hingga akhir triwulan III/2017 Cabang Contoh membayar JKK Rp0,39 triliun, naik 3,19% dari Rp371,52 miliar; JKM
  Rp379,70 miliar dari sebelumnya Rp350,23 miliar; JHT mencapai Rp11,08 triliun (sebelumnya Rp10,3 triliun).
= JKK –/390.000.000.000, JKM –/379.700.000.000, JHT –/11.080.000.000.000

the same programme in the lead at another precision
  Semester pertama tahun 2016 di Cabang Contoh JKM sebesar Rp1,86 miliar, jumlah kasus sebanyak 88 (2015: 177
  kasus, Rp3,66 miliar). Klaim hingga Juni 2016 mencapai Rp39,626 miliar: JHT sebanyak 8.607 kasus, Rp37,762
  miliar dan JKM 88 kasus, Rp1,864 miliar.
= JKM 88/1.864.000.000, JHT 8.607/37.762.000.000, total –/39.626.000.000
adds up: null/true
`;

const around = `
a share in percent
  Selama 2022 Cabang Contoh membayar JHT 11.118 kasus senilai Rp99,1 miliar atau 96 persen dari seluruh klaim
  dan JKM 204 kasus senilai Rp4,1 miliar; 57,3 persen karena mengundurkan diri.
= JHT 11.118/99.100.000.000, JKM 204/4.100.000.000

a subset after the figure of its programme
  Januari sampai dengan Juli 2023 Cabang Contoh membayar klaim Jaminan Kematian (JKM) untuk 118 kasus, total
  Rp3,3 miliar; di antaranya 72 kasus atau sebesar Rp2,2 miliar dari pekerja desa.
= JKM 118/3.300.000.000

the reasons of one programme
  Selama tahun 2017 Cabang Contoh membayar JHT untuk 30.118 peserta Rp404,1 miliar dan JKK 1.204 kasus Rp18,2
  miliar. Dari 30.118 kasus JHT, 85 persen atau 25.600 karena mengundurkan diri.
= JHT 30.118/404.100.000.000, JKK 1.204/18.200.000.000

a breakdown by reason, not by programme
  Januari-Oktober 2014 Cabang Contoh membayar klaim JHT sebanyak 3.118 peserta, total Rp 22,3 miliar lebih: PHK
  1.148 kasus Rp 4,3 miliar; pengunduran diri 1.585 kasus Rp 7,3 miliar; usia 55 tahun 382 kasus Rp 9,4 miliar;
  meninggal tiga kasus Rp 97,3 juta.
= JHT 3.118/22.300.000.000+

a breakdown by regency in the same shape
  Tahun 2019 Cabang Contoh membayar JHT Rp 41.118.204.330 dengan jumlah klaim 4.118, JKK Rp 3.085.914.000 dengan
  jumlah klaim 204. Contoh Timur 2159 penerima, Rp 20,3 Miliar; Contoh Barat 1289, Rp 15,8 Miliar; Contoh Utara
  874, Rp 8,1 Miliar.
= JHT 4.118/41.118.204.330, JKK 204/3.085.914.000

a breakdown by office of one programme
  Januari hingga September 2017 Cabang Contoh membayar JHT sebesar Rp72,5 miliar dari 9.894 kasus: Kantor Cabang
  Induk 6.166 kasus Rp51,09 miliar, Contoh Barat 1.968 kasus Rp15,15 miliar, Contoh Timur 1.760 kasus Rp6,26
  miliar. Jaminan kematian sebesar Rp5,43 miliar dari 198 kasus.
= JHT 9.894/72.500.000.000, JKM 198/5.430.000.000

provinces with counts in ribu
  Hingga September 2023 Kanwil Contoh membayar klaim Rp1,8 triliun dari 29 Kantor Cabang: Provinsi Contoh Rp904
  miliar untuk 86 ribu kasus, Contoh Barat Rp496 miliar untuk 55 ribu kasus, Contoh Timur Rp400 miliar untuk 44
  ribu kasus.
= total –/1.800.000.000.000

the number of offices
  Selama tahun 2021 klaim Cabang Contoh Rp153,4 miliar dari 4 kantor. JHT 144 miliar rupiah kepada 9.120 orang;
  JKK 402 kasus mencapai 9,4 miliar rupiah.
= JHT 9.120/144.000.000.000, JKK 402/9.400.000.000, total –/153.400.000.000
adds up: null/true

contributions, wages and targets
  Iuran Cabang Contoh tahun 2022 mencapai Rp204,1 miliar dari target Rp211 miliar, UMK Rp3.118.204. Selama 2022
  dibayarkan JHT 5.118 kasus senilai Rp61,2 miliar dan JKK 204 kasus senilai Rp3,1 miliar.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000

premium and unit benefit
  Selama Januari sampai Juli 2021 Cabang Contoh membayar JKM 204 kasus senilai Rp8,6 miliar dan JKK 118 kasus
  senilai Rp1,2 miliar. Dengan iuran Rp16.800 per bulan ahli waris menerima santunan Rp42 juta per orang.
= JKM 204/8.600.000.000, JKK 118/1.200.000.000

members and companies
  Jumlah peserta aktif Cabang Contoh 84.118 orang di 2.204 perusahaan. Sepanjang 2023 dibayarkan JHT untuk 5.118
  kasus sebesar Rp61,2 miliar, JKK untuk 204 kasus sebesar Rp3,1 miliar.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000

a forecast
  Sampai Juni 2023 Cabang Contoh membayar JHT Rp61,2 miliar untuk 5.118 kasus dan JKM Rp8,1 miliar untuk 204
  kasus. Hingga akhir tahun klaim diperkirakan mencapai Rp150 miliar sampai Rp154 miliar.
= JHT 5.118/61.200.000.000, JKM 204/8.100.000.000

a law with its number
  Sesuai PP Nomor 70 Tahun 2015 dan UU 24 tahun 2011 Pasal 15, Cabang Contoh selama 2016 membayar JHT 5.118
  kasus senilai Rp61,2 miliar dan JKK 204 kasus senilai Rp3,1 miliar.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000

ages and spans of years
  Sepanjang 2019 Cabang Contoh membayar JHT 5.118 kasus senilai Rp61,2 miliar kepada peserta yang berusia 56
  tahun dan Jaminan Pensiun 204 kasus senilai Rp926,7 juta bagi peserta dengan masa iuran 15 tahun.
= JHT 5.118/61.200.000.000, JP 204/926.700.000

a monthly average
  Januari hingga Oktober 2020 Cabang Contoh membayar JHT 20.118 kasus senilai Rp204,7 miliar atau rata-rata
  2.011 kasus per bulan, dan JKM 131 kasus senilai Rp5,1 miliar.
= JHT 20.118/204.700.000.000, JKM 131/5.100.000.000

a hand-over at the ceremony
  Sampai dengan Juli 2018 Cabang Contoh membayar JHT 5.118 kasus senilai Rp61,2 miliar dan JKM 204 kasus senilai
  Rp8,1 miliar. Pada hari itu diserahkan santunan Rp776,7 juta kepada tiga ahli waris.
= JHT 5.118/61.200.000.000, JKM 204/8.100.000.000

a penalty
  Hingga November 2016 Cabang Contoh membayar JHT 5.118 kasus senilai Rp61,2 miliar dan JKK 311 kasus senilai
  Rp3,7 miliar. Perusahaan yang lalai terancam denda Rp1 miliar.
= JHT 5.118/61.200.000.000, JKK 311/3.700.000.000

two-level breakdown with subtotals
  Sejak Januari hingga November 2022 klaim Cabang Contoh sebesar Rp5.314.118.330. Santunan jaminan kematian:
  pekerja rentan 76 kasus Rp3.192.000.000, Non ASN 7 kasus Rp294.000.000, aparat desa 35 kasus Rp1.470.000.000;
  total jaminan kematian Rp4.956.000.000. Jaminan kecelakaan kerja: pekerja rentan 20 kasus Rp348.898.990,
  Pemerintah Desa 1 kasus Rp9.219.340; total Rp358.118.330.
= JKM –/4.956.000.000, JKK –/358.118.330, total –/5.314.118.330
adds up: null/true

every amount twice, exact and rounded
  Sejak Januari hingga November 2022 Cabang Contoh membayar JKM 118 peserta Rp4.956.000.000 atau Rp4,9 miliar
  lebih dan JKK 21 kasus Rp358.118.330 atau Rp358 juta lebih.
= JKM 118/4.956.000.000, JKK 21/358.118.330

the best offices of one programme
  Sampai November 2017 di Kanwil Contoh JHT sebesar Rp2,032 triliun: Contoh Barat mencapai Rp184,707 miliar,
  Contoh Timur sebesar Rp183,940 miliar, Contoh Utara sebesar Rp183,734 miliar.
= JHT –/2.032.000.000.000

the city with most claims
  Kuartal I/2024 klaim di Cabang Contoh Rp64,3 miliar, 5.322 kasus. JHT Rp61,2 miliar (5.118 klaim), JKM senilai
  Rp3,1 miliar (204 klaim). Klaim terbanyak di Contoh Timur, 1.333 klaim.
= JHT 5.118/61.200.000.000, JKM 204/3.100.000.000, total 5.322/64.300.000.000
adds up: true/true

companies with "lebih"
  Januari hingga Juli 2018 klaim Cabang Contoh sebesar Rp 64,3 miliar dari 5.322 klaim. JHT ada 5.118 peserta,
  klaimnya mencapai Rp 61,2 miliar. JKK ada 204 kasus sebesar Rp 3,1 miliar. Ada 50 perusahaan lebih yang
  menunggak.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000, total 5.322/64.300.000.000
adds up: true/true

participants in ribu
  Cabang Contoh kini melindungi 112 ribu peserta. Selama tahun 2016 JHT sebanyak 3.118 kasus sebesar Rp 18,1
  miliar dan JKK sebanyak 11 kasus sebesar Rp 3,2 miliar.
= JHT 3.118/18.100.000.000, JKK 11/3.200.000.000

a plan with counts
  Hingga Agustus 2017 Cabang Contoh membayar JHT Rp61,2 miliar untuk 5.118 kasus dan JKK Rp3,1 miliar untuk 204
  kasus. Dalam rencana anggaran tahun ini JHT ditargetkan 9.204 kasus dengan Rp104 miliar.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000

workers of each programme
  Selama tahun 2018 Cabang Contoh membayar JHT Rp 61,2 miliar dengan 5.118 kasus dan JKK Rp3,1 miliar dengan 204
  kasus. Tenaga kerja terdaftar JKK 61.118 orang, JHT 50.204 orang.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000

contribution income printed with Rp and rupiah
  Selama tahun 2018 Cabang Contoh membayar JHT Rp 61,2 miliar dengan 5.118 kasus dan JKK Rp3,1 miliar dengan 204
  kasus. Iuran yang masuk mencapai Rp123,3 miliar rupiah.
= JHT 5.118/61.200.000.000, JKK 204/3.100.000.000

a branch inside an article about a region
  Wilayah Contoh mengelola 11 kantor cabang. Sepanjang 2022 Cabang Contoh membayar total klaim mencapai Rp72
  miliar dengan 5.163 kasus; JHT 4.657 kasus, total sebesar Rp62 miliar.
= JHT 4.657/62.000.000.000, total 5.163/72.000.000.000

some of the dead among the accidents
  Januari – September 2022 di Cabang Contoh 118 peserta meninggal (jaminan kematian), 22 peserta kecelakaan
  kerja (11 dari 22 meninggal), total santunan Rp6.204.117.300.
= JKM 118/–, JKK 22/–, total –/6.204.117.300

no programme named, unit benefit and premium beside
  Cabang Contoh membayar klaim senilai Rp1,4 miliar lebih kepada pekerja rentan, periode November 2022 hingga
  Maret 2023; santunan per orang Rp42 juta, premi Rp16.800 per bulan.
= total –/1.400.000.000+

a large count of another period for every programme
  Klaim senilai Rp15,43 triliun dibayar pada Juni 2023 dari 1,1 juta klaim. JHT sebesar Rp14,12 triliun untuk
  2,62 juta peserta; JKM sebesar Rp1,31 triliun untuk 59.029 peserta.
= JHT 2.620.000/14.120.000.000.000, JKM 59.029/1.310.000.000.000, total 1.100.000/15.430.000.000.000
adds up: false/true
`;

let read = 0;

afterAll(() => {
  process.stdout.write(`\nRead past ${read} traps.\n`);
});

describe.each([
  ['periods', periods],
  ['around', around],
] as const)('%s', (_, table) => {
  test.each(trapsOf(table))('%s', (_, trap) => {
    read += 1;
    expect(readTrap(trap)).toEqual({ found: trap.found, adds: trap.adds });
  });
});
