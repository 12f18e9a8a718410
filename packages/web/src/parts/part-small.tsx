// The small parts of the site in each of their states: articles, marks, badges, money, pictures, notices, progress.

import { decimal } from '@jamin/engine';
import { formatMoney, type Language, wordsOf } from '@jamin/law';
import { archiveWords } from '../words/archive-words.ts';
import { partPageWords } from '../words/part-words.ts';
import { formWords } from '../words/payroll-form-words.ts';
import { programmeKeys } from '../words/programme-words.ts';
import { Chart } from './chart.tsx';
import { Citation } from './citation.tsx';
import { Confidence } from './confidence.tsx';
import { ConfidenceLegend, ConfidenceMark } from './confidence-mark.tsx';
import { Money } from './money.tsx';
import { Notice } from './notice.tsx';
import type { PartsShown } from './part-examples.ts';
import { PartShelf } from './part-shelf.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';
import { Progress } from './progress.tsx';
import { TileList, TileMap } from './tile-map.tsx';
import { WhatWouldChange } from './what-would-change.tsx';

type SmallPartsProps = { readonly shown: PartsShown; readonly language: Language };

const LEVELS = ['high', 'medium', 'low'] as const;
/** As much as an amount can reasonably be, with sen and below nothing. */
const AMOUNTS = ['0', '10547400', '123456789.5', '-98765432109876'] as const;

export function SmallParts(props: SmallPartsProps) {
  const { shown, language } = props;
  const changes = shown.answers.map(({ view }) => view.changes).find(({ lines }) => lines.length > 0);
  return (
    <>
      <Law {...props} />
      <PartShelf part="changes" language={language}>
        {changes === undefined ? null : <WhatWouldChange changes={changes} language={language} />}
      </PartShelf>
      <PartShelf part="badge" language={language}>
        <p className="actions">
          {programmeKeys.map((key) => (
            <ProgrammeBadge key={key} programme={key.toUpperCase()} language={language} />
          ))}
        </p>
      </PartShelf>
      <PartShelf part="money" language={language}>
        {AMOUNTS.map((amount) => (
          <p key={amount}>
            <Money text={formatMoney(decimal(amount), language)} />{' '}
            <Money text={formatMoney(decimal(amount), language)} isBig />
          </p>
        ))}
      </PartShelf>
      <Pictures {...props} />
      <Remarks {...props} />
    </>
  );
}

function Law({ shown, language }: SmallPartsProps) {
  const words = partPageWords[language];
  const [cited] = shown.answers.flatMap(({ view }) => Object.entries(view.citations));
  const levels = wordsOf(language).confidence;
  return (
    <>
      <PartShelf part="citation" language={language}>
        {cited === undefined ? null : (
          <ul>
            <li>
              <Citation text={cited[0]} address={cited[1]} /> ({words.withPage})
            </li>
            <li>
              <Citation text={cited[0]} /> ({words.withoutPage})
            </li>
          </ul>
        )}
      </PartShelf>
      <PartShelf part="confidence" language={language}>
        {LEVELS.map((level) => (
          <div key={level}>
            <Confidence level={level} {...levels[level]} language={language} />
            <p>
              <ConfidenceMark level={level} language={language} />
            </p>
          </div>
        ))}
        <ConfidenceLegend language={language} />
      </PartShelf>
    </>
  );
}

function Pictures({ shown, language }: SmallPartsProps) {
  const words = archiveWords[language];
  return (
    <>
      <PartShelf part="chart" language={language}>
        {shown.charts.map((chart) => (
          <Chart key={chart.caption} chart={chart} words={{ table: words.table, download: words.download }} />
        ))}
      </PartShelf>
      <PartShelf part="map" language={language}>
        <TileMap groups={shown.tiles} label={words.mapHeading} />
        <TileList groups={shown.tiles} language={language} />
      </PartShelf>
    </>
  );
}

function Remarks({ language }: SmallPartsProps) {
  const words = partPageWords[language];
  const { steps, cancel } = formWords[language];
  return (
    <>
      <PartShelf part="notice" language={language}>
        <Notice>{words.plainNotice}</Notice>
        <Notice kind="warn">{words.warnNotice}</Notice>
        <Notice kind="bad">{words.badNotice}</Notice>
        <Notice>{words.longNotice}</Notice>
      </PartShelf>
      <PartShelf part="progress" language={language}>
        <Progress text={`${steps.reading} (${words.notYet})`} share={0} cancel={cancel} />
        <Progress text={`${steps.computing} (${words.half})`} share={0.5} cancel={cancel} />
      </PartShelf>
    </>
  );
}
