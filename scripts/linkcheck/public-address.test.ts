import { describe, expect, test } from 'vitest';
import { isPublicAddress, mayBePublic } from './public-address.ts';

test.each([
  '0.0.0.0', '10.1.2.3', '100.64.0.1', '100.127.255.255', '127.0.0.1', '127.255.255.255', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1',
  '192.168.1.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '224.0.0.1', '255.255.255.255',
  '::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::', 'fc00::1', 'fd12::1', 'fe80::1', 'fec0::1', 'ff02::1',
  'not an address', '',
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['1.1.1.1', '93.184.216.34', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.167.0.1', '223.255.255.255', '2606:2800:220:1::1', '2a00:1450::1', '::ffff:1.1.1.1'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true));

describe('hosts as URL writes them', () => {
  test.each([
    ['http://a.org/', true],
    ['http://1.1.1.1/', true],
    ['http://[2606:2800:220:1::1]/', true],
    ['http://127.1/', false],
    ['http://0177.0.0.1/', false],
    ['http://[::1]/', false],
    ['http://[fe80::1]/', false],
    ['http://localhost/', false],
    ['http://LOCALHOST./', false],
    ['http://a.localhost/', false],
    ['http://intranet/', false],
    ['http://printer.local/', false],
    ['http://metadata.google.internal/', false],
    ['http://router.home.arpa/', false],
  ])('%s may be public: %s', (url, expected) => expect(mayBePublic(new URL(url).hostname)).toBe(expected));
});
