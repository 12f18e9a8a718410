// By when an accident is reported, a claim decided and paid, and until when it may be made.

import { type Rule, write as w } from '@jamin/engine';
import { claimExpiry, incompleteFileNotice } from '../jkk/parameters-claims.ts';
import { claimBy } from '../jkp/days.ts';
import { paymentMaxWorkingDays, verificationMaxWorkingDays } from '../jkp/parameters-service.ts';
import {
  slaJhtPaymentWorkingDays,
  slaJkkEmployerReportHours,
  slaJkkPaymentWorkingDays,
  slaJkmPaymentWorkingDays,
  slaJpFirstPaymentDays,
  slaSuspectedAccidentDecisionDays,
} from '../membership/parameters-service.ts';
import { deadlineHoursPerDay } from './parameters-deadlines.ts';
import { expiryReading, hoursReading, jpPaymentReading, lastReportReading, workingDaysReading } from './readings.ts';
import { isEvent, isProgramme, start, termRules } from './terms.ts';
import { workingDaysAfter } from './working-days.ts';

const SINCE_2015 = { from: '2015-07-01', published: '2015-06-30' };

const reportDays = w.times(
  w.over(w.value(slaJkkEmployerReportHours), w.value(deadlineHoursPerDay)),
  w.number('1', 'days'),
);
const afterReport = w.dated('add-days', start, reportDays);

export const employerReport1 = termRules('deadlines', {
  duty: 'employer-report-1',
  label: { id: 'Laporan kecelakaan tahap I', en: 'Accident report, stage I' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JKK'), isEvent('accident')),
      citations: [
        { instrument: 'pp-44-2015', article: '43', paragraph: '1' },
        { instrument: 'pp-44-2015', article: '43', paragraph: '2' },
        { instrument: 'pp-44-2015', article: '44' },
      ],
      text: {
        id: 'Kecelakaan kerja dilaporkan paling lambat 2 x 24 jam sejak terjadi atau sejak penyakit didiagnosis.',
        en: 'A work accident is reported within 2 x 24 hours of it, or of the diagnosis of the disease.',
      },
    },
    {
      from: '2025-02-24',
      published: '2025-02-24',
      runs: w.all(isProgramme('JKK'), isEvent('accident')),
      citations: [
        { instrument: 'pp-44-2015', article: '43', paragraph: '1' },
        { instrument: 'permenaker-5-2021', article: '8', paragraph: '2a' },
        { instrument: 'permenaker-1-2025' },
      ],
      text: {
        id:
          'Kecelakaan kerja dilaporkan paling lambat 2 x 24 jam. Bila terlambat, manfaat JKK menjadi kewajiban ' +
          'pemberi kerja, yang dapat meminta penggantian setelah melapor.',
        en:
          'A work accident is reported within 2 x 24 hours. When late, the JKK benefit becomes the duty of the ' +
          'employer, who may ask for a refund after reporting.',
      },
    },
  ],
  due: afterReport,
  interpretations: [hoursReading],
});

export const employerReport2 = termRules('deadlines', {
  duty: 'employer-report-2',
  label: { id: 'Laporan kecelakaan tahap II', en: 'Accident report, stage II' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JKK'), isEvent('recovered')),
      citations: [
        { instrument: 'pp-44-2015', article: '43', paragraph: '3' },
        { instrument: 'pp-44-2015', article: '43', paragraph: '4' },
      ],
      text: {
        id: 'Akibat kecelakaan dilaporkan paling lambat 2 x 24 jam sejak surat dokter: sembuh, cacat, atau meninggal.',
        en: "The outcome is reported within 2 x 24 hours of the doctor's statement: recovered, disabled or dead.",
      },
    },
  ],
  due: afterReport,
  interpretations: [hoursReading],
});

export const incompleteNotice = termRules('deadlines', {
  duty: 'incomplete-notice',
  label: { id: 'Pemberitahuan berkas belum lengkap', en: 'Notice that the file is incomplete' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JKK'), isEvent('recovered')),
      citations: [
        { instrument: 'pp-44-2015', article: '43', paragraph: '7' },
        { instrument: 'pp-44-2015', article: '44', paragraph: '7' },
      ],
      text: {
        id: 'BPJS memberitahukan berkas yang belum lengkap paling lambat 7 hari kerja sejak laporan tahap II.',
        en: 'BPJS tells within 7 working days of the stage II report that the file is incomplete.',
      },
    },
  ],
  due: workingDaysAfter(afterReport, w.value(incompleteFileNotice)),
  interpretations: [lastReportReading, workingDaysReading],
});

const SUSPECTED = w.all(isProgramme('JKK'), isEvent('accident'));
const VERIFIED = w.all(isProgramme('JKP'), isEvent('claim-complete'));
const VERIFICATION = { instrument: 'permenaker-15-2021', note: 'from the press' };

