// What a life event brings over all programmes at once: each part decided, or its bounds, and what is still to ask.

import {
  type AnswerRange,
  type Ask,
  answerRange,
  concluded,
  type Day,
  type Decision,
  type Facts,
  type Inquiry,
  inquiry,
  isDate,
  type Snapshot,
  stillNeeded,
  type Told,
} from '@jamin/engine';
import type { DeathProgramme } from '@jamin/law/reference/death-programmes';
import { assumedClaim, CLAIM_DAY, claimDayOf, lapsedOn } from './event-lapse.ts';
import { laterInOrder, NEVER_ASKED } from './event-later.ts';
import { DEATH_AT_WORK, dayOfPart, type LifeEvent, type Part, PENSION_BALANCE } from './life-events.ts';

export type EventTold = {
  readonly facts: Facts;
  readonly unknown: readonly string[];
  /** Asked, and left as usual. */
  readonly usual?: readonly string[];
  /** Parts that take more questions are answered as well. */
  readonly further: boolean;
  /** The day on which the person asks; without it, the day of the event. */
  readonly today?: Day | undefined;
};

type PartFrame = { readonly part: Part; readonly ask: Ask; readonly on: Day };

type Decided = PartFrame & {
  /** All that the ask was told: by the event and by the person. */
  readonly told: Told;
  readonly later: Day | undefined;
  /** The last day to claim, where it is over. */
  readonly lapsed: Day | undefined;
};

/** The answer of one part; `later` is the day on which a claim that must wait is decided. */
export type PartAnswer =
  | (Decided & { readonly kind: 'decided'; readonly decision: Decision })
  | (Decided & { readonly kind: 'open'; readonly range: AnswerRange })
  /** Another programme pays in its place. */
  | (PartFrame & { readonly kind: 'excluded'; readonly because: DeathProgramme })
  /** It takes more questions, which were not put yet. */
  | (PartFrame & { readonly kind: 'further'; readonly given: Facts });

export type EventAnswer = {
  readonly parts: readonly PartAnswer[];
  /** Facts to ask next, best first; empty when all that can be said is said. */
  readonly needed: readonly string[];
};

/** Answers every part of an event that applies. */
export function eventAnswer(at: Snapshot, event: LifeEvent, on: Day, told: EventTold): EventAnswer {
  const parts = event.parts
    .filter((part) => part.applies(told.facts))
    .map((part) => answerPart(at, part, on, told, event.asUsual));
  return { parts: parts.map(({ answer }) => answer), needed: bestFirst(event, told, parts) };
}

/** Facts that were taken as usual and could still change the answer, in the order in which they are asked. */
export function laterQuestions(
  at: Snapshot,
  event: LifeEvent,
  { parts }: EventAnswer,
  told: EventTold,
): readonly string[] {
  const usual = parts.flatMap((part) => stillUsual(at, part, told));
  const claim = isLapsed(parts) ? [CLAIM_DAY] : [];
  return laterInOrder([...usual, ...claim, ...(event.also ?? [])], (name) => isAsked(told, name));
}

/** Whether a right is lost unless it was claimed before. */
export function isLapsed(parts: readonly PartAnswer[]): boolean {
  return parts.some((one) => (one.kind === 'decided' || one.kind === 'open') && one.lapsed !== undefined);
}

type Answered = { readonly answer: PartAnswer; readonly needed: readonly string[] };

/** What a part takes as usual although it can be otherwise; of what is only supposed nobody is asked more. */
function stillUsual(at: Snapshot, one: PartAnswer, told: EventTold): readonly string[] {
  if ((one.kind !== 'decided' && one.kind !== 'open') || one.part.isSupposed === true) return [];
  const usual = [...NEVER_ASKED, ...(told.usual ?? [])].filter((name) => one.ask.facts.includes(name));
  const assumed = told.facts[CLAIM_DAY] === undefined ? [CLAIM_DAY] : [];
  const facts = Object.fromEntries(Object.entries(one.told.facts).filter(([name]) => !assumed.includes(name)));
  return stillNeeded(inquiry(at, one.ask, one.later ?? one.on), { ...one.told, facts, usual }).usual;
}

function isAsked(told: EventTold, name: string): boolean {
  return told.facts[name] !== undefined || told.unknown.includes(name) || told.usual?.includes(name) === true;
}

function answerPart(at: Snapshot, part: Part, on: Day, told: EventTold, asUsual: readonly string[]): Answered {
  const ask = at.law.asks.get(part.ask);
  if (ask === undefined) throw new Error(`no such ask: ${part.ask}`);
  const frame: PartFrame = { part, ask, on: dayOfPart(part, on) };
  const because = part.excluded?.(told.facts);
  if (because !== undefined) return { answer: { ...frame, kind: 'excluded', because }, needed: [] };
  if (part.isFurther === true && !told.further && !isTold(ask, part, told)) {
    return { answer: { ...frame, kind: 'further', given: part.given(told.facts, on) }, needed: [] };
  }
  const found = decidePart(at, frame, toldOf(part, ask, frame.on, told, asUsual), claimDayOf(told, on));
  // Nobody is asked for the makings of a claim that may not arise at all.
  if (part.isUnsure === true) return { ...found, needed: [] };
  const before = part.before?.(told.facts).filter((name) => !isAsked(told, name)) ?? [];
  if (before.length > 0) return { ...found, needed: before };
  return part.id === 'jp' ? { ...found, needed: found.needed.map(ofPension) } : found;
}

