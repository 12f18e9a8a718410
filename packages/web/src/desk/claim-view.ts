// A claim as its pages show it: where it stands, what holds it up, its facts, papers, decision and money; plain data.
import {
  asActor,
  businessDay,
  type ClaimAnswer,
  type ClaimRecord,
  claimAnswer,
  claimLines,
  claimReadiness,
  claimRecord,
  findPerson,
  neededPapers,
  type PaymentState,
  paymentsOfClaim,
  type Readiness,
  type Within,
} from '@jamin/administration';
import { type Day, date, type Law, ratio, readFact } from '@jamin/engine';
import {
  factLabel,
  factText,
  formatDate,
  formatMoney,
  formatValue,
  keyLabel,
  type Language,
  paperGiver,
  paperName,
  readJson,
} from '@jamin/law';
import { type AnswerView, decisionView } from '../answers/answer-view.ts';
import { type FormField, fieldOf } from '../answers/field.ts';
import type { LawLink } from '../answers/law-links.ts';
import { claimWords } from '../words/claim-words.ts';
import { notArrived } from './account-correction.ts';
import type { Acting } from './acting.ts';
import { type BlockerView, blockerView, giverWords, moneyView, paperLinks } from './blocker-view.ts';
import { pathOf, type Step } from './claim-path.ts';

export type FactRow = { readonly name: string; readonly label: string; readonly text: string; readonly source: string };

export type PaperRow = {
  readonly code: string;
  readonly name: string;
  /** Who gives it, as it is said to who reads. */
  readonly giver: string;
  readonly seen: string | undefined;
  readonly basis: readonly LawLink[];
};

type PartRow = {
  readonly cause: string;
  readonly label: string;
  readonly amount: string;
  readonly tax: string | undefined;
  readonly due: string;
  readonly state: string;
  readonly payment: string | undefined;
};

type Decided = {
  readonly number: number;
  readonly day: string;
  readonly by: string;
  readonly law: string;
  readonly hash: string;
};

/** By what it is called, and the question for it. */
export type MissingFact = { readonly label: string; readonly field: FormField };

export type ClaimView = {
  readonly claim: string;
  readonly programme: string;
  readonly name: string;
  readonly membership: string;
  readonly event: string;
  readonly filed: string;
  readonly state: string;
  readonly steps: readonly Step[];
  readonly blockers: readonly BlockerView[];
  readonly clock: readonly string[];
  readonly facts: readonly FactRow[];
  readonly papers: readonly PaperRow[];
  /** What the law asks and nobody has said. */
  readonly missing: readonly MissingFact[];
  readonly answer: AnswerView;
  readonly decided: Decided | undefined;
  /** Why the last decision was sent back, where it was. */
  readonly returned: string | undefined;
  readonly isHeirs: boolean;
  readonly payee: string | undefined;
  readonly parts: readonly PartRow[];
};

/** Whose claim it is, before the file is opened; undefined where who acts sees no such claim. */
export async function claimMembership({ branch, actor }: Acting, claim: string): Promise<string | undefined> {
  const [line] = await asActor(branch.people, actor, (within) => claimLines(within, { claim }));
  return line?.membership;
}

/** As who acts sees it; nothing where there is no such claim for him. */
export async function claimView(
  within: Within,
  { branch: { kept, vault }, actor, language }: Acting,
  claim: string,
): Promise<ClaimView | undefined> {
  const record = await claimRecord(within, claim);
  if (record === undefined) return undefined;
  const at = actor.at;
  const answer = await claimAnswer(within, kept, { claim, at });
  const readiness = await claimReadiness(within, kept, { claim, at });
  const payments = await paymentsOfClaim(within, claim);
  const [person] = await findPerson(within, vault, { kpj: record.membership });
  const known = businessDay(at);
  const last = record.decisions.find(({ number }) => number === answer.number);
  const isDesk = actor.role !== 'worker' && actor.role !== 'heir';
  const failed = notArrived(payments);
  const isRefused = record.state === 'refused';
  const about = { law: answer.law, decision: answer.decision, known, language, isDesk, isRefused };
  return {
    claim,
    programme: record.ask.toUpperCase(),
    name: person?.name ?? record.membership,
    membership: record.membership,
    event: eventText(record, language),
    filed: formatDate(businessDay(record.filedAt), language),
    state: record.state,
    steps: pathOf(record, readiness, payments, language),
    blockers: [
      ...failed.map((one) => moneyView(one, { language, isDesk, isHeirs: isOfHeirs(record) })),
      ...readiness.blockers.map((one) => blockerView(one, about)),
    ],
    clock: clockLines(readiness, failed.length > 0, language),
    facts: factRows(record, answer, language),
    papers: paperRows(record, about),
    missing: missingFacts(answer, language),
    answer: decisionView(answer.law, answer.decision, language),
    decided:
      last === undefined
        ? undefined
        : {
            number: last.number,
            day: formatDate(businessDay(last.decided_at), language),
            ...{ by: last.decided_by, law: last.law, hash: last.hash },
          },
    returned: record.state === 'returned' ? record.returns.at(-1)?.reason : undefined,
    isHeirs: isOfHeirs(record),
    payee: record.payee,
    parts: partRows(record, answer, payments, language),
  };
}

