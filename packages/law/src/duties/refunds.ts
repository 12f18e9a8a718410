// By when an employer asks for a refund and is paid, a health facility is paid, and a pensioner is told or confirms.

import { write as w } from '@jamin/engine';
import { employerRefundClaimDeadlineMonths } from '../jkp/parameters-claims.ts';
import { employerRefundPaymentWorkingDays } from '../jkp/parameters-service.ts';
import { noticeBeforeRetirement } from '../jp/parameters-retirement.ts';
import { slaFacilityPaymentWorkingDays, slaJpDataConfirmationMonths } from '../membership/parameters-service.ts';
import { noticeReading, workingDaysReading } from './readings.ts';
import { isEvent, isProgramme, start, termRules } from './terms.ts';
import { workingDaysAfter } from './working-days.ts';

const SINCE_2015 = { from: '2015-07-01', published: '2015-06-30' };
const SINCE_JKP = { from: '2021-02-02', published: '2021-02-02' };

export const refundClaim = termRules('refunds', {
  duty: 'refund-claim',
  label: { id: 'Permintaan penggantian oleh pemberi kerja', en: 'Claim of a refund by the employer' },
  versions: [
    {
      ...SINCE_JKP,
      runs: w.all(isProgramme('JKP'), isEvent('arrears-settled')),
      citations: [
        { instrument: 'pp-37-2021', article: '39', paragraph: '5' },
        { instrument: 'pp-6-2025', article: '39', paragraph: '5' },
      ],
      text: {
        id: 'Pemberi kerja yang membayar lebih dahulu dapat meminta penggantian setelah melunasi tunggakan dan denda.',
        en: 'An employer who paid first may ask for a refund after settling arrears and penalties.',
      },
    },
  ],
  due: w.addMonths(start, w.value(employerRefundClaimDeadlineMonths)),
});

export const refund = termRules('refunds', {
  duty: 'refund',
  label: { id: 'Penggantian kepada pemberi kerja', en: 'Refund to the employer' },
  versions: [
    {
      ...SINCE_JKP,
      runs: w.all(isProgramme('JKP'), isEvent('refund-complete')),
      citations: [
        { instrument: 'pp-37-2021', article: '39', paragraph: '6' },
        { instrument: 'pp-6-2025', article: '39', paragraph: '6' },
      ],
      text: {
        id: 'BPJS membayar penggantian sejak berkas permintaan lengkap.',
        en: 'BPJS pays the refund from complete papers.',
      },
    },
  ],
  due: workingDaysAfter(start, w.value(employerRefundPaymentWorkingDays)),
  interpretations: [workingDaysReading],
});

export const facilityPayment = termRules('refunds', {
  duty: 'facility-payment',
  label: { id: 'Pembayaran tagihan fasilitas kesehatan', en: 'Payment of the bill of a health facility' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JKK'), isEvent('facility-bill')),
      citations: [{ instrument: 'pp-44-2015', article: '46', paragraph: '1' }],
      text: {
        id: 'BPJS membayar fasilitas kesehatan sejak tagihannya diterima.',
        en: 'BPJS pays the health facility from the receipt of its bill.',
      },
    },
  ],
  due: workingDaysAfter(start, w.value(slaFacilityPaymentWorkingDays)),
  interpretations: [workingDaysReading],
});

export const retirementNotice = termRules('refunds', {
  duty: 'retirement-notice',
  label: { id: 'Pemberitahuan sebelum usia pensiun', en: 'Notice before the retirement age' },
  versions: [
    {
      from: '2015-07-01',
      runs: w.all(isProgramme('JP'), isEvent('retirement')),
      citations: [{ instrument: 'permenaker-29-2015', article: '12', paragraph: '1' }],
      text: {
        id: 'BPJS memberi tahu peserta sebelum usia pensiun, dengan formulir dan daftar isian.',
        en: 'BPJS tells the participant before the retirement age, with a form and a list of data.',
      },
    },
  ],
  due: w.addMonths(w.eventDay, w.minus(w.number('0', 'months'), w.value(noticeBeforeRetirement))),
  interpretations: [noticeReading],
});

export const dataConfirmation = termRules('refunds', {
  duty: 'data-confirmation',
  label: { id: 'Konfirmasi data berikutnya oleh pensiunan', en: 'Next confirmation of data by the pensioner' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JP'), isEvent('data-confirmed')),
      citations: [{ instrument: 'pp-45-2015', article: '26', paragraph: '1' }],
      text: {
        id: 'Penerima pensiun mengonfirmasi datanya secara berkala; bila tidak, pembayarannya ditunda.',
        en: 'A pensioner confirms the data at intervals; otherwise payment is suspended.',
      },
    },
  ],
  due: w.addMonths(start, w.value(slaJpDataConfirmationMonths)),
});
