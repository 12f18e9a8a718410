// ClaimReview: the claim in a sentence, a rating in words, and a day only where one is given.

import { expect, test } from 'vitest';
import { bareTotal, cabangContoh, pangkalpinang } from './checked-examples.ts';
import { claimReview } from './claim-review.ts';

test('one column adds up, the other does not', () => {
  const review = claimReview(pangkalpinang().statements, { language: 'id', published: '2024-07-24' });
  expect(review).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    datePublished: '2024-07-24',
    claimReviewed:
      'Cabang Pangkalpinang membayar klaim 9.354 kasus senilai Rp97.855.640.881 untuk JHT, JKK, JKM, JP, JKP ' +
      '(sampai dengan 23 Juli 2024).',
    author: { '@type': 'Organization', name: 'Jamin' },
    itemReviewed: { '@type': 'Claim', author: { name: 'Cabang Pangkalpinang' } },
    reviewRating: {
      ratingValue: 2,
      worstRating: 1,
      bestRating: 5,
      alternateName: 'Rupiah: tidak cocok, selisih Rp1.000.000.020',
    },
    reviewBody: 'Kasus: cocok. Rupiah: tidak cocok, selisih Rp1.000.000.020.',
  });
});

test('it adds up', () => {
  const review = claimReview(cabangContoh().statements, { language: 'en' });
  expect(review).toMatchObject({
    claimReviewed:
      'Contoh Branch paid claims of 1,205 cases worth about Rp12.4 billion for JHT, JKK, BEASISWA ' +
      '(the year 2024).',
    reviewRating: { ratingValue: 5, alternateName: 'It adds up' },
  });
  expect(review).not.toHaveProperty('datePublished');
});

test('what cannot be checked has words and no number', () => {
  const review = claimReview(bareTotal().statements, { language: 'en' });
  expect(review).toMatchObject({
    claimReviewed: 'An office paid claims of more than Rp4 billion.',
    itemReviewed: { author: { name: 'unknown' } },
    reviewRating: { alternateName: 'Cannot be checked' },
  });
  expect(review).not.toHaveProperty('reviewRating.ratingValue');
});

test('several statements are a list, none is an empty one', () => {
  const both = [...pangkalpinang().statements, ...cabangContoh().statements];
  expect(claimReview(both, { language: 'id' })).toHaveLength(2);
  expect(claimReview([], { language: 'id' })).toEqual([]);
});
