// Statements across texts: what falls, what counts something else, what covers something else, and what fits.

import { expect, test } from 'vitest';
import type { CaseUnit, Figure, Part, ProgrammeKey, Statement } from '../statement.ts';
import { checkSeries, type SeriesText } from './check-series.ts';
import { seriesHtml } from './series-html.ts';
import { seriesJson } from './series-json.ts';
import { seriesKeys, seriesVerdict } from './series-table.ts';

type Said = readonly [cases: bigint | null, rupiah: bigint | null, unit?: CaseUnit];

function figure(value: bigint | null, rounded = 0n): Figure | null {
  if (value === null) return null;
  const text = String(value);
  return {
    value,
    step: rounded === 0n ? 1n : rounded,
    precision: rounded === 0n ? 'exact' : 'rounded',
    text,
    span: { start: 0, end: 0 },
  };
}

function text(
  name: string,
  office: string | null,
  period: readonly [from: string | null, to: string | null],
  said: { readonly [key in ProgrammeKey]?: Said },
  total: Said = [null, null],
): SeriesText {
  const span = { start: 0, end: 0 };
  const keys = ['JHT', 'JKK', 'JKM', 'JP'] as const;
  const parts = keys.flatMap((key): readonly Part[] => {
    const one = said[key];
    if (one === undefined) return [];
    const [cases, rupiah, unit = 'case'] = one;
    const amount = figure(rupiah === null ? null : rupiah * 100n, 100_000_000n);
    return [{ key, label: span, cases: figure(cases), unit, amount, conflicting: [] }];
  });
  const statement: Statement = {
    office: office === null ? null : { name: office, span },
    period: { from: period[0], to: period[1], span: null },
    parts,
    total: {
      cases: figure(total[0]),
      unit: 'case',
      amount: figure(total[1] === null ? null : total[1] * 100n),
      conflicting: [],
    },
    announced: [],
    announcedCount: null,
    breaksOff: false,
    setApart: [],
    otherScope: false,
  };
  return { name, reading: { statements: [statement], ignored: [] } };
}

const june = [null, '2024-06-30'] as const;
const december = ['2024-01-01', '2024-12-31'] as const;

function codes(texts: readonly SeriesText[]): readonly string[] {
  return checkSeries(texts).offices.flatMap(({ findings }) =>
    findings.map(({ code, programme, kind }) => `${code} ${programme} ${kind}`),
  );
}

test('a later figure below an earlier one is found, in whatever order the files come', () => {
  const earlier = text('juni.txt', 'Cabang Contoh', june, { JHT: [700n, 7_000_000_000n] }, [700n, null]);
  const later = text('desember.txt', 'Cabang Contoh', december, { JHT: [690n, 7_500_000_000n] }, [690n, null]);
  expect(codes([later, earlier])).toEqual(['cumulative-falls JHT cases', 'cumulative-falls total cases']);
  const [office] = checkSeries([later, earlier]).offices;
  expect(office?.findings[0]?.message).toEqual({
    id: 'Kasus JHT sampai 31 Desember 2024 lebih kecil 10 kasus daripada yang sudah tercapai pada 30 Juni 2024.',
    en: 'Cases of JHT up to 31 December 2024 are 10 cases below what was already reached on 30 June 2024.',
  });
  expect(office?.findings[0]?.evidence[0]?.id).toBe(
    'juni.txt (sampai dengan 30 Juni 2024): 700 kasus → ' + 'desember.txt (sepanjang 2024): 690 kasus',
  );
});

test('growth fits, and rounding is not a fall', () => {
  const earlier = text('a', 'Cabang Contoh', june, { JHT: [700n, 7_000_400_000n] });
  const later = text('b', 'Cabang Contoh', december, { JHT: [700n, 7_000_000_000n] });
  expect(codes([earlier, later])).toEqual([]);
  expect(seriesVerdict(checkSeries([earlier, later]).offices)).toBe(true);
});

test('names of one office are one office', () => {
  const names = ['Cabang Contoh', 'Kantor Cabang BPJS Ketenagakerjaan Contoh', 'BPJamsostek Contoh', 'Contoh Branch'];
  const texts = names.map((name) => text(name, name, june, { JHT: [1n, null] }));
  expect(checkSeries(texts).offices).toHaveLength(1);
  expect(checkSeries([...texts, text('x', 'Kanwil Contoh', june, {})]).offices).toHaveLength(2);
});

