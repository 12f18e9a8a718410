// `jamin check FILE|-`: reads the statements of a text, adds them up again and says what does not fit.

import type { Reader } from '@jamin/law';
import {
  checkSeries,
  checkText,
  claimReview,
  overallVerdict,
  possiblePayments,
  type ReportJson,
  readStatements,
  reportHtml,
  reportJson,
  seriesHtml,
  seriesJson,
  seriesVerdict,
  type Verdict,
} from '@jamin/press';
import { readCheckText } from './check/check-input.ts';
import { showCheck, showNothing, showVerdicts } from './check/check-report.ts';
import { showSeries } from './check/series-report.ts';
import { type ExitCode, exit, stop } from './failure.ts';
import { nameOf } from './input.ts';
import { checkOutput, openOutput } from './output-file.ts';
import { neededDay } from './read-day.ts';
import type { Terminal } from './terminal.ts';

type CheckOptions = {
  readonly html: boolean;
  readonly claimReview: boolean;
  readonly series: boolean;
  readonly out: string | undefined;
  readonly published: string | undefined;
};

type Form = 'report' | 'json' | 'html' | 'claim-review';

export async function runCheck(
  from: Reader,
  to: Terminal,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  for (const file of files) if (options.out !== undefined) checkOutput(options.out, file);
  const form = formOf(to, options);
  if (options.published !== undefined) checkPublished(options.published, form, options);
  return options.series ? await series(to, files, form, options) : await single(from, to, files, form, options);
}

async function single(
  from: Reader,
  to: Terminal,
  [file = '-', ...more]: readonly string[],
  form: Form,
  options: CheckOptions,
): Promise<ExitCode> {
  if (more.length > 0) refuseMore(more);
  const text = await readCheckText(file);
  const checked = checkText(text, possiblePayments(from.law));
  const review = { language: to.language, published: options.published };
  const [principal] = checked.statements;
  switch (form) {
    case 'report':
      showCheck(to, checked);
      break;
    case 'json':
      put(to, options, jsonText(reportJson(checked)));
      break;
    case 'html':
      put(to, options, reportHtml(text, checked, review));
      break;
    case 'claim-review':
      put(to, options, jsonText(claimReview(checked.statements, review)));
      break;
  }
  if (principal === undefined && (form === 'html' || form === 'claim-review')) showNothing({ ...to, out: to.error });
  if (options.out !== undefined && !to.json && principal !== undefined) showVerdicts(to, principal);
  return exitOf(principal === undefined ? null : overallVerdict(principal));
}

async function series(to: Terminal, files: readonly string[], form: Form, options: CheckOptions): Promise<ExitCode> {
  const texts = [];
  for (const file of files) texts.push({ name: nameOf(file), reading: readStatements(await readCheckText(file)) });
  const checked = checkSeries(texts);
  switch (form) {
    case 'report':
      showSeries(to, checked.offices);
      break;
    case 'json':
      put(to, options, jsonText(seriesJson(checked)));
      break;
    case 'html':
      put(to, options, seriesHtml(checked, { language: to.language }));
      break;
    case 'claim-review':
      stop(
        'series-claim-review',
        '--claim-review',
        { id: 'Deret teks tidak punya ClaimReview.', en: 'A series of texts has no ClaimReview.' },
        { id: 'Jalankan tanpa --series untuk tiap berkas.', en: 'Run it without --series for each file.' },
      );
  }
  return exitOf(seriesVerdict(checked.offices));
}

function exitOf(verdict: Verdict): ExitCode {
  if (verdict === null) return exit.cannotDecide;
  return verdict ? exit.yes : exit.no;
}

function formOf(to: Terminal, options: CheckOptions): Form {
  const forms: Form[] = [];
  if (to.json) forms.push('json');
  if (options.html) forms.push('html');
  if (options.claimReview) forms.push('claim-review');
  if (forms.length > 1) {
    stop(
      'many-forms',
      forms.map((form) => `--${form}`).join(' '),
      { id: 'Hanya satu bentuk hasil setiap kali.', en: 'Only one form of output at a time.' },
      { id: 'Pilih salah satu.', en: 'Choose one of them.' },
    );
  }
  const [form = 'report'] = forms;
  if (form === 'report' && options.out !== undefined) {
    stop(
      'no-form',
      '--out',
      { id: 'Bentuk berkas hasilnya belum disebut.', en: 'The form of the output file is not named.' },
      { id: 'Tambahkan --html, --json, atau --claim-review.', en: 'Add --html, --json or --claim-review.' },
    );
  }
  return form;
}

/** The day stands in a ClaimReview, and a page of one text holds one. */
function checkPublished(published: string, form: Form, { series }: CheckOptions): void {
  if (series || (form !== 'claim-review' && form !== 'html')) {
    stop(
      'published-alone',
      '--published',
      { id: 'Hari terbit hanya dimuat ClaimReview.', en: 'The day of publication stands in a ClaimReview only.' },
      {
        id: 'Tambahkan --claim-review, atau --html (halaman satu teks memuat ClaimReview).',
        en: 'Add --claim-review, or --html (the page of one text holds a ClaimReview).',
      },
    );
  }
  neededDay(published, '--published');
}

function refuseMore(more: readonly string[]): never {
  return stop(
    'too-many-arguments',
    more[0] ?? '',
    { id: '"check" memeriksa satu berkas setiap kali.', en: '"check" checks one file at a time.' },
    { id: 'Untuk membandingkan beberapa berkas, tambahkan --series.', en: 'To compare several files, add --series.' },
  );
}

function jsonText(json: ReportJson): string {
  return JSON.stringify(json, null, 2);
}

/** To standard output, or whole into a file. */
function put(to: Terminal, { out }: CheckOptions, text: string): void {
  if (out === undefined) {
    to.out(text.trimEnd());
    return;
  }
  const file = openOutput(out);
  try {
    file.write(`${text.trimEnd()}\n`);
    file.commit();
  } catch (error) {
    file.abandon();
    throw error;
  }
}
