// The vignettes as data, and what the page's own function answers otherwise than one of them expects.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Answer,
  date,
  type FactProblem,
  type FactValue,
  isDate,
  isExact,
  type Raw,
  readFact,
  snapshot,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { parse } from 'yaml';
import { type EventTold, eventAnswer, isEither, type PartAnswer } from '../packages/web/src/answers/event-answer.ts';
import { DEATH_AT_WORK, type LifeEvent, lifeEvents, PENSION_BALANCE } from '../packages/web/src/answers/life-events.ts';
import { root } from './sources.ts';

type Written = string | boolean | bigint | number | readonly Written[] | { readonly [field: string]: Written };

export type WhichVignette = {
  readonly id: string;
  readonly answers: { readonly [question: string]: string };
  readonly expect: { readonly first: string; readonly then: readonly string[] };
};

export type EventVignette = {
  readonly id: string;
  readonly event: string;
  readonly on: string;
  readonly facts?: { readonly [fact: string]: Written };
  readonly unknown?: readonly string[];
  readonly expect: { readonly [ask: string]: { readonly [key: string]: Written } };
};

const folder = join(root, 'test/vignettes');
const at = snapshot(indonesia);

/** All vignettes of the files whose names start so. */
export function vignettes<T>(start: string): readonly T[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(start));
  return names.flatMap((name): readonly T[] => parse(readFileSync(join(folder, name), 'utf8'), { intAsBigInt: true }));
}

/** What the page's own function answers otherwise than the vignette expects. */
export function differences(one: EventVignette, told: EventTold = toldIn(one)): readonly string[] {
  const event = eventOf(one.event);
  const { parts } = eventAnswer(at, event, date(one.on), told);
  return Object.entries(one.expect).flatMap(([ask, expected]) => {
    const part = parts.find((found) => found.part.id === ask);
    if (part === undefined) return [`${one.id} ${ask} is not answered`];
    const outcome = isEither(event, told) && (ask === 'jkk' || ask === 'jkm') ? 'range' : outcomeOf(part);
    return Object.entries(expected).flatMap(([key, value]) => {
      const got = key === 'outcome' ? outcome : text(valueOf(part, key));
      const want = text(value);
      return got === want || (want === '0' && got === undefined)
        ? []
        : [`${one.id} ${ask}.${key}: ${got}, not ${want}`];
    });
  });
}

/** What a vignette tells, by the names of the facts. */
export function toldIn(one: EventVignette): EventTold {
  return { facts: factsOf(one), unknown: one.unknown ?? [], further: false };
}

export function eventOf(name: string): LifeEvent {
  const event = lifeEvents.find((one) => one.name === name);
  if (event === undefined) throw new Error(`no event ${name}`);
  return event;
}

/** The facts as the law reads them; a balance is that of the pension where only the pension is expected. */
function factsOf({ id, facts = {}, expect: expected }: EventVignette): { readonly [fact: string]: FactValue } {
  const ofPension = expected['jp'] !== undefined && expected['jht'] === undefined;
  const flat = Object.entries(facts).flatMap(([name, value]): readonly (readonly [string, Written])[] => {
    if (indonesia.facts.has(name) || name === DEATH_AT_WORK) return [[name, value]];
    return Object.entries(value).map(([field, inner]) => [`${name}.${field}`, inner] as const);
  });
  const read = flat.map(([name, value]): readonly [string, FactValue] => {
    if (name === DEATH_AT_WORK) return [name, value === true];
    const fact = indonesia.facts.get(name);
    if (fact === undefined) throw new Error(`${id}: no fact ${name}`);
    const problems: FactProblem[] = [];
    const known = readFact(fact, raw(value), problems);
    if (known === undefined) throw new Error(`${id}: ${name} cannot be read`);
    return [name === 'balance' && ofPension ? PENSION_BALANCE : name, known];
  });
  return Object.fromEntries(read);
}

function raw(value: Written): Raw {
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(raw);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, raw(inner)]));
}

function outcomeOf(part: PartAnswer): string {
  switch (part.kind) {
    case 'excluded':
      return 'refused';
    case 'open':
      return 'range';
    case 'further':
      return 'further';
    case 'decided': {
      const nobody = valueOf(part, 'class') === 'fund' || valueOf(part, 'form') === 'none';
      return nobody ? 'refused' : part.decision.outcome;
    }
  }
}

function valueOf(part: PartAnswer, key: string): Answer | undefined {
  if (part.kind !== 'decided' && part.kind !== 'open') return undefined;
  if (key === 'payableFrom' && part.later !== undefined) return { day: part.later };
  if (part.kind === 'decided') return part.decision.values.get(key);
  const range = part.range.keys.get(key)?.range;
  return range?.kind === 'date' && range.min === range.max ? { day: range.min } : undefined;
}

/** A value as the vignettes write it. */
function text(value: Answer | Written | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (isExact(value)) return writeDecimal(value);
  if (isDate(value)) return writeDate(value.day);
  if (Array.isArray(value)) return value.map(text).join(' ');
  return String(value);
}
