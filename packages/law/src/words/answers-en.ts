// The sentence that answers each question in English: the answer first, in plain words.

import { lowerFirst, upperFirst } from './capital.ts';
import type { Connecting, Said } from './words.ts';

/** "A: x; B: y" of the keys that begin so. */
function listed(said: Said, start: string): string {
  return said
    .lines(start)
    .map(({ label, text }) => `${lowerFirst(label)}: ${text}`)
    .join('; ');
}

function contributions(said: Said): string {
  const penalty = said.text('penalty');
  const fine =
    penalty === undefined ? '' : said.isZero('penalty') ? ' No penalty.' : ` Late payment penalty ${penalty}.`;
  const employer = said.text('total.employer');
  if (employer !== undefined) {
    const worker = said.text('total.worker');
    return `Contributions of ${said.month}: ${employer} from the employer and ${worker} from the worker.${fine}`;
  }
  const project = said.text('total.project');
  if (project !== undefined) return `Contribution of the project: ${project}.`;
  const self = said.text('total.self');
  if (self === undefined) return `Penalty on the bill of ${said.month}: ${penalty}.`;
  if (said.text('during') === undefined) return `Contributions of ${said.month}: ${self}, paid by oneself.`;
  const savings = said.text('jht.self');
  const more = savings === undefined ? '' : `, and JHT ${savings} a month`;
  return `Contribution of a migrant worker: ${self} once${more}.`;
}

function benefits(programme: string): (said: Said) => string {
  return (said) => {
    if (said.isZero('total')) return `From these facts ${programme} pays nothing in cash.`;
    const first = said.word('payer') === 'employer' ? ', paid first by the employer' : '';
    return `${programme} pays ${said.text('total')} in all${first}.`;
  };
}

function savings(said: Said): string {
  const from = said.text('payableFrom');
  const tax = said.isZero('tax') ? 'without tax' : `after a tax of ${said.text('tax')}`;
  return `JHT is payable${from === undefined ? '' : ` from ${from}`}: ${said.text('net')} ${tax}.`;
}

function pension(said: Said): string {
  const who = `for the ${(said.text('recipient') ?? '').replace(/^the /, '')}, from ${said.text('from')}`;
  const year = said.fact('year');
  const ofYear = year === undefined ? '' : ` (the amount of ${year})`;
  switch (said.word('form')) {
    case 'monthly':
      return `A pension of ${said.text('monthly')} a month${ofYear} ${who}.`;
    case 'lump-sum':
      return `Paid at once: ${said.text('lumpSum')} ${who}.`;
    default:
      return noPension(said);
  }
}

function noPension(said: Said): string {
  const [age, day] = [said.text('retirementAge'), said.text('retirementDate')];
  return said.fact('event') === 'retirement' && said.isLater('retirementDate')
    ? `No pension yet: the retirement age of ${age} is reached on ${day}.`
    : 'From these facts JP pays nothing.';
}

function jobLoss(said: Said): string {
  const months = said.lines('months').length;
  if (months === 0) return 'Entitled to JKP, but no month is paid because of the new job.';
  const first = said.word('payer') === 'employer' ? ' The employer pays first.' : '';
  const unit = months === 1 ? 'month' : 'months';
  return `JKP pays ${said.text('total')} in cash over ${months} ${unit}; claim by ${said.text('claimBy')}.${first}`;
}

function heirs(said: Said): string {
  const found = said.word('class');
  if (found === 'none') return 'Nobody is entitled to the pension.';
  if (found !== 'fund') return `Who may claim: ${said.text('class')}.`;
  return said.fact('programme') === 'JHT'
    ? 'There are no heirs: JHT goes to the Balai Harta Peninggalan (the state probate office).'
    : 'There are no heirs: the funeral cost for whoever arranges it, the other grants to the social security fund.';
}

function deadlines(said: Said): string {
  const per = said.word('compensationPer') === 'month' ? 'month' : 'day';
  const late = said.text('compensation');
  const owed = late === undefined ? '' : ` When BPJS pays late: a compensation of ${late} a ${per}.`;
  const fine = said.text('finePerMonth');
  const fined = fine === undefined ? '' : ` After that: a fine of ${fine} a month on the contributions owed.`;
  const due = said.lines('dueBy.').map(({ label, text }) => `${lowerFirst(label)}: by ${text}`);
  return `${upperFirst(due.join('; '))}.${owed}${fined}`;
}

function underreported(said: Said): string {
  const losses = upperFirst(listed(said, 'loss.'));
  if (losses === '') return 'From these facts nothing is lost.';
  const payer = said.text('payer');
  return `${losses}.${payer === undefined ? '' : ` Owed by the ${payer}.`}`;
}

export const answersEn: Connecting['answers'] = {
  contributions,
  jkk: benefits('JKK'),
  jkm: benefits('JKM'),
  jht: savings,
  'jht-balance': (said) =>
    `The JHT balance on ${said.day}: ${said.text('balance')}, of which ${said.text('development')} development.`,
  jp: pension,
  jkp: jobLoss,
  heirs,
  documents: (said) => {
    const papers = said.lines('documents').map(({ label }) => lowerFirst(label));
    return papers.length === 0
      ? 'On this ground there is nothing to claim, so no papers are needed.'
      : `Papers needed: ${papers.join('; ')}.`;
  },
  deadlines,
  underreported,
};

export const refusalsEn: Connecting['refusals'] = {
  jkk: (reasons) => `JKK does not pay: ${reasons}.`,
  jkm: (reasons) => `JKM does not pay: ${reasons}.`,
  jht: (reasons, said) => {
    const from = said.isLater('payableFrom') ? ` At the earliest ${said.text('payableFrom')}.` : '';
    return `JHT is not payable on ${said.day}: ${reasons}.${from}`;
  },
  jkp: (reasons, said) => {
    const last = said.text('claimBy');
    return `JKP is not paid: ${reasons}.${last === undefined ? '' : ` The last day to claim was ${last}.`}`;
  },
};
