import fc from 'fast-check';

import { displayName } from './display-name.js';

describe('the name of an upload', () => {
  it('keeps what people call their files', () => {
    expect(displayName('体检报告 2026 (1).pdf')).toBe('体检报告 2026 (1).pdf');
  });

  it('loses folders, control characters and what turns the reading direction', () => {
    expect(displayName('../../etc/passwd')).toBe('passwd');
    expect(displayName('C:\\fakepath\\photo.jpg')).toBe('photo.jpg');
    expect(displayName('report\u202Efdp.exe\u0000')).toBe('reportfdp.exe');
  });

  it('is never empty and never longer than a hundred characters', () => {
    for (const name of ['', ' ', '..', '/', '\u202E']) expect(displayName(name)).toBe('未命名文件');
    const long = displayName(`${'很长'.repeat(200)}.pdf`);
    expect([...long]).toHaveLength(100);
    expect(long.endsWith('.pdf')).toBe(true);
  });

  it('can be cleaned again without changing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => expect(displayName(displayName(name))).toBe(displayName(name))));
  });
});
