// The law for a browser: as packed, one short text without the words of the articles; in the repository, the whole law.

export { indonesia } from './indonesia.ts';
