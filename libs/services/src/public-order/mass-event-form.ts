import { Address, Choice, DateTimeField, Integer, ListOf, LongText, MultiChoice, PersonField, RegionCode, ShortText, Uscc, YesNo, type PersonRef } from '@yichuang/definition';

const kinds = {
  sport: { zh: '体育比赛', en: 'Sports competition' },
  performance: { zh: '演唱会、音乐会等文艺演出', en: 'Concert or other performance' },
  exhibition: { zh: '展览、展销', en: 'Exhibition or trade fair' },
  fair: { zh: '游园、灯会、庙会、花会、焰火晚会', en: 'Garden party, lantern, temple or flower fair, fireworks evening' },
  'recruitment-lottery': { zh: '人才招聘会、现场开奖的彩票销售', en: 'Job fair or live-draw lottery' },
  other: { zh: '其他', en: 'Other' },
};
const settings = { indoor: { zh: '室内', en: 'Indoor' }, outdoor: { zh: '室外', en: 'Outdoor' }, mixed: { zh: '室内外结合', en: 'Both' } };
const admissions = { ticket: { zh: '售票', en: 'Sold tickets' }, 'free-ticket': { zh: '免费票证', en: 'Free tickets' }, invitation: { zh: '邀请', en: 'By invitation' }, open: { zh: '开放', en: 'Open' } };
export const planItems = {
  'time-place-content': { zh: '时间、地点、内容及组织方式', en: 'Time, place, content, organisation' },
  staff: { zh: '安全工作人员数量、任务和识别标志', en: 'Staff numbers, tasks and badges' },
  fire: { zh: '消防安全措施', en: 'Fire measures' },
  capacity: { zh: '可容纳人数和预计参加人数', en: 'Capacity and expected numbers' },
  buffer: { zh: '治安缓冲区域及标识', en: 'Buffer zone and signs' },
  'tickets-screening': { zh: '票证查验和安全检查', en: 'Ticket checks and screening' },
  vehicles: { zh: '车辆停放、疏导', en: 'Parking and traffic' },
  order: { zh: '现场秩序维护、人员疏导', en: 'Crowd order and flow' },
  emergency: { zh: '应急救援预案', en: 'Emergency plan' },
};

type Asked = Partial<MassEventForm>;
type Times = Partial<Pick<MassEventSession, 'startAt' | 'endAt'>>;

const HOURS = 24;
const hoursBetween = (startAt: string, endAt: string): number => (Date.parse(`${endAt}Z`) - Date.parse(`${startAt}Z`)) / 3_600_000;
const isShort = (endAt: string, { startAt }: Times): boolean => startAt === undefined || (hoursBetween(startAt, endAt) > 0 && hoursBetween(startAt, endAt) <= HOURS);
const areApart = (sessions: readonly Times[]): boolean =>
  sessions.every((one, place) => sessions.slice(place + 1).every((other) => (one.startAt ?? '') >= (other.endAt ?? '') || (other.startAt ?? '') >= (one.endAt ?? '')));

export class CoOrganiser {
  @ShortText({ zh: '共同承办者名称', en: 'Co-organiser' })
  name: string;

  @Uscc({ zh: '统一社会信用代码', en: 'Unified social credit code' })
  coOrganiserUscc: string;

  @LongText({ zh: '职责分工', en: 'Division of duties' })
  duties: string;
}

export class MassEventSession {
  @DateTimeField({ zh: '开始时间', en: 'Starts at' })
  startAt: string;

  @DateTimeField({ zh: '结束时间', en: 'Ends at' }, { rule: { holds: isShort, message: { zh: '结束时间应当晚于开始时间，每场不超过24小时', en: 'A session ends after it starts and lasts at most 24 hours' } } })
  endAt: string;

  @Integer({ zh: '预计参加人数', en: 'Expected attendance' }, { min: 1, max: 1_000_000 })
  expectedAttendance: number;

  @Integer({ zh: '现场工作人员数', en: 'Staff on site' }, { min: 0, max: 100_000 })
  staffOnSite: number;
}

export class OtherRegion {
  @RegionCode({ zh: '县（市、区）', en: 'County' })
  regionCode: string;
}

export class MassEventForm {
  @ShortText({ zh: '活动名称', en: 'Name of the event' }, { minLength: 2, maxLength: 60 })
  eventName: string;

  @Choice({ zh: '活动类型', en: 'Kind of event' }, kinds)
  eventKind: keyof typeof kinds;

