// The law for a browser: as packed, one short text without quoted articles; in the repository, the whole law.

export { indonesia } from './indonesia.ts';
