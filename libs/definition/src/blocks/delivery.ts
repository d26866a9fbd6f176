import type { Text } from '@yichuang/kernel';

import { field, type Answers, type Option } from '../fields/field.js';
import { block } from './block.js';

export type DeliveryMethod = 'electronic' | 'post' | 'window' | 'police-room';

export interface DeliveryAnswers {
  readonly deliveryMethod: DeliveryMethod;
  readonly deliveryRecipient?: string;
  readonly deliveryPhone?: string;
  readonly deliveryAddress?: string;
  readonly postalCode?: string;
  /** Division (six digits) at whose window or room the result is collected. */
  readonly pickupOffice?: string;
}

export interface DeliveryOptions {
  readonly item: Text;
  readonly methods: readonly DeliveryMethod[];
  /** Asked only then; always when absent. */
  readonly when?: (answers: Answers) => boolean;
}

const methodLabels: Readonly<Record<DeliveryMethod, Text>> = {
  electronic: { zh: '电子送达', en: 'Electronic' },
  post: { zh: '邮寄', en: 'By post' },
  window: { zh: '窗口领取', en: 'Collect at a window' },
  'police-room': { zh: '警务室领取', en: 'Collect at a police room' },
};

/** What is chosen until the applicant says otherwise: the first of these that is offered. */
const leastTrouble: readonly DeliveryMethod[] = ['electronic', 'post', 'window', 'police-room'];

const byPost = ({ deliveryMethod }: { deliveryMethod?: unknown }) => deliveryMethod === 'post';
const collected = ({ deliveryMethod }: { deliveryMethod?: unknown }) => deliveryMethod === 'window' || deliveryMethod === 'police-room';
const postalCode = /^\d{6}$/;

/** Asked only of services that send something by post. */
const postFields = [
  field('deliveryRecipient', 'personName', { zh: '收件人', en: 'Recipient' }, { when: byPost }),
  field('deliveryPhone', 'phone', { zh: '收件人电话', en: 'Recipient’s phone' }, { when: byPost }),
  field('deliveryAddress', 'address', { zh: '收件地址', en: 'Delivery address' }, { when: byPost }),
  field('postalCode', 'text', { zh: '邮政编码', en: 'Postal code' }, {
    when: byPost,
    required: false,
    pattern: { regex: postalCode, message: { zh: '邮政编码为6位数字，例如450000', en: 'The postal code has six digits, such as 450000' } },
  }),
];

const pickupFields = [field('pickupOffice', 'regionCode', { zh: '领取地', en: 'Place to collect' }, { when: collected })];

/** How the result reaches the applicant. */
export const delivery = ({ item, methods, when }: DeliveryOptions) => {
  const posts = methods.includes('post');
  const usual = leastTrouble.find((each) => methods.includes(each));
  const isCollected = methods.some((deliveryMethod) => collected({ deliveryMethod }));
  return block<DeliveryAnswers>({
    id: 'delivery',
    title: { zh: `${item.zh}的领取`, en: `How to receive the ${item.en}` },
    fields: [
      field('deliveryMethod', 'enum', { zh: '领取方式', en: 'Method' }, { when, options: methods.map((id): Option => ({ id, label: methodLabels[id] })) }),
      ...(posts ? postFields : []),
      ...(isCollected ? pickupFields : []),
    ],
    prefill: ({ applicant, submitter }) => ({ deliveryMethod: usual, ...(posts && { deliveryRecipient: applicant.name, deliveryPhone: submitter.phone }) }),
  });
};
