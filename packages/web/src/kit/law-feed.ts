// The feed of the media kit: one entry for each day on which the law of a programme changed, with a name for good.

import { type Day, date } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { Feed } from 'feed';
import { href } from '../addresses.ts';
import { momentOf } from '../clock.ts';
import { escaped } from '../markup.ts';
import { programmeKeys, programmeNames } from '../words/programme-words.ts';
import { explainerWords, kitWords } from './explainer-words.ts';
import { type LawNews, lawNews } from './law-news.ts';

const MOST = 40;

export function lawFeed(today: Day, origin: string, language: Language): string {
  const words = kitWords[language];
  const entries = programmeKeys
    .flatMap((programme) => lawNews(programme, today, language).map((news) => ({ programme, news })))
    .toSorted((a, b) => (a.news.on < b.news.on ? 1 : -1))
    .slice(0, MOST);
  const newest = entries[0]?.news.on;
  const feed = new Feed({
    id: `urn:jamin:law:${language}`,
    title: `Jamin – ${words.title}`,
    description: words.description,
    language,
    link: origin + href('mediaKit', language),
    feedLinks: { atom: origin + href('lawFeed', language) },
    copyright: words.credit,
    updated: momentOf(newest === undefined ? today : date(newest)),
    author: { name: 'Jamin', link: origin + href('about', language) },
  });
  for (const { programme, news } of entries) {
    feed.addItem({
      id: `urn:jamin:law:${language}:${programme}:${news.on}`,
      title: titleOf(programmeNames[language][programme].short, news, language),
      link: origin + href('history', language, { programme }),
      description: explainerWords[programme].gist[language],
      content: news.lines.map((line) => `<p>${escaped(line)}</p>`).join(''),
      date: momentOf(date(news.on)),
      published: momentOf(date(news.on)),
    });
  }
  return feed.atom1();
}

function titleOf(programme: string, { day, lines }: LawNews, language: Language): string {
  const [first = ''] = lines;
  const more = lines.length - 1;
  const others = more === 0 ? '' : language === 'id' ? ` (dan ${more} lagi)` : ` (and ${more} more)`;
  return `${programme}, ${day}: ${first.replace(/\.$/, '')}${others}`;
}
