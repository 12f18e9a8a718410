// Days that were decided and taken back, holidays of one area, and what is known about working days and deadlines.

import type { Confidence } from '@jamin/engine';
import type { HolidayKind } from './holiday-days.ts';

/** A day that counted from `published` until `withdrawn` (null: the day it was taken back is not decreed). */
export type WithdrawnHoliday = {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly decidedBy: string;
  readonly published: string;
  readonly withdrawnBy: string | null;
  readonly withdrawn: string | null;
  readonly read: string;
  readonly confidence: Confidence;
  readonly note?: string;
};

export type LocalHoliday = {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly scope: string;
  readonly source: string;
  readonly published: string | null;
  readonly read: string;
  readonly confidence: Confidence;
};

/** What was found about working days; `workingDay` is null where the text only refers to holidays. */
export type DeadlineRule = {
  readonly id: string;
  readonly text: string;
  readonly workingDay: boolean | string | null;
  readonly source: string;
  readonly read: string;
  readonly confidence: Confidence;
  readonly note?: string;
};

export const withdrawnHolidays: readonly WithdrawnHoliday[] = [
  {
    date: '2020-05-22',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020',
    published: '2019-08-28',
    withdrawnBy: 'skb-2020-a3',
    withdrawn: '2020-05-20',
    read: 'seen: https://pontianak.tribunnews.com/2020/05/21/',
    confidence: 'high',
  },
  {
    date: '2020-05-26',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020',
    published: '2019-08-28',
    withdrawnBy: 'skb-2020-a2',
    withdrawn: '2020-04-09',
    read: 'memory',
    confidence: 'medium',
  },
  {
    date: '2020-05-27',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020',
    published: '2019-08-28',
    withdrawnBy: 'skb-2020-a2',
    withdrawn: '2020-04-09',
    read: 'memory',
    confidence: 'medium',
  },
  {
    date: '2020-05-28',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020-a1',
    published: '2020-03-09',
    withdrawnBy: 'skb-2020-a2',
    withdrawn: '2020-04-09',
    read: 'memory',
    confidence: 'medium',
  },
  {
    date: '2020-05-29',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020-a1',
    published: '2020-03-09',
    withdrawnBy: 'skb-2020-a2',
    withdrawn: '2020-04-09',
    read: 'memory',
    confidence: 'medium',
  },
  {
    date: '2020-12-28',
    name: 'Pengganti cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020-a2',
    published: '2020-04-09',
    withdrawnBy: 'skb-2020-a4',
    withdrawn: '2020-12-01',
    read: 'seen: https://setkab.go.id/pemerintah-keluarkan-skb-3-menteri-hapus-tiga-hari-cuti-bersama-2020',
    confidence: 'high',
  },
  {
    date: '2020-12-29',
    name: 'Pengganti cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020-a2',
    published: '2020-04-09',
    withdrawnBy: 'skb-2020-a4',
    withdrawn: '2020-12-01',
    read: 'seen: https://setkab.go.id/pemerintah-keluarkan-skb-3-menteri-hapus-tiga-hari-cuti-bersama-2020',
    confidence: 'high',
  },
  {
    date: '2020-12-30',
    name: 'Pengganti cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2020-a2',
    published: '2020-04-09',
    withdrawnBy: 'skb-2020-a4',
    withdrawn: '2020-12-01',
    read: 'seen: https://setkab.go.id/pemerintah-keluarkan-skb-3-menteri-hapus-tiga-hari-cuti-bersama-2020',
    confidence: 'high',
  },
  {
    date: '2021-03-12',
    name: 'Cuti bersama Isra Mikraj',
    kind: 'collective-leave',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a1',
    withdrawn: '2021-02-22',
    read: 'seen (as decided): https://nasional.okezone.com/read/2020/09/11/337/2276391/ ; withdrawal memory',
    confidence: 'medium',
  },
  {
    date: '2021-05-17',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a1',
    withdrawn: '2021-02-22',
    read: 'seen (as decided): https://nasional.okezone.com/read/2020/09/11/337/2276391/ ; withdrawal memory',
    confidence: 'medium',
  },
  {
    date: '2021-05-18',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a1',
    withdrawn: '2021-02-22',
    read: 'seen (as decided): https://nasional.okezone.com/read/2020/09/11/337/2276391/ ; withdrawal memory',
    confidence: 'medium',
  },
  {
    date: '2021-05-19',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a1',
    withdrawn: '2021-02-22',
    read: 'seen (as decided): https://nasional.okezone.com/read/2020/09/11/337/2276391/ ; withdrawal memory',
    confidence: 'medium',
  },
  {
    date: '2021-12-27',
    name: 'Cuti bersama Hari Raya Natal',
    kind: 'collective-leave',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a1',
    withdrawn: '2021-02-22',
    read: 'seen (as decided): https://nasional.okezone.com/read/2020/09/11/337/2276391/ ; withdrawal memory',
    confidence: 'medium',
  },
  {
    date: '2021-12-24',
    name: 'Cuti bersama Hari Raya Natal',
    kind: 'collective-leave',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a2',
    withdrawn: '2021-06-18',
    read: 'seen: https://news.republika.co.id/berita/quwa09423/' + 'revisi-cuti-bersama-respons-kenaikan-kasus-covid19',
    confidence: 'high',
  },
  {
    date: '2021-08-10',
    name: 'Tahun Baru Islam (1 Muharam)',
    kind: 'national',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a2',
    withdrawn: '2021-06-18',
    read: 'seen: https://news.republika.co.id/berita/quwa09423/' + 'revisi-cuti-bersama-respons-kenaikan-kasus-covid19',
    confidence: 'high',
    note: 'moved to 11 August',
  },
  {
    date: '2021-10-19',
    name: 'Maulid Nabi Muhammad',
    kind: 'national',
    decidedBy: 'skb-2021',
    published: '2020-09-10',
    withdrawnBy: 'skb-2021-a2',
    withdrawn: '2021-06-18',
    read: 'seen: https://news.republika.co.id/berita/quwa09423/' + 'revisi-cuti-bersama-respons-kenaikan-kasus-covid19',
    confidence: 'high',
    note: 'moved to 20 October; two outlets misprint 22 October',
  },
  {
    date: '2023-04-26',
    name: 'Cuti bersama Hari Raya Idul Fitri',
    kind: 'collective-leave',
    decidedBy: 'skb-2023',
    published: '2022-10-11',
    withdrawnBy: 'skb-2023-a1',
    withdrawn: '2023-03-29',
    read:
      'seen (as decided): https://menitini.com/pemerintah-tetapkan-29-juni-2023-sebagai-hari-raya-idul-' +
      'adha-dan-cuti-bersama ; withdrawal follows from ' +
      'https://foto.okezone.com/view/2023/04/04/1/90531/',
    confidence: 'high',
  },
  {
    date: '2022-07-09',
    name: 'Hari Raya Idul Adha',
    kind: 'national',
    decidedBy: 'skb-2022',
    published: '2021-09-22',
    withdrawnBy: null,
    withdrawn: null,
    read: 'memory',
    confidence: 'medium',
    note: 'printed date; moved to 10 July by the isbat of 29 June 2022',
  },
];

