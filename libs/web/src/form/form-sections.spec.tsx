import { field, type Answers, type FieldKind, type Problem } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import { renderToString } from 'preact-render-to-string';

import { everyAnswer, everyKind } from './every-kind.js';
import { FormSections } from './form-sections.js';
import { isLineKind } from './line-field.js';

const form = (answers: Answers = everyAnswer, problems: readonly Problem[] = [], locale: Locale = 'zh'): string =>
  renderToString(<FormSections locale={locale} sections={everyKind} answers={answers} problems={problems} today="2026-11-26" />);

/** The tag of the control with an id. */
const tag = (html: string, id: string): string => new RegExp(`<(?:input|select|textarea)(?:"[^"]*"|[^">])* id="${id.replaceAll('.', '\\.')}"(?:"[^"]*"|[^">])*>`).exec(html)?.[0] ?? `no ${id}`;
/** The value chosen among the radios, boxes or options of a name. */
const chosen = (html: string): string[] => [...html.matchAll(/(?:name="([\w.]+)" type="(?:radio|checkbox)" value="([^"]*)" checked|<option value="([^"]*)" selected)/g)].map(([, name = '', value = '', option = '']) => (name ? `${name}=${value}` : option));

const fields = everyKind.flatMap((section) => section.fields);
const typed = fields.filter(({ kind, fromRegister }) => isLineKind(kind) && !fromRegister);

const problem = (pointer: string, zh: string): Problem => ({ pointer, code: 'x', message: { zh, en: `${zh} in English` } });

