import { fails, holds, unknown, type LenderMessage, type Outcome, type Vehicle, type VehicleMortgage } from '@yichuang/definition';

/** Whether a lender has confirmed, since the mortgage was registered, that it agrees. */
export const hasAgreed = ({ lenderMessages }: Vehicle, { mortgageeNumber, registeredOn }: VehicleMortgage, to: LenderMessage['agreesTo']): boolean =>
  lenderMessages.some(({ uscc, agreesTo, sentOn }) => uscc === mortgageeNumber && agreesTo === to && sentOn >= registeredOn);

const notYet = ({ mortgages }: Pick<Vehicle, 'mortgages'>, agrees: (mortgage: VehicleMortgage) => boolean) => mortgages.filter((mortgage) => !agrees(mortgage));

/** Everyone in whose favour the vehicle is mortgaged or pledged agrees: connected lenders by message, others on paper. */
export function mortgageesAgree(vehicle: Vehicle, to: LenderMessage['agreesTo']): Outcome {
  const silent = notYet(vehicle, (mortgage) => hasAgreed(vehicle, mortgage, to));
  const lender = silent.find(({ networked }) => networked);
  if (lender) return fails(`抵押权人${lender.mortgageeName}尚未通过联网系统确认，请联系该机构`, `The mortgagee ${lender.mortgageeName} has not confirmed over the network: contact it`);
  return silent.length === 0 ? holds() : unknown('抵押权人未联网，由工作人员核对其书面同意', 'The mortgagee is not connected; an officer checks the written consent');
}

/** Nobody's paper is needed: there is no mortgage, or connected lenders have agreed. */
export const agreedOverNetwork = (vehicle: Vehicle, to: LenderMessage['agreesTo']): boolean => mortgageesAgree(vehicle, to).result === 'holds';
