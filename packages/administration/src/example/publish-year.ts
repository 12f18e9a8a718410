// Publishes the statement of Cabang Contoh: every number bound to a figure, two people, and CONTOH on it.
import { writeDate } from '@jamin/engine';
import { possiblePayments } from '@jamin/press';
import type { ClaimAsk } from '../claims/tables.ts';
import { momentOn } from '../clock.ts';
import type { Database } from '../database.ts';
import type { KeptLaw } from '../law-document.ts';
import { prepareRelease } from '../publication/prepare-release.ts';
import { publishRelease } from '../publication/publish-release.ts';
import type { Piece, Template } from '../publication/write-text.ts';
import { paidFigures } from '../statistics/paid-figures.ts';
import { branchCode, exampleDay, statementDays } from './size.ts';
import { actor } from './staff.ts';

/** Fewer cases than this are not told in public; a total would tell them too. */
const LEAST = 5n;

/** Gives the id of the release; none where the example is too small for any number to be told. */
export async function publishYear(database: Database, { law }: KeptLaw, position: bigint): Promise<string | undefined> {
  const { from, to } = statementDays;
  const figures = await paidFigures(database, { branch: branchCode, from, to, position });
  const told = figures.filter(({ cases }) => cases >= LEAST).map(({ programme }) => programme);
  if (told.length === 0) return undefined;
  const whole = figures.every(({ programme, cases }) => cases === 0n || told.includes(programme));
  const template = templateOf(told, whole && told.length > 1);
  const possible = possiblePayments(law);
  const { release, version } = await prepareRelease(database, possible, {
    ...{ key: 'contoh:2024', branch: branchCode, from, to, position, template, synthetic: true },
    ...{ plannedOn: exampleDay, at: momentOn(exampleDay, 10, 30), by: actor('writer') },
  });
  const at = momentOn(exampleDay, 10, 45);
  await publishRelease(database, possible, { release, version, at, by: actor('publisher') });
  return release;
}

function templateOf(told: readonly ClaimAsk[], whole: boolean): Template {
  const [first, last] = [{ day: writeDate(statementDays.from) }, { day: writeDate(statementDays.to) }];
  const cases = (figure: 'total' | ClaimAsk): Piece => ({ figure: `paid.${figure}`, part: 'cases' });
  const amount = (figure: 'total' | ClaimAsk): Piece => ({ figure: `paid.${figure}`, part: 'amount' });
  const parts = (unit: string): readonly Piece[] =>
    told.flatMap((one): readonly Piece[] => [`; ${one.toUpperCase()} `, cases(one), ` ${unit}, `, amount(one)]);
  const total = (worth: string): readonly Piece[] =>
    whole ? [' ', cases('total'), ` ${worth} `, amount('total')] : [];
  return {
    id: [
      ...['CONTOH – data sintetis. Cabang Contoh membayar', ...total('klaim senilai'), ' sejak ', first],
      ...[' sampai dengan ', last, ', yaitu', ...parts('kasus'), '.'],
    ],
    en: [
      ...['CONTOH – synthetic data. Cabang Contoh paid', ...total('claims worth'), ' from ', first],
      ...[' to ', last, ':', ...parts('cases'), '.'],
    ],
  };
}
