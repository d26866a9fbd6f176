const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const always = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const https = { ...always, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } as const;

/**
 * The headers of every response: only our own files, no inline script or style, no frames, no sniffing.
 * HSTS only where the site is served by https, because a browser would otherwise be locked out.
 */
export const securityHeaders = (served: { readonly https: boolean }): Readonly<Record<string, string>> => (served.https ? https : always);
