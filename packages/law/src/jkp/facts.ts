// What the law asks about a lost job and the contributions before it.

import type { Fact, Type } from '@jamin/engine';
import { whole } from '@jamin/engine';

const YES_OR_NO: Type = { kind: 'boolean' };

function months(max: string): Type {
  return { kind: 'number', unit: 'months', decimals: 0, min: '0', max };
}

export const reason: Fact = {
  name: 'reason',
  type: {
    kind: 'choice',
    values: [
      'layoff',
      'resignation',
      'contract-ended',
      'contract-cut-short',
      'retirement',
      'death',
      'total-disability',
    ],
  },
  label: { id: 'Sebab pekerjaan berakhir', en: 'Reason the job ended' },
  question: { id: 'Mengapa pekerjaan Anda berakhir?', en: 'Why did your job end?' },
};

export const claimDate: Fact = {
  name: 'claimDate',
  type: { kind: 'date' },
  label: { id: 'Tanggal pengajuan', en: 'Day of the claim' },
  question: {
    id: 'Kapan Anda mengajukan uang tunai JKP? (Kalau dikosongkan: pada hari PHK.)',
    en: 'On what day did you claim the JKP cash? (Left empty: on the day of the layoff.)',
  },
};

export const ageAtRegistration: Fact = {
  name: 'ageAtRegistration',
  type: { kind: 'number', unit: 'years', decimals: 0, min: '0', max: '120' },
  label: { id: 'Usia saat didaftarkan', en: 'Age at registration' },
  question: {
    id: 'Berapa usia Anda saat didaftarkan ke JKP?',
    en: 'How old were you when you were registered for JKP?',
  },
};

export const citizen: Fact = {
  name: 'citizen',
  type: YES_OR_NO,
  label: { id: 'Warga negara Indonesia', en: 'Indonesian citizen' },
  question: { id: 'Apakah Anda warga negara Indonesia?', en: 'Are you an Indonesian citizen?' },
  default: true,
};

export const paidMonths24: Fact = {
  name: 'paidMonths24',
  type: months('24'),
  label: { id: 'Bulan iuran dalam 24 bulan terakhir', en: 'Paid months within the 24 before' },
  question: {
    id: 'Berapa bulan iuran JKP Anda terbayar dalam 24 bulan kalender sebelum bulan PHK?',
    en: 'How many months of JKP were paid within the 24 calendar months before the month of the layoff?',
  },
};

export const consecutiveMonths: Fact = {
  name: 'consecutiveMonths',
  type: months('1200'),
  label: { id: 'Bulan iuran berturut-turut', en: 'Consecutive paid months' },
  question: {
    id: 'Berapa bulan berturut-turut iuran terbayar sampai sebelum PHK?',
    en: 'How many months in a row were paid up to the layoff?',
  },
};

export const earlierClaims: Fact = {
  name: 'earlierClaims',
  type: { kind: 'number', unit: 'count', decimals: 0, min: '0', max: '100' },
  label: { id: 'Manfaat JKP yang sudah diterima', en: 'Earlier JKP benefits' },
  question: { id: 'Berapa kali Anda sudah menerima JKP?', en: 'How many times have you received JKP before?' },
  default: whole(0n),
};

export const contributionMonthsSinceLastClaim: Fact = {
  name: 'contributionMonthsSinceLastClaim',
  type: months('1200'),
  label: { id: 'Bulan iuran sejak manfaat terakhir', en: 'Contribution months since the last benefit' },
  question: {
    id: 'Berapa bulan iuran yang terbayar sejak terakhir kali Anda menerima JKP?',
    en: 'How many months were paid since you last received JKP?',
  },
};

export const employerBankrupt: Fact = {
  name: 'employerBankrupt',
  type: YES_OR_NO,
  label: { id: 'Perusahaan pailit atau tutup', en: 'The firm is bankrupt or closed' },
  question: {
    id: 'Apakah perusahaan Anda dinyatakan pailit atau tutup?',
    en: 'Has your firm been declared bankrupt, or closed?',
  },
  default: false,
};

export const reemployedInMonth: Fact = {
  name: 'reemployedInMonth',
  type: { kind: 'number', unit: 'count', decimals: 0, min: '1', max: '1200' },
  label: { id: 'Bulan manfaat saat bekerja lagi', en: 'Benefit month in which work begins again' },
  question: {
    id: 'Kalau Anda sudah bekerja lagi: pada bulan manfaat ke berapa?',
    en: 'If you work again: in which benefit month did that begin?',
  },
};

export const jkpFacts: readonly Fact[] = [
  reason,
  claimDate,
  ageAtRegistration,
  citizen,
  paidMonths24,
  consecutiveMonths,
  earlierClaims,
  contributionMonthsSinceLastClaim,
  employerBankrupt,
  reemployedInMonth,
];
