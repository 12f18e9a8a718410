// What cover costs today for who has no employer, as sentences for a release or an explainer.

import { type Day, type Exact, exact, type Words } from '@jamin/engine';
import { formatMoney, formatMonth, type Language } from '@jamin/law';
import { priceOn } from '../answers/bpu-price.ts';

type Price = ReturnType<typeof priceOn>;

export function bpuPriceWords(today: Day): readonly Words[] {
  const [other, transport] = [priceOn(today, 'other'), priceOn(today, 'transport')];
  const { until } = other;
  return [
    inBoth((language) => startText(other, language)),
    ...(until === undefined ? [] : [inBoth((language) => untilText(until, language))]),
    ...driversText(other, transport),
  ];
}

/** Drivers and couriers, where theirs is lower or lasts longer. */
function driversText(other: Price, transport: Price): readonly Words[] {
  const { until, amount } = transport;
  if (until === undefined) return [];
  const isLower = exact.compare(amount, other.amount) < 0;
  const isLonger = other.until !== undefined && until > other.until;
  return isLower || isLonger ? [inBoth((language) => transportText(amount, until, language))] : [];
}

function inBoth(write: (language: Language) => string): Words {
  return { id: write('id'), en: write('en') };
}

function startText({ amount, month }: Price, language: Language): string {
  const [price, since] = [formatMoney(amount, language), formatMonth(month, language)];
  return language === 'id'
    ? `Pekerja tanpa majikan (BPU) bisa ikut JKK dan JKM dengan iuran mulai ${price} sebulan pada ${since}.`
    : `Workers without an employer (BPU) can join JKK and JKM from ${price} a month in ${since}.`;
}

function untilText(until: Day, language: Language): string {
  const last = formatMonth(until, language);
  return language === 'id' ? `Harga itu berlaku sampai ${last}.` : `That price holds until ${last}.`;
}

function transportText(price: Exact, until: Day, language: Language): string {
  const [amount, last] = [formatMoney(price, language), formatMonth(until, language)];
  return language === 'id'
    ? `Untuk ojek, kurir, dan sopir mulai ${amount} sebulan, sampai ${last}.`
    : `Drivers and couriers pay from ${amount} a month until ${last}.`;
}
