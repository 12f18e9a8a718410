// Every address of the house in both languages, and the way from one to the other.

import type { Language } from '@jamin/law';
import { slugs } from './slugs.ts';

/** A page: its file below pages/ and its pattern in both languages; a part with a colon is looked up in slugs. */
export type Page = { readonly file: string; readonly id: string; readonly en: string };

export const pages = {
  home: { file: 'home', id: '/', en: '/en' },
  which: { file: 'which', id: '/bpjs-yang-mana', en: '/en/which-bpjs' },
  event: { file: 'event', id: '/peristiwa/:event', en: '/en/event/:event' },
  eventCalendar: { file: 'event-calendar', id: '/peristiwa/:event/tenggat.ics', en: '/en/event/:event/deadlines.ics' },
  letters: { file: 'letters', id: '/surat', en: '/en/letters' },
  letter: { file: 'letter', id: '/surat/:letter', en: '/en/letters/:letter' },
  letterPdf: { file: 'letter-pdf', id: '/surat/:letter/surat.pdf', en: '/en/letters/:letter/letter.pdf' },
  programme: { file: 'programme', id: '/program/:programme', en: '/en/programme/:programme' },
  history: { file: 'history', id: '/program/:programme/riwayat', en: '/en/programme/:programme/history' },
  calculators: { file: 'calculators', id: '/hitung', en: '/en/calculate' },
  payrollSheet: { file: 'payroll-sheet', id: '/hitung/iuran/lembar', en: '/en/calculate/contributions/sheet' },
  payrollSheetFile: {
    file: 'payroll-sheet-file',
    id: '/hitung/iuran/lembar/berkas',
    en: '/en/calculate/contributions/sheet/file',
  },
  answerPdf: { file: 'answer-pdf', id: '/hitung/:calculator/jawaban.pdf', en: '/en/calculate/:calculator/answer.pdf' },
  calculator: { file: 'calculator', id: '/hitung/:calculator', en: '/en/calculate/:calculator' },
  bpu: { file: 'bpu', id: '/bpu', en: '/en/self-employed' },
  fakeMessage: { file: 'fake-message', id: '/bpu/pesan-palsu', en: '/en/self-employed/fake-message' },
  occupation: { file: 'occupation', id: '/bpu/:occupation', en: '/en/self-employed/:occupation' },
  bpuPoster: { file: 'bpu-poster', id: '/bpu/:occupation/poster.pdf', en: '/en/self-employed/:occupation/poster.pdf' },
  bpuLeaflet: {
    file: 'bpu-leaflet',
    id: '/bpu/:occupation/leaflet.pdf',
    en: '/en/self-employed/:occupation/leaflet.pdf',
  },
  laws: { file: 'laws', id: '/hukum', en: '/en/law' },
  instrument: { file: 'instrument', id: '/hukum/:instrument', en: '/en/law/:instrument' },
  article: { file: 'article', id: '/hukum/:instrument/:article', en: '/en/law/:instrument/:article' },
  archive: { file: 'archive', id: '/angka', en: '/en/figures' },
  officeData: { file: 'office-data', id: '/angka/data/v1/kantor/:file', en: '/en/figures/data/v1/office/:file' },
  office: { file: 'office', id: '/angka/:office', en: '/en/figures/:office' },
  check: { file: 'check', id: '/periksa-angka', en: '/en/check-figures' },
  mediaKit: { file: 'media-kit', id: '/siaran', en: '/en/media' },
  compose: { file: 'compose', id: '/siaran/susun', en: '/en/media/prepare' },
  composeFile: { file: 'compose-file', id: '/siaran/susun/berkas', en: '/en/media/prepare/file' },
  lawFeed: { file: 'law-feed', id: '/siaran.atom', en: '/en/media.atom' },
  explainerFile: {
    file: 'explainer-file',
    id: '/siaran/:explainer/berkas/:format',
    en: '/en/media/:explainer/file/:format',
  },
  explainer: { file: 'explainer', id: '/siaran/:explainer', en: '/en/media/:explainer' },
  myClaims: { file: 'my-claims', id: '/klaim-saya', en: '/en/my-claims' },
  fileClaim: { file: 'file-claim', id: '/klaim-saya/ajukan', en: '/en/my-claims/file' },
  fileDeath: { file: 'file-death', id: '/klaim-saya/kematian', en: '/en/my-claims/death' },
  myClaim: { file: 'my-claim', id: '/klaim-saya/:claim', en: '/en/my-claims/:claim' },
  myCompany: { file: 'my-company', id: '/perusahaan-saya', en: '/en/my-company' },
  myCompanySheet: {
    file: 'my-company-sheet',
    id: '/perusahaan-saya/:month/lembar.csv',
    en: '/en/my-company/:month/sheet.csv',
  },
  desk: { file: 'desk', id: '/meja', en: '/en/desk' },
  deskClaim: { file: 'desk-claim', id: '/meja/klaim/:claim', en: '/en/desk/claim/:claim' },
  deskPayments: { file: 'desk-payments', id: '/meja/kas', en: '/en/desk/payments' },
  deskBatchFile: {
    file: 'desk-batch-file',
    id: '/meja/kas/:batch/pain.001.xml',
    en: '/en/desk/payments/:batch/pain.001.xml',
  },
  deskBatch: { file: 'desk-batch', id: '/meja/kas/:batch', en: '/en/desk/payments/:batch' },
  deskReleases: { file: 'desk-releases', id: '/meja/siaran', en: '/en/desk/releases' },
  data: { file: 'data', id: '/data', en: '/en/data' },
  about: { file: 'about', id: '/tentang', en: '/en/about' },
  accessibility: { file: 'accessibility', id: '/aksesibilitas', en: '/en/accessibility' },
  parts: { file: 'parts', id: '/bagian', en: '/en/parts' },
  privacy: { file: 'privacy', id: '/privasi', en: '/en/privacy' },
  exampleBranch: { file: 'example-branch', id: '/contoh', en: '/en/example' },
  exampleFigure: { file: 'example-figure', id: '/contoh/angka/:figure', en: '/en/example/figures/:figure' },
  exampleReleases: { file: 'example-releases', id: '/contoh/siaran', en: '/en/example/releases' },
  exampleReleaseFile: {
    file: 'example-release-file',
    id: '/contoh/siaran/:release/:version/data/:file',
    en: '/en/example/releases/:release/:version/data/:file',
  },
  exampleReleaseVersion: {
    file: 'example-release',
    id: '/contoh/siaran/:release/:version',
    en: '/en/example/releases/:release/:version',
  },
  exampleRelease: { file: 'example-release', id: '/contoh/siaran/:release', en: '/en/example/releases/:release' },
  signIn: { file: 'sign-in', id: '/masuk', en: '/en/sign-in' },
  offline: { file: 'offline', id: '/luring', en: '/en/offline' },
} as const satisfies { readonly [key: string]: Page };

