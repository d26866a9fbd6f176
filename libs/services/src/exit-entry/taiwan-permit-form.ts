import { AskedFirst, Choice, DateField, Declared, LongText, PassportNumber, PersonName, ShortText, Uscc } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { lossReasons, type LossReason } from './document-loss.js';
import { accountOfLoss, cardKinds, endsOld, isReplacement } from './permit-card.js';
import { byApproval, byEntryPermit, isOffered, taiwanTypes, taiwanValidities, type TaiwanType, type TaiwanValidity } from './taiwan-endorsement.js';
import { channels, TravellerForm } from './traveller-form.js';

export const taiwanKinds = { ...cardKinds, endorsementOnly: { zh: '仅申请签注', en: 'Endorsement only' }, singleUse: { zh: '一次有效通行证', en: 'Single-use permit' } };

/** Numbers on papers of Taiwan and of the Taiwan affairs offices. */
const asPrinted = { pattern: { regex: /^[\p{Script=Han}A-Z0-9〔〕（）()/-]{4,40}$/u, message: { zh: '请照证件或者批件填写编号，4至40个字符', en: 'Enter the number as printed, 4 to 40 characters' } } };
const needsType = (type: TaiwanType, { applicationKind }: Partial<TaiwanPermitForm>): boolean => type !== 'none' || (applicationKind !== 'endorsementOnly' && applicationKind !== 'singleUse');
const toRelative = ({ endorsementType }: Partial<TaiwanPermitForm>): boolean => endorsementType === 'T' || endorsementType === 'D';

@AskedFirst('applicationKind', 'licenceNumber')
export class TaiwanPermitForm extends TravellerForm {
  @Choice({ zh: '申请类别', en: 'Type of application' }, taiwanKinds)
  applicationKind: keyof typeof taiwanKinds;

  @PassportNumber(
    { zh: '原往来台湾通行证号码', en: 'Number of the existing permit' },
    { when: ({ applicationKind }: Partial<TaiwanPermitForm>) => applicationKind !== 'first' && applicationKind !== 'singleUse', pattern: { regex: /^[LT]\d{8}$/, message: { zh: '通行证号码为L或者T加8位数字', en: 'The number is L or T and 8 digits' } } },
  )
  licenceNumber?: string;

  @Choice({ zh: '补发原因', en: 'Reason for replacement' }, lossReasons, { when: isReplacement })
  reason?: LossReason;

  @LongText({ zh: '遗失、损毁情况说明', en: 'Account of the loss or damage' }, { ...accountOfLoss, when: isReplacement })
  lossStatement?: string;

  @Declared({ zh: '同意原证作废且不可恢复', en: 'I agree that the old permit becomes void for good' }, { when: endsOld })
  voidConsent?: true;

  @Choice({ zh: '签注种类', en: 'Type of endorsement' }, taiwanTypes, { rule: { holds: needsType, message: { zh: '仅申请签注和一次有效通行证的，请选择签注种类', en: 'For an endorsement alone or a single-use permit, choose the type' } } })
  endorsementType: TaiwanType;

  @Choice(
    { zh: '签注有效期和次数', en: 'Validity and entries' },
    taiwanValidities,
    { when: ({ endorsementType }: Partial<TaiwanPermitForm>) => endorsementType !== undefined && endorsementType !== 'none', rule: { holds: isOffered, message: { zh: '该签注种类没有这一有效期：旅游、定居为6个月1次，探亲、应邀、商务至多3年多次，乘务1至3年多次，学习按学制，其他6个月1次或者1年多次', en: 'The type has no such validity: tourism and settlement six months, one entry; family visits, exchange and business up to three years; crew one to three years; study its length; other six months or one year' } } },
  )
  endorsementValidity?: TaiwanValidity;

  @ShortText({ zh: '入台许可编号', en: 'Taiwan entry permit number' }, { ...asPrinted, when: byEntryPermit })
  taiwanEntryPermitNumber?: string;

  @ShortText({ zh: '台办批件、批复或者学习证明编号', en: 'Approval or certificate number' }, { ...asPrinted, when: byApproval })
  approvalNumber?: string;

  @DateField({ zh: '批件有效期至', en: 'Approval valid until' }, { when: byApproval })
  approvalExpiryDate?: CivilDate;

  @PersonName({ zh: '台湾亲友姓名', en: 'Name of the relative or friend in Taiwan' }, { when: toRelative })
  relativeName?: string;

  @ShortText({ zh: '与申请人关系', en: 'Relationship' }, { when: toRelative })
  relativeRelation?: string;

  @Uscc({ zh: '组团社统一社会信用代码', en: 'Unified social credit code of the tour operator' }, { when: ({ endorsementType }: Partial<TaiwanPermitForm>) => endorsementType === 'L' })
  travelAgencyUscc?: string;

  @DateField({ zh: '拟出发日期', en: 'Planned date of departure' }, { required: false, notBefore: 'today' })
  plannedDepartureDate?: CivilDate;

  @Choice({ zh: '办理方式', en: 'Channel' }, channels, { hint: { zh: '全程网办限不申请签注的换发、补发，郑州户籍、年满16周岁、留存指纹的', en: 'Fully online for renewal or replacement without an endorsement, households of Zhengzhou, 16 or over, fingerprints on file' } })
  channel: keyof typeof channels;
}
