import { Choice, Declared, YesNo, type PlateType } from '@yichuang/definition';

import { isDamaged, LossStatement, PaperReissueForm } from './paper-reissue-form.js';

type PlatesAffected = 'front' | 'rear' | 'both';

const onePlate: readonly PlateType[] = ['motorcycle', 'moped', 'trailer'];
const hasOnePlate = ({ plateType }: { readonly plateType?: PlateType }): boolean => plateType !== undefined && onePlate.includes(plateType);

/** Something is left to hand in: the other plate, or the damaged ones. */
export const isReturned = (form: Partial<PlateReissueForm>): boolean => isDamaged(form) || (form.platesAffected !== undefined && form.platesAffected !== 'both' && !hasOnePlate(form));

export class PlateReissueForm extends PaperReissueForm {
  @Choice(
    { zh: '补换领面数', en: 'Which plates' },
    { front: { zh: '前号牌', en: 'Front' }, rear: { zh: '后号牌', en: 'Rear' }, both: { zh: '前后号牌', en: 'Both' } },
    { rule: { holds: (affected: PlatesAffected, form: Partial<PlateReissueForm>) => affected === 'rear' || !hasOnePlate(form), message: { zh: '摩托车和挂车只有后号牌', en: 'Motorcycles and trailers have only a rear plate' } } },
  )
  platesAffected: PlatesAffected;

  @LossStatement()
  lossStatement?: string;

  @Declared({ zh: '交回没有丢失的号牌，损毁的也交回', en: 'I return the plates that are not lost, also a damaged one' }, { when: isReturned, hint: { zh: '领取新号牌前交回', en: 'Before the new set is handed over' } })
  remainingPlateReturned?: true;

  @YesNo({ zh: '制作期间是否申领临时行驶车号牌', en: 'Temporary plate while the set is made' })
  temporaryPlateWanted: boolean;
}
