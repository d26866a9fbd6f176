import { renderToString } from 'preact-render-to-string';

import { AnswersSummary } from './answers-summary.js';
import { everyAnswer, everyKind } from './every-kind.js';
import { FormProblems } from './form-problems.js';

describe('The problems above a form', () => {
  const problems = [
    { pointer: '/truth', code: 'required', message: { zh: '请勾选', en: 'Tick it' } },
    { pointer: '/person', code: 'required', message: { zh: '请填写借用人', en: 'Enter the borrower' } },
    { pointer: '/phone', code: 'isPhone', message: { zh: '请填写<电话>', en: 'Enter a phone' } },
    { pointer: '/other', code: 'unknown', message: { zh: '没有此项', en: 'No such field' } },
  ];

  it('stand in the order of the questions and lead to their controls', () => {
    const html = renderToString(<FormProblems locale="zh" sections={everyKind} problems={problems} />);
    expect([...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item)).toEqual(['没有此项', '<a href="#phone">请填写&lt;电话></a>', '<a href="#person.name">请填写借用人</a>', '<a href="#truth">请勾选</a>']);
  });

  it('are not there when nothing is wrong', () => {
    expect(renderToString(<FormProblems locale="en" sections={everyKind} problems={[]} />)).toBe('');
  });
});

describe('The answers before they are sent', () => {
  it('are said in words, each with a way back to its question', () => {
    const html = renderToString(<AnswersSummary locale="en" sections={everyKind} answers={{ ...everyAnswer, personName: '<b>' }} changeHref="/en/apply/x" />);
    expect(html).toContain('<h2 class="govuk-summary-card__title">自行车 in English</h2>');
    expect(html).toContain('<dd class="govuk-summary-list__value">Jinshui District, Zhengzhou</dd>');
    expect(html).toContain('&lt;b>');
    expect(html).toContain('href="/en/apply/x#person.name">Change<span class="govuk-visually-hidden"> 借用人 in English (自行车 in English)</span>');
    expect(html).not.toContain('#registered');
  });

  it('lead to the choice where a record was chosen that answers them, and to the question where it was typed', () => {
    const record = { id: 'a1', label: { zh: '豫A12345', en: '豫A12345' }, answers: { phone: everyAnswer['phone'] } };
    const offered = { question: { zh: '哪一辆', en: 'Which one' }, other: { zh: '都不是', en: 'None' }, records: [record], chosen: 'a1' };
    const linksTo = (chosen: string): string[] =>
      [...renderToString(<AnswersSummary locale="en" sections={everyKind} answers={everyAnswer} changeHref="/en/apply/x" offered={{ ...offered, chosen }} />).matchAll(/#([\w.-]+)"/g)].map(([, id = '']) => id);
    expect(linksTo('a1')).toContain('offered-record');
    expect(linksTo('a1')).not.toContain('phone');
    expect(linksTo('other')).toContain('phone');
    expect(linksTo('other')).not.toContain('offered-record');
  });

  it('cannot be changed any more once there is no form', () => {
    expect(renderToString(<AnswersSummary locale="zh" sections={everyKind} answers={everyAnswer} />)).not.toContain('修改');
  });

  it('leave out sections without answers', () => {
    expect(renderToString(<AnswersSummary locale="zh" sections={everyKind} answers={{}} />)).toBe('');
  });
});
