import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { LookupAddress } from 'node:dns';

/** A host that must not be asked: it would let content reach into the network this runs in. */
export class NotPublicError extends Error {}

/** Whether an IP address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !NOT_PUBLIC.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether a host of an address, as `URL` writes it, may be asked as far as its name tells. */
export function mayBePublic(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
  if (isIP(name) !== 0) return isPublicAddress(name);
  return name.includes('.') && !/\.(?:localhost|local|internal|lan|intranet|home\.arpa|onion)$/.test(name);
}

/** A look-up that fails for a name when one of its addresses is not public: what is checked is what is connected to. */
export function publicOnly(lookup: LookupAll): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !addresses || !first) callback(error ?? Object.assign(new Error(hostname), { code: 'ENOTFOUND' }), [], 0);
      else if (!addresses.every(({ address }) => isPublicAddress(address))) callback(new NotPublicError(hostname), [], 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** All addresses of a name; none with an error. */
export type LookupAll = (hostname: string, callback: (error: NodeJS.ErrnoException | null, addresses?: LookupAddress[]) => void) => void;

/** The special-purpose blocks of RFC 6890; an IPv4 address written as an IPv6 one falls under the IPv4 rules. */
const NOT_PUBLIC = new BlockList();
for (const block of [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24',
  '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
]) {
  const [network = '', prefix] = block.split('/');
  NOT_PUBLIC.addSubnet(network, Number(prefix), 'ipv4');
}
// Everything but 2000::/3, and of that what carries an IPv4 address or is set aside.
for (const block of [
  '::/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '4000::/2', '8000::/1',
]) {
  const [network = '', prefix] = block.split('/');
  NOT_PUBLIC.addSubnet(network, Number(prefix), 'ipv6');
}
