// The papers a claim may need, in the order in which they are listed, with their names in both languages.

import type { Words } from '@jamin/engine';

type Names = readonly [id: string, en: string];

const documentNames = {
  'participant-card': ['Kartu peserta BPJS Ketenagakerjaan (KPJ)', 'Participant card (KPJ)'],
  'identity-card': ['KTP atau tanda pengenal lain peserta', 'Identity card of the participant'],
  passport: ['Paspor', 'Passport'],
  'family-card': ['Kartu keluarga', 'Family card'],
  'death-certificate': ['Akta atau surat keterangan kematian', 'Death certificate'],
  'heir-certificate': ['Surat keterangan ahli waris atau penetapan pengadilan', 'Certificate of heirs or court ruling'],
  'heir-identity': ['KTP atau paspor ahli waris (atau walinya)', 'Identity card or passport of the heir (or guardian)'],
  'marriage-book': ['Buku nikah', 'Marriage book'],
  'birth-certificate': ['Akta kelahiran', 'Birth certificate'],
  guardianship: ['Penetapan wali', 'Ruling on guardianship'],
  will: ['Surat wasiat', 'The will'],
  'ward-certificate': ['Surat keterangan psikiater', 'Psychiatric certificate'],
  'bank-book': ['Buku rekening atas nama sendiri', "Bank book in the claimant's own name"],
  'tax-number': ['NPWP', 'Taxpayer number (NPWP)'],
  'claim-form': ['Formulir pengajuan pensiun (formulir 7)', 'Pension claim form (form 7)'],
  'work-reference': [
    'Surat keterangan kerja (paklaring) atau bukti lain sudah berhenti bekerja',
    'Work reference from the employer (paklaring), or other proof that the work ended',
  ],
  'employer-letter': [
    'Surat majikan bahwa almarhum bekerja di sana (surat keterangan kerja atau paklaring)',
    'Letter from the employer saying that the deceased worked there (work reference or paklaring)',
  ],
  'layoff-proof': [
    'Bukti PHK (salah satu: tanda terima laporan PHK, surat PHK dengan pernyataan tidak menolak, ' +
      'perjanjian bersama, atau putusan pengadilan hubungan industrial)',
    'Proof of the layoff (one of: receipt of the layoff report, layoff letter with a statement of not refusing, ' +
      'joint agreement, or ruling of the industrial court)',
  ],
  'retirement-letter': ['Surat keterangan pensiun dari perusahaan', 'Retirement letter of the company'],
  'leaving-statement': [
    'Surat pernyataan tidak bekerja lagi di Indonesia',
    'Statement of no longer working in Indonesia',
  ],
  'employment-statement': [
    'Surat keterangan masih bekerja atau sudah berhenti',
    'Statement of still working or of having stopped',
  ],
  'housing-papers': [
    'Surat bank tentang pembiayaan rumah, dan rekening di bank mitra',
    'Bank papers on the housing loan, and an account at the partner bank',
  ],
  'doctor-certificate': ['Surat keterangan dokter', "Doctor's certificate"],
  'accident-report-1': ['Laporan kecelakaan tahap I (formulir 3 KK1)', 'Accident report, stage I (form 3 KK1)'],
  'accident-report-2': ['Laporan kecelakaan tahap II (formulir 3a KK2)', 'Accident report, stage II (form 3a KK2)'],
  'doctor-report': ['Surat keterangan dokter (formulir 3b KK3)', "Doctor's report (form 3b KK3)"],
  'attendance-list': ['Daftar hadir kerja', 'Attendance list'],
  chronology: ['Kronologi kejadian', 'Account of what happened'],
  'duty-letter': ['Surat perintah lembur atau surat tugas', 'Overtime order or duty letter'],
  'police-report': [
    'Laporan polisi atau surat Jasa Raharja (atau pernyataan perusahaan dan KTP dua saksi)',
    'Police or Jasa Raharja report (or a statement by the firm and the identity cards of two witnesses)',
  ],
  'transport-receipts': ['Kuitansi angkutan', 'Transport receipts'],
  'treatment-receipts': [
    'Kuitansi asli, rincian biaya, dan resep',
    'Original receipts, the itemised bill and prescriptions',
  ],
  'rest-letters': ['Surat istirahat dari dokter', "Doctor's rest letters"],
  payslips: [
    'Slip upah dan bukti transfer selama tidak mampu bekerja',
    'Pay slips and proof of transfer during the incapacity',
  ],
  'willingness-statement': ['Surat pernyataan bersedia bekerja kembali', 'Statement of willingness to work again'],
  'job-search-commitment': ['Komitmen aktivitas pencarian kerja (KAPK)', 'Commitment to look for work (KAPK)'],
} as const satisfies { readonly [code: string]: Names };

