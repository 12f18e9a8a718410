// Releases: prepared, revised, let out by a second person, and read by everybody from the moment they are public.
import {
  type Database,
  OperatingError,
  prepareRelease,
  publishRelease,
  type ReleaseVersion,
  releaseCalendar,
  releaseChanges,
  releaseData,
  releaseVersion,
  reviseRelease,
} from '@jamin/administration';
import { possiblePayments } from '@jamin/press';
import { z } from 'zod';
import { acting, file, open } from './endpoint.ts';
import { done, place } from './ids.ts';
import { big, day, instant, text, whole } from './wire.ts';

const releaseId = text(40);
const figure = z.enum([
  ...(['paid.jht', 'paid.jkk', 'paid.jkm', 'paid.jp', 'paid.jkp', 'paid.total'] as const),
  ...(['contributions.billed', 'contributions.received', 'arrears.owed'] as const),
  ...(['members.active', 'persons.paid', 'service.median'] as const),
]);
const part = z.enum(['cases', 'amount', 'days']);
const list = z.enum(['branch', 'region', 'month']);
/** Of a table; nothing where the cell is hidden. */
const cell = z.object({
  list,
  name: z.string(),
  programme: z.enum(['jht', 'jkk', 'jkm', 'jp', 'jkp', 'total']),
  cases: big.nullable(),
  amount: big.nullable(),
});
const piece = z.union([text(2000), z.strictObject({ figure, part }), z.strictObject({ day: z.iso.date() })]);
const template = z.strictObject({ id: z.array(piece).min(1).max(200), en: z.array(piece).min(1).max(200) });
const words = z.object({ id: z.string(), en: z.string() });
const value = z.object({ figure, part, value: big });
const change = z.object({ figure, part, before: big.optional(), after: big.optional() });
const version = { release: releaseId, version: whole(1, 10_000) } as const;

const prepared = z.object({
  release: releaseId,
  version: z.int(),
  text: words,
  values: z.array(value),
  cells: z.array(cell),
  findings: z.array(z.string()),
});

const told = z.object({
  release: releaseId,
  version: z.int(),
  branch: z.string().nullable(),
  region: z.string().nullable(),
  from: z.string(),
  to: z.string(),
  synthetic: z.boolean(),
  position: big,
  text: words,
  values: z.array(value),
  cells: z.array(cell),
  reason: z.string().nullable(),
  issue: z.object({ publishedAt: instant, publicFrom: instant }).optional(),
});

const noVersion = (of: { readonly release: string; readonly version: number }) =>
  new OperatingError('publication/no-such-version', { ...of });

/** A version that everybody may read by now. */
async function publicVersion(
  database: Database,
  of: { readonly release: string; readonly version: number },
  at: string,
): Promise<ReleaseVersion> {
  const found = await releaseVersion(database, of.release, of.version);
  if (found?.issue === undefined || found.issue.publicFrom > at) throw noVersion(of);
  return found;
}

export const releaseEndpoints = {
  prepareRelease: acting('prepareRelease', {
    summary: { id: 'Siapkan siaran', en: 'Prepare a release' },
    action: 'publish-release',
    body: z.strictObject({
      branch: place.optional(),
      region: place.optional(),
      from: day,
      to: day,
      position: big,
      template,
      tables: z.array(list).max(3).optional(),
      plannedOn: day,
    }),
    answer: prepared,
    status: 201,
    keyed: true,
    work: (within, { body, branch, key, when }) => {
      const possible = possiblePayments(branch.kept.law);
      return prepareRelease(within, possible, { ...body, key, synthetic: branch.isExample, ...when });
    },
  }),
  release: acting('release', {
    summary: { id: 'Satu versi siaran, juga sebelum terbit', en: 'A version of a release, also before it is out' },
    action: ['read-branch-figures', 'publish-release'],
    params: version,
    answer: told,
    work: async (within, { params }) => {
      const found = await releaseVersion(within, params.release, params.version);
      if (found === undefined) throw noVersion(params);
      return found;
    },
  }),
  reviseRelease: acting('reviseRelease', {
    summary: { id: 'Siapkan versi berikut', en: 'Prepare the next version' },
    action: 'publish-release',
    params: { release: releaseId },
    body: z.strictObject({
      from: whole(1, 10_000),
      position: big,
      template: template.optional(),
      tables: z.array(list).max(3).optional(),
      reason: text(1000),
    }),
    answer: prepared.extend({ changes: z.array(change) }),
    status: 201,
    keyed: true,
    work: (within, { params, body, branch, when }) =>
      reviseRelease(within, possiblePayments(branch.kept.law), { ...params, ...body, ...when }),
  }),
  releaseChanges: acting('releaseChanges', {
    summary: { id: 'Apa yang berubah sejak versi sebelumnya', en: 'What changed since the version before' },
    action: ['read-branch-figures', 'publish-release'],
    params: version,
    answer: z.object({ changes: z.array(change) }),
    work: async (within, { params }) => {
      if ((await releaseVersion(within, params.release, params.version)) === undefined) throw noVersion(params);
      return { changes: await releaseChanges(within, params.release, params.version) };
    },
  }),
  publishRelease: acting('publishRelease', {
    summary: { id: 'Terbitkan, oleh orang kedua', en: 'Let it out, by a second person' },
    action: 'publish-release',
    params: version,
    body: z.strictObject({ publicFrom: instant.optional() }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, branch, when }) => {
      await publishRelease(within, possiblePayments(branch.kept.law), { ...params, ...body, ...when });
      return {};
    },
  }),
  calendar: open('calendar', {
    summary: { id: 'Kalender siaran', en: 'The calendar of releases' },
    answer: z.object({
      releases: z.array(
        z.object({
          release: releaseId,
          branch: z.string().nullable(),
          region: z.string().nullable(),
          from: z.string(),
          to: z.string(),
          synthetic: z.boolean(),
          plannedOn: z.string(),
          versions: z.array(z.object({ version: z.int(), publicFrom: instant })),
        }),
      ),
    }),
    open: async (database, { at }) => ({ releases: await releaseCalendar(database, at) }),
  }),
  publicRelease: open('publicRelease', {
    summary: { id: 'Siaran yang sudah terbit', en: 'A release that is out' },
    params: version,
    answer: told,
    open: (database, { params, at }) => publicVersion(database, params, at),
  }),
  releaseCsv: open('releaseCsv', {
    summary: { id: 'Angka siaran sebagai CSV', en: 'The numbers of a release as CSV' },
    params: version,
    answer: file,
    file: 'text/csv',
    open: async (database, { params, at }) => ({
      name: `${params.release}-v${params.version}.csv`,
      body: releaseData(await publicVersion(database, params, at)).csv,
    }),
  }),
  releaseJson: open('releaseJson', {
    summary: { id: 'Angka siaran sebagai JSON', en: 'The numbers of a release as JSON' },
    params: version,
    answer: file,
    file: 'application/json',
    open: async (database, { params, at }) => ({
      name: `${params.release}-v${params.version}.json`,
      body: releaseData(await publicVersion(database, params, at)).json,
    }),
  }),
  dataPackage: open('dataPackage', {
    summary: { id: 'Data Package siaran', en: 'The Data Package of a release' },
    params: version,
    answer: file,
    file: 'application/json',
    open: async (database, { params, at }) => ({
      name: 'datapackage.json',
      body: releaseData(await publicVersion(database, params, at)).dataPackage,
    }),
  }),
};
