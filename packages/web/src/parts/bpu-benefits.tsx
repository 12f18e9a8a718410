// What the lowest price protects: one card for each event, the amount first, its parts as a bar.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { BenefitRow, BenefitText } from '../answers/benefit-text.ts';
import { benefitWords } from '../words/benefit-words.ts';
import { CitedLine } from './cited-line.tsx';

type BpuBenefitsProps = { readonly language: Language; readonly benefits: BenefitText };

export function BpuBenefits({ language, benefits }: BpuBenefitsProps) {
  const words = benefitWords[language];
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.intro(benefits.income)}</p>
      <ul className="benefits">
        {benefits.rows.map((row) => (
          <li key={row.key} className="card">
            <h3>
              {row.name} <span className={`badge ${row.programme}`}>{row.programme.toUpperCase()}</span>
            </h3>
            <p className="money big">{row.amount}</p>
            <Parts row={row} />
            <p>{row.text}</p>
            <CitedLine label={words.basis} cited={row.cited} />
          </li>
        ))}
      </ul>
      <p className="actions">
        <a href={href('event', language, { event: 'kecelakaan-kerja' })}>{words.accident}</a>
        <a href={href('event', language, { event: 'meninggal' })}>{words.bereaved}</a>
      </p>
    </section>
  );
}

function Parts({ row }: { readonly row: BenefitRow }) {
  if (row.parts.length < 2) return null;
  let x = 0;
  return (
    <>
      <svg className="bpu-bar" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
        {row.parts.map(({ name, share }, index) => {
          const start = x;
          x += share;
          return (
            <rect
              key={name}
              className={`fill-${row.programme} shade-${index}`}
              x={start}
              y="0"
              width={share}
              height="40"
            />
          );
        })}
      </svg>
      <ul className="plain small">
        {row.parts.map(({ name, amount }) => (
          <li key={name}>
            <span className="money">{amount}</span> {name}
          </li>
        ))}
      </ul>
    </>
  );
}
