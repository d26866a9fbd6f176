import { renderToString } from 'preact-render-to-string';

import { unreadPage } from './steps-page.js';

describe('A filter of steps that cannot be read', () => {
  it('is shown as it was typed, with what is wrong at its field, and no steps with it', () => {
    const page = renderToString(unreadPage({ locale: 'zh', given: { olderThanMinutes: '30m', error: '超时' }, problems: { olderThanMinutes: { zh: '请填写整数', en: 'Give a whole number' } } }).body);
    expect(page).toContain('href="#olderThanMinutes"');
    expect(page).toMatch(/id="olderThanMinutes-error"[^]*请填写整数[^]*value="30m"/);
    expect(page).toContain('value="超时"');
    expect(page).not.toContain('<table');
  });
});
