import { household, type Effect, type StandardAddress } from '@yichuang/definition';

interface Opening {
  readonly serial: number;
  readonly facts: { readonly address: StandardAddress | null };
}

/** Nine digits that no household of before has. */
export const newHouseholdNumber = ({ serial }: Pick<Opening, 'serial'>): string => `9${String(serial).padStart(8, '0')}`;

/** Opens a family household at the standard address, with its first booklet. */
export function opensHousehold(opening: Opening): Effect {
  const { facts: { address }, serial } = opening;
  if (!address) throw new RangeError('A household is to be opened at no standard address');
  const { regionCode, policeStation } = address;
  return household.open({ number: newHouseholdNumber(opening), address: address.address, regionCode, policeStation, bookletNumber: `HF${String(serial).padStart(10, '0')}` });
}
