// The verdict on each statement as schema.org ClaimReview, for search engines and archives of checks.

import type { Language } from '@jamin/law';
import type { Checked } from '../finding.ts';
import { meantText, periodText } from './figure-text.ts';
import type { ReportJson } from './report-json.ts';
import { columnVerdict, headlineWords, overallVerdict } from './verdict-words.ts';

export type ReviewOptions = {
  readonly language: Language;
  /** The day of publication, YYYY-MM-DD; there is no clock here. */
  readonly published?: string | undefined;
};

/** One ClaimReview, or a list of them where a text makes several statements (or none). */
export function claimReview(statements: readonly Checked[], options: ReviewOptions): ReportJson {
  const reviews = statements.map((checked) => reviewOf(checked, options));
  return reviews.length === 1 ? (reviews[0] ?? reviews) : reviews;
}

const unknown = { id: 'tidak diketahui', en: 'unknown' } as const;

function reviewOf(checked: Checked, { language, published }: ReviewOptions): ReportJson {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    inLanguage: language,
    ...(published === undefined ? {} : { datePublished: published }),
    author: { '@type': 'Organization', name: 'Jamin' },
    claimReviewed: claimSentence(checked, language),
    itemReviewed: {
      '@type': 'Claim',
      name: claimSentence(checked, language),
      author: { '@type': 'Organization', name: checked.statement.office?.name ?? unknown[language] },
    },
    reviewRating: ratingOf(checked, language),
    reviewBody: `${columnVerdict(checked, 'cases')[language]}. ${columnVerdict(checked, 'amount')[language]}.`,
  };
}

/** 5: adds up; 2: one column does, the other does not; 1: does not add up; without a number: cannot be checked. */
function ratingOf(checked: Checked, language: Language): ReportJson {
  const verdict = overallVerdict(checked);
  const { cases, amount } = checked.reconciles;
  const partly = verdict === false && (cases === true || amount === true);
  const rating = verdict === null ? {} : { ratingValue: verdict ? 5 : partly ? 2 : 1 };
  const name = verdict === false && partly ? (cases === true ? 'amount' : 'cases') : null;
  return {
    '@type': 'Rating',
    ...rating,
    worstRating: 1,
    bestRating: 5,
    alternateName: name === null ? headlineWords(checked)[language] : columnVerdict(checked, name)[language],
  };
}

/** The statement in a sentence, with its figures as the text means them. */
function claimSentence({ statement }: Checked, language: Language): string {
  const isId = language === 'id';
  const { cases, amount } = statement.total;
  const figures = [
    cases === null ? null : `${meantText('cases', cases, language)} ${isId ? 'kasus' : 'cases'}`,
    amount === null ? null : meantText('amount', amount, language),
  ].filter((figure) => figure !== null);
  const who = statement.office?.name ?? (isId ? 'Sebuah kantor' : 'An office');
  const { from, to } = statement.period;
  const when = from === null && to === null ? '' : ` (${periodText(statement.period, language)})`;
  const programmes = statement.parts.map(({ key }) => key.replaceAll('_', ' ')).join(', ');
  const what = figures.length > 0 ? figures.join(isId ? ' senilai ' : ' worth ') : programmes;
  const over = figures.length > 0 && programmes !== '' ? `${isId ? ' untuk' : ' for'} ${programmes}` : '';
  return isId ? `${who} membayar klaim ${what}${over}${when}.` : `${who} paid claims of ${what}${over}${when}.`;
}
