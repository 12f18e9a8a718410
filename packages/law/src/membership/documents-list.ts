// The papers a claim may need, in the order in which they are listed, with their names in both languages.

type Names = readonly [id: string, en: string];

export const documentNames = {
  'participant-card': ['Kartu peserta BPJS Ketenagakerjaan (KPJ)', 'Participant card (KPJ)'],
  'identity-card': ['KTP atau tanda pengenal lain peserta', 'Identity card of the participant'],
  passport: ['Paspor', 'Passport'],
  'family-card': ['Kartu keluarga', 'Family card'],
  'death-certificate': ['Akta atau surat keterangan kematian', 'Death certificate'],
  'heir-certificate': ['Surat keterangan ahli waris atau penetapan pengadilan', 'Certificate of heirs or court ruling'],
  'heir-identity': ['KTP atau paspor ahli waris (atau walinya)', 'Identity card or passport of the heir (or guardian)'],
  'marriage-book': [
    'Buku nikah, bila yang mengajukan janda atau duda',
    'Marriage book, when a widow or widower claims',
  ],
  'birth-certificate': ['Akta kelahiran, bila yang mengajukan anak', 'Birth certificate, when a child claims'],
  guardianship: ['Penetapan wali, bila ahli warisnya belum dewasa', 'Ruling on guardianship, when the heir is a minor'],
  will: ['Surat wasiat, bila ditunjuk dalam wasiat', 'The will, when named in it'],
  'ward-certificate': [
    'Surat keterangan psikiater, bila ahli warisnya di bawah pengampuan',
    'Psychiatric certificate, when the heir is under a guardian',
  ],
  'bank-book': ['Buku rekening atas nama sendiri', "Bank book in the claimant's own name"],
  'tax-number': [
    'NPWP, bila saldo atau manfaat di atas Rp50 juta atau JHT pernah diambil',
    'Taxpayer number, when above Rp50 million or when JHT was taken before',
  ],
  'claim-form': ['Formulir pengajuan pensiun (formulir 7)', 'Pension claim form (form 7)'],
  'work-reference': [
    'Surat keterangan kerja (paklaring) atau bukti lain sudah berhenti bekerja',
    "Employer's reference (paklaring) or other proof that the work ended",
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
  'duty-letter': [
    'Surat perintah lembur atau surat tugas, bila terjadi saat lembur atau dinas',
    'Overtime order or duty letter, when it happened in overtime or on duty elsewhere',
  ],
  'police-report': [
    'Laporan polisi atau surat Jasa Raharja (atau pernyataan perusahaan dan KTP dua saksi), bila di jalan',
    'Police or Jasa Raharja report (or statement of the firm with two witnesses), when on the road',
  ],
  'transport-receipts': ['Kuitansi angkutan, bila diminta diganti', 'Transport receipts, when to be refunded'],
  'treatment-receipts': [
    'Kuitansi asli, rincian biaya, dan resep, bila pengobatan dibayar sendiri',
    'Original receipts, itemised bill and prescriptions, when treatment was paid by oneself',
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

/** All codes in the order of the list. */
export const documentCodes = Object.keys(documentNames) as readonly DocumentCode[];
