import { languageOf, withoutLanguage } from './language.js';

describe('The language of an address', () => {
  it.each([
    ['/en', 'en', '/'],
    ['/en?q=1', 'en', '/?q=1'],
    ['/en/services', 'en', '/services'],
    ['/english', 'zh', '/english'],
    ['/services?to=/en/', 'zh', '/services?to=/en/'],
  ])('of %s is %s, and routes know it as %s', (url, language, route) => {
    expect(languageOf(url)).toBe(language);
    expect(withoutLanguage(url)).toBe(route);
  });

  it.each(['/%zz', '/en/verify/%ED%A0%80', '/%'])('does not matter where nobody can read it, as in %s: it leads nowhere', (url) => {
    expect(withoutLanguage(url)).toBe('/unreadable');
  });

  it.each(['/verify/%E4%B8%AD', '/services?query=%zz'])('leaves %s as it is', (url) => {
    expect(withoutLanguage(url)).toBe(url);
  });
});
