import { fails, holds, unknown, type Marriage, type Outcome, type Party, type PersonRef, type Registration } from '@yichuang/definition';
import { ageOn, parseIdentityNumber, type CivilDate } from '@yichuang/kernel';

/** What must be known to judge whether two people are married. */
export interface Wedded {
  readonly applicant: Party;
  readonly form: { readonly sponsor: PersonRef; readonly marriageCertificateNumber: string; readonly marriageDate: CivilDate };
  readonly facts: { readonly mover: Registration | null; readonly sponsor: Registration | null; readonly marriages: readonly Marriage[] };
}

/** The last marriage between the two that civil affairs has. */
export const marriageOf = ({ form, facts }: Pick<Wedded, 'form' | 'facts'>): Marriage | undefined => facts.marriages.find(({ spouseId }) => spouseId === form.sponsor.documentNumber);

/** Certificates of the mainland are `J`, where, year and number; before 2004 they were numbered by `字第`. */
export const isMainlandCertificate = (number: string): boolean => /^J\d{6}-\d{4}-\d{6}$|字第/.test(number);

/** 《民法典》第一千零四十七条: men from 22, women from 20. */
function mayMarry(documentNumber: string, on: CivilDate): boolean {
  const person = parseIdentityNumber(documentNumber);
  return !person.ok || ageOn(person.value.birthDate, on) >= (person.value.sex === 'male' ? 22 : 20);
}

const contradicts = (entry: Registration | null, spouse: string): boolean =>
  entry !== null && ((entry.maritalStatus !== null && entry.maritalStatus !== 'married') || (entry.spouseId !== null && entry.spouseId !== spouse));

/** A marriage stands that civil affairs has registered; of one from outside the mainland an officer reads the papers. */
export function areWedded({ applicant, form, facts }: Wedded): Outcome {
  const [one, other] = [applicant.documentNumber, form.sponsor.documentNumber];
  if (![one, other].every((number) => mayMarry(number, form.marriageDate))) return fails('结婚登记时未达到法定婚龄', 'One of the two was not of age to marry on that date');
  const marriage = marriageOf({ form, facts });
  if (!marriage) {
    return isMainlandCertificate(form.marriageCertificateNumber)
      ? fails('民政部门没有您与被投靠人的结婚登记', 'Civil affairs has no marriage between you and the sponsor')
      : unknown('国（境）外登记的婚姻，由工作人员核对证明材料', 'For a marriage from outside the mainland an officer checks the papers');
  }
  if (marriage.endedBy) return fails('民政登记显示婚姻关系已经终止', 'Civil affairs shows that the marriage has ended');
  return contradicts(facts.mover, other) || contradicts(facts.sponsor, one) ? unknown('户口登记的婚姻状况与民政登记不一致，由工作人员核实', 'The population register and civil affairs disagree on the marriage; an officer checks') : holds();
}

/** Holds for what civil affairs does not have too: that is judged elsewhere. */
export function certificateMatches({ form, facts }: Wedded): Outcome {
  const marriage = marriageOf({ form, facts });
  const matches = !marriage || (marriage.certificateNumber === form.marriageCertificateNumber && marriage.registeredOn === form.marriageDate);
  return matches ? holds() : fails('结婚证字号或者登记日期与民政登记不一致，请照结婚证核对', 'The number or the date differs from the record of civil affairs: compare both with the certificate');
}
