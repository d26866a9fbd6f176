import { href, largeTextHref, localPath } from './href.js';

describe('Addresses', () => {
  it('have no prefix in Chinese and /en in English', () => {
    expect(href('zh', '/services')).toBe('/services');
    expect(href('en', '/services')).toBe('/en/services');
    expect(href('en', '/')).toBe('/en');
  });

  it('let the large-text switch return to the page, in its language', () => {
    expect(largeTextHref('en', true, '/services?q=护照')).toBe('/en/large-text?on=1&to=%2Fen%2Fservices%3Fq%3D%E6%8A%A4%E7%85%A7');
    expect(largeTextHref('zh', false, '/')).toBe('/large-text?on=0&to=%2F');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:alert(1)', '/服务', '/\u0001', '', undefined, ['/a']])('lead home when the way back is %p', (to) => {
    expect(localPath(to)).toBe('/');
  });

  it('keep a way back inside the site', () => {
    expect(localPath('/en/services?q=a#top')).toBe('/en/services?q=a#top');
  });
});
