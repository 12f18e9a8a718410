// Holds that statements are read right where it is easy to read them wrong: how amounts and counts are printed.

import { afterAll, describe, expect, test } from 'vitest';
import { readTrap, trapsOf } from './trap-table.ts';

const amounts = `
Rp with a blank, a dot, both, or in small letters
  Selama tahun 2023 Cabang Contoh membayar JHT 1.204 kasus Rp 18.230.114.550, JKK 88 kasus Rp.1.914.220.300, JKM
  41 kasus Rp. 1.722.000.000 dan JP 19 kasus rp214.660.120.
= JHT 1.204/18.230.114.550, JKK 88/1.914.220.300, JKM 41/1.722.000.000, JP 19/214.660.120

Rp printed twice
  Hingga Mei 2024 Cabang Contoh membayar JHT sebesar Rp Rp3.411.250.900 untuk 402 kasus dan JKK sebesar
  RpRp512,4 juta untuk 37 kasus.
= JHT 402/3.411.250.900, JKK 37/512.400.000

0, 1, 2 and 3 decimals in one list
  Sepanjang 2023 Cabang Contoh membayar JHT Rp71 miliar untuk 4.115 kasus, JKM Rp8,4 miliar untuk 212 kasus, JKK
  Rp3,27 miliar untuk 190 kasus, JP Rp1,118 miliar untuk 95 kasus.
= JHT 4.115/71.000.000.000, JKM 212/8.400.000.000, JKK 190/3.270.000.000, JP 95/1.118.000.000

a decimal dot before a scale word
  Hingga Oktober 2024 Cabang Contoh membayar JHT Rp312.57 miliar dari 18.220 kasus dan JKM Rp7.41 miliar dari
  301 kasus.
= JHT 18.220/312.570.000.000, JKM 301/7.410.000.000

a decimal dot with three digits before a scale word, which looks like thousands
  Selama Juni 2022 Cabang Contoh membayar klaim JHT Rp 5.317 miliar untuk 512 kasus dan JKK Rp 9.204 miliar
  untuk 61 kasus.
= JHT 512/5.317.000.000, JKK 61/9.204.000.000

three decimals after a comma before miliar, juta and triliun
  Sampai September 2025 Cabang Contoh membayar JHT 70.112 kasus Rp1,204 triliun, JKM 611 kasus Rp21,315 miliar,
  JP 402 kasus Rp811,402 juta.
= JHT 70.112/1.204.000.000.000, JKM 611/21.315.000.000, JP 402/811.402.000

below one triliun
  Hingga Agustus 2019 Cabang Contoh membayar JHT Rp0,82 triliun untuk 51.220 kasus dan JKK Rp0,07 triliun untuk
  6.118 kasus.
= JHT 51.220/820.000.000.000, JKK 6.118/70.000.000.000

full and rounded amounts in one list
  Januari sampai Desember 2023 Cabang Contoh membayar JHT Rp88,1 miliar kepada 5.190 penerima, JKK Rp742.118.090
  bagi 29 penerima, JP Rp604.220.315 kepada 61 penerima.
= JHT 5.190/88.100.000.000, JKK 29/742.118.090, JP 61/604.220.315

sen on some amounts
  Semester I tahun 2021 Cabang Contoh membayar JHT Rp9.120.445.310 dari 702 kasus, JKK Rp811.902.117,35 dari 44
  kasus dan JP Rp93.410.220,80 dari 30 kasus.
= JHT 702/9.120.445.310, JKK 44/811.902.117,35, JP 30/93.410.220,80

",00" after every amount
  Tahun 2022 Cabang Contoh membayar JHT sebesar Rp40.117.905.220,00, jumlah kasus 3.011; JKP sebesar
  Rp51.220.400,00 dengan total 19 kasus.
= JHT 3.011/40.117.905.220, JKP 19/51.220.400

",-" after every amount
  Tahun 2018 Cabang Contoh membayar JHT sebesar Rp 30.114.220.910,- dengan jumlah klaim 2.204, JKM sebesar Rp
  1.512.000.000,- dengan jumlah klaim 63, JP sebesar Rp 204.118.330,- dengan jumlah klaim 41.
= JHT 2.204/30.114.220.910, JKM 63/1.512.000.000, JP 41/204.118.330

full rupiah with a superfluous Miliar
  Sejak Januari hingga Oktober 2021 Cabang Contoh membayar kepada 1.211 orang sejumlah Rp17.408.224.190 Miliar:
  1.190 orang untuk JHT, JKK 8 orang, JKM 9 orang dan JP 4 orang.
= JHT 1.190/–, JKK 8/–, JKM 9/–, JP 4/–, total 1.211/17.408.224.190
adds up: true/null

full rupiah with a superfluous juta
  Pada tahun 2020 Cabang Contoh membayar JHT 911 peserta Rp8.204.117.300 juta dan JKM 12 orang Rp504.000.000
  juta.
= JHT 911/8.204.117.300, JKM 12/504.000.000

no blank before the scale word
  Selama tahun 2020 Cabang Contoh membayar JHT 6.204 kasus Rp101,22miliar dan JKM 202 kasus Rp8,1miliar serta JP
  90 kasus Rp411juta.
= JHT 6.204/101.220.000.000, JKM 202/8.100.000.000, JP 90/411.000.000

rupiah after the amount instead of Rp, and neither
  Selama tahun 2021 Cabang Contoh membayar JHT 144 miliar rupiah kepada 9.120 orang; JKK dengan 402 kasus
  mencapai 9,4 miliar rupiah; Jaminan Kematian sebesar 7,9 miliar kepada 233 orang.
= JHT 9.120/144.000.000.000, JKK 402/9.400.000.000, JKM 233/7.900.000.000

Rp and rupiah around one amount
  Sepanjang 2019 Cabang Contoh membayar JHT Rp 7.204.118.220 Rupiah untuk 610 kasus dan JKK Rp3,1 miliar rupiah
  untuk 55 kasus.
= JHT 610/7.204.118.220, JKK 55/3.100.000.000

blanks inside a full amount
  Selama tahun 2018 Cabang Contoh membayar JHT kepada 30.118 peserta, total klaim Rp. 411. 204.917.330,12; JKK
  untuk 1.204 kasus, total klaim Rp 15. 220.114.090.
= JHT 30.118/411.204.917.330,12, JKK 1.204/15.220.114.090

a blank after the decimal comma
  Hingga Juli 2019 Cabang Contoh membayar JHT 3.220 kasus Rp41, 20 miliar dan JKM 150 kasus Rp6, 3 miliar.
= JHT 3.220/41.200.000.000, JKM 150/6.300.000.000

a comma that touches the next word
  Semester I tahun 2019 Cabang Contoh membayar JHT Rp12.330.117.200,JKK Rp904.118.300, JKM Rp1.008.000.000,dan
  JP Rp150.224.110.
= JHT –/12.330.117.200, JKK –/904.118.300, JKM –/1.008.000.000, JP –/150.224.110

dots and commas mixed inside one amount
  Tahun 2019 Cabang Contoh membayar JHT sebesar Rp 41.204.118.330 untuk 4.010 kasus, JKM sebesar Rp
  2.604,000,000,- untuk 101 kasus dan JP sebesar Rp302.118,420 untuk 38 kasus.
= JHT 4.010/41.204.118.330, JKM 101/2.604.000.000, JP 38/302.118.420

a lost dot inside an amount without Rp
  Januari – Agustus 2022 Cabang Contoh membayar klaim dari 121 peserta jaminan kematian dan 19 peserta
  kecelakaan kerja, total santunan 5.204.117300 rupiah.
= JKM 121/–, JKK 19/–, total –/5.204.117.300

commas for thousands in rupiah
  Periode 1 Maret-31 Maret 2021 di Cabang Contoh Jaminan Hari Tua terbesar, mencapai Rp. 14,204,118,330 untuk
  902 kasus.
= JHT 902/14.204.118.330

trilliun, milyar and miliyar
  Sampai Juni 2023 Cabang Contoh membayar JHT 60.204 klaim Rp1,12 trilliun, JKM 1.204 klaim Rp50,3 milyar dan
  JKK 2.204 klaim Rp41,7 miliyar.
= JHT 60.204/1.120.000.000.000, JKM 1.204/50.300.000.000, JKK 2.204/41.700.000.000

zeros lost: the amount stays as printed
  Januari hingga Desember 2021 Cabang Contoh membayar JHT Rp 214.118.330.204 untuk 20.118 kasus, JKM Rp
  24.108.500 (703 kasus), JKK Rp 2.204.118.330 (150 kasus).
= JHT 20.118/214.118.330.204, JKM 703/24.108.500, JKK 150/2.204.118.330

zeros too many: the amount stays as printed
  Januari Desember 2022 Cabang Contoh membayar JHT Rp60.118.204.330, jumlah kasus 4.110; JKP Rp41.220.330.000
  dengan total 38 kasus; JKM Rp5.040.000.000 dengan total 140 kasus.
= JHT 4.110/60.118.204.330, JKP 38/41.220.330.000, JKM 140/5.040.000.000

miliar for juta: the amount stays as printed, the total does not fit
  Sepanjang tahun 2022 klaim Cabang Contoh mencapai Rp120,9 miliar. JHT Rp110,2 miliar dengan 14.204 kasus, JP
  mencapai Rp90,4 miliar dengan 98 kasus, JKK 5,1 miliar dengan 301 kasus dan JKM Rp5,51 miliar dengan 204
  kasus.
= JHT 14.204/110.200.000.000, JP 98/90.400.000.000, JKK 301/5.100.000.000, JKM 204/5.510.000.000, total
= –/120.900.000.000
adds up: null/false

M and T for miliar and triliun
  Sepanjang 2024 Cabang Contoh membayar klaim Rp64,3 M: JHT 3.118 kasus Rp51,2 M, JKM 220 kasus Rp9,3 M dan JKK
  301 kasus Rp3,8M.
= JHT 3.118/51.200.000.000, JKM 220/9.300.000.000, JKK 301/3.800.000.000, total –/64.300.000.000
adds up: null/true
`;