describe('A form', () => {
  it('has a view for each of the 22 kinds', () => {
    const kinds = new Set<FieldKind>(fields.map(({ kind }) => kind));
    expect(kinds.size).toBe(22);
    const html = form();
    for (const { name, fields: inner } of fields) expect(html).toContain(inner.length > 0 ? `name="${name}.` : `name="${name}"`);
  });

  it('asks each kind in the way that suits it', () => {
    const html = form({});
    expect(tag(html, 'text')).toBe('<input class="govuk-input govuk-input--width-10" id="text" name="text" type="text" spellcheck="false" value="" maxlength="12"/>');
    expect(tag(html, 'idNumber')).toContain('autocomplete="off" autocapitalize="characters" maxlength="24"');
    expect(tag(html, 'phone')).toContain('type="tel"');
    expect(tag(html, 'phone')).toContain('autocomplete="tel"');
    expect(tag(html, 'email')).toContain('type="email"');
    expect(tag(html, 'integer')).toContain('inputmode="numeric"');
    expect(tag(html, 'money')).toContain('inputmode="decimal"');
    expect(tag(html, 'address')).toContain('autocomplete="street-address"');
    expect(tag(html, 'person.name')).toContain('autocomplete="off"');
    expect(tag(html, 'date')).toMatch(/type="date".* min="2026-01-01" max="2026-11-26"/);
    expect(tag(html, 'dateTime')).toMatch(/type="datetime-local".* max="2026-11-26T23:59"/);
    expect(html).toContain('data-module="govuk-character-count" data-maxlength="500"');
    expect(tag(html, 'colour')).toMatch(/^<select/);
    expect(html).toContain('<optgroup label="郑州市"><option value="410100">郑州市</option><option value="410102">中原区</option>');
    expect(html.match(/<optgroup/g)).toHaveLength(18);
    expect(chosen(html)).toEqual([]);
  });

  it('keeps every answer', () => {
    const html = form();
    for (const { name } of typed) expect(tag(html, name)).toContain(`value="${String(everyAnswer[name])}"`);
    expect(tag(html, 'person.documentNumber')).toContain('value="E7654321"');
    expect(tag(html, 'parts.0.name')).toContain('value="车灯"');
    expect(html).toContain('>昨天丢的</textarea>');
    expect(chosen(html)).toEqual(['kind=electric', 'white', 'marks=basket', 'locked=false', '410105', 'passport', 'truth=true']);
  });

  it('keeps answers that are wrong, and never lets them out of their control', () => {
    const hostile = '"><script>alert(1)</script>';
    const names = Object.keys(everyAnswer).filter((name) => !['person', 'parts', 'marks'].includes(name));
    const html = form({ ...Object.fromEntries(names.map((name) => [name, hostile])), marks: [hostile], person: { name: hostile, documentType: hostile }, parts: [{ name: hostile }] });
    expect(html).not.toContain('<script>');
    expect(tag(html, 'integer')).toContain('value="&quot;>&lt;script>alert(1)&lt;/script>"');
    expect(html).toContain('<option value="&quot;>&lt;script>alert(1)&lt;/script>" selected>');
    expect(form({ person: 'not a person', parts: 'not a list', marks: 'none', locked: 'perhaps' })).toContain('name="person.name"');
  });

  it('says what may be left empty, in both languages', () => {
    expect(form()).toContain('邮箱（选填）');
    expect(form(everyAnswer, [], 'en')).toContain('邮箱 in English (optional)');
    expect(form({ kind: 'city' })).toContain('驾驶证号（视情况必填）');
    expect(form({ kind: 'electric' })).not.toContain('驾驶证号（');
  });

  it('shows what the register says, posts it and does not let it be typed', () => {
    const html = form();
    expect(html).toContain('来自登记信息');
    expect(html).toContain('<input type="hidden" name="registered" value="410105199001010018"/>');
    expect(html).not.toContain('id="registered" name=');
    expect(form({}, [], 'en')).toContain('Not found yet');
  });

  it('does not call missing what a register need not have', () => {
    const permit = field('permit', 'text', { zh: '居住证号码', en: 'Residence permit number' }, { fromRegister: true, required: false });
    const html = renderToString(<FormSections locale="zh" sections={[{ id: 'form', title: { zh: '签注', en: 'Endorsement' }, fields: [permit] }]} answers={{}} today="2026-11-26" />);
    expect(html).toContain('没有记录');
    expect(html).not.toContain('尚未查到');
  });

  it('says beside each control what is wrong with it', () => {
    const html = form({}, [problem('/phone', '请填写电话'), problem('/phone', '再说一次'), problem('/kind', '请选择类型'), problem('/owner', '没有车主'), problem('/person', '请填写借用人'), problem('/parts/0/value', '请填写金额'), problem('/truth', '请勾选')]);
    expect(html).toContain('<p id="phone-error" class="govuk-error-message"><span class="govuk-visually-hidden">错误:</span> 请填写电话</p>');
    expect(html).not.toContain('再说一次');
    expect(tag(html, 'phone')).toContain('aria-describedby="phone-hint phone-error"');
    expect(html).toContain('<fieldset class="govuk-fieldset" aria-describedby="kind-error">');
    expect(html).toContain('<p id="owner-error"');
    expect(html).toContain('<p id="person-error"');
    expect(tag(html, 'parts.0.value')).toContain('aria-describedby="parts.0.value-error"');
    expect(tag(html, 'truth')).toContain('aria-describedby="truth-error"');
    expect(html.match(/govuk-form-group--error/g)).toHaveLength(5);
  });

  it('says how an answer is to be written, unless the service says something of its own', () => {
    const pattern = { regex: /^\d{6}$/, message: { zh: '6位数字', en: 'Six digits' } };
    const numbered = (hint?: Text) => renderToString(<FormSections locale="zh" sections={[{ id: 'form', title: { zh: '证件', en: 'Document' }, fields: [field('number', 'text', { zh: '编号', en: 'Number' }, { pattern, hint })] }]} answers={{}} today="2026-11-26" />);
    expect(numbered()).toContain('<div id="number-hint" class="govuk-hint">6位数字</div>');
    expect(numbered({ zh: '见右上角', en: 'Top right' })).toContain('<div id="number-hint" class="govuk-hint">见右上角</div>');
  });

  it('names the choice that brings a question up, for the script and for people', () => {
    const html = form({});
    expect(html).toMatch(/<div class="yc-sometimes" data-shown-for="kind=electric"><p class="yc-sometimes__note">仅在“类型”选择“电动车”时填写<\/p>.{0,400} name="plateNumber"/);
    expect(html).toMatch(/<div class="yc-sometimes"><p class="yc-sometimes__note">仅在符合您的情况时填写<\/p>.{0,400} name="vin"/);
  });

  it('has one row to spare in a list, with buttons that work without the script', () => {
    const html = form();
    expect(html).toContain('name="parts.1.name"');
    expect(html).toContain('name="_add"');
    expect(html).toMatch(/<button type="submit" value="parts\.0" name="_remove"/);
    expect(html).not.toContain('value="parts.1" name="_remove"');
    const full = form({ parts: [{ name: '甲' }, { name: '乙' }] });
    expect(full).not.toContain('name="parts.2.name"');
    expect(full).not.toContain('name="_add"');
  });

  it('is sent by the enter key, which must not remove a row', () => {
    expect(form().indexOf('class="yc-enter"')).toBe('<button '.length);
  });

  it('has no id twice', () => {
    const ids = [...form().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
