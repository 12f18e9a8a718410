// Exact numbers: a fraction of two integers, made from written text and never from a float.

/** An exact number `n / d` with `d > 0`, always in lowest terms. */
export type Exact = { readonly n: bigint; readonly d: bigint };

export type RoundingMode = 'half-up' | 'down' | 'up';

export const ZERO: Exact = { n: 0n, d: 1n };
export const ONE: Exact = { n: 1n, d: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** The fraction `n / d` in lowest terms. A zero `d` is a programming error. */
export function ratio(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('division by zero');
  if (d === 1n) return { n, d };
  const g = gcd(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
}

/** A whole number. */
export function whole(n: bigint | number): Exact {
  return { n: BigInt(n), d: 1n };
}

const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d+))?$/;

/**
 * Reads a written decimal ("0.0089", "5,7", "-2.07"): exactly the digits written, no float on the way.
 * Returns undefined when the text is not a plain decimal number.
 */
export function readDecimal(text: string): Exact | undefined {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return undefined;
  const [, sign = '', units = '0', decimals = ''] = match;
  const n = BigInt(units + decimals);
  return ratio(sign === '-' ? -n : n, 10n ** BigInt(decimals.length));
}

/** A decimal the author wrote; anything else is a programming error. */
export function decimal(text: string): Exact {
  const value = readDecimal(text);
  if (value === undefined) throw new RangeError(`not a decimal number: ${text}`);
  return value;
}

/** A percentage as the law writes it: `percent('5,7')` is 57/1000. */
export function percent(text: string): Exact {
  return divide(decimal(text), whole(100n));
}

export function add(a: Exact, b: Exact): Exact {
  return a.d === b.d ? ratio(a.n + b.n, a.d) : ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Exact, b: Exact): Exact {
  return ratio(a.n * b.n, a.d * b.d);
}

export function divide(a: Exact, b: Exact): Exact {
  return ratio(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The greatest integer not above `n / d`. */
export function floorDivide(n: bigint, d: bigint): bigint {
  const q = n / d;
  return n % d !== 0n && n < 0n !== d < 0n ? q - 1n : q;
}

/** Rounds to a multiple of `to` (which must be above zero); `half-up` takes a half towards plus infinity. */
export function round(value: Exact, mode: RoundingMode, to: Exact): Exact {
  const q = divide(value, to);
  switch (mode) {
    case 'down':
      return multiply(whole(floorDivide(q.n, q.d)), to);
    case 'up':
      return multiply(whole(-floorDivide(-q.n, q.d)), to);
    case 'half-up':
      return multiply(whole(floorDivide(2n * q.n + q.d, 2n * q.d)), to);
  }
}

/** The exact decimal text of a value ("0.0089"), or "n/d" when no finite decimal exists. */
export function writeDecimal(value: Exact): string {
  let d = value.d;
  let places = 0;
  while (d % 10n === 0n) d /= 10n;
  for (const prime of [2n, 5n]) while (d % prime === 0n) d /= prime;
  if (d !== 1n) return `${value.n}/${value.d}`;
  let scaled = value;
  while (scaled.d !== 1n) {
    scaled = multiply(scaled, whole(10n));
    places += 1;
  }
  const sign = scaled.n < 0n ? '-' : '';
  const digits = (scaled.n < 0n ? -scaled.n : scaled.n).toString().padStart(places + 1, '0');
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
