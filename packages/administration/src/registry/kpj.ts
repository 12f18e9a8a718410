// The number of a participant's card, as people write it and as it is kept.

/** Eleven digits, without the marks people write between them; none when it is not that. */
export function readKpj(written: string): string | undefined {
  const digits = written.replace(/[\s.-]/g, '');
  return /^\d{11}$/.test(digits) ? digits : undefined;
}
