import { onPage, replyName } from './correction-form.js';

describe('What is wrong with a correction', () => {
  const message = { zh: '请缩短', en: 'Shorten it' };

  it('stands at the question the page asks, a reply’s at the item it is for', () => {
    const problems = ['/replies/12', '/contactPhone', ''].map((pointer) => ({ pointer, code: 'maxLength', message }));
    expect(onPage(problems).map(({ pointer }) => pointer)).toEqual([`/${replyName(12)}`, '/contactPhone', '']);
  });
});
