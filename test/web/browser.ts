// A real browser for tests, from a package: the browser, the libraries it wants and its fonts come with npm install.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type Page, chromium as playwright, type Response } from 'playwright-core';

/** Where the package unpacks; a folder of its own, so that what a machine has by chance is not used. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

/** Flags of the package that would make this another browser than people have, or one that breaks down. */
const UNWANTED = /disable-web-security|allow-running-insecure|single-process|no-zygote|site-isolation|IsolateOrigins/;

export async function openBrowser(): Promise<Browser> {
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  // With this set, the package also unpacks the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return playwright.launch({
    executablePath,
    args: chromium.args.filter((flag) => !UNWANTED.test(flag)),
    headless: true,
  });
}

export type Screen = 'phone' | 'desktop';

const sizes = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;

type Visitor = {
  readonly screen: Screen;
  readonly script?: boolean;
  readonly dark?: boolean;
  /** Reads the page without its security policy, so that a test may add a checker to it. */
  readonly bypassPolicy?: boolean;
  /** Whether a service worker may stand between the page and the server. */
  readonly keeps?: boolean;
};

export async function visitor(
  browser: Browser,
  { screen, script, dark, bypassPolicy, keeps }: Visitor,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: sizes[screen],
    isMobile: screen === 'phone',
    hasTouch: screen === 'phone',
    javaScriptEnabled: script ?? true,
    colorScheme: dark === true ? 'dark' : 'light',
    bypassCSP: bypassPolicy ?? false,
    reducedMotion: 'reduce',
    serviceWorkers: keeps === false ? 'block' : 'allow',
  });
}

/** Collects what a page should never do: errors, messages of the security policy, requests to elsewhere. */
export function watch(page: Page, home: string): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob):/.test(url)) seen.push(`request elsewhere: ${url}`);
  });
  return seen;
}

type Opening = Parameters<Page['goto']>[1] & {
  /** The status that the page is answered with. */
  readonly status?: number;
};

/** Opens an address, as every test does: a page that is answered otherwise than it should be is no page to look at. */
export async function open(
  page: Page,
  address: string,
  { status = 200, ...how }: Opening = {},
): Promise<Response | null> {
  const answer = await page.goto(address, how);
  expectStatus(answer, status);
  return answer;
}

/** Where only the fragment changes nothing is fetched, and there is nothing to hold against the page. */
export function expectStatus(answer: Response | null, status: number): void {
  if (answer === null || answer.status() === status) return;
  throw new Error(`${answer.request().method()} ${answer.url()} was answered with ${answer.status()}, not ${status}.`);
}
