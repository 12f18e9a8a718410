// What people read: six decisions in both languages, word for word.

import { date, decide, type Raw, readFacts, snapshot } from '@jamin/engine';
import { describe, expect, test } from 'vitest';
import { indonesia } from '../indonesia.ts';
import { explanation, explanationText } from './explanation.ts';
import type { Language } from './words.ts';

/** The explanation at depth 2, its lines broken so that they fit on a page of source. */
function told(language: Language, askId: string, on: string, raw: { readonly [fact: string]: Raw }): string {
  const ask = indonesia.asks.get(askId);
  if (ask === undefined) throw new Error(askId);
  const { facts, problems } = readFacts(indonesia, ask, raw);
  expect(problems).toEqual([]);
  const decision = decide(snapshot(indonesia), ask, date(on), facts);
  const text = explanationText(explanation(indonesia, decision, language, 2));
  return text.split('\n').flatMap(broken).join('\n');
}

const WIDTH = 100;

function broken(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines = [indent];
  for (const word of line.trim().split(/ +/)) {
    const last = lines[lines.length - 1] ?? '';
    const joined = last.trim() === '' ? `${last}${word}` : `${last} ${word}`;
    if (joined.length <= WIDTH || last.trim() === '') lines[lines.length - 1] = joined;
    else lines.push(`${indent}    ${word}`);
  }
  return lines;
}

describe('the contributions of a wage above the ceiling', () => {
  const facts = { segment: 'PU', wage: '12000000', programmes: ['JHT', 'JP'] };
  test('in Indonesian', () => {
    expect(told('id', 'contributions', '2025-04-01', facts)).toMatchInlineSnapshot(`
      "Iuran April 2025: Rp654.948 dari pemberi kerja dan Rp345.474 dari pekerja.

      Hitungannya
        Iuran JHT (pemberi kerja) = Rp12.000.000 (upah sebulan) × 3,7% (iuran JHT bagian pemberi kerja) →
            Rp444.000 [PP 46/2015 Pasal 16 ayat (1) huruf b]
        Iuran JHT (pekerja) = Rp12.000.000 (upah sebulan) × 2% (iuran JHT bagian pekerja) → Rp240.000 [PP
            46/2015 Pasal 16 ayat (1) huruf a]
        Iuran JP (pemberi kerja) = Rp10.547.400 (upah untuk iuran JP) × 2% (iuran JP bagian pemberi kerja)
            → Rp210.948 [PP 45/2015 Pasal 28 ayat (3) huruf a]
          Upah untuk iuran JP = yang terkecil dari Rp12.000.000 (upah sebulan) dan Rp10.547.400 (batas
              upah Jaminan Pensiun) → Rp10.547.400 [PP 45/2015 Pasal 29 ayat (2); PP 45/2015 Pasal 29 ayat
              (3)]
        Iuran JP (pekerja) = Rp10.547.400 (upah untuk iuran JP) × 1% (iuran JP bagian pekerja) → Rp105.474
            [PP 45/2015 Pasal 28 ayat (3) huruf b]
        Jumlah iuran pemberi kerja = Rp444.000 (iuran JHT, pemberi kerja) + Rp210.948 (iuran JP, pemberi
            kerja) → Rp654.948 [PP 44/2015 Pasal 21; PP 46/2015 Pasal 19; PP 45/2015 Pasal 30]
        Jumlah iuran pekerja = Rp240.000 (iuran JHT, pekerja) + Rp105.474 (iuran JP, pekerja) → Rp345.474
            [PP 46/2015 Pasal 16 ayat (1) huruf a; PP 45/2015 Pasal 28 ayat (3) huruf b]

      Keyakinan jawaban: kuat
        kuat: tertulis dalam peraturan atau cocok dengan beberapa angka yang terbit
        Hukum yang berlaku pada 1 April 2025"
    `);
  });
  test('in English', () => {
    expect(told('en', 'contributions', '2025-04-01', facts)).toMatchInlineSnapshot(`
      "Contributions of April 2025: Rp654,948 from the employer and Rp345,474 from the worker.

      The sum
        JHT contribution (employer) = Rp12,000,000 (monthly wage) × 3.7% (JHT contribution, employer
            share) → Rp444,000 [PP 46/2015 Article 16 (1) b]
        JHT contribution (worker) = Rp12,000,000 (monthly wage) × 2% (JHT contribution, worker share) →
            Rp240,000 [PP 46/2015 Article 16 (1) a]
        JP contribution (employer) = Rp10,547,400 (wage for JP contributions) × 2% (JP contribution,
            employer share) → Rp210,948 [PP 45/2015 Article 28 (3) a]
          Wage for JP contributions = the least of Rp12,000,000 (monthly wage) and Rp10,547,400 (JP wage
              ceiling) → Rp10,547,400 [PP 45/2015 Article 29 (2); PP 45/2015 Article 29 (3)]
        JP contribution (worker) = Rp10,547,400 (wage for JP contributions) × 1% (JP contribution, worker
            share) → Rp105,474 [PP 45/2015 Article 28 (3) b]
        Total paid by the employer = Rp444,000 (JHT contribution, employer) + Rp210,948 (JP contribution,
            employer) → Rp654,948 [PP 44/2015 Article 21; PP 46/2015 Article 19; PP 45/2015 Article 30]
        Total paid by the worker = Rp240,000 (JHT contribution, worker) + Rp105,474 (JP contribution,
            worker) → Rp345,474 [PP 46/2015 Article 16 (1) a; PP 45/2015 Article 28 (3) b]

      Confidence of the answer: strong
        strong: written in the law, or several published figures agree
        The law in force on 1 April 2025"
    `);
  });
});

