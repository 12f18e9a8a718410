// `jamin tour`: the thread on real input: printed payouts worked out again, one explained, and what to try next.

import { type Decision, decide, type Exact, exact, isExact, readDate, readDecimal, readFacts } from '@jamin/engine';
import { formatDate, formatMoney, type Language, type Reader } from '@jamin/law';
import { type PublishedFigure, publishedFigures } from '@jamin/law/cases';
import { showDecision } from './decide.ts';
import { type ExitCode, exit } from './failure.ts';
import { type Terminal, wrap } from './terminal.ts';

const words = {
  id: {
    title: 'Jamin menghitung ulang angka yang pernah dicetak, dari hukumnya',
    about:
      'Mandiri, bukan bagian dari BPJS Ketenagakerjaan. Fakta seperti tercetak; hari yang tidak tercetak diandaikan.',
    printed: 'tercetak',
    law: 'hukum',
    difference: 'selisih',
    fits: 'cocok',
    doesNot: 'tidak cocok',
    count: (fit: number, all: number) => `${fit} dari ${all} angka cocok sampai ke rupiahnya; ${all - fit} tidak.`,
    explained: 'Salah satunya, sampai ke pasalnya',
    next: 'Coba selanjutnya',
    tries: [
      "echo '{ask: jkm, on: 2024-08-22, facts: {segment: PU}}' | npx jamin decide -",
      'npx jamin ask jkp',
      'npx jamin law diff 2025-02-06 2025-02-08',
      'npx jamin contributions examples/gaji.csv -o iuran.csv --month 2026-08 --risk medium',
      'npx jamin --help',
    ],
  },
  en: {
    title: 'Jamin works out printed figures again, from the law',
    about: 'Independent, not part of BPJS Ketenagakerjaan. Facts as printed; a day that is not printed is assumed.',
    printed: 'printed',
    law: 'law',
    difference: 'difference',
    fits: 'fits',
    doesNot: 'does not fit',
    count: (fit: number, all: number) => `${fit} of ${all} figures fit to the rupiah; ${all - fit} do not.`,
    explained: 'One of them, down to the articles',
    next: 'Try next',
    tries: [
      "echo '{ask: jkm, on: 2024-08-22, facts: {segment: PU}}' | npx jamin decide - --lang en",
      'npx jamin ask jkp --lang en',
      'npx jamin law diff 2025-02-06 2025-02-08 --lang en',
      'npx jamin contributions examples/gaji.csv -o contributions.csv --month 2026-08 --risk medium --lang en',
      'npx jamin --help --lang en',
    ],
  },
} as const;

type Told = {
  readonly told: PublishedFigure;
  readonly decision: Decision;
  readonly printed: Exact;
  readonly given: Exact;
};

function tell(from: Reader, told: PublishedFigure): Told {
  const ask = from.law.asks.get(told.ask);
  const on = readDate(told.on);
  const [key = '', raw = ''] = Object.entries(told.expect)[0] ?? [];
  const printed = readDecimal(String(raw));
  if (ask === undefined || on === undefined || printed === undefined)
    throw new Error(`the tour cannot tell ${told.id}`);
  const read = readFacts(from.law, ask, told.facts);
  if (read.problems.length > 0) throw new Error(`the facts of ${told.id} cannot be read`);
  const decision = decide(from.at(undefined), ask, on, read.facts);
  const given = decision.values.get(key);
  if (!isExact(given)) throw new Error(`the law gives no amount for ${told.id}: ${decision.code ?? decision.outcome}`);
  return { told, decision, printed, given };
}

function sentence(told: PublishedFigure, language: Language): string {
  return language === 'id' ? told.sentence : told.sentenceEn;
}

function showOne(to: Terminal, one: Told): void {
  const say = words[to.language];
  const difference = exact.subtract(one.printed, one.given);
  const fits = difference.n === 0n;
  const mark = fits ? to.paint('green', `✓ ${say.fits}`) : to.paint('yellow', `≠ ${say.doesNot}`);
  const day = readDate(one.told.on);
  to.out(`${mark}  ${to.paint('bold', one.told.ask)} · ${day === undefined ? '' : formatDate(day, to.language)}`);
  to.out(`  ${wrap(sentence(one.told, to.language), to.width - 2, '  ')}`);
  const figures = [
    `${say.printed} ${formatMoney(one.printed, to.language)}`,
    `${say.law} ${formatMoney(one.given, to.language)}`,
    ...(fits ? [] : [`${say.difference} ${formatMoney(difference, to.language)}`]),
  ];
  to.out(`  ${figures.join(' · ')}`);
  to.out(to.paint('dim', `  ${one.told.source}`));
}

export function runTour(from: Reader, to: Terminal): ExitCode {
  const say = words[to.language];
  const all = publishedFigures.map((told) => tell(from, told));
  const fit = all.filter((one) => exact.compare(one.printed, one.given) === 0).length;
  if (to.json) {
    const rows = all.map((one) => ({
      id: one.told.id,
      source: one.told.source,
      printed: formatMoney(one.printed, 'en'),
      law: formatMoney(one.given, 'en'),
      fits: exact.compare(one.printed, one.given) === 0,
    }));
    to.out(JSON.stringify({ schema: 'jamin.tour/1', fit, all: all.length, figures: rows }, null, 2));
    return exit.yes;
  }
  to.out(to.paint('bold', say.title));
  to.out(to.paint('dim', wrap(say.about, to.width)));
  for (const one of all) {
    to.out('');
    showOne(to, one);
  }
  to.out('');
  to.out(to.paint('bold', say.count(fit, all.length)));
  const first = all[0];
  if (first !== undefined) {
    to.out('');
    to.out(to.paint('bold', `── ${say.explained} ──`));
    to.out(wrap(sentence(first.told, to.language), to.width));
    showDecision(from.law, to, first.decision, 2);
  }
  to.out('');
  to.out(to.paint('bold', `── ${say.next} ──`));
  for (const line of say.tries) to.out(`  ${line}`);
  return exit.yes;
}
