import { sentences, words } from './words.js';

describe('The words of the shell', () => {
  it('are there in both languages, Chinese in Chinese and English in English', () => {
    for (const [name, { zh, en }] of Object.entries(words)) {
      if (name === 'pageSuffix') continue;
      expect({ name, chinese: /\p{Script=Han}/u.test(zh), english: /[a-z]/i.test(en) && !/\p{Script=Han}/u.test(en) }).toEqual({ name, chinese: true, english: true });
    }
  });

  it('say which answers bring a question up', () => {
    const text = sentences.onlyIf({ zh: '领取方式', en: 'Method' }, [
      { zh: '邮寄', en: 'By post' },
      { zh: '窗口领取', en: 'Collect at a window' },
    ]);
    expect(text).toEqual({ zh: '仅在“领取方式”选择“邮寄”、“窗口领取”时填写', en: 'Only if you chose “By post” or “Collect at a window” for “Method”' });
  });
});
