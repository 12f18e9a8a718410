// What JKM asks about a death: how long the person was a member and paid, and for how many employers.

import { type Fact, whole } from '@jamin/engine';

export const membershipMonths: Fact = {
  name: 'membershipMonths',
  type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '1200' },
  label: { id: 'Bulan menjadi peserta', en: 'Months of membership' },
  question: {
    id: 'Sudah berapa bulan almarhum menjadi peserta?',
    en: 'For how many months had the person been a member?',
  },
};

export const contributionMonths: Fact = {
  name: 'contributionMonths',
  type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '1200' },
  label: { id: 'Bulan iuran yang dibayar', en: 'Months of contributions' },
  question: {
    id: 'Berapa bulan iuran yang sudah dibayar seluruhnya? Tidak perlu berturut-turut.',
    en: 'For how many months were contributions paid in all? They need not be consecutive.',
  },
};

export const memberships: Fact = {
  name: 'memberships',
  type: { kind: 'number', unit: 'count', decimals: 0, min: '1', max: '100' },
  label: { id: 'Jumlah pemberi kerja yang membayar iuran', en: 'Number of employers paying contributions' },
  question: {
    id: 'Berapa pemberi kerja yang membayar iuran almarhum saat meninggal?',
    en: 'How many employers were paying contributions for the person at death?',
  },
  default: whole(1n),
};

export const jkmFacts: readonly Fact[] = [membershipMonths, contributionMonths, memberships];
