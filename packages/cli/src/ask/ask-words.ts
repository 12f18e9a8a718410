// What `jamin ask` says of the Enter key and the question mark, in both languages.

import type { Language } from '@jamin/law';

type AskWords = {
  readonly greeting: (about: string) => string;
  readonly usual: (value: string) => string;
  readonly leftOut: string;
  readonly none: string;
  readonly unknown: string;
  readonly orUnknown: string;
};

const indonesian: AskWords = {
  greeting: (about) =>
    `${about}\nHanya yang masih menentukan yang ditanyakan. Enter: lewati atau seperti biasa · "?": tidak tahu.`,
  usual: (value) => `Enter: ${value}`,
  leftOut: 'Enter: lewati',
  none: 'Enter: tidak ada',
  unknown: 'Enter atau "?": tidak tahu',
  orUnknown: '"?": tidak tahu',
};

const english: AskWords = {
  greeting: (about) => `${about}\nOnly what still matters is asked. Enter: skip, or as usual · "?": I do not know.`,
  usual: (value) => `Enter: ${value}`,
  leftOut: 'Enter: skip',
  none: 'Enter: none',
  unknown: 'Enter or "?": I do not know',
  orUnknown: '"?": I do not know',
};

export function askWords(language: Language): AskWords {
  return language === 'id' ? indonesian : english;
}
