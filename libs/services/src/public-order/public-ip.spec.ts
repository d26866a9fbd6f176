import { isPublicIp } from './public-ip.js';

describe('a public network address', () => {
  it.each(['123.15.45.67', '8.8.8.8', '2408:8706:0:aa::1'])('may be %s', (address) => {
    expect(isPublicIp(address)).toBe(true);
  });

  it.each(['192.168.1.1', '10.0.0.9', '172.20.1.1', '127.0.0.1', '100.64.1.1', '239.1.1.1', 'fe80::1', 'fd00::1', '::1', '300.1.1.1', 'example.cn', ''])('is not %s', (address) => {
    expect(isPublicIp(address)).toBe(false);
  });
});
