// Takes over, in the browser, what the server wrote for an island.

import type { ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';

export function mount<P extends object>(name: string, Component: ComponentType<P>): void {
  const place = document.querySelector(`[data-island="${name}"]`);
  const text = document.querySelector(`[data-props="${name}"]`)?.textContent;
  if (place === null || text === null || text === undefined) return;
  hydrateRoot(place, <Component {...(JSON.parse(text) as P)} />, { identifierPrefix: `${name}-` });
}
