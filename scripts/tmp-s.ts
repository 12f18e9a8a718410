import { tokensOf } from '../packages/press/src/text/tokens.ts';
import { findTimes } from '../packages/press/src/find/times.ts';
const t = process.argv[2]!;
const tk = tokensOf(t);
for (const m of findTimes(tk)) console.log(m.role, tk.slice(m.from,m.to).map(x=>x.text).join(' '), m.begin?.year, m.begin?.firstMonth, m.end?.year, m.end?.lastMonth);
