import { offer, vehicle, type Ask, type Handler, type OwnVehicle, type PlateType } from '@yichuang/definition';

import { plateTypes } from './plates.js';
import type { OwnerType } from './vehicle-owner.js';

interface OfVehicle {
  readonly plateNumber?: string;
  readonly plateType?: PlateType;
  readonly vin?: string;
  readonly ownerType?: OwnerType;
  readonly uscc?: string;
  readonly handledBy?: Handler;
}

/** A relative is nobody's owner: what stands in the name of the dead is not told to whoever types their number. */
function ownerIn({ form, applicant }: Ask<OfVehicle>): string {
  if (form.ownerType === 'organisation') return form.uscc ?? '';
  return form.handledBy === 'relative' ? '' : applicant.documentNumber;
}

/** The vehicles that stand in the name of the applicant, or of the organisation that applies; `more` is what else the form asks of them. */
export const ownVehicles = (more: (own: OwnVehicle) => OfVehicle = () => ({})) =>
  offer<OfVehicle, OwnVehicle>({
    question: { zh: '登记在名下的机动车', en: 'Vehicle registered in the applicant’s name' },
    other: { zh: '其他机动车', en: 'Another vehicle' },
    records: (ask) => vehicle.ofOwner(ownerIn(ask)),
    choice: (own) => {
      const { vin, plateNumber, plateType } = own;
      const kind = plateTypes[plateType];
      return { id: vin, label: { zh: `${plateNumber}（${kind.zh}）`, en: `${plateNumber}, ${kind.en}` }, answers: { plateNumber, plateType, ...more(own) } };
    },
  });
