// By when a worker is registered, numbered and carded, and a changed wage or a layoff is reported.

import { write as w } from '@jamin/engine';
import { employerPhkReportWorkingDays, registrationMaxDaysFromStart } from '../jkp/parameters-service.ts';
import { registrationDeadline } from '../jp/parameters-pension.ts';
import {
  numberIssueWorkingDays,
  registrationNegligentAfterWorkingDays,
  reportDataChangeWorkingDays,
} from '../membership/parameters-duties.ts';
import { jakonRegistrationWorkingDaysAfterSpk } from '../membership/parameters-jakon.ts';
import { isSegment } from '../membership/participation.ts';
import { deadlineCardHandoverWorkingDays, deadlineCardWorkingDays } from './parameters-deadlines.ts';
import { lastReportReading, projectRegistrationReading, registrationReading, workingDaysReading } from './readings.ts';
import { isEvent, isProgramme, start, termRules } from './terms.ts';
import { workingDaysAfter } from './working-days.ts';

const SINCE_2015 = { from: '2015-07-01', published: '2015-06-30' };
const SINCE_JKP = { from: '2021-02-02', published: '2021-02-02' };
const isProject = w.all(w.given('segment'), isSegment('JAKON'));

const HIRE_CITATIONS = [
  { instrument: 'pp-44-2015', article: '10', paragraph: '1', elucidation: true },
  { instrument: 'pp-46-2015', article: '11', elucidation: true },
  { instrument: 'pp-45-2015', article: '4', paragraph: '2' },
  { instrument: 'permenaker-44-2015', note: 'construction: from the work order' },
];
const HIRE_TEXT = {
  id:
    'Pekerja yang tidak didaftarkan dalam 7 hari kerja (proyek konstruksi: 14 hari kerja; JP dan JKP: 30 hari) ' +
    'berarti belum didaftarkan tepat waktu; pekerja boleh mendaftar sendiri.',
  en:
    'A worker not registered within 7 working days (construction: 14 working days; JP and JKP: 30 days) was not ' +
    'registered in time and may register himself.',
};

export const registration = termRules('registration', {
  duty: 'registration',
  label: { id: 'Pendaftaran pekerja', en: 'Registration of the worker' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JKK', 'JKM', 'JHT', 'JP'), isEvent('hire')),
      citations: HIRE_CITATIONS,
      text: HIRE_TEXT,
    },
    {
      ...SINCE_JKP,
      runs: isEvent('hire'),
      citations: [...HIRE_CITATIONS, { instrument: 'pp-37-2021', article: '6', paragraph: '1' }],
      text: HIRE_TEXT,
    },
  ],
  due: w.choose(
    w.when(isProgramme('JKP'), w.dated('add-days', start, w.value(registrationMaxDaysFromStart))),
    w.when(isProgramme('JP'), w.dated('add-days', start, w.value(registrationDeadline))),
    workingDaysAfter(
      start,
      w.choose(
        w.when(isProject, w.value(jakonRegistrationWorkingDaysAfterSpk)),
        w.value(registrationNegligentAfterWorkingDays),
      ),
    ),
  ),
  interpretations: [
    registrationReading,
    projectRegistrationReading,
    { ...workingDaysReading, matters: { words: { programme: ['JKK', 'JKM', 'JHT'] } } },
  ],
});

export const participantNumber = termRules('registration', {
  duty: 'number',
  label: { id: 'Penerbitan nomor peserta', en: 'Issue of the participant number' },
  versions: [
    {
      ...SINCE_2015,
      runs: w.all(isProgramme('JKK', 'JKM', 'JHT'), isEvent('registration')),
      citations: [
        { instrument: 'pp-44-2015', article: '10', paragraph: '5' },
        { instrument: 'pp-46-2015', article: '11', paragraph: '5' },
      ],
      text: {
        id: 'Nomor peserta terbit 1 hari kerja sesudah formulir lengkap dan iuran pertama dibayar.',
        en: 'The participant number is issued 1 working day after the complete form and the first contribution.',
      },
    },
    {
      ...SINCE_JKP,
      runs: w.all(isProgramme('JKK', 'JKM', 'JHT', 'JKP'), isEvent('registration')),
      citations: [
        { instrument: 'pp-44-2015', article: '10', paragraph: '5' },
        { instrument: 'pp-46-2015', article: '11', paragraph: '5' },
        { instrument: 'pp-37-2021', article: '6', paragraph: '3' },
      ],
    },
  ],
  due: workingDaysAfter(start, w.value(numberIssueWorkingDays)),
  interpretations: [workingDaysReading],
});

const cardIssued = workingDaysAfter(start, w.value(deadlineCardWorkingDays));
const CARD = w.all(isProgramme('JKK', 'JKM', 'JHT'), isEvent('registration'));

export const card = termRules('registration', {
  duty: 'card',
  label: { id: 'Penerbitan kartu peserta', en: 'Issue of the participant card' },
  versions: [
    {
      ...SINCE_2015,
      runs: CARD,
      citations: [
        { instrument: 'pp-44-2015', article: '7' },
        { instrument: 'pp-46-2015', article: '8' },
      ],
      text: { id: 'Kartu terbit dalam 7 hari kerja.', en: 'The card is issued within 7 working days.' },
    },
  ],
  due: cardIssued,
  interpretations: [workingDaysReading],
});

export const cardHandover = termRules('registration', {
  duty: 'card-handover',
  label: { id: 'Penyerahan kartu kepada pekerja', en: 'Hand-over of the card to the worker' },
  versions: [
    {
      ...SINCE_2015,
      runs: CARD,
      citations: [{ instrument: 'pp-44-2015', article: '7' }],
      text: {
        id: 'Pemberi kerja menyerahkan kartu dalam 3 hari kerja sejak diterima.',
        en: 'The employer hands the card over within 3 working days of receiving it.',
      },
    },
  ],
  due: workingDaysAfter(cardIssued, w.value(deadlineCardHandoverWorkingDays)),
  interpretations: [lastReportReading, workingDaysReading],
});

export const wageChange = termRules('registration', {
  duty: 'wage-change',
  label: { id: 'Laporan perubahan upah atau data', en: 'Report of a changed wage or other data' },
  versions: [
    {
      from: '2013-12-24',
      published: '2013-12-24',
      runs: isEvent('wage-change'),
      citations: [{ instrument: 'pp-86-2013', article: '3', paragraph: '4' }],
      text: {
        id: 'Perubahan upah, jumlah pekerja, alamat dan data lain dilaporkan dalam 7 hari kerja.',
        en: 'Changes of wages, number of workers, address and other data are reported within 7 working days.',
      },
    },
  ],
  due: workingDaysAfter(start, w.value(reportDataChangeWorkingDays)),
  interpretations: [workingDaysReading],
});

export const phkReport = termRules('registration', {
  duty: 'phk-report',
  label: { id: 'Laporan PHK oleh pemberi kerja', en: 'Report of the layoff by the employer' },
  versions: [
    {
      from: '2025-02-07',
      published: '2025-02-07',
      runs: w.all(isProgramme('JKP'), isEvent('layoff')),
      citations: [{ instrument: 'permenaker-2-2025', article: '9', paragraph: '1' }],
      text: {
        id: 'Pemberi kerja melaporkan PHK peserta dalam 7 hari kerja sejak PHK.',
        en: 'The employer reports the layoff of a member within 7 working days of it.',
      },
    },
  ],
  due: workingDaysAfter(start, w.value(employerPhkReportWorkingDays)),
  interpretations: [workingDaysReading],
});
