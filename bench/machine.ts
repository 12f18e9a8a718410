// What the bench ran on, as far as a reader needs it: cores, memory, system, versions.

import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem, type } from 'node:os';

export function machine(): string {
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB of memory`;
  return `${availableParallelism()} cores, ${memory}, ${system()} (${process.arch}), Node ${process.versions.node}`;
}

function system(): string {
  try {
    return /^PRETTY_NAME="?([^"\n]*)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? type();
  } catch {
    return type();
  }
}
