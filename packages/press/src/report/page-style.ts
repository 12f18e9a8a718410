// The look of the report pages: quiet paper and dark ink, light and dark from the same names, readable when printed.

export const pageStyle = `
:root{color-scheme:light dark;--paper:#faf7f0;--sheet:#fffdf8;--ink:#1e1b16;--soft:#5c554a;--line:#d9d1c2;
--act:#7a2e4d;
--fits:#44591a;--fits-back:#edf1dc;--wrong:#9a1f1f;--wrong-back:#fae3db;--unknown:#6d4c00;--unknown-back:#f9eecd;
--cases-back:#ece4f4;--cases-line:#6a4392;--amount-back:#f8e7c4;--amount-line:#8a5a00;--key-back:#e9e4d9}
@media (prefers-color-scheme:dark){:root{--paper:#191714;--sheet:#22201c;--ink:#f1ece2;--soft:#b9b0a2;--line:#454037;
--act:#f0a7c3;--fits:#c5d98c;--fits-back:#2b3318;--wrong:#ffb1a3;--wrong-back:#45201b;--unknown:#f0cf7a;
--unknown-back:#3a2f10;--cases-back:#3a2e48;--cases-line:#cdb0ee;--amount-back:#43340f;--amount-line:#efc363;
--key-back:#38342c}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
overflow-wrap:break-word}
.page{max-width:82rem;margin:0 auto;padding:0 .75rem 2rem}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
#in-id:checked~.page .en,#in-en:checked~.page .id{display:none}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:0 1rem;padding-top:.5rem;
border-bottom:1px solid var(--line)}
.brand{margin:0;font-weight:600}
.languages{margin:0;display:flex;gap:.25rem}
.languages label{display:inline-flex;align-items:center;min-height:2.75rem;padding:0 .6rem;cursor:pointer;
color:var(--act);text-decoration:underline;text-underline-offset:.2em}
#in-id:checked~.page label[for=in-id],#in-en:checked~.page label[for=in-en]{color:var(--ink);font-weight:600;
text-decoration:none;box-shadow:inset 0 -3px var(--act)}
#in-id:focus-visible~.page label[for=in-id],#in-en:focus-visible~.page label[for=in-en]{outline:2px solid var(--act)}
h1{font-size:1.6rem;line-height:1.2;margin:1.25rem 0 0;text-wrap:balance}
h2{font-size:1.1rem;margin:1.75rem 0 .5rem}
h3{font-size:1.1rem;margin:0}
p{margin:.25rem 0}
a{color:var(--act);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible{outline:2px solid var(--act);outline-offset:2px}
.period::first-letter{text-transform:uppercase}
p.period,.small,footer{color:var(--soft)}
.small,footer{font-size:.875rem}
.cards{display:grid;gap:.75rem;margin:1rem 0}
.card{display:flex;gap:.75rem;padding:.75rem 1rem;border-radius:.4rem;border:1px solid;border-left-width:.4rem}
.card .tick{font-size:1.9rem;line-height:1.15}
.verdict{font-weight:700;font-size:1.15rem;line-height:1.35;margin:.2rem 0}
.card p{font-variant-numeric:tabular-nums}
.fits{--tone:var(--fits);--back:var(--fits-back)}
.wrong{--tone:var(--wrong);--back:var(--wrong-back)}
.unknown,.look{--tone:var(--unknown);--back:var(--unknown-back)}
.note{--tone:var(--soft);--back:var(--sheet)}
.card{border-color:var(--tone);background:var(--back)}
.card .tick,.card .verdict,.finding .tick,td .tick,.sum .average.look{color:var(--tone)}
.sum .average.look{font-weight:700}
.jump a{display:inline-flex;align-items:center;min-height:2.75rem}
.text{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--sheet);border:1px solid var(--line);
border-radius:.4rem;padding:.75rem 1rem;line-height:1.9;overflow-x:auto}
.row{display:table-row}
.cell{display:table-cell;padding:.1rem .6rem .1rem 0;border-bottom:1px solid var(--line);line-height:1.5;
overflow-wrap:break-word;font-variant-numeric:tabular-nums;vertical-align:top}
.mark{color:inherit;text-decoration:none;border-bottom:2px solid;padding:.05em .1em;border-radius:.15em .15em 0 0;
-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mark.programme{background:var(--key-back);border-color:transparent;font-weight:600}
.mark.cases,.mark.total-cases{background:var(--cases-back);border-color:var(--cases-line);border-bottom-style:dotted}
.mark.amount,.mark.total-amount{background:var(--amount-back);border-color:var(--amount-line)}
.mark.total-cases,.mark.total-amount{font-weight:700;border-bottom:4px double}
.mark.total-cases{border-color:var(--cases-line)}
.mark.total-amount{border-color:var(--amount-line)}
.mark.office,.mark.period{border-bottom:2px dashed var(--soft)}
.mark.ignored{border-bottom:1px dotted var(--soft);color:var(--soft)}
.mark.wrong{background:var(--wrong-back);border-color:var(--wrong)}
.mark.wrong::after{content:" ✗";color:var(--wrong);font-weight:700}
.legend{display:flex;flex-wrap:wrap;gap:.4rem .75rem;margin:.25rem 0 .6rem}
.mark:target,tr:target>*,li:target{background:var(--ink);color:var(--paper)}
tr:target a,li:target a,tr:target .name,tr:target .label{color:inherit}
.fold{display:block;border-left:3px solid var(--line);padding-left:.75rem;margin:.25rem 0}
summary{cursor:pointer;min-height:2.75rem;padding:.55rem 0;color:var(--act)}
.sum{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;background:var(--sheet);
border:1px solid var(--line)}
.sum th,.sum td{padding:.4rem .5rem;text-align:right;vertical-align:baseline;font-weight:400}
.sum td{white-space:nowrap}
.sum thead th{color:var(--soft);font-size:.85rem;border-bottom:1px solid var(--line)}
.sum .programme{text-align:left}
.sum .key{font-weight:700}
.sum .name{display:block;color:var(--soft);font-size:.82rem;line-height:1.25}
.sum .average{color:var(--soft)}
.sum tbody tr+tr>*{border-top:1px solid var(--line)}
.sum tfoot .programme{font-weight:700}
.sum .together>*{border-top:2px solid var(--ink)}
.sum .apart>*{border-top:1px solid var(--line);font-weight:700}
.sum .apart .wrong{color:var(--wrong)}
.sum .apart .fits{color:var(--fits)}
.sum .apart .unknown{color:var(--unknown)}
.sum td a{color:inherit;text-decoration-color:var(--line)}
.label{display:none}
.none{color:var(--soft)}
.findings,.evidence{list-style:none;margin:0;padding:0}
.finding{display:flex;gap:.75rem;padding:.75rem 1rem;margin:.5rem 0;border-left:.3rem solid var(--tone);
background:var(--sheet)}
.finding>div{min-width:0;flex:1}
.finding .tick{width:1.1em;text-align:center}
.evidence{margin:.4rem 0;color:var(--soft);font-size:.925rem;font-variant-numeric:tabular-nums}
.evidence li{margin:.15rem 0;overflow-wrap:anywhere}
.corrections{margin:.25rem 0;padding-left:1.4rem}
del{text-decoration:line-through;color:var(--wrong)}
ins{text-decoration:underline;text-decoration-thickness:2px;font-weight:700;color:var(--fits)}
.other{border-top:1px solid var(--line);padding-top:1.25rem;margin-top:1.25rem}
.ignored-list ul{margin:.25rem 0;padding-left:1.2rem}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:.5rem;max-width:60rem}
@media (max-width:35rem){
.sum:not(.plain),.sum:not(.plain)>*{display:block}
.sum:not(.plain) tr{display:grid;grid-template-columns:minmax(4.5rem,1fr) auto 9.2rem;padding:.35rem .5rem;
column-gap:.4rem}
.sum:not(.plain) th,.sum:not(.plain) td{padding:.1rem 0;border:0;font-size:.95rem}
.sum thead .average,.sum .average:empty{display:none}
.sum .programme{grid-row:span 2}
.sum thead .programme,.sum .apart .programme{grid-row:auto}
.sum .average{grid-column:2/-1!important;font-size:.85rem!important}
.sum tbody tr+tr{border-top:1px solid var(--line)}
.sum thead tr{border-bottom:1px solid var(--line)}
.sum .together{border-top:2px solid var(--ink)}
.sum .apart{border-top:1px solid var(--line)}
.large:not(.plain) tr{grid-template-columns:minmax(4.5rem,1fr) auto}
.large .amount{grid-column:2/-1}
.large thead .amount{display:none}
.large:not(.plain) .programme{grid-row:span 3}
.plain th,.plain td{padding:.35rem;font-size:.9rem}
.text{padding:.6rem .7rem}
.cell{font-size:.875rem;padding-right:.45rem}
.label{display:inline}
}
@media (min-width:64rem) and (max-width:80rem){
.sum{font-size:.9rem}
}
@media (min-width:64rem){
.sum.large{font-size:.85rem}
.page{padding:0 1.5rem 3rem}
h1{font-size:2rem}
.cards{grid-template-columns:1fr 1fr}
.card.wide{grid-column:1/-1}
.working .cards{grid-template-columns:1fr}
.jump{display:none}
.columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.15fr);gap:2.5rem;align-items:start}
.source{position:sticky;top:0;max-height:100vh;overflow:auto;padding-bottom:1rem}
}
@media print{
:root{--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb}
.languages,.jump{display:none}
.source{position:static;max-height:none}
a{color:inherit}
.card,.finding,.sum tr{break-inside:avoid}
.card,.mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;
