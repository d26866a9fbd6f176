import { renderToString } from 'preact-render-to-string';

import { FlagsView } from './flags-view.js';

const shown = (locale: 'zh' | 'en', ...flags: string[]): string => renderToString(<FlagsView locale={locale} flags={flags} />);

describe('The flags of a case', () => {
  it('tell a supervisor that it counts as accepted because nobody answered, and which period has passed', () => {
    expect(shown('zh', 'deemed', 'late-K2')).toMatch(/逾期依法视为.*决定期限已过/);
    expect(shown('en', 'deemed', 'late-K5')).toMatch(/Deemed by law.*Expected end of the special procedure has passed/);
  });

  it('tell an officer who must be heard, what is to follow and what is amiss', () => {
    expect(shown('zh', 'objection', 'gap', 'trouble')).toMatch(/待利害关系人答复.*容缺.*我方原因/);
  });

  it('leave out what the page says elsewhere', () => {
    expect(shown('zh', 'fee-due', 'two-steps', 'late-K99', 'constructor')).toBe('');
  });
});
