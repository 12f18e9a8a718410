// The name of the branch that exists nowhere.

export const EXAMPLE_OFFICE = 'Cabang Contoh';
