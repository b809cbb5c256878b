/** What a page may load and run; why each line reads so: docs/decisions/0003-content-security-policy.md. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
] as const;

/** The Content-Security-Policy of every page, without what only a header can say. */
export function policyText(): string {
  return DIRECTIVES.join('; ');
}
