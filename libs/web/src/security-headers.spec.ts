import { securityHeaders } from './security-headers.js';

describe('The headers of every response', () => {
  const headers = securityHeaders({ https: false });

  it('let no inline or foreign script or style run, and no one frame the page', () => {
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('let forms lead to another site only where that is named', () => {
    expect(securityHeaders({ https: false, formsLeadTo: ['https://pay.example.cn'] })['content-security-policy']).toContain("form-action 'self' https://pay.example.cn;");
  });

  it('ask for https only where there is https', () => {
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(securityHeaders({ https: true })).toEqual({ ...headers, 'strict-transport-security': 'max-age=31536000; includeSubDomains' });
  });

  it('are made once', () => {
    expect(securityHeaders({ https: false })).toBe(headers);
  });
});
