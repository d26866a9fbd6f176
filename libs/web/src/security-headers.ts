const policyOf = (formsLeadTo: readonly string[]): string => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  ["form-action 'self'", ...formsLeadTo].join(' '),
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const always = {
  'content-security-policy': policyOf([]),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const https = { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

export interface Served {
  readonly https: boolean;
  /** Origins to which a form of ours may lead in the end, besides our own. */
  readonly formsLeadTo?: readonly string[];
}

/**
 * The headers of every response: only our own files, no inline script or style, no frames, no sniffing.
 * HSTS only where the site is served by https, because a browser would otherwise be locked out.
 */
export function securityHeaders({ https: isHttps, formsLeadTo = [] }: Served): Readonly<Record<string, string>> {
  const headers = isHttps ? https : always;
  return formsLeadTo.length === 0 ? headers : { ...headers, 'content-security-policy': policyOf(formsLeadTo) };
}
