import { delivery, LicenceNumber, onBehalf, photo, ShortText, type Answers } from '@yichuang/definition';

import { provisions } from './licence-law.js';

export const fileNumber = {
  fromRegister: true,
  pattern: { regex: /^[1-9]\d{11}$/, message: { zh: '档案编号为12位数字，前四位是核发机关代码，见驾驶证副页', en: 'The file number has 12 digits, the first four of the issuing office: see the licence’s second page' } },
};

/** The licence in question, as the register has it. */
export class LicenceForm {
  @LicenceNumber({ zh: '驾驶证号', en: 'Driving licence number' }, { fromRegister: true })
  licenceNumber: string;

  @ShortText({ zh: '档案编号', en: 'Licence file number' }, fileNumber)
  fileNumber: string;
}

/** Sight as the report has it, by the decimal table. */
export const sight = {
  fromRegister: true,
  pattern: { regex: /^(4\.\d|5\.[0-3])$/, message: { zh: '视力按五分记录，4.0至5.3', en: 'Sight is between 4.0 and 5.3' } },
};

/** Whether the answers are about a matter in which a card is made. */
type When = (answers: Answers) => boolean;

export const portrait = (when?: When) =>
  photo({
    when,
    sources: ['on-file', 'upload'],
    onFileAtMostYears: 6,
    specification: { zh: '白底彩色近照，免冠，JPEG或者PNG，不超过10MB', en: 'Recent colour portrait on white, no hat, JPEG or PNG, at most 10 MB' },
    law: provisions('第十二条', 'Article 12'),
  });

export const byAgentToo = () => onBehalf({ who: ['self', 'agent'], law: provisions('第一百零五条', 'Article 105') });

export const cardDelivery = (when?: When) => delivery({ when, item: { zh: '驾驶证', en: 'licence' }, methods: ['post', 'window'] });
