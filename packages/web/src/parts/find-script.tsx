// The script that lets people search the long lists of a page; without it they stay plain lists.

import { useContext } from 'react';
import { ScriptsContext } from './island.tsx';

export function FindScript() {
  const script = useContext(ScriptsContext)['find'];
  return script === undefined ? null : <script type="module" src={script} />;
}
