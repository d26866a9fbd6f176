import * as ask from '@yichuang/definition';
import type { Answers, Section } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

const text = (zh: string): Text => ({ zh, en: `${zh} in English` });

class Part {
  @ask.ShortText(text('名称')) name: string;
  @ask.Money(text('价值'), { required: false }) value?: number;
}

/** A form with every kind of field, for the specs of this room. */
export class EveryKind {
  @ask.LicenceNumber(text('登记证号'), { fromRegister: true }) registered: string;
  @ask.ShortText(text('登记车主'), { fromRegister: true }) owner: string;
  @ask.ShortText(text('型号'), { maxLength: 12 }) text: string;
  @ask.LongText(text('经过'), { maxLength: 500 }) longText: string;
  @ask.PersonName(text('姓名')) personName: string;
  @ask.IdNumber(text('身份证号')) idNumber: string;
  @ask.PassportNumber(text('护照号')) passportNumber: string;
  @ask.Uscc(text('信用代码')) uscc: string;
  @ask.Phone(text('电话')) phone: string;
  @ask.Email(text('邮箱'), { required: false }) email?: string;
  @ask.DateField(text('日期'), { notBefore: '2026-01-01', notAfter: 'today' }) date: string;
  @ask.DateTimeField(text('时间'), { notAfter: 'today' }) dateTime: string;
  @ask.Integer(text('数量')) integer: number;
  @ask.Money(text('金额')) money: number;
  @ask.Choice(text('类型'), { city: text('城市车'), electric: text('电动车') }) kind: string;
  @ask.PlateNumber(text('号牌'), { when: ({ kind }: Partial<EveryKind>) => kind === 'electric' }) plateNumber?: string;
  @ask.Vin(text('代号'), { when: ({ text: model }: Partial<EveryKind>) => model === 'E1' }) vin?: string;
  @ask.Choice(text('颜色'), Object.fromEntries(['red', 'blue', 'black', 'white', 'green', 'grey', 'other'].map((id) => [id, text(id)]))) colour: string;
  @ask.Country(text('产地'), { required: false }) madeIn?: string;
  @ask.MultiChoice(text('特征'), { bell: text('车铃'), basket: text('车筐') }, { required: false }) marks?: string[];
  @ask.YesNo(text('上锁')) locked: boolean;
  @ask.Address(text('地点')) address: string;
  @ask.RegionCode(text('地区')) regionCode: string;
  @ask.LicenceNumber(text('驾驶证号'), { required: ({ kind }: Partial<EveryKind>) => kind === 'electric' }) licenceNumber?: string;
  @ask.PersonField(text('借用人')) person: object;
  @ask.ListOf(text('配件'), Part, { required: false, maxItems: 2 }) parts?: object[];
  @ask.Declared(text('属实')) truth: true;
}

export const everyKind: readonly Section[] = [{ id: 'form', title: text('自行车'), hint: text('照实填写'), fields: ask.fieldsOf(EveryKind) }];

/** An answer to every question. */
export const everyAnswer: Answers = {
  registered: '410105199001010018',
  owner: '曹斌',
  text: 'E1',
  longText: '昨天丢的',
  personName: '张三',
  idNumber: '410105199001010018',
  passportNumber: 'E12345678',
  uscc: '91410100MA40000000',
  phone: '13800000000',
  email: 'a@example.cn',
  date: '2026-11-20',
  dateTime: '2026-11-20T09:30',
  integer: 3,
  money: 1999.5,
  kind: 'electric',
  plateNumber: '豫A12345',
  vin: 'LSVAA2180E2180001',
  colour: 'white',
  marks: ['basket'],
  locked: false,
  address: '河南省郑州市金水区文化路1号',
  regionCode: '410105',
  licenceNumber: '410105199001010018',
  person: { name: '李四', documentType: 'passport', documentNumber: 'E7654321' },
  parts: [{ name: '车灯', value: 20 }],
  truth: true,
};
