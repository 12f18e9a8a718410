// The amounts that an answer is about, large; nothing where nothing is granted.

import type { AnswerView } from '../answers/answer-view.ts';
import { Money } from './money.tsx';

export function MainAmounts({ view }: { readonly view: AnswerView }) {
  const main = view.amounts.filter(({ isMain }) => isMain);
  if (main.length === 0 || view.outcome !== 'granted') return null;
  return (
    <dl className="amounts">
      {main.map(({ key, label, text }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <Money text={text} isBig />
          </dd>
        </div>
      ))}
    </dl>
  );
}
