// Which facts still matter. Through long lists nobody waits for the search: then what the law reached for is asked.

import { decide, type Facts, type Inquiry, stillNeeded, type Told } from '@jamin/engine';

const MOST_ROWS = 5;

export function hasLongList(facts: Facts): boolean {
  return Object.values(facts).some((fact) => Array.isArray(fact) && (fact.length > MOST_ROWS || hasMonths(fact)));
}

/** Rows of single months: each of them could be any month, which is too much to search even for a few. */
function hasMonths(rows: readonly unknown[]): boolean {
  return rows.some((row) => typeof row === 'object' && row !== null && 'month' in row);
}

type Open = { readonly needed: readonly string[]; readonly usual: readonly string[] };

export function openQuestions(about: Inquiry, told: Told): Open {
  if (!hasLongList(told.facts)) return stillNeeded(about, told);
  const { missing } = decide(about.at, about.ask, about.on, told.facts);
  const isOpen = (name: string): boolean => told.facts[name] === undefined && told.unknown?.includes(name) !== true;
  const open = about.ask.facts.filter(isOpen);
  return {
    needed: open.filter((name) => missing.includes(name)),
    usual: open.filter((name) => !missing.includes(name)),
  };
}
