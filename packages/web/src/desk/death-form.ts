// The questions after a death, asked once for every programme: when, whether at work, and who is left behind.
import { businessDay, knownFacts, memberFacts, openClaim, type StatedFact, statedFacts } from '@jamin/administration';
import { type Day, type Facts, type Law, readDate, writeDate } from '@jamin/engine';
import { factsJson, type Json, type Language } from '@jamin/law';
import type { FormField } from '../answers/field.ts';
import { fieldOf } from '../answers/field.ts';
import { readForm } from '../answers/read-form.ts';
import type { EntryProblem, Typed } from '../answers/typed.ts';
import { deathWords } from '../words/death-words.ts';
import type { Acting } from './acting.ts';
import { fileTogether, type OneOfForm } from './file-for.ts';

type DeathAsk = 'jkm' | 'jkk' | 'jht' | 'jp';

/** Who is left behind decides who claims; the children's years of school decide the scholarship. */
const FAMILY = ['spouse', 'childrenCount', 'parent'] as const;
/** Asked only of who is left by nobody nearer. */
const FURTHER = ['siblings', 'parentsInLaw'] as const;
/** These are always answered: nobody is taken to be alone who did not say so. */
const NEEDED: ReadonlySet<string> = new Set(['spouse', 'siblings']);

export type DeathForm = {
  readonly fields: readonly FormField[];
  readonly typed: Typed;
  readonly problems: readonly EntryProblem[];
};

type Read = DeathForm & {
  readonly on: Day | undefined;
  readonly isAtWork: boolean;
  readonly family: Facts;
};

/** Entries of ours beside the facts of the law: the day, and whether it happened at work. */
const DAY = 'on';
const AT_WORK = 'deathAtWork';

export async function deathForm(
  { branch, actor, language }: Acting,
  membership: string,
  entries: Typed,
  isSent: boolean,
): Promise<Read> {
  const { law } = branch.kept;
  const [heirs, jkm] = [law.asks.get('heirs'), law.asks.get('jkm')];
  if (heirs === undefined || jkm === undefined) throw new Error('no such question: heirs, jkm');
  const member = await memberFacts(branch.system, membership, businessDay(actor.at), actor.at);
  const reported = member?.employments.find(({ reason }) => reason === 'death')?.left;
  const start: Typed = reported === undefined ? {} : { [DAY]: [writeDate(reported)] };
  const typed = { ...start, ...entries };
  const asked = [...FAMILY, ...(isAlone(typed) ? FURTHER : [])];
  const family = asked.map((name) => fieldOf(law, heirs, name, language, { isNeeded: NEEDED.has(name) }));
  const fields = [dayField(language), workField(language), ...family, fieldOf(law, jkm, 'children', language)];
  const read = readForm(law, { ...heirs, facts: [...asked, 'children'] }, typed, language);
  const on = readDate(typed[DAY]?.[0] ?? '');
  const isLate = on !== undefined && on > businessDay(actor.at);
  const problems = [...read.problems, ...openQuestions(typed, on === undefined || isLate, language)];
  const isAtWork = typed[AT_WORK]?.[0] === 'true';
  return { fields, typed, problems: isSent ? problems : [], on, isAtWork, family: read.facts };
}

/** Whether it was said that neither spouse nor children nor parents are left. */
function isAlone(typed: Typed): boolean {
  const [spouse, children, parent] = FAMILY.map((name) => typed[name]?.[0]);
  return spouse === 'false' && (children === undefined || children === '0') && parent === 'false';
}

function openQuestions(typed: Typed, isDayOpen: boolean, language: Language): readonly EntryProblem[] {
  const words = deathWords[language];
  const open = [
    ...(isDayOpen ? [[DAY, words.on]] : []),
    ...(typed[AT_WORK] === undefined ? [[AT_WORK, words.atWork]] : []),
    ...(typed['spouse'] === undefined ? [['spouse', words.spouse]] : []),
    ...(isAlone(typed) && typed['siblings'] === undefined ? [['siblings', words.siblings]] : []),
  ];
  return open.map(([entry = '', label = '']) => ({ entry, label, message: words.needed, remedy: '' }));
}

