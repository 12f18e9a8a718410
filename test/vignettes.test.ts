// The vignettes that were written before the router: "which BPJS?" sends each of them where the rules send it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readAnswers, routeFor } from '../packages/web/src/answers/which-bpjs.ts';
import { root } from './sources.ts';

type WhichVignette = {
  readonly id: string;
  readonly answers: { readonly [question: string]: string };
  readonly expect: { readonly first: string; readonly then: readonly string[] };
};

const folder = join(root, 'test/vignettes');

function vignettes<T>(start: string): readonly T[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(start));
  return names.flatMap((name): readonly T[] => parse(readFileSync(join(folder, name), 'utf8')));
}

test('“which BPJS?” sends every vignette to the body the rules name, and to the next in order', () => {
  const all = vignettes<WhichVignette>('which-');
  expect(all.length).toBeGreaterThanOrEqual(70);
  const wrong = all.flatMap(({ id, answers, expect: { first, then } }) => {
    const read = readAnswers((question) => answers[question] ?? null);
    const route = routeFor(read);
    const got = `${route?.first} ${route?.next.join(' ')}`.trim();
    const all = Object.keys(read).length === Object.keys(answers).length;
    return all && got === [first, ...then].join(' ') ? [] : [`${id}: ${got} instead of ${[first, ...then].join(' ')}`];
  });
  expect(wrong).toEqual([]);
});
