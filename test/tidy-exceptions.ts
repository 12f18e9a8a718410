// Every exception to the house rules with its reason; the list may only shrink, and an idle exception fails.

export type Exception = { readonly path: string; readonly because: string };

export const exceptions = {
  defaultExport: [{ path: 'vitest.config.ts', because: 'The test runner reads its settings from the default export.' }],
  classes: [
    {
      path: 'packages/engine/src/exact.ts',
      because: 'A fraction that fits two doubles and finds its lowest terms only when asked is several times as fast.',
    },
  ],
  fileLength: [
    { path: 'packages/law/src/reference/babel.ts', because: 'A table of reference data, one record after another.' },
    {
      path: 'packages/law/src/reference/economics.ts',
      because: 'A table of reference data, one record after another.',
    },
    {
      path: 'packages/law/src/reference/holiday-changes.ts',
      because: 'A table of reference data, one record after another.',
    },
    {
      path: 'packages/law/src/reference/holiday-days.ts',
      because: 'A table of reference data, one record after another.',
    },
    {
      path: 'packages/law/src/reference/holiday-decrees.ts',
      because: 'A table of reference data, one record after another.',
    },
    {
      path: 'packages/law/src/reference/minimum-wages.ts',
      because: 'A table of reference data, one record after another.',
    },
    {
      path: 'packages/law/src/reference/occupations.ts',
      because: 'A table of reference data, one record after another.',
    },
    { path: 'packages/law/src/reference/offices.ts', because: 'A table of reference data, one record after another.' },
  ],
  functionLength: [],
  lawNumber: [],
  suppression: [],
  webClock: [
    { path: 'packages/web/src/clock.ts', because: 'The one place of the web that reads the clock.' },
    { path: 'packages/administration/src/clock.ts', because: 'The one place of the branch that reads the clock.' },
  ],
  unusedExport: [{ path: 'test/postgres-for-tests.ts', because: 'The test runner calls these two by their names.' }],
} as const satisfies Readonly<Record<string, readonly Exception[]>>;