describe('two fingers lost in a work accident', () => {
  const losses = [{ part: 'ibu jari tangan kanan' }, { part: 'telunjuk tangan kanan' }];
  const facts = { segment: 'PU', wage: '4000000', outcome: 'partial-anatomical', losses };
  test('in Indonesian', () => {
    expect(told('id', 'jkk', '2022-03-01', facts)).toMatchInlineSnapshot(`
      "Manfaat JKK seluruhnya Rp76.800.000.

      Hitungannya
        Santunan cacat = 24% (persentase cacat sebagian) × 80 (kelipatan upah pada rumus cacat dan
            kematian) × Rp4.000.000 (upah sebulan untuk manfaat) → Rp76.800.000 [PP 44/2015 Lampiran III;
            PP 82/2019 Lampiran III]
          Persentase cacat sebagian = yang terkecil dari 24% (jumlah persentase cacat) dan 70% (batas
              jumlah persentase beberapa cacat) → 24% [Praktik yang terbaca dari pembayaran yang
              diumumkan]
            Jumlah persentase cacat = 15% (ibu jari tangan kanan) + 9% (telunjuk tangan kanan) → 24% [PP
                44/2015 Lampiran III; PP 82/2019 Lampiran III]
        Jumlah manfaat JKK = Rp76.800.000 (santunan cacat) [bacaan Jamin nomor 43]
        Yang membayar lebih dahulu: BPJS Ketenagakerjaan (bulan menunggak berturut-turut: 0 bulan, tidak
            lebih dari 3 bulan (tunggakan PU yang masih dibayar BPJS)) [PP 44/2015 Pasal 38]

      Tidak disebut, jadi dianggap
        hari tidak mampu bekerja: 0 hari; ongkos angkutan darat, sungai, atau danau: Rp0; ongkos angkutan
            laut: Rp0; ongkos angkutan udara: Rp0; biaya pengobatan dan perawatan: Rp0; biaya perawatan di
            rumah: Rp0; biaya gigi tiruan: Rp0; biaya alat bantu dengar: Rp0; biaya kacamata: Rp0; bulan
            menunggak berturut-turut: 0 bulan

      Yang tidak tegas dalam hukum
        Berapa persentase bila ada beberapa cacat? Dijumlahkan (untuk cacat fungsi setelah dikali
            hilangnya fungsi), paling banyak 70%. Dasarnya: lebih dari itu akan melebihi cacat total
            tetap; pasalnya tidak ditemukan. (lemah)
        Angka untuk batas jumlah persentase beberapa cacat: dari ingatan, belum dicocokkan dengan teksnya.
            (lemah)
        Tabel persentase cacat mana yang berlaku? Baris yang sama sejak 1 Juli 2015, impotensi 30%; kanan
            dan kiri seperti tertulis, juga bagi orang kidal. Dasarnya: Lampiran 2015 dan 2019 tidak
            terbaca; lampiran peraturan sebelumnya semuanya sama. (sedang)
        Angka untuk tabel persentase cacat sebagian: dibaca di
            https://www.seputarpabrik.com/2018/12/mengetahui-besarnya-uang-santunan-cacat.html. (sedang)

      Keyakinan jawaban: lemah
        lemah: hukumnya tidak tegas, ini bacaan kerja kami
        sedang: bacaan wajar atau satu sumber
        Hukum yang berlaku pada 1 Maret 2022"
    `);
  });
  test('in English', () => {
    expect(told('en', 'jkk', '2022-03-01', facts)).toMatchInlineSnapshot(`
      "JKK pays Rp76,800,000 in all.

      The sum
        Disability benefit = 24% (percentage of the partial disability) × 80 (wage multiple in the
            disability and death formulas) × Rp4,000,000 (monthly wage for benefits) → Rp76,800,000 [PP
            44/2015 Annex III; PP 82/2019 Annex III]
          Percentage of the partial disability = the least of 24% (sum of the disability percentages) and
              70% (cap on several disability percentages together) → 24% [Practice read from published
              payments]
            Sum of the disability percentages = 15% (right thumb) + 9% (right index finger) → 24% [PP
                44/2015 Annex III; PP 82/2019 Annex III]
        Total of JKK benefits = Rp76,800,000 (disability benefit) [Jamin's reading 43]
        Who pays first: BPJS Ketenagakerjaan (consecutive unpaid months: 0 months, not more than 3 months
            (PU arrears up to which BPJS pays)) [PP 44/2015 Article 38]

      Not stated, so taken as
        days unable to work: 0 days; transport by land, river or lake: Rp0; transport by sea: Rp0;
            transport by air: Rp0; cost of treatment and care: Rp0; cost of home care: Rp0; cost of a
            denture: Rp0; cost of a hearing aid: Rp0; cost of glasses: Rp0; consecutive unpaid months: 0
            months

      What the law leaves open
        What is the percentage of several losses? They add up (for functional losses after the loss of
            function), to at most 70%. Why: more would exceed permanent total disability; the article was
            not found. (weak)
        The figure for cap on several disability percentages together: from memory, not yet compared with
            the text. (weak)
        Which table of disability percentages applies? The same rows since 1 July 2015, impotence 30%;
            right and left as written, also for left-handed persons. Why: the annexes of 2015 and 2019
            were not read; those of the earlier regulations are all alike. (fair)
        The figure for partial disability table: read at
            https://www.seputarpabrik.com/2018/12/mengetahui-besarnya-uang-santunan-cacat.html. (fair)

      Confidence of the answer: weak
        weak: the law is not clear, this is our working reading
        fair: a plain reading, or one source
        The law in force on 1 March 2022"
    `);
  });
});

