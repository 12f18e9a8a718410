// Minimum wages of the provinces (UMP) from 2015 to 2026, a month, in force from 1 January to 31 December.

import type { Confidence } from '@jamin/engine';

/** What another source prints. */
export type OtherWage = {
  readonly value: bigint;
  readonly read: string;
  readonly confidence?: Confidence;
  readonly note?: string;
};

/** `value` is whole rupiah (sen cut off); `exact` is the amount as printed where it has sen. */
export type MinimumWage = {
  readonly year: number;
  readonly value: bigint;
  readonly read: string;
  readonly confidence: Confidence;
  readonly exact?: string;
  readonly decree?: string;
  readonly note?: string;
  readonly alternatives?: readonly OtherWage[];
};

export type ProvinceWages = {
  readonly province: string;
  readonly kemendagri: string;
  readonly values: readonly MinimumWage[];
};

/** Where the values were read. */
const READ = {
  r1:
    'seen: https://github.com/adilkurniaramdan/digitalent-tugas-kelompok7/blob/' +
    '3890fb8512b56da9c946eb6b50615407f20e9b18/ump.csv',
  r2:
    'seen: https://pdfcoffee.com/ump-dan-umk-2019-pdf-free.html ; ' +
    'https://github.com/RidhoIrhamna/Data-Statistika-Industri-Tugas-Besar/blob/' +
    '5295d4feec34e578b826a2ae2558d6f959366903/ump.csv',
  r3: 'seen: https://pdfcoffee.com/ump-dan-umk-2019-pdf-free.html',
  r4:
    'seen: https://online.flipbuilder.com/dajhq/xjhm/files/basic-html/page113.html (2018-2020 table; ' +
    'last digit rounded up there) ; https://mail.dialeksis.com/nasional/' +
    'ini-dia-rincian-lengkap-ump-2021-di-34-provinsi/page2',
  r5:
    'seen: https://lintaspublik.id/2021/01/kemnaker-rilis-ump-2021-siapa-tertinggi.html ; ' +
    'https://mail.dialeksis.com/nasional/ini-dia-rincian-lengkap-ump-2021-di-34-provinsi/page2',
  r6:
    'seen: https://www.kompas.com/tren/copy/2021/12/03/120000665/' +
    '5-provinsi-dengan-ump-2022-tertinggi-dan-terendah',
  r7:
    'seen: https://amp.suara.com/news/2022/11/29/191925/' +
    'baru-ini-daftar-ump-2023-dari-yang-tertinggi-hingga-terendah',
  r8:
    'seen: https://kaltimtoday.co/daftar-lengkap-ump-2024-di-38-provinsi-indonesia-per-1-januari ; ' +
    'https://www.idntimes.com/business/economy/vadhia-lidyana-1/' +
    '6-provinsi-ini-belum-umumkan-ump-2024-ada-kalteng-hingga-papua',
  r9: 'seen: a public code file (payroll test table, 38 provinces, 2025 with sen and 2026)',
  r10: 'seen: https://www.heloindonesia.com/peristiwa/46299/ (29 December 2025: Aceh unchanged)',
  r11:
    'seen: a public code file (payroll test table, 38 provinces, 2025 with sen and 2026) ; a public ' +
    'code file (two outlets each)',
  r12: 'seen: a public code file (two outlets each) (quoting the ministry list)',
  r13: 'derived: the published +9.04% to 2,943,000 in 2023; memory agrees (2,698,940.87, revised)',
  r14: 'seen: https://kaltimtoday.co/daftar-lengkap-ump-2024-di-38-provinsi-indonesia-per-1-januari',
  r15: 'seen: https://online.flipbuilder.com/hfpo/tyuq/files/basic-html/page165.html',
  r16: 'seen: https://online.flipbuilder.com/dajhq/xjhm/files/basic-html/page113.html',
  r17: 'seen: https://lintaspublik.id/2021/01/kemnaker-rilis-ump-2021-siapa-tertinggi.html',
  r18: 'seen: https://kompas.tv/bisnis/234256/ (2022 unchanged at this value)',
  r19: 'derived: 2016 x 1.0825, and 2018 / 1.0871',
  r20: 'seen: http://babelprov.go.id/content/upah-minimum-provinsi-tahun-2019-naik-sebesar-803-persen',
  r21:
    'seen: https://babel.antaranews.com/berita/238605/' +
    'pemprov-bangka-belitung-sosialisasikan-penetapan-ump-2022-ke-perusahaan',
  r22:
    'seen: https://www.kitalulus.com/seputar-kerja/ump-bangka-belitung ; ' +
    'https://amp.suara.com/news/2022/11/29/191925/' +
    'baru-ini-daftar-ump-2023-dari-yang-tertinggi-hingga-terendah',
  r23:
    'seen: a public code file (payroll test table, 38 provinces, 2025 with sen and 2026) ; ' +
    'https://beritabaik.co.id/pj-gubernur-babel-minta-perusahaan-terapkan-ump-2025/',
  r24:
    'seen: https://data.goodstats.id/statistic/simak-daftar-umk-bangka-belitung-2026-NIqBD ; ' +
    'https://kbobabel.com/?p=13978',
  r25: 'seen: https://fame.grid.id/read/462405591/',
  r26: 'seen: http://money.kompas.com/read/2021/11/26/103000126/',
  r27: 'seen: https://amp.kompas.com/tren/read/2021/12/02/193000465/' + 'daftar-lengkap-ump-2022-di-34-provinsi',
  r28: 'memory; 2023 = this x 1.056',
  r29: 'memory; 2017 = this x 1.0825',
  r30: 'memory (BPS table)',
  r31: 'derived: 2017 / 1.0825',
  r32: 'memory (1,840,915.53 = 1,765,000 + 75,915.53)',
  r33: 'memory (BPS)',
  r34: 'memory',
  r35: 'derived: 2025 / 1.065; idntimes cut at Rp2.444.0..',
  r36: 'seen: https://telisik.id/news/ini-daftar-ump-34-provinsi-di-indonesia',
  r37:
    'seen: https://www.tribunnews.com/nasional/2022/11/30/' +
    'update-wilayah-yang-sudah-menetapkan-ump-2023-ini-besaran-dan-persentase-kenaikannya?page=3',
  r38:
    'seen: https://teropongbisnis.id/amp/90212/' +
    'ump-2025-resmi-naik-65-berikut-daftar-lengkapnya-di-seluruh-indonesia',
  r39:
    'seen: https://m.tribunnews.com/amp/regional/2019/11/01/' +
    'mulai-1-januari-2020-ump-provinsi-jambi-rp-2630162-bandingkan-dengan-33-provinsi-lain?page=2',
  r40:
    'seen: https://mail.dialeksis.com/nasional/ini-dia-rincian-lengkap-ump-2021-di-34-provinsi/page2 ' +
    '(2021 unchanged from 2020)',
  r41: 'seen: https://economy.okezone.com/read/2024/12/10/320/3094289/' + 'daftar-kenaikan-ump-2025-di-8-provinsi',
  r42: 'derived: 2025 / 1.065 (the rise was 6.5% everywhere); memory agrees',
  r43: 'seen: https://mail.dialeksis.com/nasional/ini-dia-rincian-lengkap-ump-2021-di-34-provinsi/page2',
  r44: 'derived: 2018 / 1.0871 (2016 x 1.0825 = 2,354,805)',
  r45: 'derived: 2023 / 1.071; memory agrees (2,576,016.96)',
  r46: 'seen: https://kabartops.com/tok-ump-2026-lampung-riau-kepri-sulbar-dan-babel-resmi-naik-segini-' + '55694.html',
  r47: 'derived: 2020 / 1.0851; memory agrees',
  r48: 'memory; 2024 / 1.075 agrees',
  r49:
    'seen: https://github.com/adilkurniaramdan/digitalent-tugas-kelompok7/blob/' +
    '3890fb8512b56da9c946eb6b50615407f20e9b18/ump.csv (printed in the Papua Barat row)',
  r50:
    'seen: https://github.com/adilkurniaramdan/digitalent-tugas-kelompok7/blob/' +
    '3890fb8512b56da9c946eb6b50615407f20e9b18/ump.csv (printed in the Papua Barat row), formula ' +
    'result',
  r51: 'seen: https://pdfcoffee.com/ump-dan-umk-2019-pdf-free.html ; 2019 = this x 1.0803',
  r52:
    'seen: https://github.com/adilkurniaramdan/digitalent-tugas-kelompok7/blob/' +
    '3890fb8512b56da9c946eb6b50615407f20e9b18/ump.csv (printed in the Papua row)',
  r53: 'memory; 2018 / 1.0871 = 2,453,316 does not fit',
  r54:
    'seen: https://pdfcoffee.com/ump-dan-umk-2019-pdf-free.html ; ' +
    'https://github.com/adilkurniaramdan/digitalent-tugas-kelompok7/blob/' +
    '3890fb8512b56da9c946eb6b50615407f20e9b18/ump.csv (printed in the Papua row)',
  r55: 'memory: the new provinces used the Papua figure',
  r56:
    'seen: https://www.haibunda.com/moms-life/20231123091138-76-321759/ (new provinces follow Papua, ' +
    'not for Papua Tengah by name); amount as Papua',
  r57: 'seen: https://disway.id/read/919482/',
  r58:
    'seen: a public code file (payroll test table, 38 provinces, 2025 with sen and 2026) ; ' +
    'https://www.cnbcindonesia.com/news/20260106132852-4-700023/',
  r59: 'memory: used the Papua Barat figure',
  r60: 'seen: https://www.haibunda.com/moms-life/20231123091138-76-321759/ (says Papua Barat Daya ' + 'follows Papua)',
  r61: 'derived: 2025 (3,614,000) / 1.065 = 3,393,427',
} as const;

