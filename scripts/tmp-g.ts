import {readFileSync} from 'node:fs';
import { tokensOf } from '../packages/press/src/text/tokens.ts';
import { findTimes } from '../packages/press/src/find/times.ts';
import { sentencesOf } from '../packages/press/src/find/sentences.ts';
import { findFigures } from '../packages/press/src/find/figures.ts';
import { findProgrammes } from '../packages/press/src/find/programmes.ts';
import { partsOfSentences } from '../packages/press/src/find/elements.ts';
import { itemsOf } from '../packages/press/src/find/sentence-items.ts';
import { timeScopes } from '../packages/press/src/find/time-scope.ts';
import { acrossSentences } from '../packages/press/src/find/across-sentences.ts';
import { relevantItems } from '../packages/press/src/find/relevance.ts';
const [file,id,frame] = process.argv.slice(2);
const rows = readFileSync(file!,'utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l));
let text = rows.find(x=>x.id===id).text;
if (frame) { const f = JSON.parse(readFileSync('/work/main/test/figures/articles.json','utf8')).find((x:any)=>x.id===frame); text=[f.title,...f.before,text,...f.after].join('\n\n'); }
const tk = tokensOf(text); const times=findTimes(tk);
const parts = partsOfSentences(sentencesOf(tk), findFigures(text,tk,times), findProgrammes(tk), times).filter(p=>p.elements.length+p.times.length>0);
const items = relevantItems(tk, acrossSentences(tk, parts.map(p=>itemsOf(tk,p))));
const show=(s:any)=>s===null?'-':s.element.found.figure.text;
for (const it of items) { const s=it.parts.sentence;
 console.log(`[p${s.paragraph}]`, text.slice(tk[s.from]!.start, tk[s.to-1]!.end).slice(0,160).replaceAll('\n','⏎'));
 const sc = timeScopes(tk,it.parts);
 console.log('   scopes', it.parts.elements.map((e,i)=>e.type==='programme'?e.mention.key:`${e.found.figure.text}${sc[i]===null?'':'@'+(sc[i]!.mention===null?'?':tk.slice(sc[i]!.mention!.from,sc[i]!.mention!.to).map(x=>x.text).join('_'))+(sc[i]!.aside?'!':'')}`).join(' '));
 for (const p of it.pairs) if (p.count||p.amount) console.log('   PAIR', (p.programme.element as any).mention.key, show(p.count), show(p.amount), p.time===null?'':tk.slice(p.time.from,p.time.to).map(x=>x.text).join(' '));
 for (const l of it.loose) console.log('   LOOSE', show(l.count), show(l.amount), JSON.stringify({lead:l.lead,claim:l.claim,whole:l.whole,subset:l.subset,label:l.label,listed:l.listed,aside:l.aside,says:l.says,d:l.distance}), l.time===null?'':tk.slice(l.time.from,l.time.to).map(x=>x.text).join(' '));
 console.log('   topics', it.topics.map(t=>tk.slice(t.from,t.to).map(x=>x.text).join(' ')).join(' ; '));
}
