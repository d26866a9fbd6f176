import { field, type Answers, type Offered, type Problem, type Section } from '@yichuang/definition';
import { renderToString } from 'preact-render-to-string';

import { FormProblems } from './form-problems.js';
import { FormSections } from './form-sections.js';
import { withOffered } from './with-offered.js';

const text = (zh: string) => ({ zh, en: `${zh} in English` });

const sections: readonly Section[] = [
  { id: 'form', title: text('机动车'), fields: [field('plateNumber', 'plateNumber', text('号牌号码')), field('vin', 'vin', text('代号')), field('mark', 'boolean', text('纸质标志'))] },
];

const records = [
  { id: 'V1', label: text('豫A00001'), answers: { plateNumber: '豫A00001', vin: 'V1' } },
  { id: 'V2', label: text('豫A00002'), answers: { plateNumber: '豫A00002' } },
];
const offering = (chosen?: string): Offered => ({ question: text('名下的机动车'), other: text('其他机动车'), records, ...(chosen !== undefined && { chosen }) });

interface Asked {
  readonly answers?: Answers;
  readonly problems?: readonly Problem[];
}

function page(offered: Offered | undefined, { answers = {}, problems = [] }: Asked = {}): string {
  const form = withOffered(sections, { answers, problems, ...(offered && { offered }) });
  return renderToString(
    <>
      <FormProblems locale="zh" sections={form.sections} problems={form.problems} />
      <FormSections locale="zh" {...form} today="2026-11-26" />
    </>,
  );
}

const missing: readonly Problem[] = ['plateNumber', 'vin'].map((name) => ({ pointer: `/${name}`, code: 'required', message: text(`请填写${name}`) }));
const links = (html: string): string[] => [...html.matchAll(/<a href="(#[^"]*)">([^<]*)/g)].map(([, to = '', words = '']) => `${to} ${words}`);

describe('A form in which records are chosen', () => {
  it('asks which, before the questions they answer; these are left to whoever means another', () => {
    const html = page(offering());
    expect(html.indexOf('value="V1"')).toBeLessThan(html.indexOf('name="plateNumber"'));
    expect([...html.matchAll(/data-shown-for="([^"]*)"/g)].map(([, shownFor]) => shownFor)).toEqual(['offered-record=other', 'offered-record=V2,other']);
    expect(html).not.toContain(' checked');
  });

  it('shows what was chosen, and nothing in the boxes that nobody typed into', () => {
    const html = page(offering('V2'), { answers: { plateNumber: '豫A00002', mark: true } });
    expect(html).toMatch(/value="V2" checked/);
    expect(html).not.toContain('value="豫A00002"');
    expect(html).toMatch(/name="mark" type="radio" value="true" checked/);
    expect(page(offering('other'), { answers: { plateNumber: '豫A99999' } })).toContain('value="豫A99999"');
  });

  it('says once, at the choice, that nothing was chosen; of what is typed it says what is wrong where it is', () => {
    expect(links(page(offering(), { problems: missing }))).toEqual(['#offered-record 请选择“名下的机动车”中的一项，都不是的选择“其他机动车”并填写']);
    expect(links(page(offering('V2'), { problems: missing }))).toEqual(['#offered-record 请填写plateNumber', '#vin 请填写vin']);
    expect(links(page(offering('other'), { problems: missing }))).toEqual(['#plateNumber 请填写plateNumber', '#vin 请填写vin']);
  });

  it('is the form as it was when there is nothing to choose', () => {
    expect(withOffered(sections, { answers: { mark: true } })).toEqual({ sections, answers: { mark: true }, problems: [] });
    expect(page(undefined)).not.toContain('offered-record');
  });
});
