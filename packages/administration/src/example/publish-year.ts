// Publishes the statement of Cabang Contoh: every number bound to a figure, two people, and CONTOH on it.
import { possiblePayments } from '@jamin/press';
import { momentOn } from '../clock.ts';
import type { Database } from '../database.ts';
import type { KeptLaw } from '../law-document.ts';
import { prepareRelease } from '../publication/prepare-release.ts';
import { publishRelease } from '../publication/publish-release.ts';
import { paidFigures } from '../statistics/paid-figures.ts';
import { LEAST_TOLD } from '../statistics/suppress-cells.ts';
import { branchCode, exampleDay, statementDays } from './size.ts';
import { actor } from './staff.ts';
import { yearTemplate } from './year-template.ts';

/** Gives the id of the release; none where the example is too small for any number to be told. */
export async function publishYear(database: Database, { law }: KeptLaw, position: bigint): Promise<string | undefined> {
  const { from, to } = statementDays;
  const figures = await paidFigures(database, { branch: branchCode, from, to, position });
  const told = figures.filter(({ cases }) => cases >= LEAST_TOLD).map(({ programme }) => programme);
  if (told.length === 0) return undefined;
  const whole = figures.every(({ programme, cases }) => cases === 0n || told.includes(programme));
  const template = yearTemplate(told, whole);
  const possible = possiblePayments(law);
  const { release, version } = await prepareRelease(database, possible, {
    ...{ key: 'contoh:2024', branch: branchCode, from, to, position, template, synthetic: true },
    ...{ plannedOn: exampleDay, at: momentOn(exampleDay, 10, 30), by: actor('writer') },
  });
  const at = momentOn(exampleDay, 10, 45);
  await publishRelease(database, possible, { release, version, at, by: actor('publisher') });
  return release;
}
