import { Address, Choice, consent, DateField, DateTimeField, disputes, IdNumber, Integer, ListOf, LongText, Money, Phone, population, RegionCode, ShortText, standardAddress, Uscc, YesNo, type Ask, type Party } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

export const MEDIATION = 'public-order.dispute-mediation';

export const disputeKinds = {
  neighbour: { zh: '邻里', en: 'Neighbours' },
  family: { zh: '婚姻家庭', en: 'Marriage and family' },
  wage: { zh: '工资劳务', en: 'Wages and labour' },
  tenancy: { zh: '房屋租赁', en: 'Tenancy' },
  'property-management': { zh: '物业管理', en: 'Property management' },
  land: { zh: '山林土地、宅基地', en: 'Land and homestead' },
  damage: { zh: '损害赔偿', en: 'Damage' },
  debt: { zh: '民间借贷', en: 'Private loan' },
  consumer: { zh: '消费', en: 'Consumer' },
  'traffic-minor': { zh: '轻微交通损害', en: 'Minor traffic damage' },
  other: { zh: '其他', en: 'Other' },
};
const partyKinds = { person: { zh: '个人', en: 'Person' }, organisation: { zh: '单位', en: 'Organisation' } };

type Asked = Partial<MediationForm>;

export class DisputeParty {
  @Choice({ zh: '当事人类别', en: 'Kind of party' }, partyKinds)
  kind: keyof typeof partyKinds;

  @ShortText({ zh: '姓名（单位名称）', en: 'Name' })
  name: string;

  @IdNumber({ zh: '身份证号码', en: 'ID number' }, { when: ({ kind }: Partial<DisputeParty>) => kind === 'person', required: false, hint: { zh: '知道的填写，对方可以在本人账户中同意', en: 'If you know it: they can then agree from their own account' } })
  idNumber?: string;

  @Uscc({ zh: '统一社会信用代码', en: 'Unified social credit code' }, { when: ({ kind }: Partial<DisputeParty>) => kind === 'organisation' })
  partyUscc?: string;

  @Phone({ zh: '联系电话', en: 'Phone' }, { required: false })
  partyPhone?: string;

  @Address({ zh: '地址', en: 'Address' }, { required: false })
  address?: string;
}

export class ConvenientTime {
  @DateTimeField({ zh: '时间', en: 'Time' }, { notBefore: 'today' })
  at: string;
}

export class MediationForm {
  @Choice({ zh: '申请人类别', en: 'Who applies' }, partyKinds)
  appliesAs: keyof typeof partyKinds;

  @Choice({ zh: '纠纷类型', en: 'Kind of dispute' }, disputeKinds)
  disputeKind: keyof typeof disputeKinds;

  @ShortText({ zh: '其他类型说明', en: 'Other kind' }, { when: ({ disputeKind }: Asked) => disputeKind === 'other' })
  otherKind?: string;

  @Address({ zh: '纠纷发生地', en: 'Place of the dispute' }, { hint: { zh: '写到门牌号；没有门牌的，写明附近的标志', en: 'In full, with the house number; where there is none, say what is nearby' } })
  placeOfDispute: string;

  @RegionCode({ zh: '所在县（市、区）', en: 'County or district' })
  regionCode: string;

  @DateField({ zh: '发生日期', en: 'Arisen on' }, { notAfter: 'today' })
  arisenOn: CivilDate;

  @ListOf({ zh: '对方当事人', en: 'Other parties' }, DisputeParty, { minItems: 1, maxItems: 20 })
  parties: readonly DisputeParty[];

  @LongText({ zh: '纠纷事实', en: 'Facts' }, { minLength: 20, maxLength: 3_000 })
  facts: string;

  @LongText({ zh: '调解请求', en: 'What is asked' }, { minLength: 10, maxLength: 1_000 })
  claim: string;

  @Money({ zh: '争议金额', en: 'Amount in dispute' }, { required: false })
  amountInDisputeYuan?: number;

  @Integer({ zh: '涉及劳动者人数', en: 'Number of workers' }, { when: ({ disputeKind }: Asked) => disputeKind === 'wage', min: 1, max: 10_000 })
  workerCount?: number;

  @YesNo({ zh: '是否有人受伤', en: 'Anyone injured' })
  injury: boolean;

  @YesNo({ zh: '是否存在激化风险', en: 'Risk of escalation' })
  risk: boolean;

  @YesNo({ zh: '是否涉及家庭暴力', en: 'Domestic violence' }, { when: ({ disputeKind }: Asked) => disputeKind === 'family' })
  domesticViolence?: boolean;

  @YesNo({ zh: '是否已在法院、仲裁或者其他机关处理', en: 'Before a court, arbitration or authority' })
  caseElsewhere: boolean;

  @ShortText({ zh: '报警（接警）编号', en: 'Police call number' }, { required: false })
  alarmNumber?: string;

  @YesNo({ zh: '是否需要村（社区）法律顾问参与', en: 'Legal adviser wanted' })
  wantsLegalAdviser: boolean;

  @YesNo({ zh: '是否同意公开调解', en: 'Open mediation agreed' })
  openMediation: boolean;

  @ListOf({ zh: '方便的调解时间', en: 'Convenient times' }, ConvenientTime, { minItems: 1, maxItems: 5 })
  preferredTimes: readonly ConvenientTime[];

  @ShortText({ zh: '指定调解员', en: 'Chosen mediator' }, { required: false })
  mediatorChoice?: string;
}

/** What the parties bring back from the session: the agreement that they and the mediator signed. */
export class AgreementForm {
  @ShortText({ zh: '调解员', en: 'Mediator' })
  mediator: string;

  @LongText({ zh: '协议内容（逐项写明金额和履行日期）', en: 'Terms, each with its amount and due date' }, { minLength: 10, maxLength: 3_000 })
  terms: string;

  @DateField({ zh: '各方签字日期', en: 'Signed by all on' }, { notAfter: 'today' })
  signedOn: CivilDate;
}

/** Persons on the other side whose numbers are given; the first two are asked through their accounts. */
export const personsAsked = ({ parties = [] }: Asked): readonly DisputeParty[] => parties.filter(({ kind, idNumber }) => kind === 'person' && idNumber).slice(0, 2);

/** Who applies, as the register of disputes knows them: a person, or the organisation a person acts for. */
export const applyingNumber = ({ form: { appliesAs, uscc }, applicant }: { readonly form: Partial<MediationForm> & { readonly uscc?: string }; readonly applicant: Party }): string => (appliesAs === 'organisation' ? (uscc ?? '') : applicant.documentNumber);
export const applyingName = ({ form: { appliesAs, organisationName }, applicant }: { readonly form: Partial<MediationForm> & { readonly organisationName?: string }; readonly applicant: Party }): string => (appliesAs === 'organisation' ? (organisationName ?? '') : applicant.name);

/** What registers are asked about the parties and the place. */
export function mediationFacts({ form, applicant }: Ask<MediationForm & { readonly uscc?: string }>) {
  const [first, second] = personsAsked(form);
  const answered = (id: string, party: DisputeParty | undefined) => consent.answered({ service: MEDIATION, consent: id, by: party?.idNumber ?? '', applicant: applicant.documentNumber });
  return {
    person: population.person(applicant.documentNumber),
    earlier: disputes.ofPerson(applyingNumber({ form, applicant })),
    place: standardAddress.resolved(form.placeOfDispute ?? ''),
    firstAnswer: answered('first-party', first),
    secondAnswer: answered('second-party', second),
  };
}