export const localHolidays: readonly LocalHoliday[] = [
  {
    date: '2025-08-27',
    name: 'Pilkada ulang Kota Pangkalpinang',
    kind: 'election',
    scope: 'area 19.71 (BPS 1971): government, state firms and private workers',
    source:
      'SE Wali Kota Pangkalpinang 22/2025 (22 August 2025); Surat Mendagri 100.2.1.3/4263/OTDA (23 ' +
      'July 2025); UU 1/2015 Ps 84(3)',
    published: '2025-08-22',
    read:
      'seen: https://babelsatu.com/2025/08/22/jelang-pemilihan-walikota-dan-wakil-walikota-pegawai-' +
      'pemerintah-dan-swasta-diliburkan-pemkot-pangkalpinang-sampaikan-surat-edaran',
    confidence: 'high',
  },
  {
    date: '2025-08-27',
    name: 'Pilkada ulang Kabupaten Bangka',
    kind: 'election',
    scope: 'area 19.01 (BPS 1901)',
    source: 'SE Bupati Bangka B_100.3.4.2/X/DINAKERPERINDAG/2025 (19 August 2025); same letter of Mendagri',
    published: '2025-08-19',
    read: 'seen: https://negerilaskarpelangi.com/?p=175541',
    confidence: 'high',
  },
  {
    date: '2025-08-27',
    name: 'Pilkada ulang: libur pegawai Pemprov Babel',
    kind: 'election',
    scope: 'provincial ASN and non-ASN living in Pangkalpinang or Kabupaten Bangka only',
    source: 'SE Pemprov Babel 800/1264/BKPSDMD-II/2025',
    published: null,
    read:
      'seen: https://babel.tribunnews.com/2025/08/26/' +
      'asn-libur-sesuai-domisili-di-hari-pencoblosan-pilkada-ulang-2025?page=all (another outlet ' +
      'wrongly calls it a national holiday)',
    confidence: 'high',
  },
];

