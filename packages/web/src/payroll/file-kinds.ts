// The files that a computed payroll can be taken away as.

export const fileKinds = ['xlsx', 'csv', 'problems'] as const;
export type FileKind = (typeof fileKinds)[number];
