import { Choice, fails, holds, PlateNumber, type Choices, type FieldOptions, type Outcome, type PlateNumberStatus, type PlateType } from '@yichuang/definition';
import { addYears, cityOf, type CivilDate } from '@yichuang/kernel';

import { isNumberOf } from './plates.js';

export type NumberMode = 'random' | 'self-composed' | 'reuse';

const modes: Choices = {
  random: { zh: '计算机随机选取', en: 'Drawn at random, pick one of the offered numbers' },
  'self-composed': { zh: '自行编排', en: 'Composed by the owner under the published rules' },
  reuse: { zh: '使用本人原号牌号码', en: 'Reuse of the owner’s own previous number' },
};

export const NumberModeField = (options: FieldOptions = {}) => Choice({ zh: '号牌号码确定方式', en: 'How the number is chosen' }, modes, options);
export const ChosenNumber = (options: FieldOptions = {}) =>
  PlateNumber({ zh: '选定的号牌号码', en: 'Chosen plate number' }, { hint: { zh: '在统一的号牌选号系统中选定的号码', en: 'The number you chose in the number selection system' }, ...options });

/** The letter of the vehicle office of each city. */
const letters: Readonly<Record<string, string>> = {
  '410100': 'AV', '410200': 'B', '410300': 'C', '410400': 'D', '410500': 'E', '410600': 'F', '410700': 'G', '410800': 'H', '410900': 'J',
  '411000': 'K', '411100': 'L', '411200': 'M', '411300': 'R', '411400': 'N', '411500': 'S', '411600': 'P', '411700': 'Q', '419001': 'U',
};

/** The first two signs of plates of a division's city. */
export const plateOfficeOf = (regionCode: string): string => `豫${(letters[cityOf(regionCode)?.code ?? ''] ?? 'A').charAt(0)}`;

interface Choosing {
  readonly plateType: PlateType;
  readonly plateNumber: string;
  /** Division of the office that issues the plates. */
  readonly regionCode: string;
  readonly mode: NumberMode;
  readonly ownerNumber: string;
  readonly status: PlateNumberStatus | null;
  readonly today: CivilDate;
}

/** Two years to ask for a number again that one had for a year (第四十四条). */
function mayHaveAgain({ ownerNumber, status, today }: Choosing): Outcome {
  const givenUp = status?.givenUp;
  if (givenUp?.ownerNumber !== ownerNumber) return fails('该号码不是您最近交回的原号牌号码', 'You are not the one who gave this number up last');
  if (givenUp.givenUpOn < addYears(today, -2)) return fails('原号牌号码应当在办理转让、迁出或者注销后2年内申请使用', 'A number can be used again within two years of the transfer, move or deregistration');
  if (addYears(givenUp.heldSince, 1) > givenUp.givenUpOn) return fails('原号牌号码使用不满1年', 'You had the number for less than a year');
  return givenUp.isUnsettled ? fails('涉及原机动车的违法行为和交通事故尚未处理完毕', 'Violations or accidents of the former vehicle are not settled') : holds();
}

/** Whether a number can be on plates of this kind, and be this owner’s. */
export function isNumberAvailable(choosing: Choosing): Outcome {
  const { plateType, plateNumber, regionCode, mode, ownerNumber, status, today } = choosing;
  const isOfOffice = (letters[cityOf(regionCode)?.code ?? ''] ?? '').includes(plateNumber.charAt(1));
  if (!isOfOffice || !isNumberOf(plateType, plateNumber)) return fails('该号码不是登记地这一种类号牌的号码，请核对', 'Plates of this kind do not bear such a number at this office: check it');
  if (status?.isInUse) return fails('该号码已被使用，请另选', 'The number is in use: choose another one');
  if (mode === 'reuse') return mayHaveAgain(choosing);
  return status?.reservedFor === ownerNumber && (status.reservedUntil ?? '') >= today ? holds() : fails('该号码没有为您保留，请先在号牌选号系统中选定', 'The number is not reserved for you: choose it in the number selection system first');
}
