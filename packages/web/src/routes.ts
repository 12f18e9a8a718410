// The routes, made from the list of addresses: every page twice, Indonesian and English, from one file.
import { existsSync } from 'node:fs';
import { type RouteConfig, route } from '@react-router/dev/routes';
import { pages } from './addresses.ts';

const built = Object.entries(pages).filter(([, { file }]) =>
  existsSync(new URL(`./pages/${file}.tsx`, import.meta.url)),
);

export default [
  ...built.flatMap(([key, { file, id, en }]) => [
    route(id, `pages/${file}.tsx`, { id: `id-${key}` }),
    route(en, `pages/${file}.tsx`, { id: `en-${key}` }),
  ]),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig;
