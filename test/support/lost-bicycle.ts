import {
  accident,
  Address,
  applicant,
  Choice,
  contact,
  DateField,
  DateTimeField,
  declaration,
  defineService,
  delivery,
  Email,
  emergencyContact,
  employer,
  expedite,
  fails,
  guardian,
  holds,
  IdNumber,
  Integer,
  LicenceNumber,
  ListOf,
  LongText,
  Money,
  MultiChoice,
  office,
  onBehalf,
  organisation,
  PassportNumber,
  PersonField,
  PersonName,
  Phone,
  photo,
  PlateNumber,
  RegionCode,
  ShortText,
  uncharged,
  Uscc,
  Vin,
  YesNo,
  type PersonRef,
} from '@yichuang/definition';
import { makeIdentityNumber, makeUscc, type CivilDate } from '@yichuang/kernel';

const text = (zh: string, en: string) => ({ zh, en });
const law = text('《治安管理处罚法》第一条', 'Public Security Administration Punishments Law, Article 1');
const kinds = { pedal: text('脚踏车', 'Pedal bicycle'), electric: text('电动自行车', 'Electric bicycle') };
const extras = { lock: text('车锁', 'Lock'), basket: text('车筐', 'Basket'), bell: text('车铃', 'Bell') };
const isElectric = ({ kind }: Partial<LostBicycleForm>) => kind === 'electric';
const optional = { required: false };

class MarkRow {
  @ShortText(text('部位', 'Part'), { maxLength: 10 })
  part: string;

  @ShortText(text('特征', 'Mark'))
  mark: string;
}

export class LostBicycleForm {
  @Choice(text('车辆种类', 'Kind of bicycle'), kinds)
  kind: keyof typeof kinds;

  @ShortText(text('登记住址', 'Registered address'), { fromRegister: true })
  registeredAddress: string;

  @ShortText(text('车架号', 'Frame number'), { pattern: { regex: /^[A-Z]{2}\d{6}$/, message: text('车架号为2个字母和6位数字', 'The frame number has two letters and six digits') } })
  frameNumber: string;

  @LongText(text('经过', 'What happened'), { minLength: 5, maxLength: 200 })
  story: string;

  @PersonName(text('最后使用人', 'Last rider'))
  lastRider: string;

  @IdNumber(text('车主身份证号码', 'Owner’s identity number'))
  ownerIdNumber: string;

  @PassportNumber(text('车主护照号码', 'Owner’s passport number'), optional)
  ownerPassport?: string;

  @LicenceNumber(text('驾驶证号', 'Driving licence number'), { when: isElectric })
  licenceNumber?: string;

  @Uscc(text('售车单位代码', 'Code of the shop'), optional)
  shop?: string;

  @Phone(text('目击电话', 'Phone of the witness'), { required: ({ hasWitness }: Partial<LostBicycleForm>) => hasWitness === true })
  witnessPhone?: string;

  @Email(text('保险公司邮箱', 'Insurer’s e-mail'), optional)
  insurerEmail?: string;

  @DateField(text('购买日期', 'Bought on'), { notAfter: 'today', notBefore: '2000-01-01' })
  boughtOn: CivilDate;

  @DateTimeField(text('丢失时间', 'Lost at'), { notAfter: 'today' })
  lostAt: string;

  @Integer(text('挡位', 'Gears'), { min: 1, max: 30 })
  gears: number;

  @Money(text('价格', 'Price'), { max: 100_000 })
  price: number;

  @MultiChoice(text('附件', 'Extras'), extras, { required: false, maxItems: 2 })
  extras?: (keyof typeof extras)[];

  @YesNo(text('有目击人', 'Someone saw it'))
  hasWitness: boolean;

  @Address(text('丢失地点', 'Where it was lost'))
  place: string;

  @RegionCode(text('丢失地区', 'Area'))
  area: string;

  @PlateNumber(text('号牌号码', 'Plate number'), { when: isElectric, required: false })
  plate?: string;

  @Vin(text('电机所属车辆识别代号', 'VIN of the motor'), { when: isElectric, required: false })
  vin?: string;

  @PersonField(text('目击人', 'Witness'), { when: ({ hasWitness }: Partial<LostBicycleForm>) => hasWitness === true })
  witness?: PersonRef;

  @ListOf(text('特征', 'Marks'), MarkRow, { minItems: 1, maxItems: 3 })
  marks: MarkRow[];
}

export const owner: PersonRef = { name: '曹斌', documentType: 'identity-card', documentNumber: makeIdentityNumber('410105', '1990-03-02', 11) };
const shop = makeUscc('91410100MA12345AB');

