// A page of who is signed in does not ask to be kept: asking would open it a second time.
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => void vi.unstubAllGlobals());

async function asked(dataset: object): Promise<readonly object[]> {
  const messages: object[] = [];
  const worker = {
    register: async () => undefined,
    ready: { active: { postMessage: (m: object) => messages.push(m) } },
  };
  const observed = vi.fn();
  vi.stubGlobal('navigator', { serviceWorker: worker });
  vi.stubGlobal('location', { href: 'https://jamin.example/a#typed' });
  vi.stubGlobal('document', {
    documentElement: { classList: { add: () => undefined }, dataset },
    addEventListener: () => undefined,
  });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe = observed;
    },
  );
  vi.resetModules();
  await import('./site.ts');
  await vi.waitFor(() => expect(observed).toHaveBeenCalled());
  return messages;
}

test('a page for everybody asks to be kept, without what stands behind its #', async () => {
  expect(await asked({})).toEqual([{ keep: ['https://jamin.example/a'] }]);
});

test('a page of somebody does not', async () => {
  expect(await asked({ own: '' })).toEqual([]);
});