function missingFacts({ law, decision }: ClaimAnswer, language: Language): readonly MissingFact[] {
  return decision.missing.map((name) => ({
    label: factLabel(law, name, language),
    field: fieldOf(law, decision.ask, name, language),
  }));
}

function isOfHeirs({ facts }: ClaimRecord): boolean {
  return facts.some(({ name, value }) => name === 'heir' && value === 'true');
}

/** A living member asks for the account as it is on a day; every other claim is about something that happened. */
function eventText(record: ClaimRecord, language: Language): string {
  const words = claimWords[language];
  const day = formatDate(record.eventOn, language);
  return record.ask === 'jht' && !isOfHeirs(record) ? words.asOf(day) : words.event(day);
}

function factRows({ facts }: ClaimRecord, { law }: ClaimAnswer, language: Language): readonly FactRow[] {
  return facts.flatMap(({ name, value, source }) => {
    const fact = law.facts.get(name);
    const { raw } = readJson(value ?? 'null');
    const read = fact === undefined || raw === undefined ? undefined : readFact(fact, raw, []);
    if (read === undefined) return [];
    const text = factText(law, name, read, language);
    return [{ name, label: factLabel(law, name, language), text, source: claimWords[language].sources[source] ?? '' }];
  });
}

type About = { readonly law: Law; readonly known: Day; readonly language: Language; readonly isDesk: boolean };

function paperRows({ ask, facts, papers }: ClaimRecord, about: About): readonly PaperRow[] {
  const { law, known, language } = about;
  const said = `{${facts.map(({ name, value }) => `${JSON.stringify(name)}:${value}`).join()}}`;
  return neededPapers(law, { ask, known, facts: said }).map((code) => {
    const seen = papers.find((one) => one.code === code);
    return {
      code,
      name: paperName(code, language)?.name ?? code,
      giver: giverWords(paperGiver(code), about).who,
      seen: seen === undefined ? undefined : formatDate(businessDay(seen.seen_at), language),
      basis: paperLinks(code, { law, known, language }),
    };
  });
}

function clockLines({ blockers, clock }: Readiness, isBack: boolean, language: Language): readonly string[] {
  const words = claimWords[language];
  if (clock === undefined) return blockers.length === 0 ? [] : [words.clockWaits];
  const days = [...clock.dueBy].map(([duty, day]) => `${formatDate(day, language)} (${words.duties[duty] ?? duty})`);
  if (days.length === 0) return [];
  const { late } = clock;
  const said = isBack ? words.clockLast(days.join(', ')) : words.clockText(days.join(', '));
  if (late === undefined) return [said];
  const rate = formatValue(late.rate, 'fraction', language);
  return [said, words.late(rate, words.per[late.per] ?? late.per)];
}

const SEN = 100n;

export function senText(sen: bigint, language: Language): string {
  return formatMoney(ratio(sen, SEN), language);
}

function partRows(
  { claim, parts }: ClaimRecord,
  { law, decision }: ClaimAnswer,
  payments: readonly PaymentState[],
  language: Language,
): readonly PartRow[] {
  const words = claimWords[language];
  return parts.map(({ line, benefit, amount, tax, due_on }) => {
    const cause = `${claim}:${line}`;
    const payment = payments.filter((one) => one.cause === cause).at(-1);
    return {
      cause,
      label: partLabel(law, decision, benefit, language),
      amount: senText(amount - tax, language),
      tax: tax === 0n ? undefined : words.tax(senText(tax, language)),
      due: formatDate(date(due_on), language),
      state: payment === undefined ? words.notOrdered : (words.payments[payment.status] ?? payment.status),
      payment: payment?.payment,
    };
  });
}

function partLabel(
  law: ClaimAnswer['law'],
  { ask }: ClaimAnswer['decision'],
  benefit: string,
  language: Language,
): string {
  const [key = benefit, ...rest] = benefit.split('.');
  const known = ask.outputs.some((output) => output.key === key);
  const label = known ? keyLabel(law, ask, key, language) : key;
  return rest.length === 0 ? label : `${label} ${rest.join(' ')}`;
}
