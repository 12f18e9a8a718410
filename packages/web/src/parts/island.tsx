// A piece of a page that also runs in the browser: rendered here by itself, then taken over by its script.

import { type ComponentType, createContext, useContext } from 'react';
import { renderToString } from 'react-dom/server';

export const ScriptsContext = createContext<{ readonly [island: string]: string | undefined }>({});

type IslandProps<P extends object> = {
  readonly name: string;
  readonly component: ComponentType<P>;
  /** Plain JSON: it is sent with the page. */
  readonly props: P;
};

/** The component is a page of its own to React, so that its script finds exactly what the server wrote. */
export function Island<P extends object>({ name, component: Component, props }: IslandProps<P>) {
  const script = useContext(ScriptsContext)[name];
  const html = renderToString(<Component {...props} />, { identifierPrefix: `${name}-` });
  const json = JSON.stringify(props).replaceAll('<', '\\u003c');
  return (
    <>
      <div data-island={name} dangerouslySetInnerHTML={{ __html: html }} />
      <script type="application/json" data-props={name} dangerouslySetInnerHTML={{ __html: json }} />
      {script === undefined ? null : <script type="module" src={script} />}
    </>
  );
}
