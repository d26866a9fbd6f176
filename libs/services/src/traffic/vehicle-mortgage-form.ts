import { Choice, DateField, Money, PersonField, ShortText, Uscc, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { CertificateNumber } from './certificate-number.js';
import { OwnedVehicleForm } from './vehicle-owner.js';

export type MortgageStep = 'create' | 'release' | 'pledge-file' | 'pledge-release';
type Mortgage = Partial<MortgageForm>;

const isCreated = ({ applicationKind }: Mortgage): boolean => applicationKind === 'create';
const isRelease = ({ applicationKind }: Mortgage): boolean => applicationKind === 'release';
export const toIndividual = ({ mortgageeType }: Mortgage): boolean => mortgageeType === 'individual';
const toOrganisation = ({ mortgageeType }: Mortgage): boolean => mortgageeType === 'financial-institution' || mortgageeType === 'organisation';

export class MortgageForm extends OwnedVehicleForm {
  @Choice(
    { zh: '申请类别', en: 'Kind of application' },
    {
      create: { zh: '抵押登记', en: 'Register a mortgage' },
      release: { zh: '解除抵押登记', en: 'Release a mortgage' },
      'pledge-file': { zh: '质押备案', en: 'File a pledge' },
      'pledge-release': { zh: '解除质押备案', en: 'Release a pledge filing' },
    },
  )
  applicationKind: MortgageStep;

  @CertificateNumber()
  registrationCertificateNumber: string;

  @Choice(
    { zh: '抵押权人（质权人）类型', en: 'Mortgagee type' },
    {
      'financial-institution': { zh: '银行、汽车金融公司等金融机构', en: 'Bank, auto finance company or other lender' },
      organisation: { zh: '其他单位', en: 'Other organisation' },
      individual: { zh: '个人', en: 'Individual' },
    },
  )
  mortgageeType: 'financial-institution' | 'organisation' | 'individual';

  @ShortText({ zh: '抵押权人名称', en: 'Mortgagee' }, { when: toOrganisation })
  mortgageeName?: string;

  @Uscc({ zh: '抵押权人统一社会信用代码', en: 'Mortgagee’s unified social credit code' }, { when: toOrganisation })
  mortgageeUscc?: string;

  @PersonField({ zh: '抵押权人', en: 'Mortgagee (individual)' }, { when: toIndividual })
  mortgageePerson?: PersonRef;

  @ShortText({ zh: '抵押合同编号', en: 'Mortgage contract number' }, { when: isCreated, maxLength: 50 })
  mortgageContractNumber?: string;

  @DateField({ zh: '合同签订日期', en: 'Contract date' }, { when: isCreated, notAfter: 'today' })
  contractDate?: CivilDate;

  @Money({ zh: '担保债权数额', en: 'Amount secured' }, { when: isCreated, min: 0.01 })
  securedAmount?: number;

  @Choice(
    { zh: '解除原因', en: 'Ground of release' },
    { 'debt-paid': { zh: '主债权消灭', en: 'Debt discharged' }, waived: { zh: '抵押权人放弃抵押权', en: 'Mortgage waived' }, court: { zh: '人民法院调解、裁定、判决', en: 'Court mediation, ruling or judgment' } },
    { when: isRelease },
  )
  reason?: 'debt-paid' | 'waived' | 'court';

  @ShortText({ zh: '法律文书及协助执行通知书文号', en: 'Court document and notice number' }, { when: ({ reason }: Mortgage) => reason === 'court' })
  courtDocumentNumber?: string;
}
