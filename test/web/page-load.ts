// Loads a page as a first visitor does, over a connection and a phone as slow as wished, and counts what it costs.
import type { Browser } from 'playwright-core';
import { open, visitor } from './browser.ts';

export type PageLoad = {
  readonly path: string;
  /** Bytes over the wire, heads and bodies, packed as sent. */
  readonly bytes: number;
  readonly requests: number;
  readonly scripts: readonly string[];
  /** Milliseconds from the start to the first content. */
  readonly firstContent: number;
  /** Milliseconds until the document is read to its end and shown: its forms can be filled in and sent. */
  readonly usable: number;
  /** Milliseconds until the scripts that the page begins with have run: it computes on the device from then on. */
  readonly scripted: number;
  readonly layoutShift: number;
};

/** 400 kbit/s with 400 ms, and a processor of a quarter of the speed. */
export const slowPhone = { bytesPerSecond: 50_000, latency: 400, slowdown: 4 } as const;

export async function loadPage(
  browser: Browser,
  url: string,
  path: string,
  slow?: typeof slowPhone,
): Promise<PageLoad> {
  // What a service worker fetches for a page is not told to who counts: without one, all of it is counted.
  const context = await visitor(browser, { screen: 'phone', keeps: false });
  try {
    const page = await context.newPage();
    const tools = await context.newCDPSession(page);
    await tools.send('Network.enable');
    if (slow !== undefined) {
      const { bytesPerSecond, latency, slowdown } = slow;
      const network = { offline: false, latency, downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
      await tools.send('Network.emulateNetworkConditions', network);
      await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    }
    let bytes = 0;
    let requests = 0;
    const scripts: string[] = [];
    tools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    tools.on('Network.requestWillBeSent', ({ request, type }) => {
      requests += 1;
      if (type === 'Script') scripts.push(new URL(request.url).pathname);
    });
    await open(page, url + path, { waitUntil: 'load' });
    await page.waitForLoadState('networkidle');
    const timing = await page.evaluate(readTiming);
    return { path, bytes, requests, scripts, ...timing };
  } finally {
    await context.close();
  }
}

/** Runs inside the page. */
async function readTiming() {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  const shifts = await new Promise<number>((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
  const firstContent = Math.round(paint?.startTime ?? -1);
  return {
    firstContent,
    usable: Math.max(firstContent, Math.round(navigation?.domInteractive ?? -1)),
    scripted: Math.round(navigation?.domContentLoadedEventEnd ?? -1),
    layoutShift: Math.round(shifts * 1000) / 1000,
  };
}
