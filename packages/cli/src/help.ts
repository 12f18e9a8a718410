// The help of the command, in both languages, with examples that work as they stand.

import type { Language } from '@jamin/law';

const general = {
  id: `jamin — hukum jaminan sosial ketenagakerjaan Indonesia yang dapat dijalankan
(mandiri; bukan bagian dari BPJS Ketenagakerjaan)

  jamin tour                          pembayaran yang pernah terbit, dihitung ulang dari hukumnya
  jamin decide BERKAS|-               satu kasus → jawaban dan alasannya
  jamin ask PERTANYAAN                menanyakan hanya yang masih menentukan, lalu menjawab
  jamin cases BERKAS…                 menjalankan berkas kasus
  jamin contributions BERKAS -o HASIL iuran satu daftar gaji (CSV atau XLSX)
  jamin law [list|show|diff|impact]   aturan dan angka hukum, riwayat, perbedaan
  jamin population BERKAS -o HASIL    keputusan untuk banyak orang (CSV atau Parquet)

Pilihan umum: --lang id|en · --json · --help
Kode keluar: 0 ya · 1 tidak · 2 masukan salah · 3 tidak dapat diputuskan`,
  en: `jamin — Indonesia's employment social security law, executable
(independent; not part of BPJS Ketenagakerjaan)

  jamin tour                          published payouts worked out again from the law
  jamin decide FILE|-                 one case → the answer and its reasons
  jamin ask QUESTION                  asks only what still matters, then answers
  jamin cases FILE…                   runs case files
  jamin contributions FILE -o OUT     the contributions of a payroll (CSV or XLSX)
  jamin law [list|show|diff|impact]   rules and figures of the law, history, differences
  jamin population FILE -o OUT        decisions for many people (CSV or Parquet)

Common options: --lang id|en · --json · --help
Exit codes: 0 yes · 1 no · 2 bad input · 3 cannot be decided`,
};

