import type { FieldKind } from '../fields/field.js';
import type { FieldDescription, FieldRules } from './describe.js';

const needs = { yes: '必填', no: '选填', depends: '按情形填写' };

const kinds: Readonly<Record<FieldKind, string>> = {
  text: '文字',
  longText: '多行文字',
  personName: '姓名',
  idNumber: '公民身份号码',
  passportNumber: '护照号码',
  uscc: '统一社会信用代码',
  phone: '电话',
  email: '电子邮箱',
  date: '日期',
  dateTime: '日期和时间',
  integer: '整数',
  money: '金额（元）',
  enum: '单选',
  multiEnum: '多选',
  boolean: '是或否',
  address: '地址',
  regionCode: '行政区划',
  plateNumber: '号牌号码',
  vin: '车辆识别代号',
  licenceNumber: '驾驶证号',
  personRef: '人员',
  list: '清单',
};

const rules: Readonly<Record<string, (bound: unknown) => string>> = {
  minLength: (bound) => `至少${String(bound)}字`,
  maxLength: (bound) => `至多${String(bound)}字`,
  min: (bound) => `不小于${String(bound)}`,
  max: (bound) => `不大于${String(bound)}`,
  minItems: (bound) => `至少${String(bound)}项`,
  maxItems: (bound) => `至多${String(bound)}项`,
  notBefore: (bound) => `不早于${bound === 'today' ? '申请日' : String(bound)}`,
  notAfter: (bound) => `不晚于${bound === 'today' ? '申请日' : String(bound)}`,
  pattern: (bound) => `格式为${String(bound)}`,
  rule: (bound) => (bound as { readonly zh: string }).zh,
  mustBeTrue: () => '应当同意',
};

const rulesInWords = (given: FieldRules): string[] => Object.entries(given).map(([name, bound]) => rules[name]?.(bound) ?? `${name}为${String(bound)}`);

/** A field in one line, without its label: whether it is needed, what it is, what it must be, what can be chosen. */
export function fieldInWords({ required, fromRegister, type, rules: given, values, fields }: FieldDescription): string {
  return [
    `${needs[required]}，${kinds[type]}`,
    ...(fromRegister ? ['由登记代填'] : []),
    ...rulesInWords(given),
    ...(values.length > 0 ? [`可选${values.map((value) => value.label.zh).join('、')}`] : []),
    ...fields.map((inner) => `其中${inner.label.zh}，${fieldInWords(inner)}`),
  ].join('；');
}
