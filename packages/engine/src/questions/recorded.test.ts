// What would change a decision, held against what an exhaustive search found before it became a search for the nearest.

import { expect, test } from 'vitest';
import { whole } from '../exact.ts';
import { decide } from '../explain/decide.ts';
import { type Facts, type FactValue, isDate, isExact, snapshot } from '../explain/trace.ts';
import { grant, grantDay, grantLaw } from '../toy/toy-grant.ts';
import { type Change, changesFor } from './changes.ts';

const at = snapshot(grantLaw);
const CASES = 320;

/** Numbers from 0 below `below`, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

function drawn(seed: number): Facts {
  const pick = numbers(seed);
  const all: Facts = {
    kind: ['flat', 'share', 'none'][pick(3)] ?? 'flat',
    member: pick(3) > 0,
    age: whole(pick(31)),
    months: whole(pick(21)),
    income: whole(pick(41)),
    ill: pick(2) === 0,
    applied: { day: grantDay - 20 + pick(300) },
    children: Array.from({ length: pick(4) }, () => ({ value: pick(2) === 0 })),
  };
  return Object.fromEntries(Object.entries(all).filter(() => pick(9) > 0));
}

function text(value: FactValue | undefined): string {
  if (isExact(value)) return `${value.n}/${value.d}`;
  if (isDate(value)) return `day ${value.day}`;
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}

function told({ changes, decision, keys }: Change): string {
  const facts = changes.map(({ fact, after, until, direction, open }) =>
    [fact, text(after), text(until), direction, open].join(' '),
  );
  const values = [...decision.values].map(([key, value]) => `${key} ${text(value as FactValue)}`);
  return [...facts, decision.outcome, ...decision.missing, ...keys, ...values].join('; ');
}

/** A short word for a text (FNV-1a). */
function digest(written: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < written.length; place += 1) {
    hash = Math.imul(hash ^ written.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

test('the changes of some hundred random cases are those recorded from the exhaustive search', () => {
  const found: string[] = [];
  let most = 0;
  for (let seed = 1; seed <= CASES; seed += 1) {
    const { found: changes } = changesFor(at, decide(at, grant, grantDay, drawn(seed)), 50);
    most = Math.max(most, changes.length);
    found.push(digest(changes.map(told).join('\n')));
  }
  expect(most).toBeGreaterThan(5);
  expect(found).toEqual(RECORDED.trim().split(/\s+/));
});

const RECORDED = `
w80mxo 1hvriz8 jaih6q 1r0x243 ztntfp ztntfp ztntfp lfck4 y8x14c 12uwezz ztntfp 1y4d09j vxxxnl pbdq85
w80mxo 1rc0y7t 2x9hnr ztntfp k4r8wk 1hhy7nn kbm330 6euwyh 8f5rhp 119al2w tpucvs ztntfp 119al2w 1lp52wq
1t67dh3 2pbbd3 ztntfp 1b72hra 1dp9jgk 16yvue4 ztntfp 1tv5515 93eyps ztntfp 1lwl3ax 1y4d09j ztntfp r4py4d
1o1wra4 ztntfp 1zg95n ztntfp w80mxo 1aj2qfc ztntfp sf0j5a vnma8h ztntfp c8r5u0 ztntfp ztntfp 1bi5i2j
1faqhc3 ztntfp ztntfp nel0tz u4jf4z ztntfp 1d3m9tb ztntfp ztntfp 16rdw54 119al2w ztntfp 11yjni6 1hmjykr
ztntfp ztntfp 18qylwf jptsp9 w80mxo 1aayl59 1yasdxg ztntfp ztntfp ztntfp ztntfp htw8gt ztntfp ztntfp
ztntfp 180qfvz 1yyqpn 1dts635 ztntfp ztntfp 13ouar4 1jpqbjf 9dbysw ztntfp ztntfp 1syy21f 16rdw54 8qbaz
1ru9n8q 1o1wra4 12xcgkh ol5tmp ztntfp 1woq35q ggq0fp e48gw7 ztntfp ztntfp 2w47lf 119al2w ztntfp ztntfp
zd6l4t ztntfp ztntfp 9vpfze ztntfp 1x907i5 ztntfp ztntfp ztntfp ztntfp y8x14c ztntfp ztntfp ztntfp
9l5ku1 1qcrhkw ztntfp ztntfp ztntfp w80mxo 7w4p95 s2zk74 1hpxult ztntfp ztntfp 119al2w 1tybv23 ztntfp
1xdxjs2 11bx8no hb9e56 133k50l iq7du5 1faqhc3 xdhydf ji3hoe 2qk3et ztntfp 1tkgntg ztntfp 6lik0n 1dqsiex
119al2w 18ko8gh 11corff sb8lfj ztntfp yokvlk wrfr9r ztntfp yqsnuj b5stx4 ztntfp prbmct y8x14c ztntfp
1dqsiex kwffzj ztntfp 1we838h 12jptf8 ztntfp 11yjni6 1s9h2rx ztntfp 1pjrjut 1gsqv0t mnuq8e ztntfp 1vbxtdb
ztntfp ztntfp 1ge1hbg 1o1wra4 17wu4ll ztntfp ztntfp ztntfp ztntfp ztntfp smt684 15zc2im ztntfp 1ne5vxn
ztntfp ztntfp ztntfp ztntfp sm6hi5 11fu7c9 auskjn ztntfp ggq0fp 6ej4o7 ztntfp ztntfp 1erq7nf ztntfp
ztntfp 119al2w ztntfp ztntfp sb8lfj 1narqvl 2urtnr ztntfp ztntfp phys7v z1a8yy c1sa0f ztntfp 119al2w
1mmuk0b ztntfp ztntfp ztntfp no6z26 ztntfp 1tkgntg 1r34qko y4yu74 sf0j5a kz5kax qe3r8t ztntfp 119al2w
nsw4jr ztntfp wieczh 1kheft5 ztntfp 1bq60wh ztntfp ztntfp w80mxo ztntfp ztntfp ztntfp 1790j1l ztntfp
ztntfp ztntfp ztntfp v9lgq2 ztntfp ztntfp ztntfp sibbj ztntfp sf0j5a rrxm7a pyc5bw ztntfp ztntfp
ztntfp ztntfp mek16z lqy4as 1qw3lgv k49qkq ztntfp 1s31ppt 11yjni6 egok97 zawpij ztntfp 1hycs9a 1qis3t0
119al2w ztntfp ztntfp ztntfp ft73xt 1raar55 1y0pjgj 1lp52wq ztntfp mlxa8l bbvb6k ztntfp tpd8yd 1o1wra4
ztntfp ztntfp ztntfp 18o3quz zhb92a ztntfp sb8lfj ztntfp ztntfp 11kijqk 18yjafq 1a4uiar 1haj51m 1tkgntg
ztntfp 1m7bgxn ztntfp ztntfp ztntfp 1p6nex6 4pjmkd bup4ak 1uqccrj 3oijum ztntfp 1aqev43
`;
