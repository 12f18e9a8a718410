// Ways to take an answer along: its link, the sharing of the phone, paper, and a picture. They need a script.

import type { Language } from '@jamin/law';
import { useState } from 'react';
import { CARD_HIGH, CARD_WIDE, type CardText, pictureCard } from '../answers/picture-card.ts';
import { answerWords } from '../words/answer-words.ts';
import { saveFile } from './save-file.ts';
import { TakeAlong } from './take-along.tsx';

type ShareProps = {
  readonly card: CardText;
  readonly language: Language;
  /** The name of the picture file, without its ending. */
  readonly file: string;
  /** What stands behind the # of the link. */
  readonly fragment: string;
  /** One more way to take it along, beside the others. */
  readonly more?: { readonly name: string; readonly press: () => void };
};

export function Share({ card, language, file, fragment, more }: ShareProps) {
  const words = answerWords[language];
  const [said, say] = useState('');
  const link = (): string => `${location.origin}${location.pathname}#${fragment}`;
  const share = () => {
    const shared = { title: card.title, text: card.sentence, url: link() };
    void (navigator.share?.(shared) ?? navigator.clipboard.writeText(`${card.sentence} ${link()}`)).catch(
      () => undefined,
    );
  };
  const copy = () => void navigator.clipboard.writeText(link()).then(() => say(words.copied));
  const buttons = [
    { name: words.copyLink, press: copy },
    { name: words.share, press: share },
    { name: words.print, press: () => print() },
    { name: words.card, press: () => void download(card, file) },
    ...(more === undefined ? [] : [more]),
  ];
  return <TakeAlong buttons={buttons} linkHolds={words.linkHolds} said={said} />;
}

/** Draws the card and hands it over as a PNG file; nothing leaves the device. */
async function download(card: CardText, file: string): Promise<void> {
  const source = URL.createObjectURL(new Blob([pictureCard(card)], { type: 'image/svg+xml' }));
  const picture = new Image(CARD_WIDE, CARD_HIGH);
  picture.src = source;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDE;
  canvas.height = CARD_HIGH;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  URL.revokeObjectURL(source);
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (made !== null) saveFile(made, 'image/png', `${file}.png`);
}
