// Who calls, as far as fair shares need it: an address, kept in memory for two minutes and written nowhere.

import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address of the caller. `proxies` of our own stand before the server; only they are believed about whom they
 * speak for, so that nobody chooses an address by a header.
 */
export function callerBehind(proxies: number): (c: Context) => string {
  return (c) => {
    const forwarded = proxies > 0 ? c.req.header('X-Forwarded-For')?.split(',').at(-proxies)?.trim() : undefined;
    return networkOf(forwarded ?? getConnInfo(c).remote.address ?? '');
  };
}

/** One household has one IPv4 address, or all IPv6 addresses that share the first four groups. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const [first, last] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const gap = tail === undefined ? 0 : 8 - (first?.length ?? 0) - (last?.length ?? 0);
  const groups = [...(first ?? []), ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...(last ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
