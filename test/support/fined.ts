import { catalogue } from '@yichuang/house';
import type { Receipt } from '@yichuang/one-window';

import type { House } from './house.js';

/** Somebody applies to pay the fine of two hundred yuan they were given; it is granted and waits for the money. */
export async function fined(house: House, decisionNumber: string): Promise<Receipt> {
  const submitter = house.person('fine-unpaid');
  const { name: penalisedName, documentNumber: penalisedIdNumber } = submitter;
  const receipt = await house.apply(submitter, { service: catalogue.get('traffic.fine-payment'), answers: { decisionNumber, penalisedName, penalisedIdNumber, payerRelation: 'self', paymentChannel: 'wechat', contactPhone: '13903710009' } });
  await house.runAll();
  return receipt;
}
