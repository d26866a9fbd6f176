import { disputeCases } from '../tables/disputes.js';
import { numberOf } from './civil-arranging.js';
import { put } from './records.js';
import type { Resident } from './residents.js';

const regionCode = '411327';

/** Neighbours who quarrel over a tree, and two of whom one has sued the other. */
export const disputePersonas: readonly Resident[] = [
  { name: 'dispute-neighbour', called: '和为贵', age: 56, regionCode, note: { zh: '与邻居有地界树木纠纷，同意调解', en: 'Disagrees with a neighbour over a boundary tree and agrees to mediation' } },
  { name: 'dispute-applicant', called: '邻相安', age: 53, regionCode, note: { zh: '申请调解地界树木纠纷', en: 'Asks for mediation over a boundary tree' } },
  { name: 'dispute-debtor', called: '欠有因', age: 44, regionCode, note: { zh: '借款人，已被起诉', en: 'Owes a loan and has been sued' } },
  {
    name: 'dispute-lender',
    called: '贷方正',
    age: 47,
    regionCode,
    note: { zh: '上月已就同一借款起诉，法院已受理', en: 'Sued over the same loan last month; the court has accepted it' },
    arrange: ({ records }, { idNumber }) =>
      put(records, disputeCases, { caseNumber: '(2026)豫1327民初218号', kind: 'debt', parties: [idNumber, numberOf(records, 'dispute-debtor')], officeCode: '411327', mediator: null, terms: null, signedOn: null, confirmableUntil: null, status: 'elsewhere' }),
  },
];