test('another year, another office or none is not compared', () => {
  const texts = [
    text('a', 'Cabang Contoh', [null, '2023-12-31'], { JHT: [900n, null] }),
    text('b', 'Cabang Contoh', june, { JHT: [700n, null] }),
    text('c', null, june, { JHT: [700n, null] }),
    text('d', null, december, { JHT: [1n, null] }),
    text('e', 'Cabang Lain', december, { JHT: [1n, null] }),
  ];
  expect(codes(texts)).toEqual([]);
  expect(seriesVerdict(checkSeries(texts).offices)).toBe(null);
});

test('another word for a case, or an average many times over, is another unit', () => {
  const words = [
    text('a', 'Cabang Contoh', june, { JKM: [271n, null, 'payment'] }),
    text('b', 'Cabang Contoh', december, { JKM: [200n, null, 'person'] }),
  ];
  expect(codes(words)).toEqual(['another-unit JKM cases']);
  const averages = [
    text('a', 'Cabang Contoh', june, { JP: [206n, 1_706_000_000n] }),
    text('b', 'Cabang Contoh', december, { JP: [6_479n, 6_000_000_000n] }),
  ];
  expect(codes(averages)).toEqual(['another-unit JP cases']);
  expect(checkSeries(averages).offices[0]?.findings[0]?.evidence[1]).toEqual({
    id: 'rata-rata per kasus: Rp8,28 juta → Rp926.069',
    en: 'average per case: Rp8.28 million → Rp926,069',
  });
});

test('another part of the area, another beginning or other programmes are another scope', () => {
  const first = text('a', 'Cabang Contoh', june, { JHT: [700n, null], JKK: [2n, null] }, [702n, null]);
  const area = text('b', 'Cabang Contoh (pekerja rentan)', december, { JHT: [5n, null] });
  const start = text('c', 'Cabang Contoh', ['2024-07-01', '2024-12-31'], { JHT: [5n, null] });
  const programmes = text('d', 'Cabang Contoh', december, { JHT: [800n, null] }, [800n, null]);
  expect(codes([first, area])).toEqual(['another-scope JHT cases']);
  expect(codes([first, start])).toEqual(['another-scope JHT cases']);
  expect(codes([first, programmes])).toEqual(['another-scope total cases']);
});

test('where programmes differ, the totals alone are not compared', () => {
  const march = text(
    'maret',
    'Cabang Contoh',
    [null, '2024-03-31'],
    { JHT: [700n, 8_000_000_000n], JKK: [20n, 100_000_000n] },
    [720n, null],
  );
  const said = { JHT: [500n, 6_000_000_000n], JKK: [30n, 200_000_000n], JKM: [9n, 400_000_000n] } as const;
  const later = text('juni', 'Cabang Contoh', june, said, [539n, null]);
  expect(codes([march, later])).toEqual([
    'cumulative-falls JHT cases',
    'cumulative-falls JHT amount',
    'another-scope total cases',
  ]);
  expect(checkSeries([march, later]).offices[0]?.compared).toBe(4);
});

test('two figures for the same days conflict', () => {
  const texts = [
    text('a', 'Cabang Contoh', december, { JHT: [700n, null] }),
    text('b', 'Cabang Contoh', december, { JHT: [705n, null] }),
  ];
  expect(codes(texts)).toEqual(['conflicting-figure JHT cases']);
});

test('the JSON and the page show both figures, files and periods', () => {
  const checked = checkSeries([
    text('juni.txt', 'Cabang Contoh', june, { JHT: [700n, 7_000_000_000n] }, [700n, 7_000_000_000n]),
    text('<b>.txt', 'Cabang Contoh', december, { JHT: [690n, 7_500_000_000n] }, [700n, 7_500_000_000n]),
  ]);
  expect(seriesJson(checked)).toMatchObject({
    schema: 'jamin.check-series/1',
    offices: [
      {
        office: 'Cabang Contoh',
        statements: [{ file: 'juni.txt' }, { file: '<b>.txt', programmes: { JHT: { cases: 690 } } }],
        findings: [
          {
            code: 'cumulative-falls',
            figures: [
              { file: 'juni.txt', periodTo: '2024-06-30', value: 700 },
              { file: '<b>.txt', periodTo: '2024-12-31', value: 690 },
            ],
          },
        ],
        compared: 4,
      },
    ],
  });
  expect(seriesKeys(checked.offices[0]?.statements ?? [])).toEqual(['JHT', 'total']);
  const page = seriesHtml(checked, { language: 'id' });
  expect(page).toContain('4 angka dibandingkan, 1 yang perlu dilihat');
  expect(page).toContain('&lt;b&gt;.txt');
  expect(page).not.toContain('<b>.txt');
});
