// Service terms of JKP: job search, training, payment and reports.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const searchMinApplicationsPerMonth: Parameter = {
  id: 'jkp.search.min_applications_per_month',
  kind: 'number',
  label: { id: 'Lamaran kerja per bulan', en: 'Job applications per month' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(5n),
      citations: [{ instrument: 'permenaker-2-2025', article: '13', paragraph: '4', letter: 'a' }],
      source: 'Permenaker 2/2025 Ps 13(4)a',
      read: 'seen: https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495728',
      confidence: 'high',
    },
  ],
  note: 'Job applications proving active search (alternative: 1 interview/test).',
};

export const searchMinInterviewsPerMonth: Parameter = {
  id: 'jkp.search.min_interviews_per_month',
  kind: 'number',
  label: { id: 'Wawancara atau tes per bulan', en: 'Interviews or tests per month' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(1n),
      citations: [{ instrument: 'permenaker-2-2025', article: '13', paragraph: '4', letter: 'b' }],
      source: 'Permenaker 2/2025 Ps 13(4)b',
      read: 'seen: https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495728',
      confidence: 'high',
    },
  ],
  note: 'Interview or test calls proving active search (alternative to 5 applications).',
};

export const trainingMinAttendance: Parameter = {
  id: 'jkp.training.min_attendance',
  kind: 'number',
  label: { id: 'Kehadiran pelatihan paling sedikit', en: 'Lowest attendance in training' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: percent('80'),
      citations: [{ instrument: 'permenaker-2-2025', article: '13', paragraph: '3', letter: 'b' }],
      source: 'Permenaker 2/2025 Ps 13(3)b',
      read: 'seen: https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495728',
      confidence: 'high',
    },
  ],
  note: 'Attendance in previous month for those in training.',
};

export const trainingUnitCostMax: Parameter = {
  id: 'jkp.training.unit_cost_max',
  kind: 'number',
  label: { id: 'Biaya pelatihan per peserta paling banyak', en: 'Training cost per participant, at most' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-10-01',
      value: whole(1_000_000n),
      citations: [{ instrument: 'pmk-148-2021' }],
      source: 'PMK 148/PMK.02/2021',
      read:
        'seen (amount): https://nasional.kontan.co.id/news/' +
        'korban-phk-dapat-biaya-pelatihan-rp-24-juta-dari-program-jkp ; date memory',
      confidence: 'medium',
    },
    {
      from: '2025-04-14',
      published: '2025-04-14',
      value: whole(2_400_000n),
      citations: [{ instrument: 'pmk-26-2025', article: '31', paragraph: '3' }],
      source: 'PMK 26/2025 Ps 31(3)',
      read:
        'seen: https://nasional.kontan.co.id/news/' + 'korban-phk-dapat-biaya-pelatihan-rp-24-juta-dari-program-jkp',
      confidence: 'medium',
      note: 'date signed; date in force not seen',
    },
  ],
  note: 'Training cost per participant, maximum.',
};

export const paymentMaxWorkingDays: Parameter = {
  id: 'jkp.payment.max_working_days',
  kind: 'number',
  label: { id: 'Batas waktu pembayaran uang tunai', en: 'Working days to pay the cash' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-07-28',
      value: whole(3n),
      citations: [{ instrument: 'permenaker-15-2021', note: 'from the press' }],
      source: 'Permenaker 15/2021 (press)',
      read:
        'seen: https://star.grid.id/read/453729874/' +
        'bpjs-checking-berapa-lama-proses-klaim-jkp-bpjs-ketenagakerjaan-dilakukan',
      confidence: 'medium',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(3n),
      citations: [{ instrument: 'permenaker-2-2025', article: '13', paragraph: '6' }],
      source: 'Permenaker 2/2025 Ps 13(6)',
      read: 'seen: https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495728',
      confidence: 'high',
    },
  ],
  note: 'Cash paid within. Working days.',
};

export const verificationMaxWorkingDays: Parameter = {
  id: 'jkp.verification.max_working_days',
  kind: 'number',
  label: { id: 'Batas waktu verifikasi data', en: 'Working days to verify data' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-07-28',
      value: whole(3n),
      citations: [{ instrument: 'permenaker-15-2021', note: 'from the press' }],
      source: 'Permenaker 15/2021 (press)',
      read:
        'seen: https://gentaonline.co.id/mobile/detailberita/5556/ekonomi/' +
        'cara-korban-phk-cairkan-dana-jaminan-kehilangan-pekerjaan',
      confidence: 'medium',
    },
  ],
  note: 'Verification of data within. Working days.',
};

export const employerPhkReportWorkingDays: Parameter = {
  id: 'jkp.employer.phk_report_working_days',
  kind: 'number',
  label: { id: 'Batas waktu pelaporan PHK', en: 'Working days to report a layoff' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(7n),
      citations: [{ instrument: 'permenaker-2-2025', article: '9', paragraph: '1' }],
      source: 'Permenaker 2/2025 Ps 9(1)',
      read: 'seen: https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495725',
      confidence: 'high',
    },
  ],
  note: 'Employer reports PHK within. Working days.',
};

export const registrationMaxDaysFromStart: Parameter = {
  id: 'jkp.registration.max_days_from_start',
  kind: 'number',
  label: { id: 'Batas waktu pendaftaran JKP', en: 'Days to register for JKP' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(30n),
      citations: [{ instrument: 'pp-37-2021', article: '6', paragraph: '1' }],
      source: 'PP 37/2021 Ps 6(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
  ],
  note: 'Employer registers JKP worker within.',
};

export const employerRefundPaymentWorkingDays: Parameter = {
  id: 'jkp.employer_refund.payment_working_days',
  kind: 'number',
  label: { id: 'Batas waktu pembayaran penggantian', en: 'Working days to pay a refund' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-02-02',
      published: '2021-02-02',
      value: whole(7n),
      citations: [{ instrument: 'pp-37-2021', article: '39', paragraph: '6' }],
      source: 'PP 37/2021 Ps 39(6)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/161919',
      confidence: 'high',
    },
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value: whole(7n),
      citations: [{ instrument: 'pp-6-2025', article: '39', paragraph: '6' }],
      source: 'PP 6/2025 Ps 39(6)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314623',
      confidence: 'high',
    },
  ],
  note: 'BPJS TK refunds within. Working days.',
};

export const jkpServiceParameters: readonly Parameter[] = [
  searchMinApplicationsPerMonth,
  searchMinInterviewsPerMonth,
  trainingMinAttendance,
  trainingUnitCostMax,
  paymentMaxWorkingDays,
  verificationMaxWorkingDays,
  employerPhkReportWorkingDays,
  registrationMaxDaysFromStart,
  employerRefundPaymentWorkingDays,
];
