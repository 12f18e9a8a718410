// The help of the command, in both languages, with examples that work as they stand.

import type { Language } from '@jamin/law';
import { branchHelp } from './branch/branch-help.ts';

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
  jamin check BERKAS|-                angka klaim dalam teks dijumlahkan ulang: cocok atau tidak
  jamin which [JAWABAN…]              BPJS yang mana: paling banyak tiga pertanyaan
  jamin trace figure ANGKA            dari angka siaran ke pembayaran, keputusan, dan pasalnya
  jamin ledger verify|seal|close      apakah pembukuan cabang utuh
  jamin branch backup|restore|day     cadangan cabang, dan hari Cabang Contoh

Pilihan umum: --lang id|en · --json · --help
Kode keluar: 0 ya · 1 tidak · 2 masukan salah · 3 tidak dapat diputuskan · 70 kesalahan di dalam jamin`,
  en: `jamin — Indonesia's employment social security law, executable
(independent; not part of BPJS Ketenagakerjaan)

  jamin tour                          published payouts worked out again from the law
  jamin decide FILE|-                 one case → the answer and its reasons
  jamin ask QUESTION                  asks only what still matters, then answers
  jamin cases FILE…                   runs case files
  jamin contributions FILE -o OUT     the contributions of a payroll (CSV or XLSX)
  jamin law [list|show|diff|impact]   rules and figures of the law, history, differences
  jamin population FILE -o OUT        decisions for many people (CSV or Parquet)
  jamin check FILE|-                  the claim figures of a text, added up again: do they fit
  jamin which [ANSWER…]               which BPJS: at most three questions
  jamin trace figure FIGURE           from a published number to payments, decisions and articles
  jamin ledger verify|seal|close      whether the books of the branch are whole
  jamin branch backup|restore|day     a branch in one file, and the day of Cabang Contoh

Common options: --lang id|en · --json · --help
Exit codes: 0 yes · 1 no · 2 bad input · 3 cannot be decided · 70 a fault inside jamin`,
};

const commands: { readonly [command: string]: { readonly id: string; readonly en: string } } = {
  ...branchHelp,
  which: {
    id: `jamin which [JAWABAN…] [--lang id|en] [--json]

Ke BPJS Ketenagakerjaan, BPJS Kesehatan, Jasa Raharja, atau majikan? Tanpa jawaban yang
cukup, pertanyaan berikutnya ditampilkan dengan pilihannya (kode keluar 3).

Contoh:
  jamin which
  jamin which accident road-for-work other-vehicle`,
    en: `jamin which [ANSWER…] [--lang id|en] [--json]

BPJS Ketenagakerjaan, BPJS Kesehatan, Jasa Raharja or the employer? Without enough
answers, the next question is shown with its choices (exit code 3).

Examples:
  jamin which --lang en
  jamin which accident road-for-work other-vehicle --lang en`,
  },
  decide: {
    id: `jamin decide BERKAS|- [--depth 1|2|3] [--on HARI] [--known HARI] [--case ID] [--lang id|en] [--json]

Satu kasus dalam YAML atau JSON: ask, on, facts. "-" membaca masukan standar.
  --depth 1  satu kalimat · 2  hitungannya dan pasalnya (biasa) · 3  semuanya
  --on       hari peristiwa, menggantikan yang tertulis
  --known    hukum sebagaimana diketahui pada hari itu

Contoh:
  echo '{ask: jkm, on: 2024-08-22, facts: {segment: PU}}' | jamin decide -
  echo '{ask: jkp, on: 2025-06-15, facts: {reason: layoff, wage: 4000000, paidMonths24: 12}}' |
    jamin decide - --depth 3`,
    en: `jamin decide FILE|- [--depth 1|2|3] [--on DAY] [--known DAY] [--case ID] [--lang id|en] [--json]

One case in YAML or JSON: ask, on, facts. "-" reads standard input.
  --depth 1  one sentence · 2  the sum and its articles (default) · 3  everything
  --on       the day of the event, in place of the one written
  --known    the law as known on that day

