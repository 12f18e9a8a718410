// Why one body comes first: each reason with its article, or where it was read, and how sure it is.

import type { Citation, Confidence, Words } from '@jamin/engine';
import { deathProgrammes } from './death-programmes.ts';

export type Reason = {
  readonly words: Words;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
  /** Where it was read when no article was. */
  readonly read?: Words;
};

const pp44 = (article: string, paragraph?: string): Citation => ({
  instrument: 'pp-44-2015',
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
});
const pp49 = (article: string, paragraph?: string): Citation => ({
  instrument: 'pp-49-2023',
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
});

const PRESS: Words = {
  id: 'Dari keterangan Jasa Raharja dan BPJS di media; undang-undang Jasa Raharja belum kami baca.',
  en: 'From what Jasa Raharja and BPJS said in the press; we have not read the law of Jasa Raharja.',
};

export const reasons = {
  jkkAccident: {
    words: {
      id: 'Kecelakaan kerja dijamin BPJS Ketenagakerjaan lewat JKK, juga perawatannya.',
      en: 'BPJS Ketenagakerjaan covers a work accident through JKK, with the care it needs.',
    },
    citations: [pp44('25')],
    confidence: 'high',
  },
  jkkIllness: {
    words: {
      id: 'Penyakit akibat kerja dijamin BPJS Ketenagakerjaan lewat JKK.',
      en: 'BPJS Ketenagakerjaan covers an illness caused by work, through JKK.',
    },
    citations: [pp44('25')],
    confidence: 'high',
  },
  suspectedIllness: {
    words: {
      id:
        'Selama belum pasti, BPJS Ketenagakerjaan menjamin lebih dulu. ' +
        'Kalau ternyata bukan karena kerja, BPJS Kesehatan yang menanggung.',
      en:
        'While it is not sure, BPJS Ketenagakerjaan covers it first. ' +
        'If work turns out not to be the cause, BPJS Kesehatan bears the cost.',
    },
    citations: [pp49('25B', '1'), pp49('25B', '6')],
    confidence: 'high',
  },
  suspectedAccident: {
    words: {
      id: 'Perawatan dugaan kecelakaan kerja dijamin BPJS Ketenagakerjaan lebih dulu, sambil diperiksa.',
      en: 'BPJS Ketenagakerjaan covers the care of a suspected work accident first, while it is looked into.',
    },
    citations: [pp49('25A', '1')],
    confidence: 'high',
  },
  notRegistered: {
    words: {
      id: 'Majikan yang tidak mendaftarkan pekerjanya wajib membayar sendiri manfaat itu.',
      en: 'An employer who did not register the worker must pay those benefits itself.',
    },
    citations: [pp44('27', '1'), pp44('35')],
    confidence: 'high',
  },
  commute: {
    words: {
      id: 'Kecelakaan di jalan berangkat, pulang, atau untuk kerja dihitung kecelakaan kerja.',
      en: 'An accident on the way to, from or for work counts as a work accident.',
    },
    citations: [pp44('1')],
    confidence: 'high',
  },
  otherVehicle: {
    words: {
      id: 'Kalau ada kendaraan lain, Jasa Raharja membayar lebih dulu.',
      en: 'With another vehicle, Jasa Raharja pays first.',
    },
    citations: [],
    confidence: 'high',
    read: PRESS,
  },
  alone: {
    words: {
      id: 'Kecelakaan tunggal tidak dijamin Jasa Raharja.',
      en: 'Jasa Raharja does not cover a crash without another vehicle.',
    },
    citations: [],
    confidence: 'high',
    read: PRESS,
  },
  vehicleUnknown: {
    words: {
      id: 'Laporan polisi menentukan apakah Jasa Raharja ikut membayar.',
      en: 'The police report decides whether Jasa Raharja pays as well.',
    },
    citations: [],
    confidence: 'medium',
    read: PRESS,
  },
  care: {
    words: {
      id: 'Sakit atau kecelakaan yang bukan karena kerja dirawat lewat BPJS Kesehatan.',
      en: 'Illness or accident not caused by work is treated through BPJS Kesehatan.',
    },
    citations: [{ instrument: 'uu-24-2011', article: '6' }],
    confidence: 'high',
  },
  restOfCare: {
    words: {
      id: 'Kalau biaya belum tertutup, sisanya lewat BPJS Kesehatan.',
      en: 'What that does not cover goes through BPJS Kesehatan.',
    },
    citations: [],
    confidence: 'high',
    read: PRESS,
  },
  deathWork: {
    words: {
      id: 'Meninggal karena kerja ditanggung JKK, dari BPJS Ketenagakerjaan, untuk ahli warisnya.',
      en: 'A death caused by work is covered by JKK of BPJS Ketenagakerjaan, for the heirs.',
    },
    citations: deathProgrammes.JKK.citations,
    confidence: 'high',
  },
  deathOther: {
    words: {
      id:
        'Meninggal bukan karena kerja: JKM dari BPJS Ketenagakerjaan membayar ahli waris. ' +
        'BPJS Kesehatan tidak membayar santunan kematian.',
      en:
        'A death not caused by work: JKM of BPJS Ketenagakerjaan pays the heirs. ' +
        'BPJS Kesehatan pays no death grant.',
    },
    citations: deathProgrammes.JKM.citations,
    confidence: 'high',
  },
  deathIllness: {
    words: {
      id: 'Kalau penyakitnya akibat kerja, berlaku JKK. Tanyakan kepada dokter.',
      en: 'If work caused the illness, JKK applies. Ask the doctor.',
    },
    citations: [pp44('25')],
    confidence: 'high',
  },
  jobLoss: {
    words: {
      id: 'BPJS Ketenagakerjaan membayar uang tunai JKP, dan tabungan JHT dapat dicairkan.',
      en: 'BPJS Ketenagakerjaan pays JKP cash, and the JHT savings can be claimed.',
    },
    citations: [{ instrument: 'pp-37-2021' }, { instrument: 'pp-46-2015' }],
    confidence: 'high',
  },
  oldAge: {
    words: {
      id: 'Tabungan JHT dan pensiun JP ada di BPJS Ketenagakerjaan.',
      en: 'JHT savings and the JP pension are with BPJS Ketenagakerjaan.',
    },
    citations: [{ instrument: 'pp-46-2015' }, { instrument: 'pp-45-2015' }],
    confidence: 'high',
  },
  workerCard: {
    words: {
      id: 'Kartu dan iuran jaminan kerja diurus BPJS Ketenagakerjaan.',
      en: 'BPJS Ketenagakerjaan deals with the card and contributions of work cover.',
    },
    citations: [{ instrument: 'uu-24-2011', article: '9', paragraph: '2' }],
    confidence: 'high',
  },
  familyCard: {
    words: {
      id: 'Berobat untuk keluarga diurus BPJS Kesehatan. Satu keluarga didaftarkan bersama.',
      en: 'Medical care of the family is with BPJS Kesehatan. A family is registered together.',
    },
    citations: [{ instrument: 'uu-24-2011', article: '16' }],
    confidence: 'high',
  },
  wages: {
    words: {
      id: 'Gaji dan pesangon adalah utang majikan. Tidak satu pun BPJS membayarnya.',
      en: 'Wages and severance are owed by the employer. Neither BPJS pays them.',
    },
    citations: [{ instrument: 'uu-24-2011', article: '9', paragraph: '2' }],
    confidence: 'high',
  },
  selfRegister: {
    words: {
      id: 'Kalau majikan lalai, Anda boleh mendaftar sendiri ke BPJS Ketenagakerjaan, dan majikan wajib membayar.',
      en: 'If the employer neglects it, you may register at BPJS Ketenagakerjaan, and the employer must pay.',
    },
    citations: [pp44('10'), { instrument: 'pp-46-2015', article: '11' }],
    confidence: 'high',
  },
  owesDeducted: {
    words: {
      id: 'Iuran yang sudah dipotong wajib disetor majikan, dengan dendanya.',
      en: 'The employer must pay the contributions it took from wages, with the fine.',
    },
    citations: [pp44('22'), { instrument: 'pp-46-2015', article: '20' }],
    confidence: 'high',
  },
  notPaid: {
    words: {
      id: 'BPJS Ketenagakerjaan dapat melihat apakah iuran masuk, dan menagih majikan.',
      en: 'BPJS Ketenagakerjaan can see whether contributions arrived, and collects them from the employer.',
    },
    citations: [pp44('38'), { instrument: 'uu-24-2011' }],
    confidence: 'medium',
  },
} as const satisfies { readonly [reason: string]: Reason };
