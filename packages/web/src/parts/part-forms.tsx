// The larger parts of the site: a calculator that works, the result of a life event, and the form of a release.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { BlockList, Picture } from './block-list.tsx';
import { Calculator } from './calculator.tsx';
import { Compose } from './compose.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { EventResult } from './event-result.tsx';
import { Island } from './island.tsx';
import type { PartsShown } from './part-examples.ts';
import { PartShelf, PartState } from './part-shelf.tsx';

type ShownProps = { readonly shown: PartsShown; readonly language: Language };

export function PartForms({ shown, language }: ShownProps) {
  const { mistaken, live, event, failing, release, today } = shown;
  const of = { calculator: 'jkm' };
  const calculator = {
    name: 'jkm',
    language,
    today: shown.written,
    todayText: shown.text,
    action: href('calculator', language, of),
    pdf: href('answerPdf', language, of),
    state: live,
  };
  return (
    <>
      <PartShelf part="calculator" language={language}>
        <PartState state="wrong" language={language}>
          <ErrorSummary problems={mistaken} language={language} />
        </PartState>
        <PartState state="filled" language={language}>
          <Island name="calculator" component={Calculator} props={calculator} />
        </PartState>
      </PartShelf>
      <PartShelf part="event" language={language}>
        {event.kind === 'result' ? <EventResult name="meninggal" state={event} language={language} /> : null}
      </PartShelf>
      <PartShelf part="release" language={language}>
        <PartState state="wrong" language={language}>
          <Compose
            {...failing}
            {...{ language, today }}
            sheetProblems={[]}
            fileAction={href('composeFile', language)}
          />
        </PartState>
        <PartState state="fits" language={language}>
          {release === null ? null : (
            <article className="card">
              <h3>{release.title}</h3>
              <BlockList blocks={release.blocks} Heading="h4" />
              <Picture svg={release.chart} />
            </article>
          )}
        </PartState>
      </PartShelf>
    </>
  );
}