const bounds = `
"lebih" after an amount
  Hingga April 2023 Cabang Contoh membayar klaim Rp98 miliar lebih, dari 7.118 kasus. JHT sebanyak 6.900 kasus
  sebesar Rp90,2 miliar lebih, JKM sebanyak 218 kasus sebesar Rp8,1 miliar.
= JHT 6.900/90.200.000.000+, JKM 218/8.100.000.000, total 7.118/98.000.000.000+
adds up: true/true

"lebih" before an amount
  Selama tahun 2025 klaim di Cabang Contoh lebih Rp2 triliun dari 80.204 klaim; terbanyak JHT sebanyak 61.118
  klaim dengan total Rp804,2 miliar.
= JHT 61.118/804.200.000.000, total 80.204/2.000.000.000.000+

"hampir" and "kisaran" before an amount without Rp
  Klaim Cabang Contoh hingga 31 Desember 2022 hampir mencapai kisaran 300 miliar. JHT mencapai nominal
  Rp204.118.330.220 untuk 14.204 kasus. JKM mencapai nominal Rp22.428.000.000 dengan jumlah 534 kasus.
= JHT 14.204/204.118.330.220, JKM 534/22.428.000.000, total –/300.000.000.000-

"sekitar" and "berkisar"
  Sepanjang tahun 2016 klaim Cabang Contoh berkisar Rp 144,2 miliar: JHT sekitar Rp 130,1 miliar untuk 8.204
  peserta; JKK Rp 14,1 miliar untuk 1.118 kasus.
= JHT 8.204/130.100.000.000, JKK 1.118/14.100.000.000, total –/144.200.000.000
adds up: null/true

an exact total and its rounded form in brackets
  Klaim JKP Cabang Contoh periode Januari hingga Oktober 2023 sebesar Rp1.204.118.330, diserahkan kepada 811
  peserta (Rp Rp1,2 miliar).
= JKP 811/1.204.118.330

total told twice at two precisions
  Untuk Januari s.d. 25 November 2023 klaim Cabang Contoh dibayar Rp0,4 triliun lebih, tepatnya Rp411,3 miliar:
  JHT Rp390,1 miliar dari 20.118 kasus, JKK Rp21,2 miliar dari 604 kasus.
= JHT 20.118/390.100.000.000, JKK 604/21.200.000.000, total –/411.300.000.000
adds up: null/true
`;

