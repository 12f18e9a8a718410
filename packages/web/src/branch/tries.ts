// How often passwords of one account may be tried: counted in memory, and forgotten after a while.

export type Tries = {
  /** Counts a try, if there may be one. */
  readonly mayTry: (name: string) => boolean;
  readonly forget: (name: string) => void;
};

type Options = {
  /** Milliseconds that only grow. */
  readonly now?: () => number;
  readonly most?: number;
  readonly windowMilliseconds?: number;
};

const MOST_TRIES = 10;
const WINDOW = 15 * 60_000;
/** Names that are counted at once; the oldest goes. */
const MOST_NAMES = 10_000;

/** Ten tries in a quarter of an hour: nobody guesses a password so, and who mistypes is not locked out for long. */
export function triesOf({
  now = () => performance.now(),
  most = MOST_TRIES,
  windowMilliseconds = WINDOW,
}: Options = {}): Tries {
  const counted = new Map<string, { readonly since: number; readonly count: number }>();
  const key = (name: string) => name.trim().toLowerCase().slice(0, 254);
  return {
    mayTry: (name) => {
      const known = counted.get(key(name));
      const current =
        known !== undefined && now() - known.since < windowMilliseconds ? known : { since: now(), count: 0 };
      counted.delete(key(name));
      counted.set(key(name), { ...current, count: current.count + 1 });
      for (const oldest of counted.keys()) {
        if (counted.size <= MOST_NAMES) break;
        counted.delete(oldest);
      }
      return current.count < most;
    },
    forget: (name) => void counted.delete(key(name)),
  };
}
