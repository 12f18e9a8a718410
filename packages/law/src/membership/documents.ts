// What a claim needs: the rows of the checklists turned into one rule for each paper.

import {
  type Citation,
  type Confidence,
  type Expression,
  type Interpretation,
  type Rule,
  type RuleVersion,
  write as w,
} from '@jamin/engine';
import { type DocumentCode, documentCodes, documentLabel } from './documents-list.ts';
import { type DocumentRow, documentRows, type Programme } from './documents-rows.ts';
import { documentsTaxNumberAbove } from './parameters-documents.ts';

const START = '2015-07-01';

/** The fact that names the ground of a claim in each programme; a JKM claim has one ground only. */
const GROUND_FACTS: { readonly [programme in Programme]: string | undefined } = {
  JKK: 'outcome',
  JKM: undefined,
  JHT: 'ground',
  JP: 'event',
  JKP: 'reason',
};

/** Rows read with less than full confidence: the doubt bears on the claims for which they ask the paper. */
function listReading(confidence: Confidence, rows: readonly DocumentRow[]): Interpretation {
  return {
    ruling: 0,
    question: {
      id: 'Daftar berkas dari tahun mana yang dipakai?',
      en: 'Which year’s list of papers is used?',
    },
    choice: {
      id:
        'Berkas menurut peraturan, ditambah daftar BPJS yang terbaca pada 2015 sampai 2025, sama untuk semua tahun. ' +
        'Berkas yang hanya perlu dalam keadaan tertentu ikut disebut beserta keadaannya.',
      en:
        'The papers of the regulations and the lists of BPJS read in 2015 to 2025, the same for all years. ' +
        'A paper needed only in some situations is listed with that situation.',
    },
    because: {
      id: 'Daftar yang beredar berbeda-beda; teks Permenaker tentang berkas tidak terbaca seluruhnya.',
      en: 'The lists in circulation differ, and the ministerial rules on papers were not read in full.',
    },
    confidence,
    matters: { when: w.any(...rows.map((row) => w.all(w.atLeast(w.eventDay, w.day(row.from)), applies(row)))) },
  };
}

function isProgramme(programme: Programme): Expression {
  return w.equal(w.fact('programme'), w.word(programme));
}

function isDeathOf(programme: Programme): Expression {
  const fact = GROUND_FACTS[programme];
  return fact === undefined
    ? isProgramme(programme)
    : w.all(isProgramme(programme), w.equal(w.fact(fact), w.word('death')));
}

/** An heir claims: so stated, or because the participant has died. */
const claimedByHeir: Rule = {
  id: 'membership.documents.claimed-by-heir',
  label: { id: 'Diajukan ahli waris', en: 'Claimed by an heir' },
  type: 'boolean',
  versions: [
    {
      from: START,
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '40', paragraph: '2' },
        { instrument: 'pp-46-2015', article: '23' },
      ],
      formula: w.any(w.fact('heir'), isDeathOf('JKM'), isDeathOf('JKK'), isDeathOf('JHT'), isDeathOf('JP')),
    },
  ],
};

/** Unknown balances count as above the limit: the paper is then listed with its condition. */
const aboveLimit = w.any(
  w.not(w.given('balance')),
  w.above(w.fact('balance'), w.value(documentsTaxNumberAbove)),
  w.above(w.countOf(w.list('paidEarlier'), 'payment', w.truth(true)), w.number('0')),
);

function applies(row: DocumentRow): Expression {
  const fact = GROUND_FACTS[row.programme];
  const conditions = [isProgramme(row.programme)];
  if (row.by !== undefined) {
    const heir = w.ref(claimedByHeir);
    conditions.push(row.by === 'heir' ? heir : w.not(heir));
  }
  if (row.words !== undefined && fact !== undefined) conditions.push(w.isOneOf(w.fact(fact), ...row.words));
  if (row.segments !== undefined) conditions.push(w.isOneOf(w.fact('segment'), ...row.segments));
  if (row.aboveLimit === true) conditions.push(aboveLimit);
  return w.all(...conditions);
}

/** A version for each day on which a row starts; before the first row the paper is not asked for. */
function versionsOf(rows: readonly DocumentRow[]): readonly RuleVersion[] {
  const starts = [...new Set([START, ...rows.map(({ from }) => from)])].sort();
  return starts.map((from) => {
    const started = rows.filter((row) => row.from <= from);
    const published = rows.find((row) => row.from === from)?.published;
    return {
      from,
      ...(published === undefined ? {} : { published }),
      citations: citationsOf(started.length === 0 ? rows : started),
      formula: started.length === 0 ? w.truth(false) : w.any(...started.map(applies)),
    };
  });
}

function citationsOf(rows: readonly DocumentRow[]): readonly Citation[] {
  const all = rows.flatMap(({ citations }) => citations);
  return [...new Map(all.map((citation) => [JSON.stringify(citation), citation])).values()];
}

function documentRule(code: DocumentCode): Rule {
  const rows = documentRows.filter(({ documents }) => documents.includes(code));
  const doubted = (['medium', 'low'] as const).map((level) => rows.filter(({ confidence }) => confidence === level));
  return {
    id: `membership.documents.${code}`,
    label: documentLabel(code),
    type: 'boolean',
    versions: versionsOf(rows),
    interpretations: doubted.flatMap(([first, ...others]) =>
      first === undefined ? [] : [listReading(first.confidence, [first, ...others])],
    ),
  };
}

/** Every paper with the rule that says whether the claim needs it, in the order of the list. */
export const documents: readonly { readonly code: DocumentCode; readonly rule: Rule }[] = documentCodes.map((code) => ({
  code,
  rule: documentRule(code),
}));

/** Before JKP existed there was nothing to claim; an empty list would look like an answer. */
export const jkpNotYet: Rule = {
  id: 'membership.documents.jkp-not-yet',
  label: { id: 'JKP belum ada pada hari itu', en: 'JKP did not exist on that day' },
  type: 'boolean',
  versions: [
    { from: START, citations: [{ instrument: 'pp-37-2021' }], formula: isProgramme('JKP') },
    {
      from: '2021-02-02',
      published: '2021-02-02',
      citations: [{ instrument: 'pp-37-2021' }],
      formula: w.truth(false),
    },
  ],
};

export const documentsRules: readonly Rule[] = [claimedByHeir, jkpNotYet, ...documents.map(({ rule }) => rule)];
