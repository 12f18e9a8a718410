// Income tax on JHT payments.

import type { Parameter } from '@jamin/engine';
import { decimal, percent, whole } from '@jamin/engine';

export const taxJhtFinalFreeAmount: Parameter = {
  id: 'tax.jht.final_free_amount',
  kind: 'number',
  label: { id: 'Bagian JHT yang dikenai pajak 0%', en: 'JHT taxed at 0% up to this amount' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2009-11-16',
      published: '2009-11-16',
      value: whole(50_000_000n),
      citations: [{ instrument: 'pp-68-2009', article: '5', letter: 'a' }],
      source: 'PP 68/2009 Pasal 5a',
      read: 'seen: public transcript of PP 68/2009',
      confidence: 'high',
    },
  ],
  note: 'Lump-sum JHT taxed at 0% up to this gross amount (cumulative within the window).',
};

export const taxJhtFinalRate: Parameter = {
  id: 'tax.jht.final_rate',
  kind: 'number',
  label: { id: 'Tarif pajak final JHT', en: 'Final tax rate on JHT' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2009-11-16',
      published: '2009-11-16',
      value: percent('5'),
      citations: [{ instrument: 'pp-68-2009', article: '5', letter: 'b' }],
      source: 'PP 68/2009 Pasal 5b',
      read: 'seen: public transcript of PP 68/2009',
      confidence: 'high',
    },
  ],
  note: 'Final rate above the free amount.',
};

export const taxJhtWindowCalendarYears: Parameter = {
  id: 'tax.jht.window_calendar_years',
  kind: 'number',
  label: { id: 'Tahun kalender yang dihitung sebagai sekaligus', en: 'Calendar years that count as one lump sum' },
  unit: 'years',
  absence: { means: 'error' },
  rows: [
    {
      from: '2009-11-16',
      published: '2009-11-16',
      value: whole(2n),
      citations: [{ instrument: 'pp-68-2009', article: '2', paragraph: '2' }],
      source: 'PP 68/2009 Pasal 2(2)',
      read: 'seen: public transcript of PP 68/2009',
      confidence: 'high',
    },
  ],
  note: 'Payments within this many calendar years count as one lump sum. Calendar years.',
};

export const taxJhtNoNpwpFactor: Parameter = {
  id: 'tax.jht.no_npwp_factor',
  kind: 'number',
  label: { id: 'Faktor pajak tanpa NPWP', en: 'Tax factor without NPWP' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2009-11-16',
      published: '2009-11-16',
      value: decimal('1.2'),
      citations: [
        { instrument: 'pp-68-2009', article: '6', paragraph: '3' },
        { instrument: 'pp-68-2009', article: '6', paragraph: '3', elucidation: true },
      ],
      source: 'PP 68/2009 Pasal 6(3) and penjelasan',
      read: 'seen: public transcript of PP 68/2009',
      confidence: 'high',
    },
  ],
  note: 'Factor on tax of third-year-and-later payments without NPWP. A factor.',
};

export const taxPph17Brackets: Parameter = {
  id: 'tax.pph17.brackets',
  kind: 'table',
  label: { id: 'Lapisan tarif Pasal 17 UU PPh', en: 'Brackets of Pasal 17 of the income tax law' },
  unit: 'table',
  columns: { up_to: 'IDR', rate: 'fraction' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2009-01-01',
      to: '2021-12-31',
      published: '2008-09-23',
      value: [
        { up_to: whole(50_000_000n), rate: percent('5') },
        { up_to: whole(250_000_000n), rate: percent('15') },
        { up_to: whole(500_000_000n), rate: percent('25') },
        { up_to: null, rate: percent('30') },
      ],
      citations: [{ instrument: 'uu-36-2008' }],
      source: 'UU 36/2008',
      read:
        'seen: https://aceh.tribunnews.com/amp/2022/02/08/' +
        'cara-mencairkan-saldo-jht-bpjs-ketenagakerjaan-sebagian-ini-syaratnya?page=2',
      confidence: 'high',
    },
    {
      from: '2022-01-01',
      published: '2021-10-29',
      value: [
        { up_to: whole(60_000_000n), rate: percent('5') },
        { up_to: whole(250_000_000n), rate: percent('15') },
        { up_to: whole(500_000_000n), rate: percent('25') },
        { up_to: whole(5_000_000_000n), rate: percent('30') },
        { up_to: null, rate: percent('35') },
      ],
      citations: [{ instrument: 'uu-7-2021' }],
      source: 'UU 7/2021 (HPP)',
      read:
        'seen: https://economy.okezone.com/read/2025/10/29/320/3180035/' +
        'apakah-pencairan-saldo-jht-bpjs-ketenagakerjaan-kena-potongan-pajak',
      confidence: 'high',
    },
  ],
  note: 'Pasal 17(1)a UU PPh, used for third-year-and-later payments.',
};

export const taxPesangonFinalBrackets: Parameter = {
  id: 'tax.pesangon.final_brackets',
  kind: 'table',
  label: { id: 'Lapisan tarif final uang pesangon', en: 'Final brackets for severance pay' },
  unit: 'table',
  columns: { up_to: 'IDR', rate: 'fraction' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2009-11-16',
      published: '2009-11-16',
      value: [
        { up_to: whole(50_000_000n), rate: percent('0') },
        { up_to: whole(100_000_000n), rate: percent('5') },
        { up_to: whole(500_000_000n), rate: percent('15') },
        { up_to: null, rate: percent('25') },
      ],
      citations: [{ instrument: 'pp-68-2009', article: '4' }],
      source: 'PP 68/2009 Pasal 4',
      read: 'seen: public transcript of PP 68/2009',
      confidence: 'high',
    },
  ],
  note: 'Pesangon lump sum (for contrast; not JHT).',
};

export const jhtTaxParameters: readonly Parameter[] = [
  taxJhtFinalFreeAmount,
  taxJhtFinalRate,
  taxJhtWindowCalendarYears,
  taxJhtNoNpwpFactor,
  taxPph17Brackets,
  taxPesangonFinalBrackets,
];
