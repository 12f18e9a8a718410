// All claims after a death on one page: each with where it stands, one set of papers, and what is expected in total.
import { asActor, claimLines, statedFacts, type Within } from '@jamin/administration';
import { type Day, decide, decimal, type Exact, exact, isExact, readFacts, snapshot, whole } from '@jamin/engine';
import { formatMoney, isRecord, readJson } from '@jamin/law';
import { type AnswerView, decisionView } from '../answers/answer-view.ts';
import { deathWords } from '../words/death-words.ts';
import type { Acting } from './acting.ts';
import { type ClaimView, claimView, type PaperRow } from './claim-view.ts';

type JointPaper = PaperRow & { readonly programmes: readonly string[] };
type Line = { readonly label: string; readonly text: string };

export type DeathView = {
  readonly claims: readonly ClaimView[];
  readonly papers: readonly JointPaper[];
  /** Paid at once, and what is paid month by month or year by year. */
  readonly total: string;
  readonly lines: readonly Line[];
  readonly later: readonly Line[];
  /** Who may claim, by the law. */
  readonly heirs: AnswerView | undefined;
};

/** Nothing while no claim was filed for this member after a death. */
export async function deathView(acting: Acting, membership: string): Promise<DeathView | undefined> {
  const { branch, actor, language } = acting;
  const read = await asActor(branch.people, actor, async (within) => {
    const claims: ClaimView[] = [];
    let heirs: AnswerView | undefined;
    for (const line of await claimLines(within, { membership })) {
      const view = await claimView(within, acting, line.claim);
      if (view?.isHeirs !== true) continue;
      claims.push(view);
      heirs ??= await heirsView(within, acting, line.claim, line.ask.toUpperCase(), line.eventOn);
    }
    return { claims, heirs };
  });
  if (read.claims.length === 0) return undefined;
  const words = deathWords[language];
  const sums = read.claims.map((claim) => ({ claim, once: atOnce(claim), ...repeated(claim) }));
  const total = sums.reduce<Exact>((sum, { once }) => exact.add(sum, once), whole(0n));
  const money = (value: Exact) => formatMoney(value, language);
  return {
    ...read,
    papers: jointPapers(read.claims),
    total: money(total),
    lines: sums
      .filter(({ once }) => once.n > 0n)
      .map(({ claim, once }) => ({ label: claim.programme, text: money(once) })),
    later: sums.flatMap(({ monthly, scholarship }) => [
      ...(monthly === undefined ? [] : [{ label: words.monthly, text: money(monthly) }]),
      ...(scholarship === undefined ? [] : [{ label: words.scholarship, text: money(scholarship) }]),
    ]),
  };
}

function valueOf({ answer }: ClaimView, key: string): Exact | undefined {
  const value = answer.values[key];
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const read = decimal(String(value));
  return isExact(read) ? read : undefined;
}

/** The scholarship is granted year by year, so it is not part of what is paid at once. */
function atOnce(claim: ClaimView): Exact {
  const total = valueOf(claim, 'total') ?? valueOf(claim, 'net') ?? valueOf(claim, 'lumpSum') ?? whole(0n);
  const scholarship = valueOf(claim, 'total') === undefined ? undefined : valueOf(claim, 'beasiswa');
  return scholarship === undefined ? total : exact.subtract(total, scholarship);
}

function repeated(claim: ClaimView): { readonly monthly: Exact | undefined; readonly scholarship: Exact | undefined } {
  return { monthly: valueOf(claim, 'monthly'), scholarship: valueOf(claim, 'beasiswa') };
}

/** Each paper once, with the claims that need it; seen when every one of them has it. */
function jointPapers(claims: readonly ClaimView[]): readonly JointPaper[] {
  const all = new Map<string, JointPaper>();
  for (const { programme, papers } of claims) {
    for (const paper of papers) {
      const met = all.get(paper.code);
      const programmes = [...(met?.programmes ?? []), programme];
      const seen = met === undefined || met.seen !== undefined ? paper.seen : undefined;
      all.set(paper.code, { ...(met ?? paper), programmes, seen });
    }
  }
  return [...all.values()];
}

async function heirsView(
  within: Within,
  { branch: { kept }, language }: Acting,
  claim: string,
  programme: string,
  on: Day,
): Promise<AnswerView | undefined> {
  const ask = kept.law.asks.get('heirs');
  const said = [...(await statedFacts(within, claim))].map(([name, value]) => `${JSON.stringify(name)}:${value}`);
  const { raw } = readJson(`{${said.join()}}`);
  if (ask === undefined || !isRecord(raw)) return undefined;
  const own = Object.entries({ ...raw, programme }).filter(([name]) => ask.facts.includes(name));
  const { facts } = readFacts(kept.law, ask, Object.fromEntries(own));
  return decisionView(kept.law, decide(snapshot(kept.law, on), ask, on, facts), language);
}
