// The table from the declared income of a BPU to the reference income.

import type { Parameter, TableRow } from '@jamin/engine';
import { whole } from '@jamin/engine';

/** One class: declared income from and to, reference income, JKK and JHT contribution. */
function bracket(from: bigint, to: bigint | null, reference: bigint, jkk: bigint, jht: bigint): TableRow {
  return {
    from: whole(from),
    to: to === null ? null : whole(to),
    reference: whole(reference),
    jkk: whole(jkk),
    jht: whole(jht),
  };
}

export const bpuIncomeBrackets: Parameter = {
  id: 'bpu.income_brackets',
  kind: 'table',
  label: { id: 'Lapisan penghasilan BPU', en: 'Income brackets of BPU' },
  unit: 'table',
  columns: { from: 'IDR', to: 'IDR', reference: 'IDR', jkk: 'IDR', jht: 'IDR' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: [
        bracket(0n, 1_099_000n, 1_000_000n, 10_000n, 20_000n),
        bracket(1_100_000n, 1_299_000n, 1_200_000n, 12_000n, 24_000n),
        bracket(1_300_000n, 1_499_000n, 1_400_000n, 14_000n, 28_000n),
        bracket(1_500_000n, 1_699_000n, 1_600_000n, 16_000n, 32_000n),
        bracket(1_700_000n, 1_899_000n, 1_800_000n, 18_000n, 36_000n),
        bracket(1_900_000n, 2_099_000n, 2_000_000n, 20_000n, 40_000n),
        bracket(2_100_000n, 2_299_000n, 2_200_000n, 22_000n, 44_000n),
        bracket(2_300_000n, 2_499_000n, 2_400_000n, 24_000n, 48_000n),
        bracket(2_500_000n, 2_699_000n, 2_600_000n, 26_000n, 52_000n),
        bracket(2_700_000n, 3_199_000n, 2_950_000n, 29_500n, 59_000n),
        bracket(3_200_000n, 3_699_000n, 3_450_000n, 34_500n, 69_000n),
        bracket(3_700_000n, 4_199_000n, 3_950_000n, 39_500n, 79_000n),
        bracket(4_200_000n, 4_699_000n, 4_450_000n, 44_500n, 89_000n),
        bracket(4_700_000n, 5_199_000n, 4_950_000n, 49_500n, 99_000n),
        bracket(5_200_000n, 5_699_000n, 5_450_000n, 54_500n, 109_000n),
        bracket(5_700_000n, 6_199_000n, 5_950_000n, 59_500n, 119_000n),
        bracket(6_200_000n, 6_699_000n, 6_450_000n, 64_500n, 129_000n),
        bracket(6_700_000n, 7_199_000n, 6_950_000n, 69_500n, 139_000n),
        bracket(7_200_000n, 7_699_000n, 7_450_000n, 74_500n, 149_000n),
        bracket(7_700_000n, 8_199_000n, 7_950_000n, 79_500n, 159_000n),
        bracket(8_200_000n, 9_199_000n, 8_700_000n, 87_000n, 174_000n),
        bracket(9_200_000n, 10_199_000n, 9_700_000n, 97_000n, 194_000n),
        bracket(10_200_000n, 11_199_000n, 10_700_000n, 107_000n, 214_000n),
        bracket(11_200_000n, 12_199_000n, 11_700_000n, 117_000n, 234_000n),
        bracket(12_200_000n, 13_199_000n, 12_700_000n, 127_000n, 254_000n),
        bracket(13_200_000n, 14_199_000n, 13_700_000n, 137_000n, 274_000n),
        bracket(14_200_000n, 15_199_000n, 14_700_000n, 147_000n, 294_000n),
        bracket(15_200_000n, 16_199_000n, 15_700_000n, 157_000n, 314_000n),
        bracket(16_200_000n, 17_199_000n, 16_700_000n, 167_000n, 334_000n),
        bracket(17_200_000n, 18_199_000n, 17_700_000n, 177_000n, 354_000n),
        bracket(18_200_000n, 19_199_000n, 18_700_000n, 187_000n, 374_000n),
        bracket(19_200_000n, 20_199_000n, 19_700_000n, 197_000n, 394_000n),
        bracket(20_200_000n, null, 20_700_000n, 207_000n, 414_000n),
      ],
      citations: [
        { instrument: 'pp-44-2015', annex: 'II', note: 'JKK' },
        { instrument: 'pp-46-2015', note: 'Lampiran; JHT, same classes' },
      ],
      source: 'PP 44/2015 Lampiran II (JKK); PP 46/2015 Lampiran (JHT, same classes)',
      read:
        'memory; end points 10,000 and 207,000 seen: ' +
        'https://radarmukomuko.disway.id/read/666514/' +
        'berapa-besaran-iuran-bpjs-ketenagakerjaan-begini-perhitungannya-dan-besarannya ; bracket ' +
        'reference 3,450,000 corroborated by a published payout of 2024',
      confidence: 'medium',
      note:
        'bracket edges from memory; an income between two printed brackets (e.g. 1,099,500) belongs to ' +
        'the lower one: the bracket is the last whose income_from is not above the income',
    },
  ],
  note:
    'BPU: declared monthly income to reference income (33 brackets). JKK = 1%, JHT = 2% of the ' +
    'reference income, which is also the wage base of BPU benefits. The only copy of the table; rows ' +
    'from memory, end points and the reference 3,450,000 confirmed by published figures.',
};

export const membershipBpuBracketsParameters: readonly Parameter[] = [bpuIncomeBrackets];
