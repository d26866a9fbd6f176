import { Address, Choice, DateField, RegionCode, ShortText, Uscc } from '@yichuang/definition';
import { cityOf, type CivilDate } from '@yichuang/kernel';

const educations = {
  primary: { zh: '小学及以下', en: 'Primary or less' },
  'lower-secondary': { zh: '初中', en: 'Lower secondary' },
  'upper-secondary': { zh: '高中、中专', en: 'Upper secondary' },
  college: { zh: '大专', en: 'Junior college' },
  bachelor: { zh: '本科及以上', en: 'Bachelor or above' },
};
const registrations = {
  self: { zh: '本人报名', en: 'By the applicant' },
  employer: { zh: '保安从业单位组织报名', en: 'Through an employer' },
  trainer: { zh: '保安培训单位组织报名', en: 'Through a training provider' },
};

const isCity = (code: string): boolean => cityOf(code)?.code === code;

export class GuardForm {
  @Address({ zh: '现住址', en: 'Current address' })
  residentialAddress: string;

  @RegionCode({ zh: '现住地县（市、区）', en: 'County or district of residence' })
  regionCode: string;

  @Choice({ zh: '文化程度', en: 'Education' }, educations)
  education: keyof typeof educations;

  @ShortText({ zh: '学历证书编号', en: 'Education certificate number' }, { required: false })
  educationCertificateNumber?: string;

  @DateField({ zh: '体检日期', en: 'Date of the medical examination' }, { notAfter: 'today', hint: { zh: '6个月以内', en: 'Within the last six months' } })
  healthCertificateDate: CivilDate;

  @ShortText({ zh: '体检医院', en: 'Hospital' }, { hint: { zh: '县级以上医院', en: 'Of county level or above' } })
  hospitalName: string;

  @Choice({ zh: '报名方式', en: 'How registered' }, registrations)
  registrationKind: keyof typeof registrations;

  @Uscc({ zh: '组织单位统一社会信用代码', en: 'Code of the organiser' }, { when: ({ registrationKind }: Partial<GuardForm>) => registrationKind === 'employer' || registrationKind === 'trainer' })
  organiserUscc?: string;

  @RegionCode({ zh: '考试地点（省辖市）', en: 'City of the examination' }, { rule: { holds: isCity, message: { zh: '请选择河南的省辖市或者济源市', en: 'Choose a city of Henan' } } })
  examinationRegion: string;

  @ShortText({ zh: '考试场次', en: 'Examination session' }, { hint: { zh: '公布的场次编号，例如郑州保安员考试2026年第12场', en: 'Number of a published session' } })
  examinationSession: string;
}
