// `jamin law impact OLD NEW FILE…`: which recorded decisions a corrected fact or figure would change.

import { type Day, readDate, writeDate } from '@jamin/engine';
import { type Reader, reader, type WrittenCase } from '@jamin/law';
import { type ExitCode, exit } from '../failure.ts';
import { neededDay } from '../read-day.ts';
import { showProblems, type Terminal } from '../terminal.ts';
import { type Correction, readCorrections } from './correction.ts';
import { comparedJson, compareSides, type Side, showCompared } from './law-change.ts';
import { recordedCases } from './recorded.ts';

type ImpactOptions = {
  readonly before: string;
  readonly after: string;
  readonly files: readonly string[];
  readonly known: Day | undefined;
};

/** 0 compared, 2 something could not be read. */
export function runImpact(from: Reader, to: Terminal, { before, after, files, known }: ImpactOptions): ExitCode {
  const [old, now] = readCorrections(from.law, before, after);
  const compared = compareSides(
    allRecorded(from, files),
    sideOf(from, before, old, known),
    sideOf(from, after, now, known),
  );
  if (to.json) {
    to.out(JSON.stringify({ schema: 'jamin.law-impact/1', before, after, ...comparedJson(compared) }, null, 2));
  } else {
    showCompared(from.law, to, compared);
    showProblems(to, compared.problems);
  }
  return compared.problems.length > 0 ? exit.badInput : exit.yes;
}

function* allRecorded(from: Reader, files: readonly string[]): Generator<WrittenCase> {
  for (const file of files) yield* recordedCases(from.law, file);
}

/** A day stands for the law as known then; otherwise the law and the facts as the file corrects them. */
function sideOf(from: Reader, name: string, correction: Correction | undefined, known: Day | undefined): Side {
  const day = readDate(name) === undefined ? known : neededDay(name, 'law impact');
  const asKnown = (written: WrittenCase): WrittenCase =>
    day === undefined ? written : { ...written, known: writeDate(day) };
  if (correction === undefined) return { from, adapt: asKnown };
  return {
    from: reader(correction.law),
    adapt: (written) => {
      const corrected = correction.facts.get(written.id);
      if (corrected === undefined) return asKnown(written);
      const facts = corrected.isWhole ? corrected.facts : { ...written.facts, ...corrected.facts };
      const stated = Object.fromEntries(
        Object.entries(facts).filter(([, value]) => value !== null && value !== 'null'),
      );
      return asKnown({ ...written, on: corrected.on ?? written.on, facts: stated });
    },
  };
}
