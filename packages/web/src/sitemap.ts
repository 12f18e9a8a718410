// What search engines read: every page in both languages, and where they need not go.

import { occupations } from '@jamin/law/reference/occupations';
import { archiveOffices } from '@jamin/press/archive';
import { counterpart, href, type PageKey, pages } from './addresses.ts';
import { instrumentViews } from './answers/law-register.ts';
import { escaped } from './markup.ts';
import { slugs } from './slugs.ts';

/** Addresses that give files, the page for those without a connection, those of people who sign in, and the example. */
const NOT_LISTED: ReadonlySet<string> = new Set<PageKey>([
  ...(['lawFeed', 'offline', 'parts', 'signIn'] as const),
  ...(['myClaims', 'fileClaim', 'fileDeath', 'myCompany', 'desk', 'deskPayments', 'deskReleases'] as const),
  ...(['exampleBranch', 'exampleFigure', 'exampleReleases', 'exampleRelease'] as const),
  ...(['exampleReleaseVersion', 'exampleReleaseFile'] as const),
]);

/** Every page of Indonesian, once. */
export function sitePaths(): readonly string[] {
  const keys = (Object.keys(pages) as PageKey[]).filter((key) => !NOT_LISTED.has(key));
  const paths = keys.flatMap((key) => {
    const parts = [...pages[key].id.matchAll(/:(\w+)/g)].map(([, part = '']) => part);
    const [part] = parts;
    if (part === undefined) return [href(key, 'id')];
    // What stands below a page with a part is a file of it; only the history of a programme is a page.
    if (pages[key].id.split('/').length > 3 && key !== 'history') return [];
    return namesOf(part).map((name) => href(key, 'id', { [part]: name }));
  });
  const ofLaw = instrumentViews('id').flatMap((one) => [one.href, ...one.places.map((place) => place.href)]);
  const files = new Set([href('payrollSheetFile', 'id'), href('composeFile', 'id')]);
  return [...new Set([...paths, ...ofLaw])].filter((path) => !path.includes('#') && !files.has(path));
}

function namesOf(part: string): readonly string[] {
  switch (part) {
    case 'occupation':
      return occupations.map(({ id }) => id);
    case 'office':
      return archiveOffices.map(({ slug }) => slug);
    case 'instrument':
      return [];
    default:
      return Object.keys(slugs[part] ?? {});
  }
}

export function sitemap(origin: string): string {
  const urls = sitePaths().flatMap((path) => {
    const both = { id: path, en: counterpart(path, '', 'en') };
    const links = Object.entries(both).map(
      ([language, other]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(origin + other)}"/>`,
    );
    return Object.values(both).map((one) => `<url><loc>${escaped(origin + one)}</loc>${links.join('')}</url>`);
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join('\n')}\n</urlset>\n`;
}

export function robots(origin: string): string {
  return `User-agent: *\nDisallow: /api/\n\nSitemap: ${origin}/sitemap.xml\n`;
}
