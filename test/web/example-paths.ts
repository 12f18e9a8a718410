// One address of every kind of page in both languages, and all of those that have few.
import { href, type PageKey, pages } from '../../packages/web/src/addresses.ts';
import { lawHref } from '../../packages/web/src/law-address.ts';
import { slugs } from '../../packages/web/src/slugs.ts';

/** For parts of addresses that have many words, some that show every state. */
const examples: { readonly [part: string]: readonly string[] } = {
  occupation: ['nelayan-laut', 'ojek-online'],
  office: ['pangkalpinang'],
  instrument: ['pp-44-2015', 'ruling', 'practice', 'uu-3-1992'],
};

/** Kinds of addresses that give files, or that other tests visit. */
const notPages: ReadonlySet<string> = new Set<string>([
  'payrollSheetFile',
  'composeFile',
  'explainerFile',
  'lawFeed',
  'bpuPoster',
  'bpuLeaflet',
  'article',
  'answerPdf',
  'eventCalendar',
  'letterPdf',
  // Of who is signed in to a branch.
  ...['myClaims', 'fileClaim', 'fileDeath', 'myClaim', 'myCompany', 'myCompanySheet'],
  ...['desk', 'deskClaim', 'deskPayments', 'deskBatch', 'deskBatchFile', 'deskReleases'],
  ...['exampleReleaseFile'],
]);

/** Articles with words, figures, doubts, and a reading of our own. */
const articles = [
  { instrument: 'pp-44-2015', article: '34' },
  { instrument: 'pp-45-2015', article: '15' },
  { instrument: 'pp-82-2019', annex: 'III' },
  { instrument: 'ruling', article: '16' },
] as const;

const ofPages: readonly string[] = (Object.keys(pages) as PageKey[])
  .filter((key) => !notPages.has(key))
  .flatMap((key) => {
    const part = /:(\w+)/.exec(pages[key].id)?.[1];
    const names = part === undefined ? [''] : (examples[part] ?? Object.keys(slugs[part] ?? {}));
    return names.flatMap((name) => [href(key, 'id', { [part ?? '']: name }), href(key, 'en', { [part ?? '']: name })]);
  });

export const examplePaths: readonly string[] = [
  ...ofPages,
  ...articles.flatMap((one) => [lawHref(one, 'id'), lawHref(one, 'en')]),
];

/** One Indonesian address of every kind of page. */
export const kindPaths: readonly string[] = (Object.keys(pages) as PageKey[])
  .filter((key) => !notPages.has(key))
  .flatMap((key) => ofPages.find((path) => new RegExp(`^${pages[key].id.replace(/:\w+/g, '[^/]+')}$`).test(path)) ?? [])
  .filter((path, place, all) => all.indexOf(path) === place);