describe('the savings of someone who resigned', () => {
  const facts = { ground: 'resignation', endOfWork: '2024-04-30', balance: '87654321' };
  test('in Indonesian', () => {
    expect(told('id', 'jht', '2024-06-01', facts)).toMatchInlineSnapshot(`
      "JHT dapat dibayar mulai 30 Mei 2024: Rp85.771.605 setelah pajak Rp1.882.716.

      Hitungannya
        Dapat dibayar mulai = 30 April 2024 (hari kerja berakhir) ditambah 1 bulan (masa tunggu setelah
            mengundurkan diri) → 30 Mei 2024 [Permenaker 19/2015; Permenaker 4/2022 Pasal 8; Permenaker
            4/2022 Pasal 9]
        Jumlah sebelum pajak = Rp87.654.321 (saldo, iuran dan hasil pengembangan) [PP 46/2015 Pasal 22
            ayat (2); PP 46/2015 Pasal 22 ayat (5)]
        Pajak = 5% (tarif pajak final JHT) × (Rp87.654.321 (jumlah sebelum pajak) − Rp50.000.000 (bagian
            JHT yang dikenai pajak 0%)), dibulatkan ke bawah ke Rp1 → Rp1.882.716 [PP 68/2009 Pasal 5]
        Diterima setelah pajak = Rp87.654.321 (jumlah sebelum pajak) − Rp1.882.716 (pajak) → Rp85.771.605
            [PP 68/2009 Pasal 2 ayat (1)]

      Tidak disebut, jadi dianggap
        masih atau sudah bekerja lagi: tidak

      Yang tidak tegas dalam hukum
        Sejak kapan JHT dapat dibayar setelah berhenti kerja atau PHK? Satu bulan sesudahnya; pada hari
            itu juga sudah boleh. Dasarnya: Permenaker 4/2022 menulis “setelah” satu bulan, tanpa menyebut
            harinya. (sedang)
        Bagaimana pajak dibulatkan? Ke bawah ke rupiah. Pajak final: pajak atas semua pembayaran dan yang
            terutang sebelumnya masing-masing dibulatkan. Pajak progresif: sekali di akhir. Dasarnya:
            peraturannya tidak menyebut pembulatan. (sedang)

      Keyakinan jawaban: sedang
        sedang: bacaan wajar atau satu sumber
        Hukum yang berlaku pada 1 Juni 2024"
    `);
  });
  test('in English', () => {
    expect(told('en', 'jht', '2024-06-01', facts)).toMatchInlineSnapshot(`
      "JHT is payable from 30 May 2024: Rp85,771,605 after a tax of Rp1,882,716.

      The sum
        Payable from = 30 April 2024 (day on which the work ended) plus 1 month (waiting period after
            resignation) → 30 May 2024 [Permenaker 19/2015; Permenaker 4/2022 Article 8; Permenaker 4/2022
            Article 9]
        Amount before tax = Rp87,654,321 (balance, contributions and development) [PP 46/2015 Article 22
            (2); PP 46/2015 Article 22 (5)]
        Tax = 5% (final tax rate on JHT) × (Rp87,654,321 (amount before tax) − Rp50,000,000 (JHT taxed at
            0% up to this amount)), rounded down to Rp1 → Rp1,882,716 [PP 68/2009 Article 5]
        Paid out after tax = Rp87,654,321 (amount before tax) − Rp1,882,716 (tax) → Rp85,771,605 [PP
            68/2009 Article 2 (1)]

      Not stated, so taken as
        still or again employed: no

      What the law leaves open
        From when is JHT payable after the work ended? One month later; on that day already. Why:
            Permenaker 4/2022 writes “after” one month, without naming the day. (fair)
        How is the tax rounded? Down to the rupiah. Final tax: the tax on all payments and what was due
            earlier are each rounded. Progressive tax: once at the end. Why: the text does not name a
            rounding. (fair)

      Confidence of the answer: fair
        fair: a plain reading, or one source
        The law in force on 1 June 2024"
    `);
  });
});

