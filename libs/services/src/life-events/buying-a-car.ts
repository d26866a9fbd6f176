import { Address, Choice, contact, defineLifeEvent, office, ShortText, vehicle, Vin, YesNo, type Case, type OwnVehicle } from '@yichuang/definition';

import { temporaryPlate } from '../traffic/temporary-plate.js';
import { vehicleMortgage } from '../traffic/vehicle-mortgage.js';
import { vehicleRegistration } from '../traffic/vehicle-registration.js';
import { vehicleTransfer } from '../traffic/vehicle-transfer.js';

const cars = { new: { zh: '新车', en: 'A new car' }, used: { zh: '二手车', en: 'A used car' } };

type Named = Partial<BuyingACar>;

class BuyingACar {
  @Choice({ zh: '买的是', en: 'You are buying' }, cars)
  car: keyof typeof cars;

  @Vin({ zh: '车辆识别代号', en: 'Vehicle identification number' }, { hint: { zh: '在前风窗左下角和合格证、登记证书上，17位', en: 'Seventeen characters, behind the windscreen and on the certificate' } })
  vin: string;

  @Address({ zh: '您的住所地址', en: 'Your home address' })
  residentialAddress: string;

  @ShortText({ zh: '购车发票号码', en: 'Invoice number' }, { required: false })
  invoiceNumber?: string;

  @YesNo({ zh: '上牌前是否需要上路行驶', en: 'Must it be driven before it has plates' }, { when: ({ car }: Named) => car === 'new' })
  drivesBefore?: boolean;

  @YesNo({ zh: '是否贷款购车并抵押', en: 'Is it bought on a loan, with a mortgage on the car?' })
  onLoan: boolean;
}

type Known = Case<BuyingACar, { readonly vehicles: readonly OwnVehicle[] }>;

const isNew = ({ form }: Known): boolean => form.car === 'new';
const owned = { ownerType: 'individual' };

/** The plates and the certificate that the registration gave the car. */
function registered({ form, facts }: Known) {
  const car = facts.vehicles.find(({ vin }) => vin === form.vin);
  return { ...owned, applicationKind: 'create', ...(car && { plateNumber: car.plateNumber, plateType: car.plateType, registrationCertificateNumber: car.certificateNumber }) };
}

const bought = { vin: 'LSVA12346T2000201', residentialAddress: '河南省郑州市金水区花园路1号', contactPhone: '13903710013', acceptingOffice: '410105' };

/** Someone buys a car. */
export const buyingACar = defineLifeEvent({
  id: 'buying-a-car',
  name: { zh: '买车', en: 'Buying a car' },
  summary: { zh: '临时号牌、注册或者转让登记、抵押登记，车辆信息只填一次。', en: 'Temporary plates, registration or transfer, and the mortgage; the car is described once.' },
  keywords: ['买车', '新车上牌', '二手车过户', '购车', '上牌一件事', 'maiche', 'shangpai', 'buying a car', 'new car', 'used car'],
  formTitle: { zh: '车辆情况', en: 'The car' },
  form: BuyingACar,
  blocks: [contact(), office({ qualifies: { zh: '省内任何一地的车辆管理所都可以受理', en: 'Any vehicle office of the province may accept it' } })],
  facts: ({ submitter }) => ({ vehicles: vehicle.ofOwner(submitter.documentNumber) }),
  steps: [
    {
      service: temporaryPlate,
      why: { zh: '上牌前上路行驶', en: 'To drive before it has plates' },
      when: (known) => isNew(known) && known.form.drivesBefore === true,
      carries: () => ({ ...owned, purpose: 'purchased' }),
    },
    { service: vehicleRegistration, why: { zh: '取得号牌、行驶证和登记证书', en: 'Gives plates, licence and certificate' }, when: isNew, carries: () => ({ ...owned, acquisitionMode: 'purchase', numberMode: 'random' }) },
    {
      service: vehicleTransfer,
      why: { zh: '二手车转到您名下；贷款的抵押登记可以同时办理', en: 'The car becomes yours; a mortgage can be registered with it' },
      when: (known) => !isNew(known),
      carries: ({ form }) => ({ ...owned, transferMode: 'sale', newPledge: form.onLoan }),
    },
    {
      service: vehicleMortgage,
      why: { zh: '贷款购车的抵押登记', en: 'The mortgage for the loan' },
      when: (known) => isNew(known) && known.form.onLoan,
      after: [vehicleRegistration],
      carries: registered,
    },
  ],
  samples: [
    { id: 'new', persona: 'registration-new-car', answers: () => ({ ...bought, car: 'new' as const, invoiceNumber: '26412000000000330201', drivesBefore: true, onLoan: true }), comesTo: [temporaryPlate, vehicleRegistration, vehicleMortgage] },
    { id: 'used', persona: 'transfer-buyer', answers: () => ({ ...bought, vin: 'LSVA12349N2000101', car: 'used' as const, onLoan: false }), comesTo: [vehicleTransfer] },
  ],
});
