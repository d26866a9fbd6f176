import { Choice, PlateNumber, type PlateType } from '@yichuang/definition';

import { isNumberOf, plateTypes } from './plates.js';

const HENAN = '豫';
const newEnergy: readonly PlateType[] = ['large-new-energy', 'small-new-energy'];

/** Numbers of other provinces are as long as those of Henan, and are not looked at more closely. */
function canBear(plateType: PlateType, { plateNumber }: { readonly plateNumber?: string }): boolean {
  if (plateNumber === undefined) return true;
  if (plateNumber.startsWith(HENAN)) return isNumberOf(plateType, plateNumber);
  return (plateNumber.length === 8) === newEnergy.includes(plateType);
}

/** A number of any province of the mainland. */
export const AnyPlateNumber = (options: Parameters<typeof PlateNumber>[1] = {}) => PlateNumber({ zh: '号牌号码', en: 'Plate number' }, options);

export const AnyPlateType = () =>
  Choice({ zh: '号牌种类', en: 'Plate type' }, plateTypes, { rule: { holds: canBear, message: { zh: '该种类的号牌没有这样的号码，请核对号码和种类', en: 'Plates of this kind do not bear such a number: check both' } } });