export const decision = termRules('deadlines', {
  duty: 'decision',
  label: { id: 'Keputusan atas kejadian atau pengajuan', en: 'Decision on the event or claim' },
  versions: [
    { from: '2021-07-28', runs: VERIFIED, citations: [VERIFICATION] },
    {
      from: '2023-10-06',
      published: '2023-10-06',
      runs: w.any(VERIFIED, SUSPECTED),
      citations: [
        VERIFICATION,
        { instrument: 'pp-49-2023', article: '25A', paragraph: '3' },
        { instrument: 'pp-49-2023', article: '25B', paragraph: '3' },
      ],
      text: {
        id:
          'Dugaan kecelakaan atau penyakit akibat kerja disimpulkan paling lambat 30 hari sejak laporan tahap I. ' +
          'Data pengajuan JKP diperiksa dalam 3 hari kerja.',
        en:
          'A suspected work accident or disease is decided within 30 days of the stage I report. ' +
          'The data of a JKP claim are verified within 3 working days.',
      },
    },
  ],
  due: w.choose(
    w.when(isProgramme('JKP'), workingDaysAfter(start, w.value(verificationMaxWorkingDays))),
    w.dated('add-days', afterReport, w.value(slaSuspectedAccidentDecisionDays)),
  ),
  interpretations: [
    { ...lastReportReading, matters: { words: { programme: ['JKK'] } } },
    { ...workingDaysReading, matters: { words: { programme: ['JKP'] } } },
  ],
});

const PAYERS_2015 = w.all(isProgramme('JKK', 'JKM', 'JHT', 'JP'), isEvent('claim-complete'));
const PAYMENT_CITATIONS = [
  { instrument: 'pp-44-2015', article: '37', paragraph: '2' },
  { instrument: 'pp-44-2015', article: '40', paragraph: '3' },
  { instrument: 'pp-46-2015', article: '31', paragraph: '3' },
  { instrument: 'pp-45-2015', article: '25', paragraph: '1', letter: 'b' },
];
const PAYMENT_TEXT = {
  id: 'Sejak berkas lengkap: JKK 7 hari kerja, JKM 3 hari kerja, JHT 5 hari kerja, JP 15 hari, JKP 3 hari kerja.',
  en:
    'From complete papers: JKK 7 working days, JKM 3 working days, ' +
    'JHT 5 working days, JP 15 days, JKP 3 working days.',
};

export const payment = termRules('deadlines', {
  duty: 'payment',
  label: { id: 'Pembayaran manfaat', en: 'Payment of the benefit' },
  versions: [
    { ...SINCE_2015, runs: PAYERS_2015, citations: PAYMENT_CITATIONS, text: PAYMENT_TEXT },
    {
      from: '2021-07-28',
      runs: w.any(PAYERS_2015, VERIFIED),
      citations: [
        ...PAYMENT_CITATIONS,
        VERIFICATION,
        { instrument: 'permenaker-2-2025', article: '13', paragraph: '6' },
      ],
      text: PAYMENT_TEXT,
    },
  ],
  due: w.choose(
    w.when(isProgramme('JP'), w.dated('add-days', start, w.value(slaJpFirstPaymentDays))),
    workingDaysAfter(
      start,
      w.choose(
        w.when(isProgramme('JKK'), w.value(slaJkkPaymentWorkingDays)),
        w.when(isProgramme('JKM'), w.value(slaJkmPaymentWorkingDays)),
        w.when(isProgramme('JHT'), w.value(slaJhtPaymentWorkingDays)),
        w.value(paymentMaxWorkingDays),
      ),
    ),
  ),
  interpretations: [
    { ...workingDaysReading, matters: { words: { programme: ['JKK', 'JKM', 'JHT', 'JKP'] } } },
    jpPaymentReading,
  ],
});

const accidentLapses: Rule = {
  id: 'duties.deadlines.accident-lapses',
  label: { id: 'Hari terakhir hak atas JKK', en: 'Last day of the right to JKK' },
  type: 'date',
  versions: [
    {
      ...SINCE_2015,
      citations: [
        { instrument: 'pp-44-2015', article: '26' },
        { instrument: 'pp-82-2019', article: '26' },
      ],
      formula: w.addYears(w.eventDay, w.value(claimExpiry)),
    },
  ],
  interpretations: [expiryReading],
};
const CLAIM_JKK = w.all(isProgramme('JKK'), isEvent('accident'));

export const claim = termRules('deadlines', {
  duty: 'claim',
  label: { id: 'Hari terakhir mengajukan', en: 'Last day to claim' },
  versions: [
    {
      ...SINCE_2015,
      runs: CLAIM_JKK,
      citations: [
        { instrument: 'pp-44-2015', article: '26' },
        { instrument: 'pp-82-2019', article: '26' },
      ],
      text: {
        id: 'Hak atas JKK hapus sesudah 2 tahun (sejak 2 Desember 2019: 5 tahun) sejak kecelakaan.',
        en: 'The right to JKK lapses 2 years (since 2 December 2019: 5 years) after the accident.',
      },
    },
    {
      from: '2021-02-02',
      published: '2021-02-02',
      runs: w.any(CLAIM_JKK, w.all(isProgramme('JKP'), isEvent('layoff'))),
      citations: [
        { instrument: 'pp-82-2019', article: '26' },
        { instrument: 'pp-37-2021', article: '40', letter: 'a' },
      ],
      text: {
        id: 'Hak atas JKK hapus sesudah 5 tahun; hak atas JKP hilang bila tidak diajukan dalam jangka waktunya.',
        en: 'The right to JKK lapses after 5 years; the right to JKP is lost when not claimed within its term.',
      },
    },
  ],
  due: w.choose(w.when(isProgramme('JKP'), w.ref(claimBy)), w.ref(accidentLapses)),
});

export const deadlinesRules: readonly Rule[] = [accidentLapses];
