// The table of partial disabilities of JKK and the limits on adding several losses.

import type { Parameter, TableRow } from '@jamin/engine';
import { percent } from '@jamin/engine';

/** One point of a percentage that is stated as a whole number: 20 stands for 20%. */
export const PERCENTAGE_POINT = percent('1');

const NO_RANGE = { percent_min: null, percent_max: null, ranged: false };

function loss(code: string, name: string, written: string): TableRow {
  return { name, code, percent: percent(written), ...NO_RANGE, counted: false, per: null };
}

/** A loss whose percentage is taken once for every step of decibels or of percent. */
function counted(code: string, name: string, written: string, per: string): TableRow {
  return { ...loss(code, name, written), counted: true, per };
}

export const disabilityTable: Parameter = {
  id: 'jkk.disability.table',
  kind: 'table',
  label: { id: 'Tabel persentase cacat sebagian', en: 'Partial disability table' },
  unit: 'table',
  columns: {
    name: 'word',
    code: 'word',
    percent: 'fraction',
    percent_min: 'fraction',
    percent_max: 'fraction',
    ranged: 'boolean',
    counted: 'boolean',
    per: 'word',
  },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: [
        loss('A01', 'lengan kanan dari sendi bahu ke bawah', '40'),
        loss('A02', 'lengan kiri dari sendi bahu ke bawah', '35'),
        loss('A03', 'lengan kanan dari atau dari atas siku ke bawah', '35'),
        loss('A04', 'lengan kiri dari atau dari atas siku ke bawah', '30'),
        loss('A05', 'tangan kanan dari atau dari atas pergelangan ke bawah', '32'),
        loss('A06', 'tangan kiri dari atau dari atas pergelangan ke bawah', '28'),
        loss('A07', 'kedua belah kaki dari pangkal paha ke bawah', '70'),
        loss('A08', 'sebelah kaki dari pangkal paha ke bawah', '35'),
        loss('A09', 'kedua belah kaki dari mata kaki ke bawah', '50'),
        loss('A10', 'sebelah kaki dari mata kaki ke bawah', '25'),
        loss('A11', 'kedua belah mata', '70'),
        loss('A12', 'sebelah mata atau diplopia pada penglihatan dekat', '35'),
        loss('A13', 'pendengaran pada kedua belah telinga', '40'),
        loss('A14', 'pendengaran pada sebelah telinga', '20'),
        loss('A15', 'ibu jari tangan kanan', '15'),
        loss('A16', 'ibu jari tangan kiri', '12'),
        loss('A17', 'telunjuk tangan kanan', '9'),
        loss('A18', 'telunjuk tangan kiri', '7'),
        loss('A19', 'salah satu jari lain tangan kanan', '4'),
        loss('A20', 'salah satu jari lain tangan kiri', '3'),
        loss('A21', 'ruas pertama telunjuk kanan', '4,5'),
        loss('A22', 'ruas pertama telunjuk kiri', '3,5'),
        loss('A23', 'ruas pertama jari lain tangan kanan', '2'),
        loss('A24', 'ruas pertama jari lain tangan kiri', '1,5'),
        loss('A25', 'salah satu ibu jari kaki', '5'),
        loss('A26', 'salah satu jari telunjuk kaki', '3'),
        loss('A27', 'salah satu jari kaki lain', '2'),
        {
          name: 'terkelupasnya kulit kepala',
          code: 'B01',
          percent: null,
          percent_min: percent('10'),
          percent_max: percent('30'),
          ranged: true,
          counted: false,
          per: null,
        },
        loss('B02', 'impotensi', '30'),
        loss('B03a', 'kaki memendek sebelah kurang dari 5 cm', '10'),
        loss('B03b', 'kaki memendek sebelah 5 cm sampai kurang dari 7,5 cm', '20'),
        loss('B03c', 'kaki memendek sebelah 7,5 cm atau lebih', '30'),
        counted('B04', 'penurunan daya dengar kedua belah telinga setiap 10 desibel', '6', '10 dB'),
        counted('B05', 'penurunan daya dengar sebelah telinga setiap 10 desibel', '3', '10 dB'),
        loss('B06', 'kehilangan daun telinga sebelah', '5'),
        loss('B07', 'kehilangan kedua belah daun telinga', '10'),
        loss('B08', 'cacat hilangnya cuping hidung', '30'),
        loss('B09', 'perforasi sekat rongga hidung', '15'),
        loss('B10', 'kehilangan daya penciuman', '10'),
        loss('B11a', 'hilangnya kemampuan kerja fisik 51%-70%', '40'),
        loss('B11b', 'hilangnya kemampuan kerja fisik 26%-50%', '20'),
        loss('B11c', 'hilangnya kemampuan kerja fisik 10%-25%', '5'),
        loss('B12', 'hilangnya kemampuan kerja mental tetap', '70'),
        counted(
          'B13',
          'kehilangan sebagian fungsi penglihatan: setiap kehilangan efisiensi tajam penglihatan 10%',
          '7',
          '10% efficiency',
        ),
        loss('B14', 'kehilangan penglihatan warna', '10'),
        counted('B15', 'setiap kehilangan lapangan pandang 10%', '7', '10% field'),
      ],
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      source: 'PP 44/2015 Lampiran III; PP 82/2019 Lampiran III',
      read:
        'rows: seen: annexes of PP 53/2012, PP 84/2010, PP 76/2007, PP 64/2005 (predecessors, all ' +
        'identical); PP 70/2015 Lampiran II has the same rows x 1.1; half of them also ' +
        'https://www.seputarpabrik.com/2018/12/mengetahui-besarnya-uang-santunan-cacat.html',
      confidence: 'medium',
      note:
        'the 2015/2019 annex itself was not readable; rows are those of the predecessor annexes, half of ' +
        'them also seen on a 2018 page about PP 44/2015; rows with `counted` are per step of 10 decibel ' +
        'or 10%; B01: the adviser doctor (dokter penasihat) assesses within the range; B13: both eyes ' +
        'differ: binocular efficiency uses (3 x % better eye + % worse eye); annexes 2005-2012 print no ' +
        'divisor, divisor 4 is the usual reading (memory); every row is of high confidence but B02 ' +
        '(medium)',
      conflicts: [
        'B02 impotensi: 30 in the annexes of 2005, 2007, 2010, 2012 and (33 = 30 x 1.1) PP 70/2015; 40 ' +
          'is remembered for the 2015/2019 annex, not read: verify in Lampiran III. PP 70/2015 takes its ' +
          'transport caps as 1.3 x those of PP 44/2015, so its 33 = 1.1 x 30 speaks for 30 in PP 44/2015 ' +
          'too',
      ],
    },
  ],
  note:
    'Partial disability table; `name_id` is the value of `part` in case files. Anatomical: percent x ' +
    '80 x wage; functional: loss of function x percent x 80 x wage.',
};

export const disabilityCombinationCap: Parameter = {
  id: 'jkk.disability.combination_cap',
  kind: 'number',
  label: { id: 'Batas jumlah persentase beberapa cacat', en: 'Cap on several disability percentages together' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      value: percent('70'),
      citations: [{ instrument: 'practice', note: 'old Jamsostek practice; article not found' }],
      source: 'old Jamsostek practice; article not found',
      read: 'memory',
      confidence: 'low',
      note: 'a sum above 70% would exceed permanent total disability',
    },
  ],
  note: 'Cap when several partial disabilities are added.',
};

export const jkkDisabilityParameters: readonly Parameter[] = [disabilityTable, disabilityCombinationCap];
