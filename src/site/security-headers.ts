import { policyText } from './csp.ts';

/**
 * Headers every page should be served with. The policy also stands in each page; `frame-ancestors` and the
 * others can only be headers.
 */
export function securityHeaders(): Record<string, string> {
  return {
    'Content-Security-Policy': `${policyText()}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}
