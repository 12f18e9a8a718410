// The words of which BPJS and of the channels are plain: sentences of at most fifteen words on average.

import type { Words } from '@jamin/engine';
import { channels } from '@jamin/law/reference/channels';
import { confusions } from '@jamin/law/reference/confusions';
import { reasons } from '@jamin/law/reference/which-bpjs-reasons';
import { steps } from '@jamin/law/reference/which-bpjs-words';
import { expect, test } from 'vitest';

const topics: { readonly [topic: string]: readonly Words[] } = {
  'the reasons of which BPJS': Object.values(reasons).map(({ words }) => words),
  'the steps of which BPJS': Object.values(steps),
  'the confusions': confusions.map(({ answer }) => answer),
  'the channels': channels.map(({ limit }) => limit),
};

test.each(Object.keys(topics))('%s: at most fifteen words a sentence on average, none above thirty', (topic) => {
  for (const language of ['id', 'en'] as const) {
    const texts = topics[topic] ?? [];
    const sentences = texts
      .flatMap((words) => words[language].split(/[.?!:;](?:\s|$)/))
      .filter((text) => text.trim() !== '');
    const lengths = sentences.map((sentence) => sentence.trim().split(/\s+/).length);
    expect(lengths.length).toBeGreaterThan(3);
    const sum = lengths.reduce((a, b) => a + b, 0);
    expect(sum / lengths.length, language).toBeLessThanOrEqual(15);
    expect(Math.max(...lengths), language).toBeLessThanOrEqual(30);
  }
});
