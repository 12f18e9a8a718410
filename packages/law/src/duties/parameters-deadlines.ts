// Terms of duties that no programme's own table holds: the participant card, and how hours become days.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const deadlineHoursPerDay: Parameter = {
  id: 'deadline.hours_per_day',
  kind: 'number',
  label: { id: 'Jam dalam sehari', en: 'Hours in a day' },
  unit: 'hours',
  absence: { means: 'error' },
  rows: [
    {
      from: '1990-01-01',
      value: whole(24n),
      citations: [{ instrument: 'pp-44-2015', article: '43', note: '2 x 24 jam' }],
      source: 'PP 44/2015 Ps 43 counts in 2 x 24 hours',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Turns a term written in hours into days.',
};

export const deadlineCardWorkingDays: Parameter = {
  id: 'deadline.card.working_days',
  kind: 'number',
  label: { id: 'Batas waktu penerbitan kartu peserta', en: 'Working days to issue a participant card' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(7n),
      citations: [
        { instrument: 'pp-44-2015', article: '7' },
        { instrument: 'pp-46-2015', article: '8' },
      ],
      source: 'PP 44/2015 Ps 7, 12; PP 46/2015 Ps 8, 12',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'Card issued within. Working days.',
};

export const deadlineCardHandoverWorkingDays: Parameter = {
  id: 'deadline.card_handover.working_days',
  kind: 'number',
  label: { id: 'Batas waktu menyerahkan kartu kepada pekerja', en: 'Working days to hand over the card' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3n),
      citations: [{ instrument: 'pp-44-2015', article: '7' }],
      source: 'PP 44/2015 Ps 7, 12',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5612',
      confidence: 'high',
    },
  ],
  note: 'The employer hands the card to the worker within. Working days.',
};

export const dutiesDeadlinesParameters: readonly Parameter[] = [
  deadlineHoursPerDay,
  deadlineCardWorkingDays,
  deadlineCardHandoverWorkingDays,
];