const PLAIN = { hint: '', unit: '', choices: [], fields: [], most: 0, isUsual: false };
const NOT_OPEN = { mayBeNone: false, mayBeUnstated: false };

function dayField(language: Language): FormField {
  return { ...PLAIN, ...NOT_OPEN, name: DAY, kind: 'date', question: deathWords[language].on };
}

function workField(language: Language): FormField {
  const { atWork, atWorkHint, yes, no } = deathWords[language];
  const choices = [
    { value: 'true', text: yes },
    { value: 'false', text: no },
  ];
  return { ...PLAIN, ...NOT_OPEN, name: AT_WORK, kind: 'yes-no', question: atWork, hint: atWorkHint, choices };
}

/**
 * Files a claim for each programme under which something can be due, each with the same words of the heir, all or
 * none. Sent again, also with another day, they are the claims of before, and those that could not be filed then. A JHT
 * claim that the member left open bars none, for it is granted no more; one that heirs have open goes on at the desk.
 */
export async function fileAfterDeath(acting: Acting, membership: string, read: Read): Promise<readonly string[]> {
  const { branch, actor } = acting;
  const { law } = branch.kept;
  const { on, isAtWork } = read;
  if (on === undefined) return [];
  const asks = [isAtWork ? 'jkk' : 'jkm', 'jht', 'jp'] as const;
  const open = await openClaim(branch.system, membership, 'jht');
  const isOfHeirs = open !== undefined && (await statedFacts(branch.system, open)).get('heir') === 'true';
  const filings: OneOfForm[] = [];
  for (const ask of asks) {
    const added = await knownFacts(branch.system, law, { membership, ask, eventOn: on, at: actor.at });
    if (!isCovered(ask, added)) continue;
    const said = [...ofDeath(ask), ...stated(law, ask, read.family)];
    const key = `${deathKey(membership, ask)}${writeDate(on)}`;
    // One death is at work or not: of these two there is one.
    const same = ask === 'jkm' || ask === 'jkk' ? (['jkm', 'jkk'] as const) : [ask];
    const begin = same.map((one) => deathKey(membership, one));
    const isLater = ask === 'jht' && isOfHeirs;
    filings.push({ key, membership, ask, eventOn: on, said, added, begin, isLater });
  }
  return fileTogether(acting, membership, filings);
}

function deathKey(membership: string, ask: DeathAsk): string {
  return `web:${membership}:${ask}:death:`;
}

/** An account with nothing in it, and a pension that was never paid for, need no claim. */
function isCovered(ask: DeathAsk, known: readonly StatedFact[]): boolean {
  if (ask === 'jht') return known.some(({ name, value }) => name === 'balance' && value !== '0');
  return ask !== 'jp' || known.some(({ name }) => name === 'paidMonths');
}

const claimant = (name: string, value: string): StatedFact => ({ name, value, source: 'claimant' });

function ofDeath(ask: DeathAsk): readonly StatedFact[] {
  const heir = claimant('heir', 'true');
  switch (ask) {
    case 'jkk':
      return [heir, claimant('outcome', '"death"')];
    case 'jht':
      return [heir, claimant('ground', '"death"')];
    case 'jp':
      return [heir, claimant('event', '"death"')];
    case 'jkm':
      return [heir];
  }
}

/** The family, as far as this programme or the law about heirs asks. */
function stated(law: Law, ask: DeathAsk, family: Facts): readonly StatedFact[] {
  const names = new Set([...(law.asks.get(ask)?.facts ?? []), ...(law.asks.get('heirs')?.facts ?? [])]);
  const json = factsJson(law, family) as { readonly [name: string]: Json };
  return Object.entries(json).flatMap(([name, value]) =>
    names.has(name) ? [claimant(name, JSON.stringify(value))] : [],
  );
}
