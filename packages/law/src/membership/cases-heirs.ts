// Worked cases on the order of heirs, programme by programme.

import type { Case } from '../case.ts';

type Family = Case['facts'];

function heirs(
  id: string,
  sentence: string,
  source: string,
  programme: string,
  family: Family,
  expected: string,
): Case {
  return {
    id: `heirs-${id}`,
    sentence,
    basis: 'derived',
    source,
    ask: 'heirs',
    on: '2024-05-20',
    facts: { programme, ...family },
    expect: { class: expected },
  };
}

const JKK = 'PP 44/2015 Ps 37(4)-(5)';
const JKM = 'PP 44/2015 Ps 40(2)';
const JHT = 'PP 46/2015 Ps 23';
const JP = 'PP 45/2015 Ps 21-23; RULINGS 66';

export const heirsCases: readonly Case[] = [
  heirs(
    'jkk-spouse',
    'Ditinggal istri dan orang tua.',
    JKK,
    'JKK',
    { spouse: true, parent: true },
    'spouse-or-children',
  ),
  heirs('jkk-children', 'Ditinggal dua anak.', JKK, 'JKK', { childrenCount: '2' }, 'spouse-or-children'),
  heirs('jkk-parent', 'Ditinggal ibu dan dua saudara.', JKK, 'JKK', { parent: true, siblings: '2' }, 'blood-line'),
  heirs('jkk-grandparent', 'Ditinggal nenek.', JKK, 'JKK', { grandparents: '1', siblings: '1' }, 'blood-line'),
  heirs('jkm-grandchild', 'Ditinggal cucu.', JKM, 'JKM', { grandchildren: '1', will: true }, 'blood-line'),
  heirs('jkm-siblings', 'Ditinggal saudara dan mertua.', JKM, 'JKM', { siblings: '1', parentsInLaw: '1' }, 'siblings'),
  heirs('jkm-in-law', 'Ditinggal mertua.', JKM, 'JKM', { parentsInLaw: '1', will: true }, 'parents-in-law'),
  heirs('jkm-will', 'Hanya ada wasiat.', JKM, 'JKM', { will: true }, 'will'),
  heirs('jkm-nobody', 'Tidak ada siapa pun: santunan ke Dana Jaminan Sosial.', JKM, 'JKM', {}, 'fund'),
  heirs('jkk-nobody', 'Tidak ada siapa pun: santunan ke Dana Jaminan Sosial.', JKK, 'JKK', {}, 'fund'),
  heirs('jht-child', 'Ditinggal satu anak.', JHT, 'JHT', { childrenCount: '1' }, 'spouse-or-children'),
  heirs('jht-parent', 'Ditinggal ayah.', JHT, 'JHT', { parent: true }, 'blood-line'),
  heirs('jht-siblings', 'Ditinggal tiga saudara.', JHT, 'JHT', { siblings: '3' }, 'siblings'),
  heirs('jht-in-law', 'Ditinggal dua mertua.', JHT, 'JHT', { parentsInLaw: '2' }, 'parents-in-law'),
  heirs('jht-will', 'Ada wasiat.', JHT, 'JHT', { will: true }, 'will'),
  heirs('jht-nobody', 'Tidak ada siapa pun: ke Balai Harta Peninggalan.', `${JHT}(4)`, 'JHT', {}, 'fund'),
  heirs('jp-spouse', 'Istri didahulukan dari anak.', JP, 'JP', { spouse: true, childrenCount: '2' }, 'spouse'),
  heirs(
    'jp-children',
    'Anak bila tidak ada istri atau suami.',
    JP,
    'JP',
    { childrenCount: '3', parent: true },
    'children',
  ),
  heirs('jp-parent', 'Orang tua bila tidak ada keduanya.', JP, 'JP', { parent: true, siblings: '2' }, 'parent'),
  heirs('jp-siblings-only', 'Saudara tidak menerima pensiun.', JP, 'JP', { siblings: '2', will: true }, 'none'),
  {
    id: 'heirs-programme-unstated',
    sentence: 'Programnya tidak disebut.',
    basis: 'derived',
    source: 'RULINGS 5',
    ask: 'heirs',
    on: '2024-05-20',
    facts: { spouse: true },
    expect: {},
    undecided: 'missing:programme',
  },
  {
    id: 'heirs-day-before-the-law',
    sentence: 'Meninggal sehari sebelum peraturan berlaku.',
    basis: 'derived',
    source: 'PP 44/2015 Ps 63',
    ask: 'heirs',
    on: '2015-06-30',
    facts: { programme: 'JKM', spouse: true },
    expect: {},
    undecided: 'not-in-force:membership.heirs.heir-class',
  },
  {
    id: 'heirs-first-day-of-the-law',
    sentence: 'Meninggal pada hari pertama peraturan berlaku.',
    basis: 'derived',
    source: 'PP 44/2015 Ps 63',
    ask: 'heirs',
    on: '2015-07-01',
    facts: { programme: 'JKM', spouse: true },
    expect: { class: 'spouse-or-children' },
  },
];
