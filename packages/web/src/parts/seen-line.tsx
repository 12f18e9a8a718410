// Where a fact about the service was read, when, and how sure it is.

import type { Confidence } from '@jamin/engine';
import { type Language, wordsOf } from '@jamin/law';
import { timeText } from '../answers/seen-text.ts';
import { bpuServiceWords } from '../words/bpu-service-words.ts';
import { bpuWords } from '../words/bpu-words.ts';

type SeenLineProps = {
  readonly language: Language;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly confidence: Confidence;
};

export function SeenLine({ language, source, asOf, confidence }: SeenLineProps) {
  const words = bpuWords[language];
  const sure = `${words.sure} ${wordsOf(language).confidence[confidence].word}`;
  const time = asOf === null ? '' : ` · ${bpuServiceWords[language].where.read(timeText(asOf, language))}`;
  return (
    <small className="quiet seen-line">
      {source === null ? (
        bpuServiceWords[language].where.noSource
      ) : (
        <a href={source} rel="noreferrer">
          {`${bpuServiceWords[language].where.source}: ${new URL(source).hostname.replace(/^www\./, '')}`}
        </a>
      )}
      {`${time} · ${sure}`}
    </small>
  );
}
