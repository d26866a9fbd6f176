import { fails, holds, unknown, type Consent, type Dispute, type Outcome, type Party, type Person, type StandardAddress } from '@yichuang/definition';
import { cityOf } from '@yichuang/kernel';

import { applyingNumber, personsAsked, type MediationForm } from './mediation-form.js';

/** What must be known before parties are brought together. */
export interface Mediating {
  readonly form: MediationForm & { readonly uscc?: string; readonly acceptingOffice?: string };
  readonly applicant: Party;
  readonly facts: {
    readonly person: Person | null;
    readonly earlier: readonly Dispute[];
    readonly place: StandardAddress | null;
    readonly firstAnswer: Consent | null;
    readonly secondAnswer: Consent | null;
  };
}

const GROUP = 10;

/** What each party is known by, the applicant first. */
export const partiesOf = ({ form, applicant }: Pick<Mediating, 'form' | 'applicant'>): string[] => [applyingNumber({ form, applicant }), ...form.parties.flatMap(({ idNumber, partyUscc }) => partyUscc ?? idNumber ?? [])];

export function isCivil({ form }: Mediating): Outcome {
  const told = [
    { applies: form.risk, zh: '存在激化风险，由工作人员立即报告派出所', en: 'The dispute may escalate: an officer tells the police station at once' },
    { applies: form.injury, zh: '有人受伤，由工作人员甄别是否涉嫌违法犯罪', en: 'Somebody is injured; an officer looks at whether it is an offence' },
    { applies: form.disputeKind === 'wage' && (form.workerCount ?? 0) >= GROUP, zh: '涉及十名以上劳动者，作为群体性纠纷由工作人员报告派出所', en: 'Ten workers or more: an officer tells the police station of a group case' },
  ].filter(({ applies }) => applies);
  return told.length > 0 ? unknown(told.map(({ zh }) => zh).join('；'), told.map(({ en }) => en).join('; ')) : unknown('由工作人员审查纠纷事实', 'An officer looks at the facts');
}

export const isParty = ({ facts: { person } }: Mediating): Outcome => (person ? holds() : unknown('没有查到申请人的人口登记，由工作人员核对', 'The applicant is not on the population register; an officer checks'));

export function doAllAgree({ form, facts: { firstAnswer, secondAnswer } }: Mediating): Outcome {
  const answers = [firstAnswer, secondAnswer];
  if (answers.some((each) => each?.answer === 'refused')) return fails('对方当事人不接受调解，可以通过仲裁、行政途径或者诉讼解决', 'The other party does not want mediation: arbitration, an authority or a court is open to you');
  const asked = personsAsked(form);
  return asked.length === form.parties.length && asked.every((_, index) => answers[index]?.answer === 'given') ? holds() : unknown('由工作人员征求其他各方当事人的意见', 'An officer asks the other parties');
}

export function isNowhereElse(subject: Mediating): Outcome {
  const { form, facts } = subject;
  if (form.caseElsewhere) return fails('纠纷已由法院、仲裁机构或者其他机关受理，不能同时调解', 'The dispute is before a court, arbitration or another authority and cannot be mediated too');
  const others = partiesOf(subject).slice(1);
  const known = facts.earlier.find(({ parties }) => others.some((each) => parties.includes(each)));
  if (!known) return holds();
  return known.status === 'elsewhere' ? fails(`与同一当事人的纠纷已由其他机关受理（${known.caseNumber}）`, `A dispute with the same party is before another body (${known.caseNumber})`) : unknown(`与同一当事人另有调解案件${known.caseNumber}，由工作人员核对是否同一纠纷`, `There is mediation case ${known.caseNumber} with the same party; an officer checks whether it is the same dispute`);
}

export const mayBeMediated = ({ form }: Mediating): Outcome =>
  form.domesticViolence ? fails('涉及家庭暴力的先由公安机关采取保护措施，不先行调解；可以申请人身安全保护令', 'Domestic violence is dealt with by the police first and not mediated; you may ask for a protection order') : unknown('由工作人员审查是否属于可以调解的事项', 'An officer looks at whether the matter may be mediated');

export function isNear({ form, facts: { place, person } }: Mediating): Outcome {
  if (!cityOf(form.regionCode)) return fails('纠纷发生地应当在河南省内', 'The place must be in Henan');
  if (place && place.regionCode !== form.regionCode) return fails('纠纷发生地不在所选的县（市、区），请更正', 'The place does not lie in the county chosen: correct it');
  if (![place?.regionCode, person?.registeredRegion].includes(form.regionCode)) return unknown('没有查到该地址，由工作人员核对警务室辖区', 'The address was not found; an officer checks the area of the police room');
  return [form.regionCode, person?.registeredRegion].includes(form.acceptingOffice) ? holds() : unknown('受理地不是纠纷发生地或者申请人户籍地，由工作人员核对警务室辖区', 'Neither the dispute nor the applicant’s registration lies where it is to be accepted; an officer checks the area of the police room');
}
