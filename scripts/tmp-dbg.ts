import {readStatements} from '@jamin/press';
import {readFileSync} from 'node:fs';
const [file,id,frame] = process.argv.slice(2);
const rows = readFileSync(file!,'utf8').split('\n').filter(Boolean).map(l=>JSON.parse(l));
const r = rows.find(x=>x.id===id);
let text = r.text;
if (frame) { const f = JSON.parse(readFileSync('/work/main/test/figures/articles.json','utf8')).find((x:any)=>x.id===frame); text=[f.title,...f.before,text,...f.after].join('\n\n'); }
const {statements, ignored} = readStatements(text);
for (const s of statements) console.log(s.office?.name, s.period.from, s.period.to, s.parts.map(p=>`${p.key} ${p.cases?.text} ${p.amount?.text}`).join('; '), '| total', s.total.cases?.text, s.total.amount?.text, s.otherScope, s.breaksOff, s.announcedCount, 'conf', s.total.conflicting.map(c=>c.figure.text));
console.log('ignored', ignored.map(i=>`${i.text}:${i.reason}`).join(' | '));