const counts = `
commas for thousands in counts
  Hingga November 2024 Cabang Contoh membayar JHT sebesar Rp402,1 miliar dari 21,118 kasus, JKP sebesar Rp8,2
  miliar dari 4,204 kasus.
= JHT 21.118/402.100.000.000, JKP 4.204/8.200.000.000

one comma among dots
  Januari hingga Agustus 2021 Cabang Contoh membayar JHT Rp91 miliar dengan 6.204 pengajuan, JKM Rp8,1 miliar
  atau sebanyak 201 pengajuan, JP Rp1,1 miliar kepada 1,204 penerima.
= JHT 6.204/91.000.000.000, JKM 201/8.100.000.000, JP 1.204/1.100.000.000

counts with and without dots
  Tahun 2018 Cabang Contoh membayar 8118 kasus senilai Rp 71.204.118.330: JHT Rp 68.118.204.330 dengan jumlah
  klaim 7.012, JP Rp 3.085.914.000 dengan jumlah klaim 1106.
= JHT 7.012/68.118.204.330, JP 1.106/3.085.914.000, total 8.118/71.204.118.330
adds up: true/true

number words
  Januari hingga Juni 2019 Cabang Contoh membayar JHT Rp1.204.118.330 dengan 301 kasus, kecelakaan kerja Rp44,2
  juta dengan satu kasus, kematian Rp48 juta dengan dua kasus, pensiun Rp3.118.204 dengan dua belas kasus.
= JHT 301/1.204.118.330, JKK 1/44.200.000, JKM 2/48.000.000, JP 12/3.118.204

a number word before the amount
  Januari hingga Agustus 2021 Cabang Contoh membayar JHT sebesar Rp88 miliar dengan 5.118 pengajuan, JKP kepada
  tiga penerima sebesar Rp7,4 juta.
= JHT 5.118/88.000.000.000, JKP 3/7.400.000

juta on a count
  Hingga Juli 2023 Cabang Contoh membayar Jaminan Hari Tua (JHT) sejumlah 1,12 juta kasus, manfaat Rp 18,41
  triliun; Jaminan Kematian 31.204 kasus, manfaat Rp 904,1 miliar.
= JHT 1.120.000/18.410.000.000.000, JKM 31.204/904.100.000.000

no unit word after the count
  Sampai Juni 2023 Cabang Contoh membayar JKK sebanyak 7.118 klaim dengan nominal Rp91,2 miliar, JP mencapai
  4.204 dengan nominal Rp51 miliar, JKP mencapai 1.118 dengan nominal Rp14 miliar.
= JKK 7.118/91.200.000.000, JP 4.204/51.000.000.000, JKP 1.118/14.000.000.000

"jumlah klaim" in the parts, "kasus" in the total
  Per 21 Juni 2023 Cabang Contoh telah membayar 4.118 kasus, nilainya Rp41.204.118.330. JHT dibayar
  Rp38.118.204.330 (jumlah klaim sebanyak 3.804). JKK sebesar Rp3.085.914.000, jumlah klaim 314.
= JHT 3.804/38.118.204.330, JKK 314/3.085.914.000, total 4.118/41.204.118.330
adds up: true/true

"kasus sebanyak N pengajuan"
  Hingga November 2022 Cabang Contoh membayar JHT sebesar Rp118,4 miliar dengan kasus sebanyak 12.204 pengajuan;
  JKK sebesar Rp9,11 miliar dengan kasus sebanyak 1.118 pengajuan.
= JHT 12.204/118.400.000.000, JKK 1.118/9.110.000.000

counts in brackets
  Kuartal I/2024 di Cabang Contoh JHT Rp104,11 miliar (7.118 klaim), JKK Rp20,41 miliar (1.204 klaim), JKM
  senilai Rp31,08 miliar (640 klaim).
= JHT 7.118/104.110.000.000, JKK 1.204/20.410.000.000, JKM 640/31.080.000.000

"kasys" for kasus
  Sepanjang tahun 2016 Cabang Contoh membayar JHT sebanyak 12.204 kasus, JKK sebanyak 1.118 kasus, JP sebanyak
  604 kasys dan jaminan kematian sebanyak 280 kasus.
= JHT 12.204/–, JKK 1.118/–, JP 604/–, JKM 280/–

other unit words in one list
  Selama 2023 Cabang Contoh membayar JHT senilai Rp90,2 miliar kepada 5.118 penerima, JKM Rp9,204 miliar untuk
  301 ahli waris, JKK Rp704 juta bagi 28 pekerja, JP Rp611 juta kepada 52 orang.
= JHT 5.118/90.200.000.000, JKM 301/9.204.000.000, JKK 28/704.000.000, JP 52/611.000.000

"sebanyak" on money and "sebesar" on counts
  Hingga Juli 2023 di Cabang Contoh Jaminan Kehilangan Pekerjaan (JKP) sebesar 12.118 klaim, manfaat sebanyak Rp
  91,04 miliar; JKM sebesar 2.204 klaim, manfaat sebanyak Rp 81,2 miliar.
= JKP 12.118/91.040.000.000, JKM 2.204/81.200.000.000

"total" on the counts of a programme
  Januari hingga September 2019 Cabang Contoh membayar klaim Rp204,5 miliar dari 18.322 kasus. JHT mencapai
  Rp190,3 miliar dari 14.118 kasus, JKK sebesar Rp14,2 miliar dari total 4.204 kasus.
= JHT 14.118/190.300.000.000, JKK 4.204/14.200.000.000, total 18.322/204.500.000.000
adds up: true/true

a count before its programme in the last items only
  Januari sampai April 2022 Cabang Contoh membayar JKK sebanyak 1.118 kasus sebesar Rp14.204.118.330, JHT
  sebanyak 9.204 kasus sebesar Rp140.118.204.330, kemudian 3.011 klaim JP sejumlah Rp3.204.118.330 dan 41 klaim
  JKP senilai Rp91.204.118.
= JKK 1.118/14.204.118.330, JHT 9.204/140.118.204.330, JP 3.011/3.204.118.330, JKP 41/91.204.118

the digits of a count inside the amount
  Selama Mei 2019 klaim JHT peserta PHK di Cabang Contoh sekitar 512 kasus, dana sekitar Rp 5.317. 512. 300
  Rupiah.
= JHT 512/5.317.512.300

a count of a programme that comes a paragraph later
  Januari hingga 27 Desember 2021 Cabang Contoh membayar JHT Rp 211 miliar, jumlah kasus 19.204; JKP Rp142 juta.
  ¶ Untuk JKP baru 38 tenaga kerja.
= JHT 19.204/211.000.000.000, JKP 38/142.000.000

"kejadian" for cases
  Hingga Agustus 2017 di Cabang Contoh JHT Rp2,4 triliun, kasusnya mencapai 52.627 kejadian. JKK sebanyak 4.992
  kejadian, Rp0,03 triliun.
= JHT 52.627/2.400.000.000.000, JKK 4.992/30.000.000.000
`;

let read = 0;

afterAll(() => {
  process.stdout.write(`\nRead past ${read} traps.\n`);
});

describe.each([
  ['amounts', amounts],
  ['bounds', bounds],
  ['counts', counts],
] as const)('%s', (_, table) => {
  test.each(trapsOf(table))('%s', (_, trap) => {
    read += 1;
    expect(readTrap(trap)).toEqual({ found: trap.found, adds: trap.adds });
  });
});
