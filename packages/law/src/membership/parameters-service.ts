// Days and compensation within which the carrier must serve and pay.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const slaJkkPaymentWorkingDays: Parameter = {
  id: 'sla.jkk.payment_working_days',
  kind: 'number',
  label: { id: 'Batas waktu pembayaran JKK', en: 'Working days to pay JKK' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(7n),
      citations: [{ instrument: 'pp-44-2015', article: '37', paragraph: '2' }],
      source: 'PP 44/2015 Ps 37(2)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; second public transcript agrees',
      confidence: 'high',
    },
  ],
  note: 'JKK cash paid within. Working days.',
};

export const slaJkmPaymentWorkingDays: Parameter = {
  id: 'sla.jkm.payment_working_days',
  kind: 'number',
  label: { id: 'Batas waktu pembayaran JKM', en: 'Working days to pay JKM' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [{ instrument: 'pp-44-2015', article: '40', paragraph: '3' }],
      source: 'PP 44/2015 Ps 40(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612 ; seen: public transcript of UU ' + '40/2004',
      confidence: 'high',
    },
  ],
  note: 'JKM paid within. Working days.',
};

export const slaJhtPaymentWorkingDays: Parameter = {
  id: 'sla.jht.payment_working_days',
  kind: 'number',
  label: { id: 'Batas waktu pembayaran JHT', en: 'Working days to pay JHT' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(5n),
      citations: [{ instrument: 'pp-46-2015', article: '31', paragraph: '3' }],
      source: 'PP 46/2015 Ps 31(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5614',
      confidence: 'high',
    },
  ],
  note: 'JHT paid within. Working days.',
};

export const slaJpFirstPaymentDays: Parameter = {
  id: 'sla.jp.first_payment_days',
  kind: 'number',
  label: { id: 'Batas waktu pembayaran pensiun pertama', en: 'Days to pay the first pension' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(15n),
      citations: [{ instrument: 'pp-45-2015', article: '25', paragraph: '1', letter: 'b' }],
      source: 'PP 45/2015 Ps 25(1)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5613',
      confidence: 'high',
    },
  ],
  note: 'First pension paid within.',
};

export const slaJkkEmployerReportHours: Parameter = {
  id: 'sla.jkk.employer_report_hours',
  kind: 'number',
  label: { id: 'Batas waktu laporan kecelakaan', en: 'Hours to report an accident' },
  unit: 'hours',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(48n),
      citations: [{ instrument: 'pp-44-2015', article: '43' }],
      source: 'PP 44/2015 Ps 43',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Accident report stage I and II.',
};

export const slaFacilityPaymentWorkingDays: Parameter = {
  id: 'sla.facility.payment_working_days',
  kind: 'number',
  label: { id: 'Batas waktu pembayaran fasilitas kesehatan', en: 'Working days to pay a facility' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(7n),
      citations: [{ instrument: 'pp-44-2015', article: '46', paragraph: '1' }],
      source: 'PP 44/2015 Ps 46(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Facility bills paid within. Working days.',
};

export const slaJpDataConfirmationMonths: Parameter = {
  id: 'sla.jp.data_confirmation_months',
  kind: 'number',
  label: { id: 'Konfirmasi data penerima pensiun', en: 'Months between confirmations of a pensioner' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [{ instrument: 'pp-45-2015', article: '26', paragraph: '1' }],
      source: 'PP 45/2015 Ps 26(1)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5613',
      confidence: 'high',
    },
  ],
  note: 'Pensioner confirms data every.',
};

export const slaJkkJkmDelayCompensationPerDay: Parameter = {
  id: 'sla.jkk_jkm.delay_compensation_per_day',
  kind: 'number',
  label: { id: 'Ganti rugi keterlambatan JKK dan JKM per hari', en: 'Compensation for delay per day, JKK and JKM' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('1'),
      citations: [
        { instrument: 'pp-44-2015', article: '37', paragraph: '3' },
        { instrument: 'pp-44-2015', article: '40', paragraph: '4' },
      ],
      source: 'PP 44/2015 Ps 37(3), 40(4)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Compensation paid by BPJS TK for delay, per day, on the amount.',
};

export const slaJpDelayFinePerMonth: Parameter = {
  id: 'sla.jp.delay_fine_per_month',
  kind: 'number',
  label: { id: 'Denda keterlambatan pensiun per bulan', en: 'Fine for a late pension per month' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('2'),
      citations: [{ instrument: 'pp-45-2015', article: '35' }],
      source: 'PP 45/2015 Ps 35',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5613',
      confidence: 'high',
    },
  ],
  note: 'Fine on BPJS TK for late pension, per month.',
};

export const slaSuspectedAccidentDecisionDays: Parameter = {
  id: 'sla.suspected_accident_decision_days',
  kind: 'number',
  label: { id: 'Penetapan dugaan kecelakaan kerja', en: 'Days to decide a suspected work accident' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-10-06',
      published: '2023-10-06',
      value: whole(30n),
      citations: [
        { instrument: 'pp-49-2023', article: '25A', paragraph: '3' },
        { instrument: 'pp-49-2023', article: '25B', paragraph: '3' },
      ],
      source: 'PP 49/2023 Ps 25A(3), 25B(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/266186',
      confidence: 'high',
    },
  ],
  note: 'Status of a suspected work accident or disease decided within.',
};

export const jmoJhtMaxBalance: Parameter = {
  id: 'jmo.jht.max_balance',
  kind: 'number',
  label: { id: 'Saldo JHT yang dapat diklaim lewat JMO', en: 'JHT balance claimable in JMO' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2021-09-01',
      value: whole(10_000_000n),
      citations: [{ instrument: 'bpjstk-service-rule' }],
      source: 'BPJS TK service rule',
      read:
        'seen (amount): https://economy.okezone.com/read/2024/12/01/320/3090653/' +
        'berapa-lama-proses-pencairan-jht-di-aplikasi-jmo ; start date memory',
      confidence: 'medium',
    },
    {
      from: '2025-05-01',
      value: whole(15_000_000n),
      citations: [{ instrument: 'bpjstk-service-rule' }],
      source: 'BPJS TK service rule',
      read:
        'seen: https://id.alongwalker.com/z/63275.html ; ' +
        'https://kumpulanberitaterkini.com/read/125808/' +
        'kemudahan-pencairan-jht-klaim-hingga-rp-15-juta-kini-tersedia-secara-daring-melalui-aplikasi-jmo',
      confidence: 'medium',
      note: 'day unknown',
    },
  ],
  note: 'JHT balance claimable in JMO.',
};

export const membershipServiceParameters: readonly Parameter[] = [
  slaJkkPaymentWorkingDays,
  slaJkmPaymentWorkingDays,
  slaJhtPaymentWorkingDays,
  slaJpFirstPaymentDays,
  slaJkkEmployerReportHours,
  slaFacilityPaymentWorkingDays,
  slaJpDataConfirmationMonths,
  slaJkkJkmDelayCompensationPerDay,
  slaJpDelayFinePerMonth,
  slaSuspectedAccidentDecisionDays,
  jmoJhtMaxBalance,
];
