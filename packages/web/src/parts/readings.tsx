// What the law leaves open: the question, how it is read here, and why.

import type { Language } from '@jamin/law';
import type { ReadingView } from '../answers/law-register.ts';
import { ConfidenceMark } from './confidence-mark.tsx';

const words = {
  id: { choice: 'Kami membaca:', because: 'Karena:', own: 'Bacaan kami sendiri, tanpa nomor.' },
  en: { choice: 'We read:', because: 'Because:', own: 'Our own reading, without a number.' },
} as const;

type ReadingsProps = { readonly readings: readonly ReadingView[]; readonly language: Language };

export function Readings({ readings, language }: ReadingsProps) {
  const said = words[language];
  return (
    <ul className="readings">
      {readings.map(({ key, ruling, question, choice, because, confidence }) => (
        <li key={key}>
          <strong>{question}</strong>
          <span>{`${said.choice} ${choice}`}</span>
          <span>{`${said.because} ${because}`}</span>
          <span className="small quiet">
            {ruling === undefined ? said.own : <a href={ruling.href}>{ruling.text}</a>}{' '}
            <ConfidenceMark level={confidence} language={language} />
          </span>
        </li>
      ))}
    </ul>
  );
}
