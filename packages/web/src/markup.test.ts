// Holds escaping to what XML allows: no letter ends an element or an attribute, and none that XML cannot hold stays.

import { expect, test } from 'vitest';
import { escaped } from './markup.ts';

test.each([
  ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  [`"one" 'two'`, '&quot;one&quot; &#39;two&#39;'],
  ['&amp;', '&amp;amp;'],
  ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
  ['\u0000a\u0008b\u000Bc\u000Cd\u001Fe\uFFFEf\uFFFF', 'abcdef'],
  ['春 \u{1F600} \uFFFD', '春 \u{1F600} \uFFFD'],
  ['half \uD83D of a pair \uDE00', 'half  of a pair '],
])('%j is written %j', (text, written) => {
  expect(escaped(text)).toBe(written);
});
