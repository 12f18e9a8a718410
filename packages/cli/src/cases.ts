// `jamin cases FILE…`: runs case files and says which answers differ from what was expected.

import {
  answerKeys,
  codeText,
  type Difference,
  decideWritten,
  differences,
  flatExpect,
  type Problem,
  type Reader,
  type WrittenCase,
} from '@jamin/law';
import { readCases } from './case-file.ts';
import { type ExitCode, exit, InputError, sentence } from './failure.ts';
import { showProblems, type Terminal } from './terminal.ts';

type Result = {
  readonly file: string;
  readonly id: string;
  readonly passed: boolean;
  readonly problems: readonly Problem[];
  readonly differences: readonly Difference[];
  readonly outcome: string | undefined;
};

function unknownKeys(written: WrittenCase, known: ReadonlySet<string>): Problem[] {
  return flatExpect(written.expect, known)
    .filter(([key]) => !known.has(key))
    .map(([key]) => ({
      code: 'unknown-key',
      place: `${written.place} ${written.id} expect.${key}`,
      message: { id: 'Kunci jawaban ini tidak dikenal.', en: 'This key of the answer is not known.' },
      remedy: { id: `Yang dikenal: ${[...known].join(', ')}.`, en: `Known: ${[...known].join(', ')}.` },
    }));
}

/** A case that expects nothing would pass whatever the law gives. */
function nothingExpected(written: WrittenCase): Problem {
  return {
    code: 'nothing-expected',
    place: `${written.place} ${written.id} "expect"`,
    message: { id: 'Kasus ini tidak menyebut apa yang diharapkan.', en: 'This case does not say what it expects.' },
    remedy: {
      id: 'Tambahkan expect, atau jalankan dengan jamin decide --case.',
      en: 'Add expect, or run it with jamin decide --case.',
    },
  };
}

function undecidedProblem(from: Reader, written: WrittenCase, code: string): Problem {
  const fact = code.startsWith('missing:') ? code.slice('missing:'.length) : undefined;
  const place = `${written.place} ${written.id}`;
  if (fact !== undefined) {
    return {
      code: 'missing-fact',
      place: `${place} facts.${fact}`,
      message: { id: 'Fakta ini dibutuhkan dan tidak disebut.', en: 'This fact is needed and was not stated.' },
      remedy: { id: 'Tambahkan di bawah facts.', en: 'Add it under facts.' },
    };
  }
  const words = { id: codeText(from.law, code, 'id'), en: codeText(from.law, code, 'en') };
  return {
    code: 'not-covered',
    place,
    message: { id: sentence(`Tidak dapat diputuskan: ${words.id}`), en: sentence(`It cannot be decided: ${words.en}`) },
    remedy: { id: 'Periksa fakta dan tanggalnya.', en: 'Check the facts and the date.' },
  };
}

function run(from: Reader, file: string, written: WrittenCase): Result {
  const answered = decideWritten(from, written);
  const { decision } = answered;
  const problems = [...answered.problems];
  if (decision === undefined)
    return { file, id: written.id, passed: false, problems, differences: [], outcome: undefined };
  if (flatExpect(written.expect, new Set()).length === 0) problems.push(nothingExpected(written));
  problems.push(...unknownKeys(written, answerKeys(decision)));
  if (decision.outcome === 'contradictory' && decision.contradiction !== undefined) {
    problems.push({
      code: decision.contradiction.code,
      place: `${written.place} ${written.id} facts (${decision.contradiction.facts.join(', ')})`,
      message: { id: `${decision.contradiction.label.id}.`, en: `${decision.contradiction.label.en}.` },
      remedy: { id: 'Perbaiki faktanya.', en: 'Mend the facts.' },
    });
  }
  if (decision.outcome === 'incomplete' || decision.outcome === 'not-covered') {
    const codes =
      decision.missing.length > 0 ? decision.missing.map((name) => `missing:${name}`) : [decision.code ?? ''];
    problems.push(...codes.map((code) => undecidedProblem(from, written, code)));
  }
  const found = problems.length > 0 ? [] : differences(decision, written.expect);
  return {
    file,
    id: written.id,
    passed: problems.length === 0 && found.length === 0,
    problems,
    differences: found,
    outcome: decision.outcome,
  };
}

function show(to: Terminal, result: Result): void {
  if (to.json || result.passed) return;
  showProblems(to, result.problems);
  const words =
    to.language === 'id' ? (['diharapkan', 'hukum memberi'] as const) : (['expected', 'the law gives'] as const);
  for (const one of result.differences) {
    to.out(`${to.paint('red', '✗')} ${result.id}  ${one.key}: ${words[0]} ${one.expected}, ${words[1]} ${one.given}`);
  }
}

/** Runs the files. 0 all passed, 1 some failed, 2 a file or case is not valid. */
export function runCases(from: Reader, to: Terminal, files: readonly string[]): ExitCode {
  const results: Result[] = [];
  let passed = 0;
  let failed = 0;
  let invalid = 0;
  const broken: Problem[] = [];
  for (const file of files) {
    try {
      for (const written of readCases(file)) {
        const result = run(from, file, written);
        if (result.passed) passed += 1;
        else failed += 1;
        if (result.problems.length > 0) invalid += 1;
        if (to.json) results.push(result);
        else show(to, result);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken.push(...error.problems);
      if (!to.json) showProblems(to, error.problems);
    }
  }
  if (to.json) to.out(JSON.stringify({ schema: 'jamin.cases/1', passed, failed, results, problems: broken }, null, 2));
  else to.out(`${passed} passed, ${failed} failed`);
  if (broken.length > 0 || invalid > 0) return exit.badInput;
  return failed > 0 ? exit.no : exit.yes;
}