function wage(
  year: number,
  value: bigint,
  read: keyof typeof READ,
  confidence: Confidence,
  more: Pick<MinimumWage, 'exact' | 'decree' | 'note' | 'alternatives'> = {},
): MinimumWage {
  return { year, value, read: READ[read], confidence, ...more };
}

export const provinceWages: readonly ProvinceWages[] = [
  {
    province: 'Aceh',
    kemendagri: '11',
    values: [
      wage(2015, 1_900_000n, 'r1', 'medium'),
      wage(2016, 2_118_500n, 'r1', 'medium'),
      wage(2017, 2_500_000n, 'r1', 'medium'),
      wage(2018, 2_700_000n, 'r2', 'high', {
        alternatives: [
          { value: 2_717_750n, read: READ.r1, note: 'formula result; 2019 = 2,700,000 x 1.0803 speaks for 2,700,000' },
        ],
      }),
      wage(2019, 2_916_810n, 'r3', 'high'),
      wage(2020, 3_165_031n, 'r4', 'high'),
      wage(2021, 3_165_031n, 'r5', 'high'),
      wage(2022, 3_166_460n, 'r6', 'high'),
      wage(2023, 3_413_666n, 'r7', 'high'),
      wage(2024, 3_460_672n, 'r8', 'high'),
      wage(2025, 3_685_616n, 'r9', 'high'),
      wage(2026, 3_932_552n, 'r11', 'high', {
        alternatives: [{ value: 3_685_615n, read: READ.r10, note: 'state before the later decree' }],
      }),
    ],
  },
  {
    province: 'Sumatera Utara',
    kemendagri: '12',
    values: [
      wage(2015, 1_625_000n, 'r1', 'medium'),
      wage(2016, 1_811_875n, 'r1', 'medium'),
      wage(2017, 1_961_354n, 'r1', 'medium'),
      wage(2018, 2_132_188n, 'r1', 'high'),
      wage(2019, 2_303_403n, 'r3', 'high'),
      wage(2020, 2_499_423n, 'r4', 'high'),
      wage(2021, 2_499_423n, 'r5', 'high'),
      wage(2022, 2_522_609n, 'r6', 'high'),
      wage(2023, 2_710_493n, 'r7', 'high'),
      wage(2024, 2_809_915n, 'r8', 'high'),
      wage(2025, 2_992_559n, 'r9', 'high'),
      wage(2026, 3_228_971n, 'r11', 'high', {
        decree: 'SK Gubernur 188.44/896/KPTS/2025',
        alternatives: [{ value: 3_228_949n, read: READ.r12 }],
      }),
    ],
  },
  {
    province: 'Sumatera Barat',
    kemendagri: '13',
    values: [
      wage(2015, 1_615_000n, 'r1', 'medium'),
      wage(2016, 1_800_725n, 'r1', 'medium'),
      wage(2017, 1_949_284n, 'r1', 'medium'),
      wage(2018, 2_119_067n, 'r1', 'high'),
      wage(2019, 2_289_228n, 'r3', 'high'),
      wage(2020, 2_484_041n, 'r4', 'high'),
      wage(2021, 2_484_041n, 'r5', 'high'),
      wage(2022, 2_512_539n, 'r6', 'high'),
      wage(2023, 2_742_476n, 'r7', 'high'),
      wage(2024, 2_811_449n, 'r8', 'high', { exact: '2811449.27' }),
      wage(2025, 2_994_193n, 'r9', 'high', { exact: '2994193.47' }),
      wage(2026, 3_182_955n, 'r11', 'high'),
    ],
  },
  {
    province: 'Riau',
    kemendagri: '14',
    values: [
      wage(2015, 1_878_000n, 'r1', 'medium'),
      wage(2016, 2_095_000n, 'r1', 'medium'),
      wage(2017, 2_266_722n, 'r1', 'medium'),
      wage(2018, 2_464_154n, 'r1', 'high'),
      wage(2019, 2_662_025n, 'r3', 'high'),
      wage(2020, 2_888_564n, 'r4', 'high'),
      wage(2021, 2_888_564n, 'r5', 'high'),
      wage(2022, 2_938_564n, 'r6', 'high'),
      wage(2023, 3_191_662n, 'r7', 'high'),
      wage(2024, 3_294_625n, 'r8', 'high'),
      wage(2025, 3_508_776n, 'r9', 'high', { exact: '3508776.22' }),
      wage(2026, 3_780_495n, 'r11', 'high', { exact: '3780495.85' }),
    ],
  },
  {
    province: 'Jambi',
    kemendagri: '15',
    values: [
      wage(2015, 1_710_000n, 'r1', 'medium'),
      wage(2016, 1_906_650n, 'r1', 'medium'),
      wage(2017, 2_063_000n, 'r1', 'medium'),
      wage(2018, 2_243_718n, 'r1', 'high'),
      wage(2019, 2_423_889n, 'r3', 'high'),
      wage(2020, 2_630_162n, 'r4', 'high'),
      wage(2021, 2_630_162n, 'r5', 'high'),
      wage(2022, 2_698_940n, 'r13', 'medium', {
        alternatives: [{ value: 2_649_034n, read: READ.r6, note: 'first set' }],
      }),
      wage(2023, 2_943_000n, 'r7', 'high'),
      wage(2024, 3_037_121n, 'r8', 'high', { alternatives: [{ value: 2_037_121n, read: READ.r14, note: 'misprint' }] }),
      wage(2025, 3_234_535n, 'r9', 'high'),
      wage(2026, 3_471_497n, 'r11', 'high'),
    ],
  },
  {
    province: 'Sumatera Selatan',
    kemendagri: '16',
    values: [
      wage(2015, 1_974_346n, 'r1', 'medium'),
      wage(2016, 2_206_000n, 'r1', 'medium'),
      wage(2017, 2_388_000n, 'r1', 'medium'),
      wage(2018, 2_595_995n, 'r1', 'high'),
      wage(2019, 2_804_453n, 'r16', 'high', {
        alternatives: [
          { value: 2_840_453n, read: READ.r3, note: 'digits swapped' },
          { value: 2_805_751n, read: READ.r15 },
        ],
      }),
      wage(2020, 3_043_111n, 'r16', 'high'),
      wage(2021, 3_144_446n, 'r18', 'medium', {
        alternatives: [{ value: 3_043_111n, read: READ.r17, note: 'ministry list of January 2021' }],
      }),
      wage(2022, 3_144_446n, 'r6', 'high'),
      wage(2023, 3_404_177n, 'r7', 'high'),
      wage(2024, 3_456_874n, 'r8', 'high'),
      wage(2025, 3_681_571n, 'r9', 'high'),
      wage(2026, 3_942_963n, 'r11', 'high'),
    ],
  },
  {
    province: 'Bengkulu',
    kemendagri: '17',
    values: [
      wage(2015, 1_500_000n, 'r1', 'medium'),
      wage(2016, 1_605_000n, 'r1', 'medium'),
      wage(2017, 1_737_413n, 'r19', 'medium', { alternatives: [{ value: 1_730_000n, read: READ.r1 }] }),
      wage(2018, 1_888_741n, 'r1', 'high'),
      wage(2019, 2_040_406n, 'r3', 'high'),
      wage(2020, 2_213_604n, 'r16', 'high'),
      wage(2021, 2_215_000n, 'r5', 'high'),
      wage(2022, 2_238_094n, 'r6', 'high', { exact: '2238094.031' }),
      wage(2023, 2_418_280n, 'r14', 'high', {
        alternatives: [{ value: 2_400_000n, read: READ.r7, note: 'rounded in the press' }],
      }),
      wage(2024, 2_507_079n, 'r8', 'high', { exact: '2507079.24' }),
      wage(2025, 2_670_039n, 'r9', 'high', { exact: '2670039.39' }),
      wage(2026, 2_827_250n, 'r11', 'high', { exact: '2827250.9' }),
    ],
  },
  {
    province: 'Lampung',
    kemendagri: '18',
    values: [
      wage(2015, 1_581_000n, 'r1', 'medium'),
      wage(2016, 1_763_000n, 'r1', 'medium'),
      wage(2017, 1_908_447n, 'r1', 'medium'),
      wage(2018, 2_074_673n, 'r1', 'high'),
      wage(2019, 2_241_270n, 'r16', 'high', { alternatives: [{ value: 2_240_646n, read: READ.r3 }] }),
      wage(2020, 2_432_001n, 'r4', 'high'),
      wage(2021, 2_432_001n, 'r5', 'high'),
      wage(2022, 2_440_486n, 'r6', 'high'),
      wage(2023, 2_633_284n, 'r7', 'high'),
      wage(2024, 2_716_496n, 'r8', 'high', { exact: '2716496.33' }),
      wage(2025, 2_893_070n, 'r9', 'high'),
      wage(2026, 3_047_734n, 'r11', 'high'),
    ],
  },
  {
    province: 'Kepulauan Bangka Belitung',
    kemendagri: '19',
    values: [
      wage(2015, 2_100_000n, 'r1', 'medium'),
      wage(2016, 2_341_500n, 'r1', 'medium'),
      wage(2017, 2_534_673n, 'r1', 'medium'),
      wage(2018, 2_755_443n, 'r1', 'high'),
      wage(2019, 2_976_705n, 'r20', 'high', { exact: '2976705.07', decree: 'SK Gubernur 188.44/831/Disnaker/2018' }),
      wage(2020, 3_230_023n, 'r4', 'high'),
      wage(2021, 3_230_023n, 'r5', 'high', { exact: '3230023.66' }),
      wage(2022, 3_264_884n, 'r21', 'high', { decree: 'SK Gubernur 188.44/1029/DISNAKER/2021 (16 November 2021)' }),
      wage(2023, 3_498_479n, 'r22', 'high', { decree: 'SK Gubernur 188.44/153/Disnaker/2022' }),
      wage(2024, 3_640_000n, 'r8', 'high'),
      wage(2025, 3_876_600n, 'r23', 'high'),
      wage(2026, 4_035_000n, 'r24', 'high', { decree: 'SK Gubernur 100.3.3.1/684/DISNAKER/2025' }),
    ],
  },
  {
    province: 'Kepulauan Riau',
    kemendagri: '21',
    values: [
      wage(2015, 1_954_000n, 'r1', 'medium'),
      wage(2016, 2_178_710n, 'r1', 'medium'),
      wage(2017, 2_358_454n, 'r1', 'medium'),
      wage(2018, 2_563_875n, 'r1', 'high'),
      wage(2019, 2_769_754n, 'r3', 'high'),
      wage(2020, 3_005_460n, 'r4', 'high', { alternatives: [{ value: 3_005_383n, read: READ.r25 }] }),
      wage(2021, 3_005_460n, 'r5', 'high'),
      wage(2022, 3_050_172n, 'r26', 'high', {
        alternatives: [{ value: 3_144_466n, read: READ.r6, note: 'misprint (Sumatera Selatan)' }],
      }),
      wage(2023, 3_279_194n, 'r7', 'high'),
      wage(2024, 3_402_492n, 'r8', 'high'),
      wage(2025, 3_623_654n, 'r9', 'high'),
      wage(2026, 3_879_520n, 'r11', 'high'),
    ],
  },
  {
    province: 'DKI Jakarta',
    kemendagri: '31',
    values: [
      wage(2015, 2_700_000n, 'r1', 'medium'),
      wage(2016, 3_100_000n, 'r1', 'medium'),
      wage(2017, 3_355_750n, 'r1', 'medium'),
      wage(2018, 3_648_035n, 'r1', 'high'),
      wage(2019, 3_940_973n, 'r3', 'high'),
      wage(2020, 4_276_350n, 'r16', 'high'),
      wage(2021, 4_416_186n, 'r5', 'high'),
      wage(2022, 4_641_854n, 'r28', 'medium', {
        decree: 'Kepgub 1517/2021, later disputed in court',
        alternatives: [
          { value: 4_453_935n, read: READ.r27, note: 'first set (Kepgub 1395/2021)' },
          { value: 4_452_724n, read: READ.r6 },
        ],
      }),
      wage(2023, 4_901_798n, 'r7', 'high'),
      wage(2024, 5_067_381n, 'r8', 'high'),
      wage(2025, 5_396_761n, 'r9', 'high'),
      wage(2026, 5_729_876n, 'r11', 'high'),
    ],
  },
  {
    province: 'Jawa Barat',
    kemendagri: '32',
    values: [
      wage(2015, 1_000_000n, 'r1', 'low'),
      wage(2016, 1_312_355n, 'r29', 'medium', {
        alternatives: [{ value: 2_250_000n, read: READ.r1, note: 'also printed by BPS; does not fit 2017' }],
      }),
      wage(2017, 1_420_624n, 'r1', 'medium'),
      wage(2018, 1_544_360n, 'r1', 'high'),
      wage(2019, 1_668_372n, 'r3', 'high', { exact: '1668372.83' }),
      wage(2020, 1_810_351n, 'r4', 'high'),
      wage(2021, 1_810_351n, 'r5', 'high'),
      wage(2022, 1_841_487n, 'r6', 'high'),
      wage(2023, 1_986_670n, 'r7', 'high', { exact: '1986670.17' }),
      wage(2024, 2_057_495n, 'r8', 'high', { exact: '2057495.17' }),
      wage(2025, 2_191_232n, 'r9', 'high', { exact: '2191232.18' }),
      wage(2026, 2_317_601n, 'r11', 'high'),
    ],
  },
  {
    province: 'Jawa Tengah',
    kemendagri: '33',
    values: [
      wage(2015, 910_000n, 'r1', 'low', { note: 'no provincial wage proper: lowest regency wage, possibly of 2014' }),
      wage(2016, 1_265_000n, 'r30', 'low', {
        note: 'no provincial wage proper before 2017: BPS prints the lowest regency wage',
        alternatives: [{ value: 1_100_000n, read: READ.r1 }],
      }),
      wage(2017, 1_367_000n, 'r1', 'medium'),
      wage(2018, 1_486_065n, 'r1', 'high'),
      wage(2019, 1_605_396n, 'r3', 'high'),
      wage(2020, 1_742_015n, 'r16', 'high'),
      wage(2021, 1_798_979n, 'r5', 'high'),
      wage(2022, 1_812_935n, 'r27', 'high', { alternatives: [{ value: 1_813_011n, read: READ.r6 }] }),
      wage(2023, 1_958_169n, 'r7', 'high'),
      wage(2024, 2_036_947n, 'r8', 'high'),
      wage(2025, 2_169_349n, 'r9', 'high'),
      wage(2026, 2_327_386n, 'r11', 'high', { exact: '2327386.07' }),
    ],
  },
  {
    province: 'DI Yogyakarta',
    kemendagri: '34',
    values: [
      wage(2015, 988_500n, 'r1', 'low', { note: 'no provincial wage proper: lowest regency wage, possibly of 2014' }),
      wage(2016, 1_237_700n, 'r30', 'low', {
        note: 'lowest regency wage',
        alternatives: [
          { value: 1_108_249n, read: READ.r1 },
          { value: 1_235_700n, read: READ.r31 },
        ],
      }),
      wage(2017, 1_337_645n, 'r1', 'medium'),
      wage(2018, 1_454_154n, 'r1', 'high'),
      wage(2019, 1_570_922n, 'r3', 'high'),
      wage(2020, 1_704_608n, 'r16', 'high'),
      wage(2021, 1_765_000n, 'r5', 'high'),
      wage(2022, 1_840_915n, 'r32', 'medium', { alternatives: [{ value: 1_840_951n, read: READ.r6 }] }),
      wage(2023, 1_981_782n, 'r7', 'high'),
      wage(2024, 2_125_897n, 'r8', 'high', { exact: '2125897.61' }),
      wage(2025, 2_264_080n, 'r9', 'high', { exact: '2264080.95' }),
      wage(2026, 2_417_495n, 'r11', 'high'),
    ],
  },
  {
    province: 'Jawa Timur',
    kemendagri: '35',
    values: [
      wage(2015, 1_000_000n, 'r1', 'low', { note: 'no provincial wage proper: lowest regency wage, possibly of 2014' }),
      wage(2016, 1_283_000n, 'r1', 'medium', { note: 'lowest regency wage' }),
      wage(2017, 1_388_000n, 'r1', 'medium'),
      wage(2018, 1_508_894n, 'r1', 'high'),
      wage(2019, 1_630_059n, 'r3', 'high', { exact: '1630059.05' }),
      wage(2020, 1_768_777n, 'r16', 'high'),
      wage(2021, 1_868_777n, 'r5', 'high'),
      wage(2022, 1_891_567n, 'r6', 'high', { exact: '1891567.12' }),
      wage(2023, 2_040_244n, 'r7', 'high'),
      wage(2024, 2_165_244n, 'r8', 'high', { exact: '2165244.30' }),
      wage(2025, 2_305_985n, 'r9', 'high'),
      wage(2026, 2_446_880n, 'r11', 'high'),
    ],
  },
  {
    province: 'Banten',
    kemendagri: '36',
    values: [
      wage(2015, 1_600_000n, 'r1', 'medium'),
      wage(2016, 1_784_000n, 'r1', 'medium'),
      wage(2017, 1_931_180n, 'r1', 'medium'),
      wage(2018, 2_099_385n, 'r1', 'high'),
      wage(2019, 2_267_965n, 'r3', 'high'),
      wage(2020, 2_460_996n, 'r4', 'high'),
      wage(2021, 2_460_996n, 'r5', 'high'),
      wage(2022, 2_501_203n, 'r6', 'high', { exact: '2501203.11' }),
      wage(2023, 2_661_280n, 'r7', 'high'),
      wage(2024, 2_727_812n, 'r8', 'high', { exact: '2727812.11' }),
      wage(2025, 2_905_119n, 'r9', 'high', { exact: '2905119.9' }),
      wage(2026, 3_100_881n, 'r11', 'high', { exact: '3100881.4' }),
    ],
  },
  {
    province: 'Bali',
    kemendagri: '51',
    values: [
      wage(2015, 1_621_172n, 'r1', 'medium'),
      wage(2016, 1_807_600n, 'r1', 'medium'),
      wage(2017, 1_956_727n, 'r1', 'medium'),
      wage(2018, 2_127_157n, 'r1', 'high'),
      wage(2019, 2_297_967n, 'r3', 'high'),
      wage(2020, 2_494_000n, 'r4', 'high'),
      wage(2021, 2_494_000n, 'r5', 'high'),
      wage(2022, 2_516_971n, 'r6', 'high'),
      wage(2023, 2_713_672n, 'r7', 'high'),
      wage(2024, 2_813_672n, 'r8', 'high'),
      wage(2025, 2_996_561n, 'r9', 'high'),
      wage(2026, 3_207_459n, 'r11', 'high'),
    ],
  },
  {
    province: 'Nusa Tenggara Barat',
    kemendagri: '52',
    values: [
      wage(2015, 1_330_000n, 'r1', 'medium'),
      wage(2016, 1_482_950n, 'r1', 'medium'),
      wage(2017, 1_631_245n, 'r33', 'low', { alternatives: [{ value: 1_631_190n, read: READ.r1 }] }),
      wage(2018, 1_825_000n, 'r1', 'high'),
      wage(2019, 2_012_610n, 'r3', 'high'),
      wage(2020, 2_183_883n, 'r4', 'high'),
      wage(2021, 2_183_883n, 'r5', 'high'),
      wage(2022, 2_207_212n, 'r34', 'high'),
      wage(2023, 2_371_407n, 'r7', 'high'),
      wage(2024, 2_444_067n, 'r35', 'high'),
      wage(2025, 2_602_931n, 'r9', 'high'),
      wage(2026, 2_673_861n, 'r11', 'high'),
    ],
  },
  {
    province: 'Nusa Tenggara Timur',
    kemendagri: '53',
    values: [
      wage(2015, 1_250_000n, 'r1', 'medium'),
      wage(2016, 1_425_000n, 'r1', 'medium'),
      wage(2017, 1_525_000n, 'r1', 'medium'),
      wage(2018, 1_660_000n, 'r1', 'high'),
      wage(2019, 1_795_000n, 'r16', 'high', { alternatives: [{ value: 1_793_298n, read: READ.r3 }] }),
      wage(2020, 1_950_000n, 'r4', 'high', { alternatives: [{ value: 1_945_902n, read: READ.r36 }] }),
      wage(2021, 1_950_000n, 'r5', 'high'),
      wage(2022, 1_975_000n, 'r34', 'high'),
      wage(2023, 2_123_994n, 'r37', 'high'),
      wage(2024, 2_186_826n, 'r38', 'high'),
      wage(2025, 2_328_969n, 'r9', 'high', { exact: '2328969.69' }),
      wage(2026, 2_455_898n, 'r11', 'high'),
    ],
  },
  {
    province: 'Kalimantan Barat',
    kemendagri: '61',
    values: [
      wage(2015, 1_560_000n, 'r1', 'medium'),
      wage(2016, 1_739_400n, 'r1', 'medium'),
      wage(2017, 1_882_900n, 'r1', 'medium'),
      wage(2018, 2_046_900n, 'r1', 'high'),
      wage(2019, 2_211_500n, 'r39', 'high', { alternatives: [{ value: 2_211_266n, read: READ.r3 }] }),
      wage(2020, 2_399_698n, 'r40', 'high'),
      wage(2021, 2_399_698n, 'r5', 'high'),
      wage(2022, 2_434_328n, 'r6', 'high'),
      wage(2023, 2_608_601n, 'r7', 'high'),
      wage(2024, 2_702_616n, 'r41', 'high'),
      wage(2025, 2_878_286n, 'r9', 'high'),
      wage(2026, 3_054_552n, 'r11', 'high'),
    ],
  },
  {
    province: 'Kalimantan Tengah',
    kemendagri: '62',
    values: [
      wage(2015, 1_896_367n, 'r1', 'medium'),
      wage(2016, 2_057_558n, 'r1', 'medium'),
      wage(2017, 2_227_307n, 'r19', 'medium', { alternatives: [{ value: 2_222_986n, read: READ.r1 }] }),
      wage(2018, 2_421_305n, 'r1', 'high'),
      wage(2019, 2_663_435n, 'r3', 'high', { exact: '2663435.50' }),
      wage(2020, 2_903_144n, 'r40', 'high', {
        alternatives: [{ value: 2_890_093n, read: READ.r39, note: 'first announcement' }],
      }),
      wage(2021, 2_903_144n, 'r5', 'high'),
      wage(2022, 2_922_516n, 'r6', 'high'),
      wage(2023, 3_181_013n, 'r7', 'high'),
      wage(2024, 3_261_616n, 'r42', 'high'),
      wage(2025, 3_473_621n, 'r9', 'high', { exact: '3473621.04' }),
      wage(2026, 3_686_138n, 'r9', 'high'),
    ],
  },
  {
    province: 'Kalimantan Selatan',
    kemendagri: '63',
    values: [
      wage(2015, 1_870_000n, 'r1', 'medium'),
      wage(2016, 2_085_050n, 'r1', 'medium'),
      wage(2017, 2_258_000n, 'r1', 'medium'),
      wage(2018, 2_454_671n, 'r1', 'high'),
      wage(2019, 2_651_781n, 'r3', 'high'),
      wage(2020, 2_877_448n, 'r40', 'high'),
      wage(2021, 2_877_448n, 'r5', 'high', { alternatives: [{ value: 2_887_488n, read: READ.r43, note: 'misprint' }] }),
      wage(2022, 2_906_473n, 'r6', 'high', { exact: '2906473.32' }),
      wage(2023, 3_149_977n, 'r7', 'high'),
      wage(2024, 3_282_812n, 'r42', 'high'),
      wage(2025, 3_496_195n, 'r9', 'high'),
      wage(2026, 3_725_000n, 'r9', 'high'),
    ],
  },
  {
    province: 'Kalimantan Timur',
    kemendagri: '64',
    values: [
      wage(2015, 2_026_126n, 'r1', 'medium'),
      wage(2016, 2_161_253n, 'r1', 'medium'),
      wage(2017, 2_339_556n, 'r1', 'medium'),
      wage(2018, 2_543_331n, 'r1', 'high'),
      wage(2019, 2_747_561n, 'r3', 'high'),
      wage(2020, 2_981_378n, 'r40', 'high'),
      wage(2021, 2_981_378n, 'r5', 'high'),
      wage(2022, 3_014_497n, 'r6', 'high', { exact: '3014497.22' }),
      wage(2023, 3_201_396n, 'r7', 'high'),
      wage(2024, 3_360_858n, 'r41', 'high'),
      wage(2025, 3_579_313n, 'r9', 'high', { exact: '3579313.77' }),
      wage(2026, 3_762_431n, 'r9', 'high'),
    ],
  },
  {
    province: 'Kalimantan Utara',
    kemendagri: '65',
    values: [
      wage(2015, 2_026_126n, 'r1', 'medium'),
      wage(2016, 2_175_340n, 'r1', 'medium'),
      wage(2017, 2_354_800n, 'r44', 'medium', { alternatives: [{ value: 2_358_800n, read: READ.r1 }] }),
      wage(2018, 2_559_903n, 'r1', 'high'),
      wage(2019, 2_765_463n, 'r3', 'high'),
      wage(2020, 3_000_804n, 'r40', 'high'),
      wage(2021, 3_000_804n, 'r5', 'high'),
      wage(2022, 3_016_738n, 'r6', 'high'),
      wage(2023, 3_251_702n, 'r7', 'high', { exact: '3251702.67' }),
      wage(2024, 3_361_653n, 'r42', 'high'),
      wage(2025, 3_580_160n, 'r9', 'high'),
      wage(2026, 3_775_243n, 'r9', 'high'),
    ],
  },
  {
    province: 'Sulawesi Utara',
    kemendagri: '71',
    values: [
      wage(2015, 2_150_000n, 'r1', 'medium'),
      wage(2016, 2_400_000n, 'r1', 'medium'),
      wage(2017, 2_598_000n, 'r1', 'medium'),
      wage(2018, 2_824_286n, 'r1', 'high'),
      wage(2019, 3_051_076n, 'r3', 'high'),
      wage(2020, 3_310_723n, 'r40', 'high'),
      wage(2021, 3_310_723n, 'r5', 'high'),
      wage(2022, 3_310_723n, 'r6', 'high'),
      wage(2023, 3_485_000n, 'r7', 'high'),
      wage(2024, 3_545_000n, 'r42', 'high'),
      wage(2025, 3_775_425n, 'r9', 'high'),
      wage(2026, 4_002_630n, 'r9', 'high'),
    ],
  },
  {
    province: 'Sulawesi Tengah',
    kemendagri: '72',
    values: [
      wage(2015, 1_500_000n, 'r1', 'medium'),
      wage(2016, 1_670_000n, 'r1', 'medium'),
      wage(2017, 1_807_775n, 'r1', 'medium'),
      wage(2018, 1_965_232n, 'r1', 'high'),
      wage(2019, 2_123_040n, 'r3', 'high'),
      wage(2020, 2_303_711n, 'r40', 'high'),
      wage(2021, 2_303_711n, 'r5', 'high'),
      wage(2022, 2_390_739n, 'r6', 'high'),
      wage(2023, 2_599_546n, 'r7', 'high'),
      wage(2024, 2_736_698n, 'r34', 'high', { note: '2025 (2,915,000) is rounded up from x 1.065' }),
      wage(2025, 2_915_000n, 'r9', 'high'),
      wage(2026, 3_179_565n, 'r9', 'high'),
    ],
  },
  {
    province: 'Sulawesi Selatan',
    kemendagri: '73',
    values: [
      wage(2015, 2_000_000n, 'r1', 'medium'),
      wage(2016, 2_250_000n, 'r1', 'medium'),
      wage(2017, 2_435_625n, 'r1', 'medium'),
      wage(2018, 2_647_767n, 'r1', 'high'),
      wage(2019, 2_860_382n, 'r3', 'high'),
      wage(2020, 3_103_800n, 'r34', 'high'),
      wage(2021, 3_165_876n, 'r5', 'high'),
      wage(2022, 3_165_876n, 'r6', 'high'),
      wage(2023, 3_385_145n, 'r7', 'high'),
      wage(2024, 3_434_298n, 'r42', 'high'),
      wage(2025, 3_657_527n, 'r9', 'high', { exact: '3657527.37' }),
      wage(2026, 3_921_088n, 'r9', 'high', { exact: '3921088.79' }),
    ],
  },
  {
    province: 'Sulawesi Tenggara',
    kemendagri: '74',
    values: [
      wage(2015, 1_652_000n, 'r1', 'medium'),
      wage(2016, 1_850_000n, 'r1', 'medium'),
      wage(2017, 2_002_625n, 'r1', 'medium'),
      wage(2018, 2_177_052n, 'r1', 'high'),
      wage(2019, 2_351_869n, 'r3', 'high'),
      wage(2020, 2_552_014n, 'r40', 'high'),
      wage(2021, 2_552_014n, 'r5', 'high'),
      wage(2022, 2_576_016n, 'r45', 'medium', { alternatives: [{ value: 2_710_595n, read: READ.r6 }] }),
      wage(2023, 2_758_984n, 'r34', 'high', {
        alternatives: [{ value: 2_758_948n, read: READ.r37, note: 'digits swapped' }],
      }),
      wage(2024, 2_885_964n, 'r41', 'high'),
      wage(2025, 3_073_551n, 'r9', 'high', { exact: '3073551.7' }),
      wage(2026, 3_306_496n, 'r9', 'high', { exact: '3306496.18' }),
    ],
  },
  {
    province: 'Gorontalo',
    kemendagri: '75',
    values: [
      wage(2015, 1_600_000n, 'r1', 'medium'),
      wage(2016, 1_875_000n, 'r1', 'medium'),
      wage(2017, 2_030_000n, 'r1', 'medium'),
      wage(2018, 2_206_813n, 'r1', 'high'),
      wage(2019, 2_384_020n, 'r3', 'high'),
      wage(2020, 2_788_826n, 'r40', 'high'),
      wage(2021, 2_788_826n, 'r5', 'high'),
      wage(2022, 2_800_580n, 'r6', 'high'),
      wage(2023, 2_989_350n, 'r7', 'high'),
      wage(2024, 3_025_100n, 'r42', 'high'),
      wage(2025, 3_221_731n, 'r9', 'high'),
      wage(2026, 3_405_144n, 'r9', 'high'),
    ],
  },
  {
    province: 'Sulawesi Barat',
    kemendagri: '76',
    values: [
      wage(2015, 1_655_500n, 'r1', 'medium'),
      wage(2016, 1_864_000n, 'r1', 'medium'),
      wage(2017, 2_017_780n, 'r1', 'medium'),
      wage(2018, 2_193_530n, 'r1', 'high'),
      wage(2019, 2_369_670n, 'r3', 'medium', { alternatives: [{ value: 2_381_000n, read: READ.r33 }] }),
      wage(2020, 2_678_863n, 'r40', 'high'),
      wage(2021, 2_678_863n, 'r5', 'high'),
      wage(2022, 2_678_863n, 'r6', 'high'),
      wage(2023, 2_871_794n, 'r7', 'high'),
      wage(2024, 2_914_958n, 'r42', 'high'),
      wage(2025, 3_104_430n, 'r9', 'high'),
      wage(2026, 3_315_934n, 'r9', 'high', { alternatives: [{ value: 3_315_935n, read: READ.r46 }] }),
    ],
  },
  {
    province: 'Maluku',
    kemendagri: '81',
    values: [
      wage(2015, 1_650_000n, 'r1', 'medium'),
      wage(2016, 1_775_000n, 'r1', 'medium'),
      wage(2017, 1_925_000n, 'r1', 'medium'),
      wage(2018, 2_222_220n, 'r1', 'high'),
      wage(2019, 2_400_664n, 'r3', 'high'),
      wage(2020, 2_604_961n, 'r40', 'high'),
      wage(2021, 2_604_961n, 'r5', 'high'),
      wage(2022, 2_619_312n, 'r34', 'medium', {
        alternatives: [{ value: 2_862_231n, read: READ.r6, note: 'repeats Maluku Utara' }],
      }),
      wage(2023, 2_812_827n, 'r34', 'high'),
      wage(2024, 2_949_953n, 'r42', 'high'),
      wage(2025, 3_141_700n, 'r9', 'high'),
      wage(2026, 3_334_490n, 'r9', 'high'),
    ],
  },
  {
    province: 'Maluku Utara',
    kemendagri: '82',
    values: [
      wage(2015, 1_577_617n, 'r1', 'medium'),
      wage(2016, 1_681_266n, 'r1', 'medium'),
      wage(2017, 1_975_000n, 'r1', 'medium'),
      wage(2018, 2_320_803n, 'r1', 'high', {
        alternatives: [{ value: 2_147_022n, read: READ.r3, note: 'formula result' }],
      }),
      wage(2019, 2_508_091n, 'r47', 'medium', { alternatives: [{ value: 2_319_427n, read: READ.r3 }] }),
      wage(2020, 2_721_530n, 'r40', 'high'),
      wage(2021, 2_721_530n, 'r5', 'high'),
      wage(2022, 2_862_231n, 'r6', 'high'),
      wage(2023, 2_976_720n, 'r48', 'high'),
      wage(2024, 3_200_000n, 'r42', 'high'),
      wage(2025, 3_408_000n, 'r9', 'high'),
      wage(2026, 3_510_240n, 'r9', 'high'),
    ],
  },
  {
    province: 'Papua',
    kemendagri: '91',
    values: [
      wage(2015, 2_193_000n, 'r1', 'medium'),
      wage(2016, 2_435_000n, 'r1', 'medium'),
      wage(2017, 2_663_646n, 'r49', 'medium'),
      wage(2018, 3_000_000n, 'r51', 'high', { alternatives: [{ value: 2_895_650n, read: READ.r50 }] }),
      wage(2019, 3_240_900n, 'r3', 'high'),
      wage(2020, 3_516_700n, 'r40', 'high'),
      wage(2021, 3_516_700n, 'r5', 'high'),
      wage(2022, 3_561_932n, 'r6', 'high'),
      wage(2023, 3_864_696n, 'r34', 'high'),
      wage(2024, 4_024_270n, 'r38', 'high'),
      wage(2025, 4_285_850n, 'r9', 'high'),
      wage(2026, 4_436_283n, 'r9', 'high'),
    ],
  },
  {
    province: 'Papua Barat',
    kemendagri: '92',
    values: [
      wage(2015, 2_015_000n, 'r1', 'medium'),
      wage(2016, 2_237_000n, 'r1', 'medium'),
      wage(2017, 2_421_500n, 'r53', 'low', {
        note: 'the source swaps the rows of Papua and Papua Barat for 2017 and 2018',
        alternatives: [{ value: 2_416_800n, read: READ.r52 }],
      }),
      wage(2018, 2_667_000n, 'r54', 'high'),
      wage(2019, 2_934_500n, 'r3', 'high'),
      wage(2020, 3_134_600n, 'r40', 'high'),
      wage(2021, 3_134_600n, 'r5', 'high'),
      wage(2022, 3_200_000n, 'r6', 'high'),
      wage(2023, 3_282_000n, 'r34', 'high'),
      wage(2024, 3_393_500n, 'r41', 'high'),
      wage(2025, 3_615_000n, 'r9', 'high'),
      wage(2026, 3_841_000n, 'r9', 'high'),
    ],
  },
  {
    province: 'Papua Selatan',
    kemendagri: '93',
    values: [
      wage(2023, 3_864_696n, 'r55', 'medium'),
      wage(2024, 4_024_270n, 'r56', 'medium'),
      wage(2025, 4_285_850n, 'r9', 'high'),
      wage(2026, 4_508_100n, 'r9', 'medium', { alternatives: [{ value: 4_508_850n, read: READ.r57 }] }),
    ],
  },
  {
    province: 'Papua Tengah',
    kemendagri: '94',
    values: [
      wage(2023, 3_864_696n, 'r55', 'medium'),
      wage(2024, 4_024_270n, 'r56', 'medium'),
      wage(2025, 4_285_848n, 'r9', 'high'),
      wage(2026, 4_285_848n, 'r9', 'high', {
        alternatives: [
          { value: 4_295_848n, read: READ.r57, note: 'CNBC 6 January 2026: the only province without a rise' },
        ],
      }),
    ],
  },
  {
    province: 'Papua Pegunungan',
    kemendagri: '95',
    values: [
      wage(2023, 3_864_696n, 'r55', 'medium'),
      wage(2024, 4_024_270n, 'r56', 'medium'),
      wage(2025, 4_285_850n, 'r9', 'high'),
      wage(2026, 4_508_714n, 'r58', 'high'),
    ],
  },
  {
    province: 'Papua Barat Daya',
    kemendagri: '96',
    values: [
      wage(2023, 3_282_000n, 'r59', 'medium'),
      wage(2024, 3_393_000n, 'r61', 'low', { alternatives: [{ value: 4_024_270n, read: READ.r60 }] }),
      wage(2025, 3_614_000n, 'r9', 'high'),
      wage(2026, 3_766_000n, 'r9', 'high'),
    ],
  },
];
