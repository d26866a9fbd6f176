import { Address, Choice, DateTimeField, Integer, ListOf, LongText, PersonField, RegionCode, ShortText, Uscc, type PersonRef } from '@yichuang/definition';

const natures = {
  festival: { zh: '节庆', en: 'Festival' },
  commercial: { zh: '商业', en: 'Commercial' },
  opening: { zh: '开业、竣工', en: 'Opening or completion' },
  'sport-culture': { zh: '文体', en: 'Sport or culture' },
  other: { zh: '其他', en: 'Other' },
};
const grades = {
  I: { zh: 'Ⅰ级', en: 'Grade I (largest)' },
  II: { zh: 'Ⅱ级', en: 'Grade II' },
  III: { zh: 'Ⅲ级', en: 'Grade III' },
  IV: { zh: 'Ⅳ级', en: 'Grade IV' },
  V: { zh: 'Ⅴ级', en: 'Grade V (smallest)' },
};
const kinds = {
  shell: { zh: '礼花弹', en: 'Aerial shell' },
  combination: { zh: '组合烟花', en: 'Combination firework' },
  'set-piece': { zh: '架子烟花', en: 'Set piece' },
  cold: { zh: '冷光烟花', en: 'Cold pyrotechnics' },
  other: { zh: '其他专业燃放类', en: 'Other professional-use' },
};
const units = { piece: { zh: '发', en: 'Piece' }, box: { zh: '箱', en: 'Box' }, set: { zh: '套', en: 'Set' } };
const methods = { electric: { zh: '电点火', en: 'Electric' }, wireless: { zh: '无线遥控', en: 'Wireless' }, manual: { zh: '人工', en: 'Manual' } };

export type Grade = keyof typeof grades;

const SPECTATORS = 1_000;
export const drawsCrowd = ({ spectatorCount = 0 }: { readonly spectatorCount?: number }): boolean => spectatorCount >= SPECTATORS;

export class DisplayProduct {
  @Choice({ zh: '种类', en: 'Kind' }, kinds)
  kind: keyof typeof kinds;

  @ShortText({ zh: '规格', en: 'Specification' })
  specification: string;

  @Integer({ zh: '口径（毫米）', en: 'Calibre (mm)' }, { when: ({ kind }: Partial<DisplayProduct>) => kind === 'shell', min: 1, max: 500 })
  calibreMillimetres?: number;

  @Integer({ zh: '数量', en: 'Quantity' }, { min: 1, max: 1_000_000 })
  quantity: number;

  @Choice({ zh: '计量单位', en: 'Unit' }, units)
  unit: keyof typeof units;

  @Uscc({ zh: '生产企业统一社会信用代码', en: 'Maker’s unified social credit code' })
  makerUscc: string;
}

export class CrewMember {
  @PersonField({ zh: '人员', en: 'Person' })
  person: PersonRef;

  @ShortText({ zh: '证书编号', en: 'Certificate number' })
  certificateNumber: string;
}

export class FireworksDisplayForm {
  @ShortText({ zh: '活动名称', en: 'Name of the activity' })
  activityName: string;

  @Choice({ zh: '活动性质', en: 'Nature of the activity' }, natures)
  activityKind: keyof typeof natures;

  @DateTimeField({ zh: '燃放开始时间', en: 'Start of firing' }, { hint: { zh: '建议提前20个工作日以上申请', en: 'At least 20 working days after the application is advised' } })
  fireAt: string;

  @Integer({ zh: '燃放时长（分钟）', en: 'Duration (minutes)' }, { min: 1, max: 180 })
  durationMinutes: number;

  @RegionCode({ zh: '燃放地县（市、区）', en: 'County or district' })
  regionCode: string;

  @Address({ zh: '燃放地点', en: 'Firing site' })
  siteAddress: string;

  @LongText({ zh: '周边环境说明', en: 'Surroundings' }, { hint: { zh: '安全距离内的建筑、道路、水域、林地、电力线路', en: 'Buildings, roads, water, forest and power lines within the safety radius' } })
  siteEnvironment: string;

  @Integer({ zh: '预计观众人数', en: 'Expected spectators' }, { min: 0, max: 1_000_000 })
  spectatorCount: number;

  @ShortText({ zh: '大型群众性活动许可（申请）编号', en: 'Mass-event licence or application number' }, { when: drawsCrowd, required: false, hint: { zh: '观众1000人以上的填写；由人民政府举办的不填', en: 'With 1,000 or more spectators, unless a government is the host' } })
  massEventNumber?: string;

  @Choice({ zh: '危险等级', en: 'Danger grade' }, grades)
  riskGrade: Grade;

  @ListOf({ zh: '烟花爆竹种类、规格、数量', en: 'Kinds, specifications and quantities' }, DisplayProduct, { minItems: 1, maxItems: 500 })
  products: readonly DisplayProduct[];

  @Integer({ zh: '总药量（克）', en: 'Total net explosive mass (grams)' }, { min: 1, max: 1_000_000_000 })
  netExplosiveMassGrams: number;

  @Integer({ zh: '安全距离（米）', en: 'Safety distance (metres)' }, { min: 1, max: 5_000 })
  safetyDistanceMetres: number;

  @Choice({ zh: '点火方式', en: 'Firing method' }, methods, { hint: { zh: '礼花弹不得人工点火', en: 'Shells are not fired by hand' } })
  firingMethod: keyof typeof methods;

  @Uscc({ zh: '燃放作业单位统一社会信用代码', en: 'Display operator’s unified social credit code' })
  operatorUscc: string;

  @ShortText({ zh: '燃放作业单位资质证书编号', en: 'Operator certificate number' })
  operatorCertificateNumber: string;

  @PersonField({ zh: '技术负责人', en: 'Technical lead' })
  technicalLead: PersonRef;

  @ListOf({ zh: '燃放作业人员', en: 'Crew' }, CrewMember, { minItems: 2, maxItems: 100 })
  crew: readonly CrewMember[];

  @Address({ zh: '临时存放地点', en: 'Temporary storage' }, { required: false })
  storageAddress?: string;

  @Integer({ zh: '停止燃放风速（米/秒）', en: 'Wind speed at which firing stops (m/s)' }, { min: 1, max: 30 })
  windLimitMetresPerSecond: number;

  @Integer({ zh: '警戒人员数量', en: 'Cordon staff' }, { min: 1, max: 10_000 })
  guardCount: number;

  @ShortText({ zh: '政府批准文号', en: 'Government approval number' }, { required: false, hint: { zh: '当地限制、禁止燃放而经批准的填写', en: 'When a local restriction was lifted for this display' } })
  specialApprovalNumber?: string;
}
