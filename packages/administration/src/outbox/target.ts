// Where messages may go: public addresses of the internet over https, and nothing inside our own walls.
import { BlockList, isIP, isIPv4 } from 'node:net';
import { OperatingError } from '../error.ts';

/** What an address is to us; only loopback may be allowed, by whoever tests on one machine. */
type Reach = 'public' | 'loopback' | 'inside';

/** The special addresses of IPv4 (IANA's registry): not the internet, or not one machine there. */
const insideV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // The inside of one large cloud, under an address that looks public.
  ['168.63.129.16', 32],
];

/** In IPv6 only 2000::/3 is the internet, but for these: tunnels that hide an IPv4 address, tests, documentation. */
const insideV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const blockedV4 = blocked(insideV4, 'ipv4');
const blockedV6 = blocked(insideV6, 'ipv6');
const internetV6 = blocked([['2000::', 3]], 'ipv6');
const loopbackV4 = blocked([['127.0.0.0', 8]], 'ipv4');

function blocked(ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [address, bits] of ranges) list.addSubnet(address, bits, family);
  return list;
}

/** An IPv4 address inside an IPv6 one (mapped, translated) is inside, whatever it is by itself. */
export function reachOf(address: string): Reach {
  if (isIPv4(address)) {
    if (loopbackV4.check(address)) return 'loopback';
    return blockedV4.check(address) ? 'inside' : 'public';
  }
  if (isIP(address) === 0 || address.includes('%')) return 'inside';
  if (/^[0:]*:0*1$/.test(address)) return 'loopback';
  return internetV6.check(address, 'ipv6') && !blockedV6.check(address, 'ipv6') ? 'public' : 'inside';
}

/**
 * An address that a message may be sent to, as far as its text says.
 *
 * @throws OperatingError `outbox/bad-url` with why: `not-a-url`, `scheme`, `credentials`, `private-address`.
 */
export function readTarget(text: string, loopback: boolean): URL {
  if (!URL.canParse(text)) throw new OperatingError('outbox/bad-url', { why: 'not-a-url' });
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) {
    throw new OperatingError('outbox/bad-url', { why: 'scheme' });
  }
  if (url.username !== '' || url.password !== '') throw new OperatingError('outbox/bad-url', { why: 'credentials' });
  const host = hostOf(url);
  if (isIP(host) !== 0 && !mayReach(url, host, loopback)) {
    throw new OperatingError('outbox/bad-url', { why: 'private-address' });
  }
  return url;
}

/** The name or address that is connected to, an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

/** Without encryption only the own machine is reached. */
export function mayReach(url: URL, address: string, loopback: boolean): boolean {
  const reach = reachOf(address);
  if (reach === 'loopback') return loopback;
  return reach === 'public' && url.protocol === 'https:';
}
