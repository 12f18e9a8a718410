// Money as whole sen, told apart from other integers; the law speaks in rupiah, the books in sen.
import { decimal, type Exact, exact } from '@jamin/engine';

export type Sen = bigint & { readonly unit: 'sen' };

const SEN_OF_A_RUPIAH = decimal('100');

export function sen(amount: bigint): Sen {
  return amount as Sen;
}

/**
 * An amount of the law, in rupiah, as sen.
 *
 * @throws RangeError when it is not whole sen: the law names every rounding, so nothing is rounded here.
 */
export function senOf(rupiah: Exact): Sen {
  const { n, d } = exact.multiply(rupiah, SEN_OF_A_RUPIAH);
  if (n % d !== 0n)
    throw new RangeError('An amount of the law is not whole sen; its rule must round it by an article.');
  return sen(n / d);
}
