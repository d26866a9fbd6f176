import { isIP } from 'node:net';

const named = ['loopback', 'linklocal', 'uniquelocal'];

/** Whether this names some addresses: one, a range, or one of the named ranges. A range of all addresses is none. */
export function isNetwork(text: string): boolean {
  if (named.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const longest = { 4: 32, 6: 128 }[isIP(address)];
  if (longest === undefined || rest.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= longest);
}