const answers = () => ({
  kind: 'pedal' as const,
  frameNumber: 'HN123456',
  story: '停在图书馆门口，出来时已不见。',
  lastRider: '曹斌',
  ownerIdNumber: owner.documentNumber,
  boughtOn: '2024-05-01',
  lostAt: '2026-11-22T18:30',
  gears: 7,
  price: 1299.9,
  hasWitness: false,
  place: '河南省郑州市金水区文化路1号',
  area: '410105',
  marks: [{ part: '车架', mark: '红色贴纸' }],
  contactPhone: '13903710001',
  handledBy: 'self' as const,
  photoSource: 'on-file' as const,
  deliveryMethod: 'electronic' as const,
  employerName: '郑州市图书馆',
  emergencyContactName: '曹梅',
  emergencyContactPhone: '13903710002',
  expedited: false,
  acceptingOffice: '410105',
  uscc: shop,
  organisationName: '郑州自行车行',
  legalRepresentative: owner,
  handler: owner,
  handlerPhone: '13903710003',
  notSold: true as const,
  truthDeclaration: true as const,
});

/** A fictional service with every kind of field and every block, on which the language itself is tested. */
export const lostBicycle = defineService({
  id: 'public-order.lost-bicycle',
  version: 1,
  name: text('自行车遗失登记', 'Report of a lost bicycle'),
  summary: text('登记遗失的自行车，找到后通知。', 'Registers a lost bicycle; you hear when it is found.'),
  keywords: ['自行车', '丢车', 'bicycle'],
  nature: 'public-service',
  audience: ['person', 'foreigner', 'organisation'],
  law: [law],
  limit: { length: 5, unit: 'working-day', promised: 1, law },
  fee: uncharged,
  decision: 'instant',
  level: 'station',
  inPerson: text('无需到场', 'No visit'),
  competence: text('丢失地派出所', 'The station where it was lost'),
  notes: [],
  formTitle: text('自行车', 'The bicycle'),
  form: LostBicycleForm,
  blocks: [
    applicant(),
    organisation({ label: text('售车单位', 'The shop'), law }),
    contact({ required: ['contactPhone'] }),
    onBehalf({ who: ['self', 'guardian', 'agent', 'relative'], relations: { spouse: text('配偶', 'Spouse') }, law }),
    guardian({ service: 'public-order.lost-bicycle', when: ({ handledBy }) => handledBy === 'guardian' || handledBy === 'agent', relations: { parent: text('父母', 'Parent') }, law }),
    employer(),
    emergencyContact(),
    photo({ sources: ['on-file', 'upload', 'window'], onFileAtMostYears: 10, law }),
    expedite({ reasons: { travel: text('即将远行', 'About to travel') } }),
    office({ qualifies: text('丢失地或者居住地', 'Where it was lost or where you live') }),
    delivery({ item: text('回执', 'receipt'), methods: ['electronic', 'post', 'window', 'police-room'] }),
    declaration({ undertakings: { notSold: text('本人承诺车辆未转让', 'I have not sold the bicycle') } }),
  ],
  facts: ({ applicant: { documentNumber } }) => ({ accidents: accident.openOfParty(documentNumber) }),
  prefill: ({ facts: { person } }) => ({ registeredAddress: person?.registeredAddress }),
  conditions: [
    {
      id: 'no-open-accident',
      text: text('车辆未涉及未结事故', 'The bicycle is in no open accident case'),
      law,
      remedy: 'refusal',
      check: ({ facts: { accidents } }) => (accidents.length > 0 ? fails('有未结事故', 'An accident case is open') : holds(text('无未结事故', 'No accident case is open'))),
    },
    {
      id: 'ownership',
      text: text('购车凭证足以证明所有权', 'The papers prove ownership'),
      law,
      remedy: 'correction',
      when: ({ form: { price } }) => price > 5000,
      check: 'examiner',
    },
  ],
  materials: [
    { id: 'invoice', text: text('购车发票', 'Invoice'), requiredWhen: ({ price }) => price > 5000 },
    { id: 'keys', text: text('备用钥匙', 'Spare key'), onPaper: true },
  ],
  jurisdiction: ({ form }) => ({ kind: 'vehicle-office', regionCode: form.area }),
  effects: () => [],
  result: {
    kind: 'receipt',
    title: text('自行车遗失登记回执', 'Receipt of a lost bicycle'),
    validity: text('长期', 'Long-term'),
    numberPrefix: '豫公失车',
    rows: ({ form: { frameNumber } }) => [{ label: text('车架号', 'Frame number'), value: text(frameNumber, frameNumber) }],
  },
  samples: [
    { id: 'granted', persona: 'renewal-granted', title: text('普通自行车', 'An ordinary bicycle'), answers, ends: { granted: true } },
    { id: 'dear', persona: 'renewal-granted', title: text('贵重自行车', 'A dear bicycle'), answers: () => ({ ...answers(), price: 8000 }), ends: { waitsFor: 'ownership' } },
  ],
});
