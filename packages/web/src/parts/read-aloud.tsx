// A button that reads the page aloud; shown only where a script runs and the device has a voice of the language.

import type { Language } from '@jamin/law';
import { useContext } from 'react';
import { bpuWords } from '../words/bpu-words.ts';
import { ScriptsContext } from './island.tsx';

export function ReadAloud({ language }: { readonly language: Language }) {
  const script = useContext(ScriptsContext)['read-aloud'];
  const { listen, silence } = bpuWords[language];
  if (script === undefined) return null;
  return (
    <>
      <p className="needs-script">
        <button className="button second" type="button" data-read-aloud={silence} hidden>
          {listen}
        </button>
      </p>
      <script type="module" src={script} />
    </>
  );
}