Examples:
  echo '{ask: jkm, on: 2024-08-22, facts: {segment: PU}}' | jamin decide - --lang en
  echo '{ask: jkp, on: 2025-06-15, facts: {reason: layoff, wage: 4000000, paidMonths24: 12}}' |
    jamin decide - --depth 3`,
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

Menanyakan hanya fakta yang masih dapat mengubah jawaban, yang paling menentukan lebih dahulu; yang biasanya dapat
dianggap seperti biasa ditanyakan paling akhir. "?" berarti tidak tahu, Enter berarti lewati atau seperti biasa.
Bila ada yang tidak diketahui, jawabannya batas-batas dan kemungkinannya (kode keluar 3). Penolakan disertai
perubahan terkecil yang membuatnya dapat dibayar. Juga lewat pipa: satu jawaban sebaris, hari peristiwa lebih dahulu
(kecuali dengan --on); pertanyaan ditulis ke stderr.

Contoh:
  jamin ask jkp
  printf '2025-06-15\\nlayoff\\n' | jamin ask jkp`,
    en: `jamin ask QUESTION [--on DAY] [--known DAY] [--depth 1|2|3] [--lang id|en] [--json]

Asks only the facts that can still change the answer, what decides most first; what may be taken as usual comes last.
"?" means: I do not know; Enter: skip, or as usual. When something is not known, the answer is its bounds and cases
(exit code 3). A refusal comes with the smallest changes that would make it payable. By pipe too: one answer a line,
the day of the event first (unless --on gives it); questions go to stderr.

Examples:
  jamin ask jkp --lang en
  printf '2025-06-15\\nlayoff\\n' | jamin ask jkp`,
  },
  contributions: {
    id: `jamin contributions BERKAS.csv|xlsx [-o HASIL.xlsx|csv] --month TTTT-BB [--risk KELOMPOK]
                    [--area KODE] [--known HARI] [--lang id|en] [--json]

Iuran tiap pekerja dari lembar unggah lembaga (data_tk_baru) atau lembar biasa (nama, nik, upah, upah harian,
kelompok risiko, program, segmen). Baris yang salah didaftar dengan baris, kolom, aturan, dan perbaikannya;
baris yang benar tetap dihitung. HASIL.csv disertai HASIL.problems.csv bila ada masalah; HASIL.xlsx memuat
lembar masalah dan lembar jumlah. Berkas hasil muncul utuh atau tidak sama sekali.
  --month    bulan iuran; tarif dan batas upah mengikuti bulan ini
  --risk     kelompok risiko JKK untuk baris yang tidak menyebutnya: sangat rendah, rendah, sedang,
             tinggi, sangat tinggi
  --area     kode Kemendagri provinsi atau kabupaten/kota (19, 1971): siapa yang di bawah upah minimum
  --known    hukum sebagaimana diketahui pada hari itu
Batas: CSV tanpa batas baris (ingatan tetap); XLSX masuk 30 MB (sekitar 200.000 baris), keluar 1.048.575 baris.
Kode keluar: 0 semua baris benar · 1 ada baris salah · 2 berkas tidak dapat dipakai · 3 tidak ada yang terhitung

Contoh:
  jamin contributions examples/gaji.csv --month 2026-08 --area 19
  jamin contributions examples/data_tk_baru.csv -o iuran.xlsx --month 2026-08 --risk sedang`,
    en: `jamin contributions FILE.csv|xlsx [-o OUT.xlsx|csv] --month YYYY-MM [--risk GROUP]
                    [--area CODE] [--known DAY] [--lang id|en] [--json]

The contributions of each worker, from the institution's upload sheet (data_tk_baru) or a plain one (name, nik, wage,
daily wage, risk group, programmes, segment). A bad row is listed with row, column, rule and remedy; good rows are
still computed. OUT.csv comes with OUT.problems.csv when there are problems; OUT.xlsx holds a sheet of problems and
one of totals. An output appears whole or not at all.
  --month    the contribution month; rates and ceilings follow it
  --risk     the JKK risk group of rows that name none: very-low, low, medium, high, very-high
  --area     Home Affairs code of a province or regency (19, 1971): who is under the minimum wage
  --known    the law as known on that day
Limits: CSV has none (memory stays the same); XLSX in 30 MB (about 200,000 rows), out 1,048,575 rows.
Exit codes: 0 all rows good · 1 some rows bad · 2 the file cannot be used · 3 nothing could be computed

Examples:
  jamin contributions examples/gaji.csv --month 2026-08 --area 19 --lang en
  jamin contributions examples/data_tk_baru.csv -o contributions.xlsx --month 2026-08 --risk medium`,
  },
  law: {
    id: `jamin law list [KATA] [--on HARI]     aturan dan angka yang namanya memuat KATA (kode keluar 1: tidak ada)
jamin law show NAMA                   riwayat, pasal, sumber, dan pemakai aturan, angka, fakta, atau peraturan
jamin law diff HARI HARI [BERKAS…]    yang berubah antara dua hari; dengan berkas kasus: jawaban yang berubah
jamin law impact LAMA BARU BERKAS…    keputusan tercatat yang berubah karena fakta atau angka diperbaiki

BERKAS: berkas kasus, atau keputusan yang ditulis jamin decide --json. LAMA dan BARU masing-masing:
  law            hukum yang tercatat di sini
  HARI           hukum sebagaimana diketahui pada hari itu
  berkas YAML    parameters: {NAMA: [{from, to, published, value}]}  angka yang diperbaiki; baris lain tetap
                 parameters: [{id, values: [...]}]   seperti berkas hukum; yang sama pada keduanya dilewati
                 facts: {ID-KASUS: {FAKTA: NILAI}}   fakta yang diperbaiki (null: tidak disebut; on: harinya)
                 cases: [...]                        berkas kasus dengan fakta yang benar
Semua menerima --known HARI, --lang id|en, dan --json.

Contoh:
  jamin law diff 2025-02-06 2025-02-08
  jamin law show jp.wage_cap
  echo '{parameters: {jkp.wage_cap: {from: 2025-02-07, value: 6000000}}}' | jamin law impact law - examples/kasus.yaml`,
    en: `jamin law list [WORD] [--on DAY]      rules and figures whose name holds WORD (exit code 1: none)
jamin law show NAME                   history, articles, sources and users of a rule, figure, fact or instrument
jamin law diff DAY DAY [FILE…]        what changes between two days; with case files: the answers that change
jamin law impact OLD NEW FILE…        which recorded decisions a corrected fact or figure would change

FILE: a case file, or decisions that jamin decide --json wrote. OLD and NEW are each:
  law            the law as it is recorded here
  DAY            the law as known on that day
  a YAML file    parameters: {NAME: [{from, to, published, value}]}  corrected figures; other rows stay
                 parameters: [{id, values: [...]}]   as the law files; what both say alike is passed over
                 facts: {CASE-ID: {FACT: VALUE}}     corrected facts (null: not stated; on: the day)
                 cases: [...]                        a case file with the right facts
All take --known DAY, --lang id|en and --json.

Examples:
  jamin law diff 2025-02-06 2025-02-08
  jamin law show jp.wage_cap
  echo '{parameters: {jkp.wage_cap: {from: 2025-02-07, value: 6000000}}}' | jamin law impact law - examples/kasus.yaml`,
  },
  population: {
    id: `jamin population BERKAS.csv|parquet [-o HASIL.csv|parquet] --ask PERTANYAAN [--on HARI] [--known HARI]
                 [--engine columns|duckdb] [--lang id|en] [--json]

Keputusan untuk banyak orang: satu baris seorang, satu kolom satu fakta (nama fakta seperti di berkas kasus, boleh
bertitik: transport.land). Daftar ditulis sebagai LIST dari STRUCT di Parquet, atau JSON di CSV.
Hari peristiwa dari --on, atau dari kolom "on". Kolom id, person, key, atau nik dibawa ke hasil.
Hasil: satu kolom tiap jawaban, lalu "outcome" dan "undecided" (kode mengapa belum diputuskan). Tidak ada yang hilang.
  --engine   columns (biasa) atau duckdb; keduanya memberi hasil yang sama
Kode keluar: 0 semua diputuskan · 1 ada yang tidak · 2 berkas tidak dapat dipakai · 3 tidak seorang pun

Contoh:
  jamin population examples/orang.csv -o keputusan.parquet --ask jkm --on 2025-03-01`,
    en: `jamin population FILE.csv|parquet [-o OUT.csv|parquet] --ask QUESTION [--on DAY] [--known DAY]
                 [--engine columns|duckdb] [--lang id|en] [--json]

Decisions for many people: one row a person, one column a fact (named as in case files, dots allowed:
transport.land). Lists are LIST of STRUCT in Parquet, or JSON in a CSV.
The day of the event comes from --on, or from a column "on". Columns id, person, key or nik go into the result.
The result: one column an answer, then "outcome" and "undecided" (the code why not). Nobody is dropped.
  --engine   columns (default) or duckdb; both give the same result
Exit codes: 0 everybody decided · 1 some not · 2 the file cannot be used · 3 nobody could be decided

Example:
  jamin population examples/orang.csv -o decisions.parquet --ask jkm --on 2025-03-01`,
  },
  check: {
    id: `jamin check BERKAS|- [--json | --html | --claim-review] [-o HASIL] [--published HARI] [--lang id|en]
jamin check --series BERKAS… [--json | --html] [-o HASIL] [--lang id|en]

Membaca pernyataan tentang klaim yang dibayar, menjumlahkan ulang angkanya, dan mengatakan cocok atau tidak,
berapa selisihnya, dan apa kemungkinan sebabnya. BERKAS: TXT, MD, HTML, DOCX, PDF, CSV, atau XLSX; "-" berarti
teks yang ditempelkan di masukan standar.
  --json          semua yang ditemukan (docs/check-json.md)
  --html          satu halaman: teks dengan angkanya ditandai, hitungannya di sampingnya
  --claim-review  ClaimReview schema.org (JSON-LD); --published HARI: hari terbit pemeriksaan Anda
  --series        beberapa teks: angka yang turun, satuan kasus lain, atau cakupan lain, per kantor dan tahun
  -o, --out       menulis ke berkas, utuh atau tidak sama sekali
Kode keluar: 0 cocok · 1 ada yang tidak cocok · 2 berkas tidak dapat dibaca · 3 tidak dapat diperiksa.
Bila teksnya memuat beberapa pernyataan, yang utama (yang pertama ditunjukkan) menentukan. Dengan --series:
0 semua yang dibandingkan cocok · 1 ada yang perlu dilihat · 3 tidak ada yang dapat dibandingkan.

Contoh:
  echo 'Cabang Contoh membayar 1.205 klaim Rp12,4 miliar: JHT Rp10,1 miliar (1.100 klaim),
    JKK Rp2,25 miliar (105 klaim).' | jamin check -`,
    en: `jamin check FILE|- [--json | --html | --claim-review] [-o OUT] [--published DAY] [--lang id|en]
jamin check --series FILE… [--json | --html] [-o OUT] [--lang id|en]

Reads statements about claims paid, adds their figures up again, and says whether they fit, by how much they do
not, and what may have caused it. FILE: TXT, MD, HTML, DOCX, PDF, CSV or XLSX; "-" is text pasted on standard
input.
  --json          all that was found (docs/check-json.md)
  --html          one page: the text with its figures marked, the sum beside it
  --claim-review  schema.org ClaimReview (JSON-LD); --published DAY: the day your check is published
  --series        several texts: figures that fall, another unit of case or another scope, by office and year
  -o, --out       writes a file, whole or not at all
Exit codes: 0 adds up · 1 something does not · 2 the file cannot be read · 3 cannot be checked.
Where a text makes several statements, the principal one (shown first) decides. With --series:
0 all that could be compared fits · 1 something to look at · 3 nothing could be compared.

Example:
  echo 'Cabang Contoh membayar 1.205 klaim Rp12,4 miliar: JHT Rp10,1 miliar (1.100 klaim),
    JKK Rp2,25 miliar (105 klaim).' | jamin check - --lang en`,
  },
};

/** Who follows the README has the command in the folder only. */
const unnamed = {
  id: 'Di folder hasil "npm install", tulis "npx jamin" di tempat "jamin".',
  en: 'In the folder of "npm install", write "npx jamin" in place of "jamin".',
};

export function helpText(command: string | undefined, language: Language): string {
  const own = command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  return `${(own ?? general)[language]}\n\n${unnamed[language]}`;
}

/** The command that the arguments name, if they name one. */
export function commandIn(args: readonly string[]): string | undefined {
  return args.find((arg) => Object.hasOwn(commands, arg));
}

/** The long options that the help of a command names; those of every command without one. */
export function optionsOf(command: string | undefined): readonly string[] {
  const texts = command === undefined ? Object.values(commands) : [commands[command]];
  const named = texts.flatMap((text) => text?.en.match(/--[a-z][a-z-]*/g) ?? []);
  return [...new Set([...named, '--json', '--lang', '--help'])];
}
