// The decrees (SKB of three ministers) that set holidays and collective leave, and what each changed.

import type { Confidence } from '@jamin/engine';

export type HolidayDecree = {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly numbers: string | null;
  readonly signed: string | null;
  readonly effect: string;
  readonly read: string;
  readonly confidence: Confidence;
};

export const holidayDecrees: readonly HolidayDecree[] = [
  {
    id: 'skb-2015',
    year: 2015,
    title: 'SKB 3 Menteri, hari libur nasional dan cuti bersama 2015',
    numbers: null,
    signed: null,
    effect: 'first list',
    read: 'numbers not found',
    confidence: 'low',
  },
  {
    id: 'skb-2016',
    year: 2016,
    title: 'SKB 3 Menteri 2016',
    numbers: '150/2015; 2/SKB/MEN/VI/2015; 01/2015',
    signed: null,
    effect: 'first list (June 2015, from the number)',
    read: 'seen: https://tr.scribd.com/doc/271612423/',
    confidence: 'high',
  },
  {
    id: 'skb-2017',
    year: 2017,
    title: 'SKB 3 Menteri 2017',
    numbers: '135/2016; SKB 109/2016; 01/SKB/MENPANRB/04/2016',
    signed: null,
    effect: 'first list (April 2016, from the number)',
    read: 'seen: https://id.scribd.com/document/353102925/',
    confidence: 'high',
  },
  {
    id: 'skb-2017-a1',
    year: 2017,
    title: 'perubahan',
    numbers: '684/2016; 302/2016; SKB/02/MENPAN-RB/11/2016',
    signed: null,
    effect: 'adds 1 June (Keppres 24/2016) and further collective leave (November 2016, from the number)',
    read: 'seen: https://id.scribd.com/document/353102925/',
    confidence: 'high',
  },
  {
    id: 'keppres-2017',
    year: 2017,
    title: 'Keppres 18/2017 (cuti bersama PNS)',
    numbers: 'Keppres 18/2017',
    signed: null,
    effect: 'adds 23 June to the Idul Fitri leave',
    read:
      'memory (title of a setkab page on 23 June as added leave listed in github ' +
      'vacanza/holidays@01ffee16 holidays/countries/indonesia.py)',
    confidence: 'medium',
  },
  {
    id: 'skb-2018',
    year: 2018,
    title: 'SKB 3 Menteri 2018',
    numbers: '707/2017; 256/2017; 01/SKB/MENPAN-RB/09/2017',
    signed: '2017-09-22',
    effect: 'first list',
    read:
      'seen: https://www.slideshare.net/slideshow/skb20181/93915250 ; date seen: ' +
      'https://news.republika.co.id/berita/p7dhh4366/sah-cuti-bersama-lebaran-bertambah-jadi-tujuh-hari',
    confidence: 'high',
  },
  {
    id: 'skb-2018-a1',
    year: 2018,
    title: 'perubahan',
    numbers: '223/2018; 46/2018; 13/2018',
    signed: '2018-04-18',
    effect: 'adds 11, 12 and 20 June',
    read: 'seen: https://news.republika.co.id/berita/p7dhh4366/' + 'sah-cuti-bersama-lebaran-bertambah-jadi-tujuh-hari',
    confidence: 'high',
  },
  {
    id: 'skb-2019',
    year: 2019,
    title: 'SKB 3 Menteri 2019',
    numbers: '617/2018; 262/2018; 16/2018',
    signed: '2018-11-02',
    effect: 'first list',
    read:
      'seen: https://celebesmedia.id/celebes/artikel/1004151118/ ; ' +
      'https://nasional.tempo.co/read/1146056/catat-ini-libur-dan-cuti-bersama-2019',
    confidence: 'high',
  },
  {
    id: 'skb-2020',
    year: 2020,
    title: 'SKB 3 Menteri 2020',
    numbers: '728/2019; 213/2019; 01/2019',
    signed: '2019-08-28',
    effect: 'first list',
    read:
      'numbers seen: https://setkab.go.id/pemerintah-keluarkan-skb-3-menteri-hapus-tiga-hari-cuti-' +
      'bersama-2020 ; date memory',
    confidence: 'high',
  },
  {
    id: 'skb-2020-a1',
    year: 2020,
    title: 'perubahan',
    numbers: '174/2020; 01/2020; 01/2020',
    signed: '2020-03-09',
    effect: 'adds four collective leave days (20 -> 24 days)',
    read:
      'four days seen: https://kaltim.tribunnews.com/2020/03/10/' +
      'total-24-hari-pemerintah-jokowi-tambah-4-hari-libur-dan-cuti-bersama-2020-catat-' +
      'rinciannya?page=3 ; numbers memory',
    confidence: 'medium',
  },
  {
    id: 'skb-2020-a2',
    year: 2020,
    title: 'perubahan kedua',
    numbers: '391/2020; 02/2020; 02/2020',
    signed: '2020-04-09',
    effect: 'moves the Idul Fitri leave 26-29 May to 28-31 December; adds 28 October',
    read: 'memory; result seen: https://fame.grid.id/amp/462447290/',
    confidence: 'medium',
  },
  {
    id: 'skb-2020-a3',
    year: 2020,
    title: 'perubahan ketiga',
    numbers: '440/2020; 03/2020; 03/2020',
    signed: '2020-05-20',
    effect: 'deletes 22 May',
    read: 'seen: https://pontianak.tribunnews.com/2020/05/21/ ; https://fame.grid.id/amp/462447290/',
    confidence: 'high',
  },
  {
    id: 'skb-2020-a4',
    year: 2020,
    title: 'perubahan keempat',
    numbers: '744/2020; 05/2020; 06/2020',
    signed: '2020-12-01',
    effect: 'deletes 28, 29, 30 December',
    read: 'seen: https://setkab.go.id/pemerintah-keluarkan-skb-3-menteri-hapus-tiga-hari-cuti-bersama-2020',
    confidence: 'high',
  },
  {
    id: 'skb-2021',
    year: 2021,
    title: 'SKB 3 Menteri 2021',
    numbers: '642/2020; 4/2020; 4/2020',
    signed: '2020-09-10',
    effect: 'first list',
    read: 'numbers and days seen: https://nasional.okezone.com/read/2020/09/11/337/2276391/ ; date memory',
    confidence: 'high',
  },
  {
    id: 'skb-2021-a1',
    year: 2021,
    title: 'perubahan',
    numbers: '281/2021; 1/2021; 1/2021',
    signed: '2021-02-22',
    effect: 'cuts seven collective leave days to two (12 May, 24 December)',
    read: 'memory',
    confidence: 'medium',
  },
  {
    id: 'skb-2021-a2',
    year: 2021,
    title: 'perubahan kedua',
    numbers: '712/2021; 1/2021; 3/2021',
    signed: '2021-06-18',
    effect: 'moves Tahun Baru Islam 10 -> 11 August and Maulid 19 -> 20 October; deletes 24 December',
    read: 'seen: https://news.republika.co.id/berita/quwa09423/' + 'revisi-cuti-bersama-respons-kenaikan-kasus-covid19',
    confidence: 'high',
  },
  {
    id: 'skb-2022',
    year: 2022,
    title: 'SKB 3 Menteri 2022',
    numbers: '963/2021; 3/2021; 4/2021',
    signed: '2021-09-22',
    effect: 'national holidays only; collective leave left open',
    read: 'memory',
    confidence: 'medium',
  },
  {
    id: 'skb-2022-a1',
    year: 2022,
    title: 'perubahan',
    numbers: '375/2022; 1/2022; 1/2022',
    signed: '2022-04-07',
    effect: 'sets collective leave 29 April, 4-6 May',
    read: 'date seen: https://news.okezone.com/read/2023/06/14/337/2830310/ ; numbers memory',
    confidence: 'medium',
  },
  {
    id: 'skb-2023',
    year: 2023,
    title: 'SKB 3 Menteri 2023',
    numbers: '1066/2022; 3/2022; 3/2022',
    signed: '2022-10-11',
    effect: 'first list',
    read:
      'seen: https://menitini.com/pemerintah-tetapkan-29-juni-2023-sebagai-hari-raya-idul-adha-dan-' +
      'cuti-bersama ; date seen: https://pon.antaranews.com/infografik/3176645/ (one outlet prints ' +
      '1066, 2, 3)',
    confidence: 'high',
  },
  {
    id: 'skb-2023-a1',
    year: 2023,
    title: 'perubahan',
    numbers: '327/2023; 1/2023; 1/2023',
    signed: '2023-03-29',
    effect: 'Idul Fitri leave becomes 19, 20, 21, 24, 25 April (26 April dropped)',
    read: 'days seen: https://foto.okezone.com/view/2023/04/04/1/90531/ ; numbers and date memory',
    confidence: 'medium',
  },
  {
    id: 'skb-2023-a2',
    year: 2023,
    title: 'perubahan kedua',
    numbers: '624/2023; 2/2023; 2/2023',
    signed: '2023-06-16',
    effect: 'adds 28 and 30 June',
    read:
      'numbers seen: https://seru.co.id/tag/libur-kurban ; date and days seen: ' +
      'https://radartv.disway.id/amp/16733/',
    confidence: 'high',
  },
  {
    id: 'skb-2024',
    year: 2024,
    title: 'SKB 3 Menteri 2024',
    numbers: '855/2023; 3/2023; 4/2023',
    signed: '2023-09-12',
    effect: 'first list',
    read:
      'seen: a public code file (lists 2024-2027 with decree numbers); second list agreeing for ' +
      '2026-2027: a public file ; date seen: https://radartegal.disway.id/amp/666339/',
    confidence: 'high',
  },
  {
    id: 'skb-2024-a1',
    year: 2024,
    title: 'perubahan',
    numbers: '236/2024; 1/2024; 2/2024',
    signed: '2024-02-26',
    effect: 'names only (Isa Almasih -> Yesus Kristus, after Keppres 8/2024); no date changes',
    read: 'memory',
    confidence: 'medium',
  },
  {
    id: 'skb-2025',
    year: 2025,
    title: 'SKB 3 Menteri 2025',
    numbers: '1017/2024; 2/2024; 2/2024',
    signed: '2024-10-14',
    effect: 'first list',
    read:
      'seen: a public code file (lists 2024-2027 with decree numbers); second list agreeing for ' +
      '2026-2027: a public file ; https://koran-jakarta.com/' +
      'ini-daftar-libur-nasional-dan-cuti-bersama-tahun-2025',
    confidence: 'high',
  },
  {
    id: 'skb-2025-a1',
    year: 2025,
    title: 'perubahan',
    numbers: '933/2025; 1/2025; 3/2025',
    signed: '2025-08-07',
    effect: 'adds 18 August',
    read: 'seen: https://mediaindonesia.com/humaniora/799605/' + '18-agustus-cuti-bersama-apakah-pekerja-swasta-libur',
    confidence: 'high',
  },
  {
    id: 'skb-2026',
    year: 2026,
    title: 'SKB 3 Menteri 2026',
    numbers: '1497/2025; 2/2025; 5/2025',
    signed: '2025-09-19',
    effect: 'first list; no later change found up to September 2026',
    read:
      'seen: a public code file (lists 2024-2027 with decree numbers); second list agreeing for ' +
      '2026-2027: a public file ; https://pembelajaranbermaknaid.blogspot.com/2025/11/' +
      'skb-3-menteri-rilis-daftar-cuti-bersama.html (prints 19 November, a slip)',
    confidence: 'high',
  },
  {
    id: 'skb-2027',
    year: 2027,
    title: 'SKB 3 Menteri 2027',
    numbers: '1205/2026; 3/2026; 2/2026',
    signed: '2026-09-15',
    effect: 'first list',
    read:
      'seen: a public code file (lists 2024-2027 with decree numbers); second list agreeing for ' +
      '2026-2027: a public file ; date also in a public file (news index, kemnaker.go.id link)',
    confidence: 'high',
  },
];
