// Registers the areas that the law package knows, with their codes in both systems and since when.
import { type Province, provinces } from '@jamin/law/reference/areas';
import { babelRegencies } from '@jamin/law/reference/babel';
import { sql } from 'kysely';
import type { Database, Within } from '../database.ts';

/** The code by which the branch knows an area: `kabupaten-bangka-barat` of `Kabupaten Bangka Barat`. */
export function areaCode(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

type Area = {
  readonly code: string;
  readonly kind: 'province' | 'regency' | 'city';
  readonly name: string;
  readonly parent: string | null;
  readonly kemendagri: string;
  readonly bps: string;
  readonly from: string | null;
};

/** To register them again changes nothing. */
export async function registerAreas(database: Database | Within): Promise<void> {
  await record(database, provinces.map(provinceArea));
  await record(database, babelRegencies.map(regencyArea));
}

function provinceArea({ name, kemendagri, bps, validFrom }: Province): Area {
  return { code: areaCode(name), kind: 'province', name, parent: null, kemendagri, bps, from: validFrom ?? null };
}

function regencyArea({ name, type, kemendagri, bps, validFrom }: (typeof babelRegencies)[number]): Area {
  const province = provinces.find((one) => one.bps === bps.slice(0, 2));
  // A code that begins with the code of its province cannot be older than the province.
  const from = [validFrom, province?.validFrom].filter((day) => typeof day === 'string').sort();
  return {
    code: areaCode(name),
    kind: type === 'kota' ? 'city' : 'regency',
    name,
    parent: province === undefined ? null : areaCode(province.name),
    kemendagri: kemendagri.replace('.', ''),
    bps,
    from: from.at(-1) ?? null,
  };
}

async function record(database: Database | Within, areas: readonly Area[]): Promise<void> {
  const given = sql`json_to_recordset(${JSON.stringify(areas)}::text::json) AS given (
    code text, kind text, name text, parent text, kemendagri text, bps text, "from" date)`;
  await sql`INSERT INTO registry.area (code, kind, name, parent)
    SELECT code, kind, name, parent FROM ${given} ON CONFLICT (code) DO NOTHING`.execute(database);
  await sql`INSERT INTO registry.area_code (area, system, code, during)
    SELECT given.code, one.system, one.code, daterange(given."from", NULL)
    FROM ${given}, LATERAL (VALUES ('kemendagri', given.kemendagri), ('bps', given.bps)) one (system, code)
    WHERE NOT EXISTS (SELECT FROM registry.area_code c
      WHERE c.area = given.code AND c.system = one.system AND c.code = one.code)`.execute(database);
}
