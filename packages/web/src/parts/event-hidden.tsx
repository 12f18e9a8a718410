// What was typed so far, carried on in hidden fields: nothing is kept on the server.

import type { Typed } from '../answers/typed.ts';

type EventHiddenProps = { readonly typed: Typed; readonly without?: readonly string[] };

/** Buttons are not carried on: each form has its own. */
const BUTTONS = ['edit', 'add'];

export function EventHidden({ typed, without = [] }: EventHiddenProps) {
  const left = [...BUTTONS, ...without];
  return Object.entries(typed)
    .filter(([name]) => !left.some((one) => name === one || name.startsWith(`${one}.`)))
    .flatMap(([name, values]) =>
      values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
    );
}
