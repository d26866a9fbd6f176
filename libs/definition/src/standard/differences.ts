import type { ServiceDescription } from './describe.js';
import { fieldInWords } from './field-in-words.js';

/** A thing with a label: the id tells whether it is the same, the value what it asks. */
interface Labelled {
  readonly id: string;
  readonly label: string;
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
  关键词: ({ keywords }) => keywords.join('、'),
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

/** What is compared thing by thing: those that came, went, are called or read otherwise, or stand elsewhere. */
const lists: Readonly<Record<string, (service: ServiceDescription) => readonly Labelled[]>> = {
  字段: ({ sections }) => sections.flatMap(({ fields }) => fields).map((field) => ({ id: field.name, label: field.label.zh, value: fieldInWords(field) })),
  条件: ({ conditions }) => conditions.map(({ id, text, law, kind, remedy }) => ({ id, label: text.zh, value: `${law.zh}；${kind === 'machine' ? '系统核对' : '人工判断'}；不符合时${remedy === 'refusal' ? '不予' : '补正'}` })),
  材料: ({ materials }) => materials.map(({ id, text, required, waived }) => ({ id, label: text.zh, value: `${required === 'always' ? '必交' : '按情形提交'}${waived ? '，能核验的免交' : ''}` })),
};

function changedLines(before: ServiceDescription, now: ServiceDescription): string[] {
  return Object.entries(lines).flatMap(([what, say]) => (say(before) === say(now) ? [] : [`${what}由“${say(before)}”改为“${say(now)}”`]));
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> => new Map(things.map((thing) => [thing.id, thing]));
const named = ({ id, label }: Labelled): string => `“${label}（${id}）”`;

function changedThing(what: string, was: Labelled, is: Labelled): string[] {
  return [
    ...(was.label === is.label ? [] : [`${what}${named(was)}改称“${is.label}”`]),
    ...(was.value === is.value ? [] : [`${what}${named(is)}由“${was.value}”改为“${is.value}”`]),
  ];
}

/** Those that were there before and are there now, in either order. */
function changedOrder(what: string, was: readonly Labelled[], is: readonly Labelled[]): string[] {
  const [before, now] = [byId(was), byId(is)];
  const [kept, present] = [was.filter(({ id }) => now.has(id)), is.filter(({ id }) => before.has(id))];
  return present.every(({ id }, index) => kept[index]?.id === id) ? [] : [`${what}的顺序改为${present.map(({ label }) => label).join('、')}`];
}

function changedLists(before: ServiceDescription, now: ServiceDescription): string[] {
  return Object.entries(lists).flatMap(([what, list]) => {
    const [was, is] = [list(before), list(now)];
    const [earlier, later] = [byId(was), byId(is)];
    return [
      ...is.filter(({ id }) => !earlier.has(id)).map((each) => `增加${what}${named(each)}`),
      ...was.filter(({ id }) => !later.has(id)).map((each) => `取消${what}${named(each)}`),
      ...is.flatMap((each) => {
        const former = earlier.get(each.id);
        return former ? changedThing(what, former, each) : [];
      }),
      ...changedOrder(what, was, is),
    ];
  });
}

/** Whether a value read from a file can be compared. */
export function isDescription(value: unknown): value is ServiceDescription {
  try {
    const service = value as ServiceDescription;
    for (const say of [...Object.values(lines), ...Object.values(lists)]) say(service);
    return typeof service.id === 'string';
  } catch {
    return false;
  }
}

/** What changed from one catalogue to another, one sentence in Chinese for each change; empty when nothing did. */
export function differences(before: readonly ServiceDescription[], now: readonly ServiceDescription[]): string[] {
  const [was, is] = [byId(before), byId(now)];
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
