/**
 * The Content-Security-Policy of every page, in the form of Astro's `security.csp`: Astro adds the hashes of what it
 * inlines and writes the policy into each page. Why it reads so: docs/decisions/0003-content-security-policy.md.
 */
export const contentSecurityPolicy = {
  algorithm: 'SHA-256' as const,
  directives: [
    "default-src 'none'" as const,
    "img-src 'self'" as const,
    "font-src 'self'" as const,
    "connect-src 'self'" as const,
    "manifest-src 'self'" as const,
    "worker-src 'self'" as const,
    "base-uri 'none'" as const,
    "form-action 'self'" as const,
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};

/** The same policy as the value of a header, for pages without inline scripts and styles. */
export function policyText(): string {
  const { directives, scriptDirective, styleDirective } = contentSecurityPolicy;
  return [...directives, `script-src ${scriptDirective.resources.join(' ')}`, `style-src ${styleDirective.resources.join(' ')}`].join('; ');
}
