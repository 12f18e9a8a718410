// What a rival in the race for one person is given and has to answer.

/** The wage in rupiah as a plain number; those of the race are multiples of 10,000, so that floats are exact. */
export type Person = {
  readonly wage: number;
  readonly riskGroup: string;
  readonly programmes?: readonly string[];
};

export const PROGRAMMES: readonly string[] = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];

export type Rival = {
  readonly name: string;
  /** The eleven amounts of a month in the order of the ask, in rupiah. */
  readonly answer: (person: Person) => Promise<readonly number[]>;
  readonly close: () => void;
};
