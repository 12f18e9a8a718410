// What would have to be otherwise for another answer, one line each.

type WhatWouldChangeProps = { readonly heading: string; readonly lines: readonly string[] };

export function WhatWouldChange({ heading, lines }: WhatWouldChangeProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