describe('savings asked for too early and while working again', () => {
  const facts = { ground: 'layoff', endOfWork: '2024-04-30', balance: '20000000', stillEmployed: true };
  test('in Indonesian', () => {
    expect(told('id', 'jht', '2024-05-10', facts)).toMatchInlineSnapshot(`
      "JHT tidak dapat dibayar pada 10 Mei 2024: Anda masih atau sudah bekerja lagi; belum sampai hari JHT
          dapat dibayar. Paling cepat 30 Mei 2024.

      Alasannya
        Anda masih atau sudah bekerja lagi (alasan mengambil JHT: pemutusan hubungan kerja; masih atau
            sudah bekerja lagi: ya) [PP 46/2015 Pasal 26; Permenaker 4/2022 Pasal 6]
        Belum sampai hari JHT dapat dibayar (alasan mengambil JHT: pemutusan hubungan kerja; 10 Mei 2024
            (hari yang ditanyakan) sebelum 30 Mei 2024 (dapat dibayar mulai)) [Permenaker 4/2022 Pasal 6;
            Permenaker 4/2022 Pasal 8; Permenaker 4/2022 Pasal 10]

      Hitungannya
        Dapat dibayar mulai = 30 April 2024 (hari kerja berakhir) ditambah 1 bulan (masa tunggu setelah
            PHK) → 30 Mei 2024 [Permenaker 19/2015; Permenaker 4/2022 Pasal 10]

      Yang tidak tegas dalam hukum
        Sejak kapan JHT dapat dibayar setelah berhenti kerja atau PHK? Satu bulan sesudahnya; pada hari
            itu juga sudah boleh. Dasarnya: Permenaker 4/2022 menulis “setelah” satu bulan, tanpa menyebut
            harinya. (sedang)

      Keyakinan jawaban: sedang
        sedang: bacaan wajar atau satu sumber
        Hukum yang berlaku pada 10 Mei 2024"
    `);
  });
  test('in English', () => {
    expect(told('en', 'jht', '2024-05-10', facts)).toMatchInlineSnapshot(`
      "JHT is not payable on 10 May 2024: you are still, or again, employed; the day on which JHT is
          payable has not come. At the earliest 30 May 2024.

      The reasons
        You are still, or again, employed (ground for claiming JHT: layoff; still or again employed: yes)
            [PP 46/2015 Article 26; Permenaker 4/2022 Article 6]
        The day on which JHT is payable has not come (ground for claiming JHT: layoff; 10 May 2024 (the
            day asked for) before 30 May 2024 (payable from)) [Permenaker 4/2022 Article 6; Permenaker
            4/2022 Article 8; Permenaker 4/2022 Article 10]

      The sum
        Payable from = 30 April 2024 (day on which the work ended) plus 1 month (waiting period after
            layoff) → 30 May 2024 [Permenaker 19/2015; Permenaker 4/2022 Article 10]

      What the law leaves open
        From when is JHT payable after the work ended? One month later; on that day already. Why:
            Permenaker 4/2022 writes “after” one month, without naming the day. (fair)

      Confidence of the answer: fair
        fair: a plain reading, or one source
        The law in force on 10 May 2024"
    `);
  });
});

