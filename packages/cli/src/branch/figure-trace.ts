// `jamin trace figure ID`: from a published number to the payments behind it, their entries, decisions and articles.
import { branchSettings, operate, type PublishedTrace, type ShownPayment } from '@jamin/administration';
import { date, ratio, whole } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber, type Language } from '@jamin/law';
import { type ExitCode, exit, stop } from '../failure.ts';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import { orStop } from './branch-failure.ts';

export type Env = { readonly [name: string]: string | undefined };

/** Shown with their entries, unless all are asked for. */
const SHOWN = 3;

/** Exit code 1 where the number is not the sum of what is behind it. */
export async function runTrace(
  to: Terminal,
  [what, id]: readonly string[],
  { env, isAll }: { readonly env: Env; readonly isAll: boolean },
): Promise<ExitCode> {
  if (what !== 'figure' || id === undefined)
    return stop(
      'no-figure',
      'trace',
      { id: 'Sebutkan angkanya.', en: 'Name the figure.' },
      { id: 'Misalnya: jamin trace figure paid.jkm', en: 'For example: jamin trace figure paid.jkm' },
    );
  const shown = isAll || to.json ? Number.MAX_SAFE_INTEGER : SHOWN;
  const trace = await orStop(operate(branchSettings(env), 'trace', { id, shown }), `trace figure ${id}`);
  if (to.json) to.out(JSON.stringify({ schema: 'jamin.trace/1', ...trace }, null, 2));
  else showTrace(to, trace);
  return trace.agrees ? exit.yes : exit.no;
}

const words = {
  id: {
    inRelease: (release: string, version: number) => `Siaran ${release}, versi ${version}`,
    noRelease: 'Belum ada siaran; dibaca dari pembukuan sekarang',
    span: (from: string, to: string, position: string | null) =>
      `Dibayar ${from} sampai ${to}${position === null ? '' : `, menurut pembukuan sampai batch ${position}`}.`,
    says: (cases: string, money: string) => `Tertulis: ${cases} kasus, ${money}.`,
    found: (payments: string, cases: string, money: string) =>
      `Dari ${payments} pembayaran di belakangnya: ${cases} kasus, ${money}.`,
    agrees: 'Cocok sampai ke sennya.',
    differs: 'TIDAK cocok dengan yang tertulis.',
    payment: (id: string, day: string, money: string) => `Pembayaran ${id}, ${day}: ${money}`,
    claim: (claim: string, benefit: string) => `Klaim ${claim}, manfaat ${benefit}`,
    transfer: (id: string, key: string, batch: string | null) =>
      `Buku: transaksi ${id} (${key})${batch === null ? ', belum disegel' : `, disegel dalam batch ${batch}`}`,
    decision: (number: number, hash: string) => `Keputusan ${number}, SHA-256 ${hash}`,
    law: (hash: string) => `menurut hukum dengan SHA-256 ${hash}`,
    noDecision: 'Tanpa keputusan yang tercatat',
    articles: 'Pasal:',
    sameArticles: 'Pasalnya sama dengan pembayaran di atas.',
    more: (count: string) => `… dan ${count} pembayaran lagi. Semuanya: --all, atau --json.`,
    debit: 'debit',
    credit: 'kredit',
  },
  en: {
    inRelease: (release: string, version: number) => `Release ${release}, version ${version}`,
    noRelease: 'No release says it yet; read from the books as they are',
    span: (from: string, to: string, position: string | null) =>
      `Paid from ${from} to ${to}${position === null ? '' : `, by the books through batch ${position}`}.`,
    says: (cases: string, money: string) => `It says: ${cases} cases, ${money}.`,
    found: (payments: string, cases: string, money: string) =>
      `From the ${payments} payments behind it: ${cases} cases, ${money}.`,
    agrees: 'Equal to the sen.',
    differs: 'NOT equal to what it says.',
    payment: (id: string, day: string, money: string) => `Payment ${id}, ${day}: ${money}`,
    claim: (claim: string, benefit: string) => `Claim ${claim}, benefit ${benefit}`,
    transfer: (id: string, key: string, batch: string | null) =>
      `Books: transfer ${id} (${key})${batch === null ? ', not sealed yet' : `, sealed in batch ${batch}`}`,
    decision: (number: number, hash: string) => `Decision ${number}, SHA-256 ${hash}`,
    law: (hash: string) => `by the law with SHA-256 ${hash}`,
    noDecision: 'No decision is on file',
    articles: 'Articles:',
    sameArticles: 'The articles are those of the payment above.',
    more: (count: string) => `… and ${count} more payments. All of them: --all, or --json.`,
    debit: 'debit',
    credit: 'credit',
  },
} as const;

function showTrace(to: Terminal, trace: PublishedTrace): void {
  const say = words[to.language];
  const { release, published, found } = trace;
  const count = (cases: string) => formatNumber(whole(BigInt(cases)), to.language);
  const head = release === null ? say.noRelease : say.inRelease(release.id, release.version);
  paragraph(to, 0, `${to.paint('bold', to.paint('cyan', trace.figure))}  ${head}.`);
  paragraph(to, 0, say.span(day(trace.from, to.language), day(trace.to, to.language), trace.position));
  if (published.cases !== null || published.sen !== null)
    paragraph(to, 0, say.says(count(published.cases ?? found.cases), money(published.sen ?? found.sen, to.language)));
  paragraph(to, 0, say.found(count(String(found.payments)), count(found.cases), money(found.sen, to.language)));
  paragraph(to, 0, to.paint(trace.agrees ? 'green' : 'red', trace.agrees ? `✓ ${say.agrees}` : `✗ ${say.differs}`));
  for (const [index, payment] of trace.payments.entries()) showPayment(to, payment, trace.payments[index - 1]);
  const more = found.payments - trace.payments.length;
  if (more > 0) paragraph(to, 0, `\n${say.more(count(String(more)))}`);
}

function showPayment(to: Terminal, one: ShownPayment, before: ShownPayment | undefined): void {
  const say = words[to.language];
  to.out('');
  paragraph(to, 0, to.paint('bold', say.payment(one.payment, day(one.day, to.language), money(one.sen, to.language))));
  paragraph(to, 2, say.claim(one.claim, one.benefit ?? one.cause));
  paragraph(to, 2, say.transfer(one.transfer.id, one.transfer.key, one.transfer.batch));
  for (const { fund, kind, owner, sen } of one.entries) {
    const amount = BigInt(sen);
    const side = amount > 0n ? say.debit : say.credit;
    paragraph(to, 4, `${side} ${fund} ${kind} ${owner} ${money(String(amount < 0n ? -amount : amount), to.language)}`);
  }
  if (one.decision === null) {
    paragraph(to, 2, say.noDecision);
    return;
  }
  const { number, hash, law, articles } = one.decision;
  paragraph(to, 2, say.decision(number, hash));
  paragraph(to, 4, say.law(law));
  if (before?.decision?.hash === hash) {
    paragraph(to, 2, say.sameArticles);
    return;
  }
  paragraph(to, 2, say.articles);
  for (const article of articles) paragraph(to, 4, article[to.language]);
}

function day(written: string, language: Language): string {
  return formatDate(date(written), language);
}

function money(sen: string, language: Language): string {
  return formatMoney(ratio(BigInt(sen), 100n), language);
}
