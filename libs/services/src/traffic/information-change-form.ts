import { Address, Choice, Declared, IdNumber, Integer, PersonName, Phone, RegionCode, ShortText } from '@yichuang/definition';

import { classChoices } from './class-choices.js';
import { LicenceForm } from './licence-form.js';

const changeKinds = {
  'transfer-in': { zh: '转入换证', en: 'Transfer-in' },
  'personal-information': { zh: '驾驶人信息变更', en: 'Change of the driver’s details' },
  contact: { zh: '联系电话、联系住址、从业单位备案', en: 'Contact phone, address or employer filing' },
  'voluntary-downgrade': { zh: '自愿降低准驾车型', en: 'Voluntary downgrade' },
  'physical-downgrade': { zh: '身体条件变化降低准驾车型', en: 'Downgrade for physical condition' },
  'age-downgrade': { zh: '年龄达到规定上限换证', en: 'Age-limit exchange' },
  'extend-heavy-class': { zh: '申请延长大中型客货车驾驶资格', en: 'Extension of the heavy-vehicle entitlement beyond 63' },
};
type ChangeKind = keyof typeof changeKinds;

/** Kinds in which a lower class is taken. */
export const isDowngrade = (kind: ChangeKind | undefined): boolean => kind === 'voluntary-downgrade' || kind === 'physical-downgrade' || kind === 'age-downgrade';

/** Kinds for which the holder is examined. */
export const needsExamination = (kind: ChangeKind | undefined): boolean => kind === 'physical-downgrade' || kind === 'age-downgrade' || kind === 'extend-heavy-class';

interface Chosen {
  readonly applicationKind?: ChangeKind;
}
const only =
  (kind: ChangeKind) =>
  ({ applicationKind }: Chosen): boolean =>
    applicationKind === kind;

const lowerClasses = classChoices('A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'F');

export class InformationChangeForm extends LicenceForm {
  @Choice({ zh: '办理类别', en: 'Kind' }, changeKinds)
  applicationKind: ChangeKind;

  @RegionCode({ zh: '转入地车管所', en: 'Receiving vehicle office' }, { when: only('transfer-in') })
  destinationOffice?: string;

  @ShortText(
    { zh: '居住证编号', en: 'Residence permit number' },
    { when: only('transfer-in'), required: false, hint: { zh: '户籍不在转入地的填写；居住登记信息会自动核对', en: 'If your household is registered elsewhere; it is checked against the residence register' } },
  )
  residencePermitNumber?: string;

  @PersonName({ zh: '变更后姓名', en: 'New name' }, { when: only('personal-information'), required: false })
  newName?: string;

  @IdNumber({ zh: '变更后身份证明号码', en: 'New identity number' }, { when: only('personal-information'), required: false })
  newIdNumber?: string;

  @Address({ zh: '变更后住址', en: 'New address' }, { when: only('personal-information'), required: false })
  newAddress?: string;

  @Phone({ zh: '变更后联系电话', en: 'New contact phone' }, { when: only('contact') })
  newPhone?: string;

  @Choice({ zh: '申请的准驾车型', en: 'Class asked for' }, lowerClasses, { when: ({ applicationKind }: Chosen) => isDowngrade(applicationKind) })
  requestedClass?: keyof typeof lowerClasses;

  @Declared({ zh: '本人申告身体条件情况', en: 'I declare my physical condition' })
  healthDeclaration: true;

  @Integer({ zh: '申请延长年限', en: 'Years of extension' }, { when: only('extend-heavy-class'), min: 1, max: 3 })
  extensionYears?: number;
}