export const deadlineRules: readonly DeadlineRule[] = [
  {
    id: 'weekend',
    text:
      'Saturday and Sunday are not working days at five-day offices; six-day employers work Saturdays ' +
      '(UU 13/2003 Ps 77)',
    workingDay: false,
    source: 'Perpres 21/2023 (ASN working week Monday-Friday); UU 13/2003',
    read: 'memory',
    confidence: 'medium',
  },
  {
    id: 'national',
    text: 'national holidays and national election days are not working days',
    workingDay: false,
    source: 'SKB 3 Menteri; Keppres 8/2024; Keppres per election',
    read: 'seen: decrees above',
    confidence: 'high',
  },
  {
    id: 'local-election',
    text: 'a regional election day declared by the region is a holiday only in that area',
    workingDay: 'false in the area, true elsewhere',
    source: 'UU 1/2015 Ps 84(3)',
    read: 'seen: https://negerilaskarpelangi.com/?p=175541',
    confidence: 'high',
  },
  {
    id: 'collective-leave.institution',
    text:
      'collective leave, office side: civil servants are off by Keppres without losing annual leave ' +
      '(PP 11/2017 Ps 333); the SKB keeps essential services open. BPJS Ketenagakerjaan publishes no ' +
      'rule of its own that was found',
    workingDay: 'UNSETTLED; proposed false for deadlines that bind an office',
    source: 'PP 11/2017 Ps 333',
    read: 'seen: github mblonyox/data-peraturan@c87e61671 pp/2017/11.md ; proposal is ours',
    confidence: 'medium',
  },
  {
    id: 'collective-leave.private',
    text:
      'collective leave, employer side: optional and part of annual leave; who works is paid as on a ' + 'working day',
    workingDay:
      'UNSETTLED; proposed true for deadlines that bind an employer or a participant, unless the ' +
      'office is closed on the last day',
    source: 'SE Menaker 2/MEN/XII/2016; SE Menaker M/3/HK.04/IV/2022',
    read:
      'first seen: https://mediaindonesia.com/humaniora/799605/' +
      '18-agustus-cuti-bersama-apakah-pekerja-swasta-libur ; second memory',
    confidence: 'medium',
    note: 'high for the leave rule, low for the deadline proposal',
  },
  {
    id: 'contribution.15th',
    text:
      'JKK, JKM and JHT contributions: if the 15th falls on a holiday (hari libur), payment is due on ' +
      'the next working day; JP has no such sentence. Neither PP 44/2015, 45/2015, 46/2015 nor 37/2021 ' +
      'defines hari libur or hari kerja',
    workingDay: null,
    source: 'PP 44/2015 Ps 21(3), 24(4); PP 46/2015 Ps 19(3), 21(4)',
    read: 'seen: github mblonyox/data-peraturan@c87e61671 pp/2015/44.md, 45.md, 46.md, pp/2021/37.md ' + '(searched)',
    confidence: 'high',
  },
  {
    id: 'tax.analogy',
    text:
      'tax payment and filing deadlines do move for collective leave: tax law counts Saturday, Sunday, ' +
      'national holidays, election days and national collective leave as holidays',
    workingDay: false,
    source: 'PMK 242/PMK.03/2014 Ps 9, PMK 243/PMK.03/2014 (now PMK 81/2024)',
    read: 'memory',
    confidence: 'medium',
  },
];

/** What was not found. */
export const holidayGaps: readonly string[] = [
  'SKB 2015: numbers and date',
  'signing dates of SKB 2016 and 2017 and of the 2017 change',
  'election Keppres: signing dates',
  'other regional holidays (e.g. Bali, Aceh, anniversary days of regions) are not listed',
  'whether BPJS Ketenagakerjaan counts collective leave in its own working-day limits',
];
