import { sentences, words } from './words.js';

describe('The words of the shell', () => {
  it('are there in both languages, Chinese in Chinese and English in English', () => {
    for (const [name, { zh, en }] of Object.entries(words)) {
      if (name === 'pageSuffix') continue;
      expect({ name, chinese: /\p{Script=Han}/u.test(zh), english: /[a-z]/i.test(en) && !/\p{Script=Han}/u.test(en) }).toEqual({ name, chinese: true, english: true });
    }
  });

  it('say which answers bring a question up', () => {
    const byPost = { question: { zh: '领取方式', en: 'Method' }, answers: [{ zh: '邮寄', en: 'By post' }, { zh: '窗口领取', en: 'Collect at a window' }] };
    const urgent = { question: { zh: '申请加急', en: 'Urgent' }, answers: [{ zh: '是', en: 'Yes' }] };
    expect(sentences.onlyIf([byPost])).toEqual({ zh: '仅在“领取方式”选择“邮寄”、“窗口领取”时填写', en: 'Only if you chose “By post” or “Collect at a window” for “Method”' });
    expect(sentences.onlyIf([byPost, urgent]).zh).toBe('仅在“领取方式”选择“邮寄”、“窗口领取”，并且“申请加急”选择“是”时填写');
    expect(sentences.onlyIf([urgent, urgent]).en).toBe('Only if you chose “Yes” for “Urgent” and “Yes” for “Urgent”');
  });
});
