// Under which licence a dataset may be used: facts of law belong to everybody, words of ours ask for our name.

export const licenses = {
  'CC0-1.0': {
    name: 'CC0-1.0',
    title: 'CC0 1.0 Universal',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'CC-BY-4.0': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0 International',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;

export type License = (typeof licenses)[keyof typeof licenses];
