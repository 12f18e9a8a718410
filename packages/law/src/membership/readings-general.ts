// Readings of the law that every programme shares: the law of the day, what is known, rounding, months, gaps.

import {
  type Confidence,
  type Expression,
  type Interpretation,
  type Matters,
  type Words,
  write as w,
} from '@jamin/engine';

type Pair = readonly [id: string, en: string];

function words([id, en]: Pair): Words {
  return { id, en };
}

/** A reading in few lines: question, choice and reason, each in Indonesian and English; and when its doubt bears. */
export function reading(
  ruling: number,
  confidence: Confidence,
  question: Pair,
  choice: Pair,
  because: Pair,
  matters?: Matters,
): Interpretation {
  const all = { ruling, question: words(question), choice: words(choice), because: words(because), confidence };
  return matters === undefined ? all : { ...all, matters };
}

export const lawOfTheDay = reading(
  1,
  'high',
  ['Hukum hari apa yang dipakai?', 'The law of which day applies?'],
  [
    'Hukum yang berlaku pada hari kejadian atau pengajuan; nilai terbaru yang sudah mulai berlaku.',
    'The law in force on the day of the event or claim; the latest value that has started.',
  ],
  [
    'Sebagian nilai hanya berlaku sementara di dalam nilai yang lebih lama.',
    'Some values hold only for a window inside an older one.',
  ],
);

export const lawAsKnown = reading(
  2,
  'high',
  ['Apa yang dianggap diketahui pada suatu hari?', 'What counts as known on a day?'],
  [
    'Hanya nilai yang sudah terbit pada hari itu; tanpa hari itu, semua nilai yang ada.',
    'Only values published by that day; without such a day, every value there is.',
  ],
  [
    'Sebagian aturan terbit sesudah bulan yang diaturnya mulai.',
    'Some rules were published after the month they govern had begun.',
  ],
);

export const benefitRounding = reading(
  4,
  'medium',
  ['Bagaimana manfaat dibulatkan?', 'How is a benefit rounded?'],
  [
    'Sekali saja di akhir, ke rupiah terdekat; lima puluh sen ke atas.',
    'Once, at the end, to the nearest rupiah; half a rupiah goes up.',
  ],
  [
    'Pembayaran yang diumumkan selalu dalam rupiah penuh.',
    'Payments that were made public are always in whole rupiah.',
  ],
  { rounded: true },
);

export const notCovered = reading(
  5,
  'high',
  ['Apa jawabnya bila tidak ada aturan yang mencakup?', 'What is the answer where no rule covers the case?'],
  ['Tidak dapat diputuskan; tidak pernah dianggap nol.', 'It cannot be decided; it is never taken to be zero.'],
  [
    'Angka nol akan terlihat seperti keputusan, padahal hukumnya tidak terbaca.',
    'A zero would look like a decision where the law was not read.',
  ],
);

export const monthWithoutDay = reading(
  6,
  'medium',
  ['Kapan “satu bulan” sesudah tanggal yang tidak ada di bulan itu?', 'When is “one month” after, say, 31 January?'],
  ['Hari terakhir bulan itu.', 'On the last day of the month.'],
  ['Begitu cara menghitung sehari-hari; peraturannya diam.', 'That is everyday counting; the text is silent.'],
);

/** Ruling 6 for months: a doubt only where the later month lacks the day. */
export function monthsAfter(start: Expression, end: Expression): Interpretation {
  return { ...monthWithoutDay, matters: { when: otherDay(start, end) } };
}

function otherDay(start: Expression, end: Expression): Expression {
  return w.unequal(w.calendar('day', start), w.calendar('day', end));
}

/** Ruling 6 for ages: a doubt only for who was born on a day that the later year does not have. */
export function leapDay(birthDate: Expression, birthday: Expression): Interpretation {
  return reading(
    6,
    'medium',
    ['Kapan berulang tahun orang yang lahir 29 Februari?', 'When is the birthday of someone born on 29 February?'],
    ['Pada 28 Februari bila tahunnya bukan tahun kabisat.', 'On 28 February in a year that is no leap year.'],
    ['Begitu cara menghitung sehari-hari; peraturannya diam.', 'That is everyday counting; the text is silent.'],
    { when: otherDay(birthDate, birthday) },
  );
}