describe('an old age with less than fifteen years of contributions', () => {
  const facts = {
    event: 'retirement',
    birthDate: '1965-01-05',
    registered: '2015-07-01',
    paidMonths: '100',
    balance: '35000000',
  };
  test('in Indonesian', () => {
    expect(told('id', 'jp', '2023-01-10', facts)).toMatchInlineSnapshot(`
      "Dibayar sekaligus Rp35.000.000 untuk peserta, mulai 1 Februari 2023.

      Hitungannya
        Bentuk manfaat: dibayar sekaligus (peristiwa: pensiun; bulan iuran JP yang terbayar: 100 bulan,
            kurang dari 180 bulan (masa iur untuk pensiun bulanan)) [PP 45/2015 Pasal 19; PP 45/2015 Pasal
            20; PP 45/2015 Pasal 21; PP 45/2015 Pasal 24; Permenaker 29/2015 Pasal 26]
        Penerima: peserta (peristiwa: pensiun) [PP 45/2015 Pasal 14 ayat (1); PP 45/2015 Pasal 21 ayat
            (1); PP 45/2015 Pasal 22 ayat (1); PP 45/2015 Pasal 23 ayat (1)]
        Dibayar sekaligus = Rp35.000.000 (saldo, iuran dan hasil pengembangan) [PP 45/2015 Pasal 24;
            Permenaker 29/2015 Pasal 26]
        Mulai dibayar = 1 Februari 2023 [PP 45/2015 Pasal 15 ayat (4); PP 45/2015 Pasal 19 ayat (3)]
        Usia pensiun = 58 tahun [PP 45/2015 Pasal 15 ayat (1); PP 45/2015 Pasal 15 ayat (2); PP 45/2015
            Pasal 15 ayat (3)]
        Hari mencapai usia pensiun = 5 Januari 1965 (tanggal lahir) ditambah 58 tahun (usia pensiun) → 5
            Januari 2023 [PP 45/2015 Pasal 15]

      Keyakinan jawaban: kuat
        kuat: tertulis dalam peraturan atau cocok dengan beberapa angka yang terbit
        Hukum yang berlaku pada 10 Januari 2023"
    `);
  });
  test('in English', () => {
    expect(told('en', 'jp', '2023-01-10', facts)).toMatchInlineSnapshot(`
      "Paid at once: Rp35,000,000 for the participant, from 1 February 2023.

      The sum
        Form of the benefit: paid at once (event: retirement; months of JP paid: 100 months, below 180
            months (contribution months for a monthly pension)) [PP 45/2015 Article 19; PP 45/2015 Article
            20; PP 45/2015 Article 21; PP 45/2015 Article 24; Permenaker 29/2015 Article 26]
        Recipient: the participant (event: retirement) [PP 45/2015 Article 14 (1); PP 45/2015 Article 21
            (1); PP 45/2015 Article 22 (1); PP 45/2015 Article 23 (1)]
        Lump sum = Rp35,000,000 (balance, contributions and development) [PP 45/2015 Article 24;
            Permenaker 29/2015 Article 26]
        Paid from = 1 February 2023 [PP 45/2015 Article 15 (4); PP 45/2015 Article 19 (3)]
        Retirement age = 58 years [PP 45/2015 Article 15 (1); PP 45/2015 Article 15 (2); PP 45/2015
            Article 15 (3)]
        Day on which the retirement age is reached = 5 January 1965 (date of birth) plus 58 years
            (retirement age) → 5 January 2023 [PP 45/2015 Article 15]

      Confidence of the answer: strong
        strong: written in the law, or several published figures agree
        The law in force on 10 January 2023"
    `);
  });
});