/** Whether something was told that only this part asks for: then it is answered without being asked for. */
function isTold(ask: Ask, part: Part, told: EventTold): boolean {
  const own: { readonly [ask: string]: readonly string[] } = {
    jp: ['registered', 'paidMonths'],
    jht: ['balance'],
    jkp: ['reason'],
  };
  return part.ask === ask.id && (own[part.id] ?? []).some((fact) => told.facts[fact] !== undefined);
}

/** The pension has a balance of its own: each of the two names stands for the other account. */
function ofPension(name: string): string {
  if (name === PENSION_BALANCE) return 'balance';
  return name === 'balance' ? PENSION_BALANCE : name;
}

/** What an ask is told: what the event says, then what the person said; only facts that it knows. */
function toldOf(part: Part, ask: Ask, on: Day, told: EventTold, asUsual: readonly string[]): Told {
  const known = (name: string) => ask.facts.includes(name) || ask.alsoKnown?.includes(name) === true;
  const given = part.given(told.facts, on);
  const own = part.id === 'jp' ? ['balance'] : [];
  const stated = Object.entries(told.facts).filter(([name]) => known(name) && !own.includes(name));
  const facts = { ...given, ...assumedClaim(ask, told, on), ...Object.fromEntries(stated) };
  return {
    facts,
    unknown: [...told.unknown, ...(part.open ?? [])]
      .map((name) => (part.id === 'jp' ? ofPension(name) : name))
      .filter((name) => ask.facts.includes(name) && facts[name] === undefined),
    usual: [...asUsual, ...(told.usual ?? [])].filter((name) => ask.facts.includes(name) && facts[name] === undefined),
    ordinary: 'after',
  };
}

function decidePart(at: Snapshot, frame: PartFrame, told: Told, claimed: Day | undefined): Answered {
  const first = answerOn(at, frame.ask, frame.on, told);
  const later = waitOf(first);
  const found = later === undefined ? first : answerOn(at, frame.ask, later, told);
  const lapsed = frame.part.isSupposed === true ? undefined : lapsedOn(at, frame, found.decision, claimed);
  if (found.decision !== undefined) {
    return { answer: { ...frame, kind: 'decided', decision: found.decision, told, later, lapsed }, needed: [] };
  }
  const { needed } = stillNeeded(found.about, told);
  const open = { ...told, unknown: [...new Set([...(told.unknown ?? []), ...needed])] };
  const range = answerRange(found.about, open);
  return { answer: { ...frame, kind: 'open', range, told: open, later, lapsed }, needed };
}

type Found = { readonly about: Inquiry; readonly decision: Decision | undefined; readonly told: Told };

function answerOn(at: Snapshot, ask: Ask, on: Day, told: Told): Found {
  const about = inquiry(at, ask, on);
  return { about, decision: concluded(about, told)?.decision, told };
}

/** A claim that is refused only because its day has not come is decided on that day. */
function waitOf({ about, decision, told }: Found): Day | undefined {
  if (decision !== undefined) {
    const from = decision.values.get('payableFrom');
    return decision.values.get('reason') === 'waiting-period' && isDate(from) ? from.day : undefined;
  }
  const range = answerRange(about, told);
  const key = range.keys.get('payableFrom')?.range;
  const isLate = key?.kind === 'date' && key.min === key.max && !range.canBeGranted;
  return isLate ? key.min : undefined;
}

/** The facts to ask next: what the event always asks, then what most parts need, then what stands first there. */
function bestFirst(event: LifeEvent, told: EventTold, parts: readonly Answered[]): readonly string[] {
  const first = event.first(told.facts).filter((name) => !isAsked(told, name));
  const names = [...new Set(parts.flatMap(({ needed }) => needed))].filter(
    (name) => !isAsked(told, name) && !isTooEarly(told, name),
  );
  const place = (name: string) =>
    Math.min(...parts.map(({ needed }) => (needed.includes(name) ? needed.indexOf(name) : 99)));
  const count = (name: string) => parts.filter(({ needed }) => needed.includes(name)).length;
  const needed = names.toSorted((a, b) => count(b) - count(a) || place(a) - place(b));
  return [...new Set([...first, ...needed])];
}

/** What follows from an outcome matters only once the outcome is known. */
function isTooEarly(told: EventTold, name: string): boolean {
  return name === 'losses' && told.unknown.includes('outcome');
}

/** Whether work caused the death is not known: then either programme may pay, and never both. */
export function isEither(event: LifeEvent, told: EventTold): boolean {
  return event.name === 'meninggal' && told.facts[DEATH_AT_WORK] === undefined;
}