export type DocumentCode = keyof typeof documentNames;

/** In which case alone a paper is needed; the others are always brought. */
const conditions: { readonly [code in DocumentCode]?: Names } = {
  'marriage-book': ['yang mengajukan janda atau duda', 'a widow or widower claims'],
  'birth-certificate': ['yang mengajukan anak', 'a child claims'],
  guardianship: ['ahli warisnya belum dewasa', 'the heir is a minor'],
  will: ['ahli waris ditunjuk dalam wasiat', 'an heir is named in a will'],
  'ward-certificate': ['ahli warisnya di bawah pengampuan', 'the heir is under a guardian'],
  'tax-number': [
    'saldo atau manfaat di atas Rp50 juta atau JHT pernah diambil',
    'the balance or benefit is above Rp50 million, or JHT was taken before',
  ],
  'duty-letter': ['terjadi saat lembur atau dinas', 'it happened in overtime or on duty elsewhere'],
  'police-report': ['kejadiannya di jalan', 'it happened on the road'],
  'transport-receipts': ['ongkos angkutan diminta diganti', 'the cost of transport is to be refunded'],
  'treatment-receipts': ['pengobatan dibayar sendiri', 'the treatment was paid out of your own pocket'],
};

/** The whole name of a paper, with the case in which it is needed. */
export function documentLabel(code: DocumentCode): Words {
  const [[id, en], only] = [documentNames[code], conditions[code]];
  return only === undefined ? { id, en } : { id: `${id}, bila ${only[0]}`, en: `${en}, if ${only[1]}` };
}

export type PaperName = { readonly name: string; readonly onlyIf: string | undefined };

/** A paper of an answer: its name, and apart from it the case in which alone it is needed. */
export function paperName(code: string, language: keyof Words): PaperName | undefined {
  const known = documentCodes.find((one) => one === code);
  if (known === undefined) return undefined;
  const place = language === 'id' ? 0 : 1;
  return { name: documentNames[known][place], onlyIf: conditions[known]?.[place] };
}

/** All codes in the order of the list. */
export const documentCodes = Object.keys(documentNames) as readonly DocumentCode[];

/** Who can bring a paper: the participant or heir, or somebody whom they must ask for it. */
export type PaperGiver = 'claimant' | 'employer' | 'doctor' | 'civil-registry' | 'authority' | 'bank';

/** Who makes a paper, where it is not one that people have at home. */
const givers: { readonly [code in DocumentCode]?: PaperGiver } = {
  'death-certificate': 'civil-registry',
  'heir-certificate': 'authority',
  guardianship: 'authority',
  'ward-certificate': 'doctor',
  'work-reference': 'employer',
  'layoff-proof': 'employer',
  'retirement-letter': 'employer',
  'employment-statement': 'employer',
  'housing-papers': 'bank',
  'doctor-certificate': 'doctor',
  'accident-report-1': 'employer',
  'accident-report-2': 'employer',
  'doctor-report': 'doctor',
  'attendance-list': 'employer',
  'duty-letter': 'employer',
  'police-report': 'authority',
  'rest-letters': 'doctor',
};

/** A code that is none is the claimant's to explain. */
export function paperGiver(code: string): PaperGiver {
  const known = documentCodes.find((one) => one === code);
  return (known === undefined ? undefined : givers[known]) ?? 'claimant';
}
