// Government regulations (PP) from before the programmes of today: Jamsostek, and the tax on what was paid at once.

import type { Instrument } from '@jamin/engine';

export const jamsostek: readonly Instrument[] = [
  {
    id: 'pp-14-1993',
    title: {
      id: 'PP 14/1993 tentang penyelenggaraan program Jamsostek',
      en: 'Government Regulation 14/1993 on running the Jamsostek programmes',
    },
    kind: 'peraturan pemerintah',
    inForce: '1993-07-01',
    note: {
      id: 'hari berlakunya dari ingatan; diganti peraturan tahun 2015',
      en: 'the day in force is from memory; followed by the regulations of 2015',
    },
  },
  {
    id: 'pp-64-2005',
    title: {
      id: 'PP 64/2005 tentang perubahan keempat atas PP 14/1993',
      en: 'Government Regulation 64/2005 on the fourth amendment of PP 14/1993',
    },
    kind: 'peraturan pemerintah',
    inForce: '2005-12-22',
    amends: ['pp-14-1993'],
  },
  {
    id: 'pp-76-2007',
    title: {
      id: 'PP 76/2007 tentang perubahan kelima atas PP 14/1993',
      en: 'Government Regulation 76/2007 on the fifth amendment of PP 14/1993',
    },
    kind: 'peraturan pemerintah',
    inForce: '2007-12-10',
    amends: ['pp-14-1993'],
  },
  {
    id: 'pp-1-2009',
    title: {
      id: 'PP 1/2009 tentang perubahan keenam atas PP 14/1993',
      en: 'Government Regulation 1/2009 on the sixth amendment of PP 14/1993',
    },
    kind: 'peraturan pemerintah',
    inForce: '2009-01-12',
    amends: ['pp-14-1993'],
  },
  {
    id: 'pp-68-2009',
    title: {
      id:
        'PP 68/2009 tentang tarif PPh Pasal 21 atas pesangon, manfaat pensiun, tunjangan hari tua, ' +
        'dan jaminan hari tua yang dibayar sekaligus',
      en: 'Government Regulation 68/2009 on income tax on severance, pensions and old-age savings ' + 'paid at once',
    },
    kind: 'peraturan pemerintah',
    published: '2009-11-16',
    inForce: '2009-11-16',
  },
  {
    id: 'pp-84-2010',
    title: {
      id: 'PP 84/2010 tentang perubahan ketujuh atas PP 14/1993',
      en: 'Government Regulation 84/2010 on the seventh amendment of PP 14/1993',
    },
    kind: 'peraturan pemerintah',
    inForce: '2010-12-20',
    amends: ['pp-14-1993'],
  },
  {
    id: 'pp-53-2012',
    title: {
      id: 'PP 53/2012 tentang perubahan kedelapan atas PP 14/1993',
      en: 'Government Regulation 53/2012 on the eighth amendment of PP 14/1993',
    },
    kind: 'peraturan pemerintah',
    inForce: '2012-04-23',
    amends: ['pp-14-1993'],
  },
];
