import { Choice, DateField, ethnicityWords, LongText, PersonField, sexWords, ShortText, YesNo, type Ethnicity, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';


export const principalItems = { ethnicity: { zh: '民族', en: 'Ethnicity' }, sex: { zh: '性别', en: 'Sex' }, 'birth-date': { zh: '出生日期', en: 'Date of birth' } };
const kinds = { change: { zh: '变更（事实变化）', en: 'Change (the fact changed)' }, correction: { zh: '更正（原登记有误）', en: 'Correction (the entry was wrong)' } };
const ethnicityGrounds = {
  'parents-divorced': { zh: '父母离婚', en: 'Parents divorced' },
  'step-parent': { zh: '父母再婚形成继父母关系', en: 'Step-parent by remarriage' },
  adoptive: { zh: '收养', en: 'Adoption' },
  'adult-18-20': { zh: '年满18周岁2年内', en: 'Within two years of turning 18' },
  'clerical-error': { zh: '原登记差错', en: 'Clerical error' },
};
const sexDocuments = {
  hospital: { zh: '国内三级医院性别鉴定证明', en: 'Grade-three hospital certificate' },
  forensic: { zh: '司法鉴定意见', en: 'Forensic opinion' },
  'birth-certificate': { zh: '出生医学证明（登记有误）', en: 'Medical certificate of birth' },
};
const errorSources = {
  'birth-certificate': { zh: '与出生医学证明不一致', en: 'Differs from the birth certificate' },
  'migration-certificate': { zh: '与户口迁移证不一致', en: 'Differs from the migration certificate' },
  file: { zh: '与原始户口档案不一致', en: 'Differs from the original register file' },
  clerical: { zh: '登记录入差错', en: 'Data entry error' },
};

type Named = Partial<PrincipalItemForm>;

const whenItem = (wanted: keyof typeof principalItems) => ({ when: ({ item }: Named) => item === wanted });

export class PrincipalItemForm {
  @Choice({ zh: '申请项目', en: 'Item' }, principalItems)
  item: keyof typeof principalItems;

  @Choice({ zh: '类别', en: 'Kind' }, kinds, {
    rule: { holds: (kind: keyof typeof kinds, { item }: Named) => item !== 'birth-date' || kind === 'correction', message: { zh: '出生日期只能更正，不能变更', en: 'A date of birth is corrected, never changed' } },
  })
  applicationKind: keyof typeof kinds;

  @Choice({ zh: '变更后的民族', en: 'New ethnicity' }, ethnicityWords, whenItem('ethnicity'))
  newEthnicity?: Ethnicity;

  @Choice({ zh: '民族变更情形', en: 'Ground of the ethnicity change' }, ethnicityGrounds, whenItem('ethnicity'))
  ethnicityGround?: keyof typeof ethnicityGrounds;

  @PersonField({ zh: '依据的父母', en: 'Parent followed' }, whenItem('ethnicity'))
  parentFollowed?: PersonRef;

  @ShortText({ zh: '民族事务部门审批意见编号', en: 'Ethnic affairs approval number' }, { ...whenItem('ethnicity'), maxLength: 40 })
  ethnicApprovalNumber?: string;

  @Choice({ zh: '变更后的性别', en: 'New sex' }, sexWords, whenItem('sex'))
  newSex?: keyof typeof sexWords;

  @Choice({ zh: '性别证明类别', en: 'Kind of sex document' }, sexDocuments, whenItem('sex'))
  sexDocument?: keyof typeof sexDocuments;

  @DateField({ zh: '更正后的出生日期', en: 'Corrected date of birth' }, { ...whenItem('birth-date'), notBefore: '1900-01-01', notAfter: 'today' })
  newBirthDate?: CivilDate;

  @Choice({ zh: '差错来源', en: 'Source of the error' }, errorSources, whenItem('birth-date'))
  errorSource?: keyof typeof errorSources;

  @YesNo({ zh: '是否公职人员', en: 'Are you a public official?' }, whenItem('birth-date'))
  isPublicOfficial?: boolean;

  @LongText({ zh: '情况说明', en: 'Explanation' }, { minLength: 20, maxLength: 1000 })
  reasonDetail: string;
}