describe('a widow and two children of a participant of JHT', () => {
  const facts = { programme: 'JHT', spouse: true, childrenCount: '2' };
  test('in Indonesian', () => {
    expect(told('id', 'heirs', '2024-01-01', facts)).toMatchInlineSnapshot(`
      "Yang berhak mengajukan: janda, duda, atau anak.

      Jawaban
        Golongan ahli waris: janda, duda, atau anak (program: JHT; ada suami atau istri: ya) [PP 46/2015
            Pasal 23 ayat (2); PP 46/2015 Pasal 23 ayat (3)]

      Yang tidak tegas dalam hukum
        Berapa bagian masing-masing bila ahli warisnya lebih dari satu? Tidak dibagi di sini: satu
            penerima yang ditunjuk bersama oleh para ahli waris dalam satu golongan. Dasarnya: peraturan
            menyebut urutan golongan, tetapi tidak pembagian di dalamnya. (lemah)

      Keyakinan jawaban: lemah
        lemah: hukumnya tidak tegas, ini bacaan kerja kami
        Hukum yang berlaku pada 1 Januari 2024"
    `);
  });
  test('in English', () => {
    expect(told('en', 'heirs', '2024-01-01', facts)).toMatchInlineSnapshot(`
      "Who may claim: widow, widower or child.

      Answer
        Class of heirs: widow, widower or child (programme: JHT; there is a husband or wife: yes) [PP
            46/2015 Article 23 (2); PP 46/2015 Article 23 (3)]

      What the law leaves open
        What is the share of each when there are several heirs? No shares are given: one payee, named
            jointly by the heirs of the class. Why: the regulations order the classes and say nothing
            about shares within one. (weak)

      Confidence of the answer: weak
        weak: the law is not clear, this is our working reading
        The law in force on 1 January 2024"
    `);
  });
});
