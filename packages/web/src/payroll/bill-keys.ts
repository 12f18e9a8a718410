// What a bill asks for: a programme, or all of them together.

export const billKeys = ['jkk', 'jkm', 'jht', 'jp', 'total'] as const;
export type BillKey = (typeof billKeys)[number];
