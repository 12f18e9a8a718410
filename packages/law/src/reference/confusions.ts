// What people commonly confuse about the two bodies called BPJS, each answered with its article.

import type { Citation, Confidence, Words } from '@jamin/engine';

export type Confusion = {
  readonly id: string;
  readonly said: Words;
  readonly answer: Words;
  readonly citations: readonly Citation[];
  readonly read: string;
  readonly confidence: Confidence;
};

const seen = (id: string, said: Words, answer: Words, ...citations: readonly Citation[]): Confusion => ({
  id,
  said,
  answer,
  citations,
  read: 'seen: the articles named',
  confidence: 'high',
});

const pp44 = (article: string): Citation => ({ instrument: 'pp-44-2015', article });
const uu24 = (article: string): Citation => ({ instrument: 'uu-24-2011', article });

export const confusions: readonly Confusion[] = [
  seen(
    'have-bpjs',
    { id: '“Saya punya BPJS, jadi aman.”', en: '“I have BPJS, so I am covered.”' },
    {
      id: 'Lihat kartunya. Ada dua BPJS. Yang satu tidak menggantikan yang lain.',
      en: 'Look at the card. There are two bodies. One does not replace the other.',
    },
    uu24('5'),
  ),
  seen(
    'ill',
    { id: '“BPJS Ketenagakerjaan membayar saat saya sakit.”', en: '“BPJS Ketenagakerjaan pays when I am ill.”' },
    {
      id: 'Tidak, kecuali sakitnya karena pekerjaan. Sakit biasa dijamin BPJS Kesehatan.',
      en: 'No, unless work caused the illness. Ordinary illness is covered by BPJS Kesehatan.',
    },
    pp44('25'),
  ),
  seen(
    'hospital',
    { id: '“Biaya kecelakaan kerja masuk KIS saya.”', en: '“My work accident goes on my KIS card.”' },
    {
      id: 'Tidak. BPJS Ketenagakerjaan menjamin lebih dulu, lewat JKK. Beri tahu rumah sakit.',
      en: 'No. BPJS Ketenagakerjaan covers it first, through JKK. Tell the hospital.',
    },
    pp44('25'),
    { instrument: 'pp-49-2023', article: '43A', paragraph: '4' },
  ),
  {
    ...seen(
      'informal',
      { id: '“Hanya untuk pegawai kantor atau pabrik.”', en: '“It is only for office or factory staff.”' },
      {
        id: 'Tidak. Nelayan, pedagang, sopir, dan siapa pun yang bekerja boleh ikut sebagai BPU.',
        en: 'No. Fishers, traders, drivers and anyone who works may join as BPU.',
      },
      pp44('5'),
      { instrument: 'pp-49-2023' },
    ),
    read: 'seen: PP 44/2015 article 5 as amended; the belief is named in idntimes, 5 April 2023',
  },
  seen(
    'ministry',
    { id: '“BPJS bagian dari kementerian.”', en: '“BPJS is part of a ministry.”' },
    {
      id: 'Tidak. Keduanya badan hukum publik di bawah Presiden.',
      en: 'No. Both are public bodies under the President.',
    },
    uu24('7'),
  ),
  seen(
    'jkm',
    { id: '“Meninggal saat bekerja ditanggung JKM.”', en: '“A death at work is covered by JKM.”' },
    {
      id: 'Meninggal karena kerja ditanggung JKK, dan santunannya lain. JKM untuk sebab lain.',
      en: 'A death caused by work is covered by JKK, with other amounts. JKM is for other causes.',
    },
    pp44('25'),
    pp44('34'),
  ),
  seen(
    'jht-jp',
    { id: '“JHT dan JP itu sama.”', en: '“JHT and JP are the same.”' },
    {
      id: 'JHT adalah tabungan Anda dan dibayar sekaligus. JP adalah pensiun tiap bulan.',
      en: 'JHT is your own savings, paid at once. JP is a pension, paid each month.',
    },
    { instrument: 'pp-46-2015' },
    { instrument: 'pp-45-2015' },
  ),
  seen(
    'jkp',
    { id: '“JKP dipotong dari gaji.”', en: '“JKP is taken from my pay.”' },
    {
      id: 'Tidak ada potongan tambahan dari gaji. Uangnya dari pemerintah dan bagian iuran yang dialihkan.',
      en: 'Nothing more is taken from pay. The money comes from the state and from part of the other contributions.',
    },
    { instrument: 'pp-37-2021', article: '11' },
  ),
  seen(
    'classes',
    { id: '“Saya BPJS Ketenagakerjaan kelas III.”', en: '“I am in class III of BPJS Ketenagakerjaan.”' },
    { id: 'Kelas hanya ada di BPJS Kesehatan.', en: 'Only BPJS Kesehatan has classes.' },
    { instrument: 'perpres-64-2020' },
  ),
  seen(
    'family',
    {
      id: '“Keluarga saya ikut BPJS Ketenagakerjaan saya.”',
      en: '“My family is insured with my BPJS Ketenagakerjaan.”',
    },
    {
      id: 'Keluarga hanya diasuransikan BPJS Kesehatan. Di BPJS Ketenagakerjaan mereka bisa jadi penerima uang.',
      en: 'Only BPJS Kesehatan insures the family. With BPJS Ketenagakerjaan they may receive money.',
    },
    uu24('16'),
  ),
  seen(
    'company',
    { id: '“Keduanya asuransi swasta.”', en: '“Both are private insurers.”' },
    {
      id: 'Bukan. Keduanya nirlaba. PT Jamsostek dan PT Askes sudah tidak ada.',
      en: 'No. Both are not for profit. PT Jamsostek and PT Askes no longer exist.',
    },
    uu24('4'),
  ),
];
