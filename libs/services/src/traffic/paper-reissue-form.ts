import { Choice, DateField, LongText } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { OwnedVehicleForm } from './vehicle-owner.js';

type ReissueKind = 'lost' | 'damaged';

const isLost = ({ applicationKind }: { readonly applicationKind?: ReissueKind }): boolean => applicationKind === 'lost';
export const isDamaged = ({ applicationKind }: { readonly applicationKind?: ReissueKind }): boolean => applicationKind === 'damaged';

/** Asked of whoever wants a certificate, a licence or plates in place of others. */
export class PaperReissueForm extends OwnedVehicleForm {
  @Choice({ zh: '补换领类别', en: 'Kind' }, { lost: { zh: '丢失、灭失补领', en: 'Reissue: lost or destroyed' }, damaged: { zh: '损毁换领', en: 'Exchange: damaged' } })
  applicationKind: ReissueKind;

  @DateField({ zh: '丢失日期', en: 'Date of loss' }, { when: isLost, notAfter: 'today' })
  lossDate?: CivilDate;
}

/** How something was lost. */
export const LossStatement = () =>
  LongText({ zh: '丢失情况说明', en: 'Statement of the loss' }, { when: isLost, minLength: 10, maxLength: 300, hint: { zh: '何时、何地、怎样丢失，10至300字', en: 'When, where and how, 10 to 300 characters' } });
