import { BlockList, isIP } from 'node:net';

/** Networks that nobody reaches from outside (RFC 6890). */
const reserved = new BlockList();
for (const [network, prefix] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16], ['224.0.0.0', 3]] as const) reserved.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [['::', 127], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) reserved.addSubnet(network, prefix, 'ipv6');

/** Whether a text is an address of the public Internet, version 4 or 6. */
export function isPublicIp(text: string): boolean {
  const version = isIP(text);
  return version !== 0 && !reserved.check(text, version === 4 ? 'ipv4' : 'ipv6');
}

/** What an address that does not suit is told. */
export const publicIpRule = { holds: isPublicIp, message: { zh: '请填写公网IPv4或者IPv6地址，不能是内网地址', en: 'Write a public IPv4 or IPv6 address, not one of a private network' } };
