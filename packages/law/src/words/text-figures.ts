// Figures of the law that are no numbers, in Indonesian: the files of the law hold their gist in English.

/** By how the English begins, as far as it is unmistakable. */
const inIndonesian: readonly (readonly [begins: string, indonesian: string])[] = [
  ['(13 - m)/12', '(13 − m)/12'],
  [
    'main > additional; proportions by PP, not found',
    'akun utama lebih besar daripada akun tambahan; bagiannya diatur PP, belum ditemukan',
  ],
  [
    "JKK benefit becomes the employer's obligation; employer may claim replacement",
    'manfaat JKK ditanggung pemberi kerja; penggantiannya dapat diminta ke BPJS setelah melapor',
  ],
  [
    'only when there is no partner facility',
    'hanya bila di tempat kecelakaan tidak ada fasilitas mitra: dibayar dahulu oleh pemberi kerja ' +
      '(PU) atau peserta (BPU), diganti sampai standar tertinggi fasilitas mitra di daerah itu; ' +
      'kelebihannya ditanggung pembayar',
  ],
  [
    'sum of the receipts, each mode capped at its own maximum',
    'jumlah kuitansi, tiap jenis angkutan sampai batasnya sendiri',
  ],
  ['employer (PU) or participant (BPU), then reimbursed', 'pemberi kerja (PU) atau peserta (BPU), lalu diganti BPJS'],
  [
    'employer must keep paying the wage until',
    'pemberi kerja tetap membayar upah sampai ada keterangan dokter; STMB dibayar kepada pemberi ' +
      'kerja; kelebihan STMB dari upah untuk pekerja; kekurangannya tidak boleh ditagih ke pekerja',
  ],
  [
    '<= 3 consecutive months: medical care at once',
    'paling lama 3 bulan berturut-turut: perawatan langsung, uang setelah sembuh dan tunggakan ' +
      'lunas; lebih dari 3 bulan: tidak berhak',
  ],
  [
    'works and is registered as PU participant',
    'bekerja dan terdaftar sebagai peserta PU paling lama 6 bulan berturut-turut; atau bekerja dan ' +
      'terdaftar sebagai BPU; atau sedang magang',
  ],
  [
    'full JKM paid per membership (2 x 42m seen in 2023)',
    'JKM penuh dibayar untuk tiap kepesertaan (terlihat 2 × 42 juta pada 2023)',
  ],
  ['two JKM benefits, but funeral cost only once', 'dua manfaat JKM, tetapi biaya pemakaman hanya satu kali'],
  [
    '<= 3 consecutive months: funeral cost at once',
    'paling lama 3 bulan berturut-turut: biaya pemakaman langsung, sisanya (termasuk beasiswa) ' +
      'setelah ahli waris melunasi tunggakan; lebih dari 3 bulan: tidak berhak',
  ],
  ['at death the participant is still actively', 'saat meninggal peserta masih aktif bekerja dan membayar iuran'],
  ['funeral cost to whoever arranges the burial', 'biaya pemakaman untuk yang mengurus pemakaman'],
  ['when the participant number is issued', 'sejak nomor peserta terbit'],
  [
    'employer gives the JKK benefit itself',
    'pemberi kerja memberi sendiri manfaatnya (tidak terdaftar: Pasal 27 ayat (1) JKK, Pasal 35 JKM;' +
      ' tidak dilaporkan: Pasal 32 ayat (3); program sebagian: Pasal 32 ayat (4))',
  ],
  [
    '>= 50 workers registered',
    'paling sedikit 50 pekerja terdaftar sebagai peserta aktif BPJS; industri: makanan, minuman, ' +
      'tembakau; tekstil dan pakaian jadi; kulit dan barang kulit; alas kaki; mainan anak; furnitur; ' +
      'JKK lunas sampai Januari 2025; manfaat tidak berkurang (Pasal 8)',
  ],
  ['upah pokok + tunjangan tetap', 'upah pokok dan tunjangan tetap, upah terakhir saat kecelakaan terjadi'],
  [
    'lowest monthly wage of the workers doing',
    'upah sebulan terendah dari pekerja dengan pekerjaan yang sama di pemberi kerja itu',
  ],
  [
    'BPJS pays on the reported wage',
    'BPJS membayar menurut upah yang dilaporkan; pemberi kerja membayar kekurangan manfaatnya',
  ],
];

/** A figure that is a text, as people read it; undefined where nobody translated it. */
export function textFigure(english: string): string | undefined {
  return inIndonesian.find(([begins]) => english.startsWith(begins))?.[1];
}
