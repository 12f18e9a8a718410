// All national and regional figures in one list.

import type { Statistic } from './statistics.ts';
import { accidentStatistics, claimStatistics, jobLossStatistics } from './statistics-claims.ts';
import { fundStatistics } from './statistics-funds.ts';
import { memberStatistics } from './statistics-members.ts';
import { bangkaBelitungStatistics, provinceStatistics } from './statistics-regions.ts';

export const publishedStatistics: readonly Statistic[] = [
  ...memberStatistics,
  ...claimStatistics,
  ...jobLossStatistics,
  ...accidentStatistics,
  ...fundStatistics,
  ...provinceStatistics,
  ...bangkaBelitungStatistics,
];
