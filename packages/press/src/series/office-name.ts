// Names of offices brought to one form, so that "Cabang X" and "Kantor Cabang BPJS Ketenagakerjaan X" are the same.

/** The words that a name may have or lack without being another office. */
const dispensable = new Set(
  'bpjs ketenagakerjaan bpjamsostek bpjstk jamsostek kantor cabang kacab kc branch office the of bp'.split(' '),
);

/** What identifies an office, without what stands in brackets. */
export function officeKey(name: string): string {
  const words = wordsOf(name.replace(/\([^()]*\)/g, ' '));
  const kept = words.filter((word) => !dispensable.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** What stands in brackets behind the name: a part of the office's area, or of its members. */
export function officeQualifier(name: string): string {
  return wordsOf(/\(([^()]*)\)/.exec(name)?.[1] ?? '').join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/kantor wilayah/g, 'kanwil')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
