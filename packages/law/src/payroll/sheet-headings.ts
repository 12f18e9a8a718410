// The headings that are recognised: those of the institution's upload sheet (data_tk_baru) and plain ones.

/** Headings by meaning; a meaning with the name of a fact is that fact. Letters and digits alone are compared. */
const headings = {
  employeeNumber:
    'NO_PEGAWAI|nomor pegawai|no karyawan|nomor karyawan|nip|nik karyawan|id karyawan|id pegawai|employee number|' +
    'employee no|employee id',
  kpj: 'KPJ|no kpj|nomor kpj|nomor referensi|participant number',
  name:
    'NAMA_LENGKAP|nama|nama pekerja|nama karyawan|nama pegawai|nama tenaga kerja|name|full name|employee name|' +
    'worker name',
  firstName: 'NAMA_DEPAN|first name',
  middleName: 'NAMA_TENGAH|middle name',
  lastName: 'NAMA_BELAKANG|last name',
  birthDate: 'TANGGAL_LAHIR|tgl lahir|birth date|date of birth|birthday',
  idType: 'JENIS_IDENTITAS|id type',
  nik: 'NOMOR_IDENTITAS|nik|no identitas|no nik|nomor nik|ktp|no ktp|nomor ktp|nomor induk kependudukan|id number',
  idExpiry: 'MASA_LAKU_IDENTITAS|id expiry',
  sex: 'JENIS_KELAMIN|kelamin|sex|gender',
  mailing: 'SURAT_MENYURAT_KE',
  marital: 'STATUS_KAWIN|marital status',
  blood: 'GOLONGAN_DARAH|blood type',
  email: 'EMAIL|e mail|surel',
  status: 'STATUS_PEGAWAI|status karyawan|employment status',
  startDate: 'TGL_AWAL_BEKERJA|tanggal awal bekerja|tanggal masuk|tgl masuk|start date|hire date',
  endDate: 'TGL_AKHIR_KONTRAK|tanggal akhir kontrak|contract end|end date',
  backPay: 'RAPEL|back pay',
  wage:
    'UPAH|gaji|upah sebulan|gaji sebulan|upah bulanan|gaji bulanan|upah per bulan|gaji per bulan|upah dilaporkan|' +
    'wage|salary|monthly wage|monthly salary|reported wage',
  basicWage: 'upah pokok|gaji pokok|basic wage|basic salary|basic pay',
  allowance: 'tunjangan tetap|fixed allowance|fixed allowances',
  dailyWage:
    'upah harian|gaji harian|upah sehari|gaji sehari|upah per hari|gaji per hari|daily wage|daily rate|daily pay',
  riskGroup:
    'kelompok risiko|tingkat risiko|kelompok resiko|tingkat resiko|risiko|resiko|kelompok risiko jkk|risk|risk group|' +
    'jkk risk group',
  programmes: 'program|program diikuti|program yang diikuti|programme|programmes|programs',
  segment: 'segmen|segment|segmen kepesertaan',
  labourIntensiveRelief: 'keringanan padat karya|padat karya|labour intensive relief|labor intensive relief',
  income: 'penghasilan|penghasilan sebulan|pendapatan|income|monthly income',
  sector: 'sektor|bidang|sector',
  payer: 'pembayar|pembayar iuran|payer',
  contractValue: 'nilai kontrak|nilai kontrak proyek|contract value',
  contractMonths: 'lama kontrak|bulan kontrak|lama kontrak bulan|contract months',
  individual: 'perseorangan|individual',
  pmiJht: 'iuran jht pmi|jht pmi|jht pilihan|jht amount',
} as const;

export type Meaning = keyof typeof headings;

export const allMeanings = Object.keys(headings) as Meaning[];

/** Headings of the institution's sheet, and running numbers, that no computation needs. */
const unneeded =
  'NO|nomor|no urut|row|baris|GELAR|TELEPON_AREA_RUMAH|TELEPON_RUMAH|TELEPON_AREA_KANTOR|TELEPON_KANTOR|' +
  'TELEPON_EXT_KANTOR|HP|no hp|TEMPAT_LAHIR|NAMA_IBU_KANDUNG|TANGGAL_KEPESERTAAN|NPWP|KODE_NEGARA|ALAMAT|KODE_POS|' +
  'LOKASI_PEKERJAAN|NATIONALITY';

/** What a heading is compared by: its letters and digits, without what stands in brackets. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

function keysOf(written: string): string[] {
  return written.split('|').map(headingKey);
}

export const meaningOfHeading: ReadonlyMap<string, Meaning> = new Map(
  allMeanings.flatMap((meaning): [string, Meaning][] =>
    [...keysOf(headings[meaning]), headingKey(meaning)].map((key) => [key, meaning]),
  ),
);

export const unneededHeadings: ReadonlySet<string> = new Set(keysOf(unneeded));

/** The institution's own heading of a meaning, or the first plain one. */
export function usualHeading(meaning: Meaning): string {
  return headings[meaning].split('|')[0] ?? meaning;
}
