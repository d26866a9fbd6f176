import { Address, Choice, DateField, Declared, LongText, ShortText, Uscc, Vin, YesNo, type DeregistrationReason } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { OwnedVehicleForm } from './vehicle-owner.js';

type Leaving = Partial<DeregistrationForm>;

export const isScrapped = ({ reason }: Leaving): boolean => reason === 'mandatory-scrap' || reason === 'voluntary-scrap';
export const isDestroyed = ({ reason }: Leaving): boolean => reason === 'destroyed';
export const isExported = ({ reason }: Leaving): boolean => reason === 'taken-abroad' || reason === 'used-export';
export const isReturned = ({ reason }: Leaving): boolean => reason === 'returned';

export class DeregistrationForm extends OwnedVehicleForm {
  @Vin({ zh: '车辆识别代号', en: 'VIN' })
  vin: string;

  @Choice(
    { zh: '注销原因', en: 'Reason' },
    {
      'mandatory-scrap': { zh: '达到强制报废标准', en: 'Mandatory scrap standard reached' },
      'voluntary-scrap': { zh: '自愿报废', en: 'Voluntary scrapping' },
      destroyed: { zh: '因自然灾害、失火、交通事故等灭失', en: 'Destroyed by disaster, fire, accident or similar' },
      'taken-abroad': { zh: '因故不在境内使用', en: 'No longer used in mainland China' },
      'used-export': { zh: '二手车出口', en: 'Used-vehicle export' },
      returned: { zh: '因质量问题退车', en: 'Returned to the maker for quality reasons' },
    },
  )
  reason: DeregistrationReason;

  @Uscc({ zh: '报废机动车回收企业统一社会信用代码', en: 'Recycler’s unified social credit code' }, { when: isScrapped })
  recyclerUscc?: string;

  @ShortText({ zh: '报废机动车回收证明编号', en: 'Recycling certificate number' }, { when: isScrapped })
  recyclingCertificateNumber?: string;

  @DateField({ zh: '灭失日期', en: 'Date of destruction' }, { when: isDestroyed, notAfter: 'today' })
  lossDate?: CivilDate;

  @Address({ zh: '灭失地点', en: 'Place of destruction' }, { when: isDestroyed, hint: { zh: '写到门牌号；没有门牌的，写明附近的标志', en: 'In full, with the house number; where there is none, say what is nearby' } })
  lossPlace?: string;

  @LongText({ zh: '灭失原因说明', en: 'How it was destroyed' }, { when: isDestroyed, minLength: 10, maxLength: 500 })
  lossStatement?: string;

  @Declared({ zh: '本人承诺灭失情况属实并承担不实承诺的法律责任', en: 'I declare the loss is true and accept liability' }, { when: isDestroyed })
  lossDeclaration?: true;

  @ShortText({ zh: '出境（出口）凭证编号', en: 'Exit or export document number' }, { when: isExported })
  exportDocumentNumber?: string;

  @ShortText({ zh: '退车证明编号', en: 'Certificate of return' }, { when: isReturned })
  returnCertificateNumber?: string;

  @YesNo({ zh: '登记证书、号牌或者行驶证是否丢失', en: 'Are the certificate, plates or licence missing' })
  certificateMissing: boolean;
}
