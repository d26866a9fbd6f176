import type { ServiceDescription } from './describe.js';
import { fieldInWords } from './field-in-words.js';

/** What sentences call a thing that has an id and words. */
interface Named {
  readonly name: string;
  readonly value: string;
}

const natures = { licence: '行政许可', confirmation: '行政确认', filing: '备案', 'public-service': '公共服务' };
const modes = { instant: '当场办理', review: '一人审查', 'accept-examine-decide': '受理、审查、决定', 'accept-examine-inspect-decide': '受理、审查、现场核查、决定' };
const levels = { province: '省级', city: '市级', county: '县级', station: '派出所' };
const units = { 'working-day': '个工作日', 'calendar-day': '日' };
const audiences = { person: '个人', foreigner: '外国人', organisation: '单位' };

/** What is compared as one line, in words: before and after. */
const lines: Readonly<Record<string, (service: ServiceDescription) => string>> = {
  版本: ({ version }) => String(version),
  名称: ({ name }) => name.zh,
  说明: ({ summary }) => summary.zh,
  性质: ({ nature }) => natures[nature],
  办理对象: ({ audience }) => audience.map((who) => audiences[who]).join('、'),
  依据: ({ law }) => law.map(({ zh }) => zh).join('；'),
  法定期限: ({ limit }) => `${limit.length}${units[limit.unit]}（${limit.law.zh}）`,
  承诺期限: ({ limit }) => `${limit.promised}${units[limit.unit]}`,
  收费: ({ fee }) => `${fee.yuan}元，${fee.note.zh}（${fee.law.zh}）`,
  办理方式: ({ decision }) => modes[decision],
  层级: ({ level }) => levels[level],
  到场要求: ({ inPerson }) => inPerson.zh,
  办理机关: ({ competence }) => competence.zh,
  提示: ({ notes }) => notes.map(({ zh }) => zh).join('；'),
  结果: ({ result }) => `${result.title.zh}，${result.validity.zh}`,
  登记变更: ({ effects }) => effects.join('、'),
};

/** What is compared thing by thing: those that came, went or read otherwise. */
const lists: Readonly<Record<string, (service: ServiceDescription) => readonly Named[]>> = {
  字段: ({ sections }) => sections.flatMap(({ fields }) => fields).map((field) => ({ name: `${field.label.zh}（${field.name}）`, value: fieldInWords(field) })),
  条件: ({ conditions }) => conditions.map(({ id, text, law, kind, remedy }) => ({ name: `${text.zh}（${id}）`, value: `${law.zh}；${kind === 'machine' ? '系统核对' : '人工判断'}；不符合时${remedy === 'refusal' ? '不予' : '补正'}` })),
  材料: ({ materials }) => materials.map(({ id, text, required, waived }) => ({ name: `${text.zh}（${id}）`, value: `${required === 'always' ? '必交' : '按情形提交'}${waived ? '，能核验的免交' : ''}` })),
};

function changedLines(before: ServiceDescription, now: ServiceDescription): string[] {
  return Object.entries(lines).flatMap(([what, say]) => (say(before) === say(now) ? [] : [`${what}由“${say(before)}”改为“${say(now)}”`]));
}

function changedLists(before: ServiceDescription, now: ServiceDescription): string[] {
  return Object.entries(lists).flatMap(([what, list]) => {
    const [was, is] = [before, now].map((service) => new Map(list(service).map(({ name, value }) => [name, value]))) as [Map<string, string>, Map<string, string>];
    return [
      ...[...is.keys()].filter((name) => !was.has(name)).map((name) => `增加${what}“${name}”`),
      ...[...was.keys()].filter((name) => !is.has(name)).map((name) => `取消${what}“${name}”`),
      ...[...is].filter(([name, value]) => was.has(name) && was.get(name) !== value).map(([name, value]) => `${what}“${name}”由“${was.get(name) ?? ''}”改为“${value}”`),
    ];
  });
}

/** What changed from one catalogue to another, one sentence in Chinese for each change; empty when nothing did. */
export function differences(before: readonly ServiceDescription[], now: readonly ServiceDescription[]): string[] {
  const [was, is] = [before, now].map((services) => new Map(services.map((service) => [service.id, service]))) as [Map<string, ServiceDescription>, Map<string, ServiceDescription>];
  const say = ({ id, name }: ServiceDescription, what: string) => `${name.zh}（${id}）：${what}`;
  return [
    ...now.filter(({ id }) => !was.has(id)).map((service) => say(service, '新增事项')),
    ...before.filter(({ id }) => !is.has(id)).map((service) => say(service, '取消事项')),
    ...now.flatMap((service) => {
      const earlier = was.get(service.id);
      return earlier ? [...changedLines(earlier, service), ...changedLists(earlier, service)].map((what) => say(service, what)) : [];
    }),
  ];
}
