// An officer notes who is paid for all heirs of a class, once their joint statement was seen.

import type { HeirRelation, Language } from '@jamin/law';
import { deathWords } from '../words/death-words.ts';

type NamePayeeProps = { readonly payee: string | undefined; readonly language: Language };

export function NamePayee({ payee, language }: NamePayeeProps) {
  const words = deathWords[language];
  const relations = Object.entries(words.relations) as readonly (readonly [HeirRelation, string])[];
  return (
    <details open={payee === undefined}>
      <summary>{words.payee}</summary>
      {payee === undefined ? null : <p>{words.named(payee)}</p>}
      <p>{words.payeeLead}</p>
      <form method="post">
        <div className="question">
          <label htmlFor="penerima">{words.payeeName}</label>
          <input id="penerima" name="payee" required maxLength={100} autoComplete="off" />
        </div>
        <div className="question">
          <label htmlFor="hubungan">{words.relation}</label>
          <select id="hubungan" name="relation">
            {relations.map(([relation, text]) => (
              <option key={relation} value={relation}>
                {text}
              </option>
            ))}
          </select>
        </div>
        <div className="question">
          <label htmlFor="jumlah">{words.count}</label>
          <input id="jumlah" name="heirs" type="number" min={1} max={100} defaultValue={1} required />
        </div>
        <label className="choice">
          <input type="checkbox" name="joint" value="yes" />
          {words.joint}
        </label>
        <button className="button second" type="submit" name="do" value="name">
          {words.name}
        </button>
      </form>
    </details>
  );
}
