// The payment code of a bill: eleven digits, the last of which finds a slip of the pen.

/** Ours, made of the bill's number; how the institution makes its own is not published. */
export function paymentCode(number: bigint): string {
  const digits = String(number).padStart(10, '0');
  return `${digits}${checkDigit(digits)}`;
}

export function isPaymentCode(code: string): boolean {
  return /^\d{11}$/.test(code) && code.at(-1) === checkDigit(code.slice(0, -1));
}

/** Luhn: every second digit from the right doubled, its digits added; the sum with the check digit ends in 0. */
function checkDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
