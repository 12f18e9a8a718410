// The number of an employer, as people write it and as it is kept.

/**
 * Capital letters and digits, without the marks people write between them; none when it cannot be one. Numbers
 * seen have eight digits, older ones begin with letters, and nobody publishes the rule; so no more is judged.
 */
export function readNpp(written: string): string | undefined {
  const plain = written.replace(/[\s./-]/g, '').toUpperCase();
  return /^[A-Z0-9]{4,16}$/.test(plain) ? plain : undefined;
}