  @ShortText({ zh: '行业主管部门批准文号', en: 'Sector approval number' }, { when: ({ eventKind }: Asked) => eventKind === 'performance' || eventKind === 'recruitment-lottery' })
  sectorApprovalNumber?: string;

  @LongText({ zh: '活动内容及组织方式', en: 'Content and manner of organisation' }, { minLength: 50, maxLength: 5_000 })
  content: string;

  @YesNo({ zh: '是否属于场所日常业务活动', en: 'Ordinary business of the venue' })
  ordinaryBusiness: boolean;

  @ListOf({ zh: '场次', en: 'Sessions' }, MassEventSession, { minItems: 1, maxItems: 60, rule: { holds: areApart, message: { zh: '场次的时间不能重叠', en: 'Sessions may not overlap' } } })
  sessions: readonly MassEventSession[];

  @ShortText({ zh: '场所名称', en: 'Venue' })
  venueName: string;

  @Address({ zh: '场所地址', en: 'Venue address' })
  venueAddress: string;

  @RegionCode({ zh: '举办地县（市、区）', en: 'County or district of the venue' })
  regionCode: string;

  @ListOf({ zh: '涉及的其他县（市、区）', en: 'Other counties involved' }, OtherRegion, { required: false })
  otherRegions?: readonly OtherRegion[];

  @Uscc({ zh: '场所管理者统一社会信用代码', en: 'Venue manager’s unified social credit code' })
  venueManagerUscc: string;

  @Choice({ zh: '场所类别', en: 'Setting' }, settings)
  indoor: keyof typeof settings;

  @Integer({ zh: '核定容纳人数', en: 'Approved capacity' }, { min: 1, max: 1_000_000 })
  venueCapacity: number;

  @Choice({ zh: '入场方式', en: 'Admission' }, admissions)
  admission: keyof typeof admissions;

  @Integer({ zh: '票证数量（每场最多）', en: 'Tickets (largest session)' }, { when: ({ admission }: Asked) => admission !== undefined && admission !== 'open', min: 1, max: 1_000_000 })
  ticketCount?: number;

  @YesNo({ zh: '是否实名制购票入场', en: 'Real-name ticketing' }, { when: ({ admission }: Asked) => admission === 'ticket' })
  realNameTicketing?: boolean;

  @YesNo({ zh: '是否搭建临时设施', en: 'Temporary structures' })
  temporaryStructures: boolean;

  @Uscc({ zh: '搭建单位统一社会信用代码', en: 'Builder’s unified social credit code' }, { when: ({ temporaryStructures }: Asked) => temporaryStructures === true })
  structureBuilderUscc?: string;

  @YesNo({ zh: '是否燃放焰火', en: 'Fireworks' }, { hint: { zh: '燃放的，另行申请大型焰火燃放许可', en: 'If so, also apply for the fireworks display licence' } })
  usesFireworks: boolean;

  @YesNo({ zh: '是否使用无人驾驶航空器', en: 'Drones' })
  usesDrones: boolean;

  @ListOf({ zh: '共同承办者', en: 'Co-organisers' }, CoOrganiser, { required: false })
  coOrganisers?: readonly CoOrganiser[];

  @PersonField({ zh: '安全责任人（承办者主要负责人）', en: 'Person responsible for safety (head of the organiser)' })
  safetyResponsiblePerson: PersonRef;

  @Uscc({ zh: '保安服务公司统一社会信用代码', en: 'Security company’s unified social credit code' })
  securityCompanyUscc: string;

  @Integer({ zh: '专业保安人员数量', en: 'Professional guards' }, { min: 1, max: 100_000 })
  guardCount: number;

  @Integer({ zh: '其他安全工作人员数量', en: 'Other safety staff' }, { min: 0, max: 100_000 })
  otherSafetyStaffCount: number;

  @Integer({ zh: '安检通道数量', en: 'Screening lanes' }, { min: 1, max: 1_000 })
  screeningGateCount: number;

  @Integer({ zh: '停车泊位数', en: 'Parking spaces' }, { min: 0, max: 100_000 })
  parkingSpaces: number;

  @MultiChoice({ zh: '安全工作方案法定内容', en: 'Statutory items of the safety plan' }, planItems)
  planItems: readonly (keyof typeof planItems)[];

  @YesNo({ zh: '是否投保公众责任险', en: 'Public liability insurance' }, { required: false })
  insurance?: boolean;
}