export type PageKey = keyof typeof pages;

/** The address of a page; parts are names of the code (phk, jkk, nelayan-laut), put as each language says. */
export function href(page: PageKey, language: Language, parts: { readonly [part: string]: string } = {}): string {
  return pages[page][language].replace(/:(\w+)/g, (_, part: string) => slugOf(part, parts[part] ?? '', language));
}

/** The same page in the other language, with its query; the home page where the address is none of ours. */
export function counterpart(pathname: string, search: string, to: Language): string {
  const from: Language = to === 'id' ? 'en' : 'id';
  for (const page of Object.values(pages)) {
    const parts = partsOf(page[from], pathname);
    if (parts === undefined) continue;
    const names = Object.entries(parts).map(([part, slug]) => [part, nameOf(part, slug, from) ?? slug] as const);
    const known = Object.fromEntries(names);
    return page[to].replace(/:(\w+)/g, (_, part: string) => slugOf(part, known[part] ?? '', to)) + search;
  }
  return pages.home[to];
}

/** The name of the code for a part of an address; undefined where the part has a list and the word is not on it. */
export function nameOf(part: string, slug: string, language: Language): string | undefined {
  const list = slugs[part];
  if (list === undefined) return slug;
  return Object.keys(list).find((name) => list[name]?.[language] === slug);
}

function slugOf(part: string, name: string, language: Language): string {
  return slugs[part]?.[name]?.[language] ?? name;
}

function partsOf(pattern: string, pathname: string): { readonly [part: string]: string } | undefined {
  const wanted = pattern.split('/');
  const given = pathname.replace(/(.)\/$/, '$1').split('/');
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [place, want] of wanted.entries()) {
    const word = given[place] ?? '';
    if (want.startsWith(':')) parts[want.slice(1)] = decoded(word);
    else if (want !== word) return undefined;
  }
  return parts;
}

/** A word of an address; as it stands where it is none of ours and cannot be read. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