const commands: { readonly [command: string]: { readonly id: string; readonly en: string } } = {
  decide: {
    id: `jamin decide BERKAS|- [--depth 1|2|3] [--on HARI] [--known HARI] [--case ID] [--lang id|en] [--json]

Satu kasus dalam YAML atau JSON: ask, on, facts. "-" membaca masukan standar.
  --depth 1  satu kalimat · 2  hitungannya dan pasalnya (biasa) · 3  semuanya
  --on       hari peristiwa, menggantikan yang tertulis
  --known    hukum sebagaimana diketahui pada hari itu

Contoh:
  echo '{ask: jkm, on: 2024-08-22, facts: {segment: PU}}' | jamin decide -
  echo '{ask: jkp, on: 2025-06-15, facts: {reason: layoff, wage: 4000000, paidMonths24: 12}}' | jamin decide - --depth 3`,
    en: `jamin decide FILE|- [--depth 1|2|3] [--on DAY] [--known DAY] [--case ID] [--lang id|en] [--json]

One case in YAML or JSON: ask, on, facts. "-" reads standard input.
  --depth 1  one sentence · 2  the sum and its articles (default) · 3  everything
  --on       the day of the event, in place of the one written
  --known    the law as known on that day

Examples:
  echo '{ask: jkm, on: 2024-08-22, facts: {segment: PU}}' | jamin decide - --lang en
  echo '{ask: jkp, on: 2025-06-15, facts: {reason: layoff, wage: 4000000, paidMonths24: 12}}' | jamin decide - --depth 3`,
  },
  cases: {
    id: `jamin cases BERKAS… [--lang id|en] [--json]

Menjalankan berkas kasus dan membandingkan jawaban dengan yang diharapkan.
Kode keluar: 0 semua cocok · 1 ada yang tidak cocok · 2 berkas atau kasus tidak sah

Contoh:
  jamin cases examples/kasus.yaml`,
    en: `jamin cases FILE… [--lang id|en] [--json]

Runs case files and compares the answers with what they expect.
Exit codes: 0 all agree · 1 some do not · 2 a file or case is not valid

Example:
  jamin cases examples/kasus.yaml`,
  },
  tour: {
    id: `jamin tour [--lang id|en]

Menghitung ulang pembayaran yang pernah diberitakan dan menjelaskan satu di antaranya sampai ke pasalnya.`,
    en: `jamin tour [--lang id|en]

Works out payouts printed in the press again, and explains one of them down to the articles.`,
  },
  ask: {
    id: `jamin ask PERTANYAAN [--on HARI] [--known HARI] [--depth 1|2|3] [--lang id|en] [--json]

Menanyakan hanya fakta yang masih dapat mengubah jawaban. Enter atau "?" berarti tidak tahu.
Juga lewat pipa: satu jawaban sebaris.

Contoh:
  jamin ask jkp
  printf '2025-06-15\\nlayoff\\n' | jamin ask jkp`,
    en: `jamin ask QUESTION [--on DAY] [--known DAY] [--depth 1|2|3] [--lang id|en] [--json]

Asks only the facts that can still change the answer. Enter or "?" means: I do not know.
By pipe too: one answer a line.

Examples:
  jamin ask jkp --lang en
  printf '2025-06-15\\nlayoff\\n' | jamin ask jkp`,
  },
  contributions: {
    id: `jamin contributions BERKAS.csv|xlsx -o HASIL.xlsx|csv [--month TTTT-BB] [--risk KELOMPOK] [--area KODE] [--lang id|en] [--json]

Iuran tiap pekerja dari lembar unggah lembaga (data_tk_baru) atau lembar biasa (nama, upah).
Baris yang salah didaftar dengan baris, kolom, aturan, dan perbaikannya; baris yang benar tetap dihitung.

Contoh:
  jamin contributions gaji.csv -o iuran.xlsx --month 2026-08 --risk medium`,
    en: `jamin contributions FILE.csv|xlsx -o OUT.xlsx|csv [--month YYYY-MM] [--risk GROUP] [--area CODE] [--lang id|en] [--json]

The contributions of each worker, from the institution's upload sheet (data_tk_baru) or a plain one (name, wage).
A bad row is listed with row, column, rule and remedy; good rows are still computed.

Example:
  jamin contributions payroll.csv -o contributions.xlsx --month 2026-08 --risk medium`,
  },
  law: {
    id: `jamin law list [KATA]                        aturan dan angka yang namanya memuat KATA
jamin law show NAMA                          riwayat dan pasal satu aturan atau angka
jamin law diff HARI HARI [BERKAS…]           yang berubah antara dua hari; dengan berkas kasus: jawaban yang berubah
jamin law impact LAMA BARU BERKAS…           keputusan tercatat yang berubah karena fakta atau angka diperbaiki

Contoh:
  jamin law diff 2025-02-06 2025-02-08
  jamin law show jp.wage_cap`,
    en: `jamin law list [WORD]                        rules and figures whose name holds WORD
jamin law show NAME                          history and articles of a rule or figure
jamin law diff DAY DAY [FILE…]               what changes between two days; with case files: the answers that change
jamin law impact OLD NEW FILE…               which recorded decisions a corrected fact or figure would change

Examples:
  jamin law diff 2025-02-06 2025-02-08
  jamin law show jp.wage_cap`,
  },
  population: {
    id: `jamin population BERKAS.csv|parquet -o HASIL.csv|parquet --ask PERTANYAAN --on HARI [--engine columns|duckdb] [--json]

Keputusan untuk banyak orang: satu baris seorang, satu kolom satu fakta.

Contoh:
  jamin population orang.parquet -o iuran.parquet --ask contributions --on 2026-08-01`,
    en: `jamin population FILE.csv|parquet -o OUT.csv|parquet --ask QUESTION --on DAY [--engine columns|duckdb] [--json]

Decisions for many people: one row a person, one column a fact.

Example:
  jamin population people.parquet -o contributions.parquet --ask contributions --on 2026-08-01`,
  },
};

export function helpText(command: string | undefined, language: Language): string {
  return (command === undefined ? undefined : commands[command]?.[language]) ?? general[language];
}
