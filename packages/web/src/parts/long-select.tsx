// A list too long to look through: a plain one, which a script turns into a field that searches it as one types.

import { type ComponentProps, useEffect, useRef } from 'react';

/** On a page without an island, the page also holds <FindScript />. */
export function LongSelect(props: ComponentProps<'select'>) {
  const list = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    const select = list.current;
    if (select !== null) void import('./find-choice.ts').then(({ findChoice }) => findChoice(select));
  });
  return <select {...props} ref={list} data-find="" />;
}
