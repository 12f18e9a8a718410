// The files of a release: made in the browser, or by the server where there is no script.

import type { Language } from '@jamin/law';
import { useState } from 'react';
import { composeWords } from '../words/compose-words.ts';
import { FORMATS } from '../words/release-terms.ts';

type TakesProps = { readonly language: Language; readonly fileAction: string; readonly plain: string };

export function ComposeTakes({ language, fileAction, plain }: TakesProps) {
  const words = composeWords[language];
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="actions">
      {FORMATS.map((format) => (
        <button
          type="submit"
          form="siaran"
          formAction={fileAction}
          name="do"
          value={format}
          key={format}
          className="button second"
        >
          {words.formats[format]}
        </button>
      ))}
      <button
        type="button"
        className="button second needs-script"
        onClick={() =>
          navigator.clipboard.writeText(plain).then(
            () => setCopied(true),
            () => undefined,
          )
        }
      >
        {isCopied ? words.copied : words.copy}
      </button>
    </div>
  );
}
