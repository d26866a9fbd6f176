import { fails, holds, unknown, type Consent, type Organisation, type Outcome, type Person, type Vehicle, type VehicleMortgage } from '@yichuang/definition';

import { hasAgreed } from './mortgagees.js';
import type { OwnerCase } from './vehicle-owner.js';
import { toIndividual, type MortgageForm } from './vehicle-mortgage-form.js';

export interface MortgageCase extends OwnerCase {
  readonly form: OwnerCase['form'] & MortgageForm;
  readonly facts: OwnerCase['facts'] & {
    readonly lender: object | null;
    readonly mortgageeOrganisation: Organisation | null;
    readonly mortgageePerson: Person | null;
    readonly mortgageeConsent: Consent | null;
  };
}

type Named = Pick<MortgageForm, 'mortgageeType' | 'mortgageeUscc' | 'mortgageePerson' | 'mortgageeName'>;

/** USCC, or the document number of a person. */
export const mortgageeNumberOf = (form: Partial<Named>): string => (toIndividual(form) ? form.mortgageePerson?.documentNumber : form.mortgageeUscc) ?? '';
export const mortgageeNameOf = (form: Named): string => (toIndividual(form) ? form.mortgageePerson?.name : form.mortgageeName) ?? '';

export const isBegun = ({ applicationKind }: Partial<MortgageForm>): boolean => applicationKind === 'create' || applicationKind === 'pledge-file';
const kindOf = ({ applicationKind }: MortgageForm): VehicleMortgage['kind'] => (applicationKind === 'pledge-file' || applicationKind === 'pledge-release' ? 'pledge' : 'mortgage');

/** The mortgage or pledge that is to be released. */
export const releasedOf = ({ mortgages }: Vehicle, form: MortgageForm): VehicleMortgage | undefined => mortgages.find(({ kind, mortgageeNumber }) => kind === kindOf(form) && mortgageeNumber === mortgageeNumberOf(form));

export function mortgageeIsValid({ form, facts }: MortgageCase): Outcome {
  if (toIndividual(form)) {
    if (!facts.mortgageePerson) return unknown('河南人口信息中没有该抵押权人，由工作人员核验身份', 'The register of Henan does not know this mortgagee; an officer verifies the identity');
    return facts.mortgageePerson.alive && facts.mortgageePerson.name === form.mortgageePerson?.name ? holds() : fails('抵押权人的姓名与证件号码不一致，请核对', 'Name and number of the mortgagee do not match: check both');
  }
  if (facts.mortgageeOrganisation?.status !== 'active') return fails('没有查到该统一社会信用代码的存续抵押权人，请核对', 'No active organisation has this code: check it');
  return facts.mortgageeOrganisation.name === form.mortgageeName ? holds() : fails('抵押权人名称与登记不一致，请照证照填写', 'The mortgagee’s name differs from the register: write it as on the licence');
}

/** The connected lender has sent that it agrees to this very contract, or to the release. */
export function confirmedOverNetwork(vehicle: Vehicle, form: MortgageForm): boolean {
  if (!isBegun(form)) {
    const mortgage = releasedOf(vehicle, form);
    return mortgage !== undefined && hasAgreed(vehicle, mortgage, 'release');
  }
  const contract = form.mortgageContractNumber ?? null;
  return vehicle.lenderMessages.some(({ uscc, agreesTo, contractNumber, sentOn }) => uscc === mortgageeNumberOf(form) && agreesTo === 'create' && contractNumber === contract && sentOn >= vehicle.ownedSince);
}

function individualAgrees({ facts: { mortgageeConsent } }: MortgageCase): Outcome {
  if (mortgageeConsent?.answer === 'given') return holds();
  return mortgageeConsent ? fails('抵押权人在本人账户中表示不同意', 'The mortgagee has refused from their own account') : fails('抵押权人尚未确认，请其登录本人账户确认', 'The mortgagee has not confirmed yet: ask them to sign in and confirm');
}

/** Owner and mortgagee apply together; a court’s decision stands for the one who does not. */
export function appliedJointly(vehicle: Vehicle, subject: MortgageCase): Outcome {
  const { form, facts } = subject;
  if (form.reason === 'court') return unknown('由工作人员核对生效的法律文书和协助执行通知书', 'An officer checks the court’s decision and its notice of assistance in enforcement');
  if (toIndividual(form)) return individualAgrees(subject);
  if (confirmedOverNetwork(vehicle, form)) return holds();
  return facts.lender
    ? fails('抵押权人尚未通过联网系统确认，请联系该机构', 'The mortgagee has not confirmed over the network: contact it')
    : unknown('抵押权人未联网，由工作人员核对其盖章的申请表', 'The mortgagee is not connected; an officer checks the form under its seal');
}

/** A vehicle may be mortgaged once more when the lender who came first agrees. */
export function unencumbered(vehicle: Vehicle): Outcome {
  const earlier = vehicle.mortgages.filter((mortgage) => !hasAgreed(vehicle, mortgage, 'create'));
  if (vehicle.mortgages.length === 0) return holds();
  const [first] = earlier;
  return first
    ? fails(`该车有未解除的抵押登记或者质押备案（${first.mortgageeName}），请先解除`, `A mortgage or pledge (${first.mortgageeName}) is not released: release it first`)
    : unknown('在先抵押权人已同意，由工作人员审查', 'The earlier mortgagee agrees; an officer examines it');
}

/** Everything is in the registers: a connected lender ends its own mortgage. */
export const isNetworkRelease = (vehicle: Vehicle, form: MortgageForm): boolean => form.applicationKind === 'release' && form.reason !== 'court' && confirmedOverNetwork(vehicle, form);
