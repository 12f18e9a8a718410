// Where the files of a dataset are kept.

/** Rises with every change of the data; its first number stands in the addresses. */
export const DATA_VERSION = '1.0.0';

/** Where a file of a dataset is kept; its first number never changes what stands there. */
export function dataHref(dataset: string, file: string): string {
  return `/data/v${DATA_VERSION.split('.')[0]}/${dataset}/${file}`;
}
