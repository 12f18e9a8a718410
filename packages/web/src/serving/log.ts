// The log: one line of JSON for each thing that happened, with ids and codes alone.

import { type DestinationStream, pino } from 'pino';
import { type Fault, faultOf, type Observer } from './observe.ts';

export type Log = {
  readonly requests: Observer;
  /** Something the server did by itself, with numbers and codes. */
  readonly done: (what: string, numbers: { readonly [name: string]: string | number | boolean }) => void;
  readonly failed: (what: string, thrown: unknown) => void;
};

type Level = 'silent' | 'error' | 'warn' | 'info';

export function logTo(level: Level, stream?: DestinationStream): Log {
  const settings = { level, base: {}, formatters: { level: (label: string) => ({ level: label }) } };
  const log = stream === undefined ? pino(settings) : pino(settings, stream);
  return {
    requests: {
      begin: () => (observed) => {
        const { fault, ...about } = observed;
        if (fault !== undefined || observed.status >= 500) log.error({ ...about, ...written(fault) }, 'request');
        else log.info(about, 'request');
      },
    },
    done: (what, numbers) => log.info(numbers, what),
    failed: (what, thrown) => log.error(written(faultOf(thrown)), what),
  };
}

function written(fault: Fault | undefined): object {
  return fault === undefined ? {} : { fault };
}

/** `LOG=info` and the like; in production every request, on somebody's own machine what broke. */
export function levelOf(env: { readonly [name: string]: string | undefined }): Level {
  const asked = env['LOG'];
  if (asked === 'silent' || asked === 'error' || asked === 'warn' || asked === 'info') return asked;
  return env['NODE_ENV'] === 'production' || env['PRODUCTION'] === 'yes' ? 'info' : 'error';
}
