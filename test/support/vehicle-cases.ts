import type { Organisation, Party, Person, Vehicle, VehicleMortgage } from '@yichuang/definition';
import { makeIdentityNumber, makeUscc, type CivilDate } from '@yichuang/kernel';

export const personOf = (name: string, born: CivilDate): Person => ({
  idNumber: makeIdentityNumber('410702', born, 12),
  name,
  formerNames: [],
  sex: 'female',
  ethnicity: '汉族',
  birthDate: born,
  registeredAddress: '河南省新乡市红旗区和平路1号',
  registeredRegion: '410702',
  alive: true,
  portrait: null,
});

export const partyOf = ({ name, idNumber }: Person): Party => ({ name, documentType: 'identity-card', documentNumber: idNumber });

export const owner = personOf('何静', '1990-02-03');

const representative = personOf('毕诚', '1974-07-08');
const uscc = makeUscc('91410105MA1000221');
const legalRepresentative = { documentType: 'identity-card', name: representative.name, documentNumber: representative.idNumber } as const;
const record: Organisation = { uscc, name: '河南恒信物流有限公司', status: 'active', legalRepresentative, address: '河南省郑州市金水区花园路2号', regionCode: '410105' };

/** A company as the register knows it, and who heads it. */
export const company = { uscc, name: record.name, legalRepresentative, representative, record };

/** A car of the owner’s with everything in order. */
export const car: Vehicle = {
  vin: 'LSVNV4184S2031467',
  plateNumber: '豫G3R81B',
  plateType: 'small-car',
  engineNumber: 'E1234567',
  brandModel: '大众牌SVW71410NJ',
  category: 'small-passenger',
  energyType: 'petrol',
  useNature: 'non-operating',
  bodyColour: ['white'],
  approvedPassengers: 5,
  approvedMass: null,
  manufacturedOn: '2022-08-01',
  firstRegisteredOn: '2022-09-15',
  ownerType: 'individual',
  ownerNumber: owner.idNumber,
  ownerName: owner.name,
  ownerAddress: owner.registeredAddress,
  ownedSince: '2022-09-15',
  issuingOffice: '410700-traffic',
  certificateNumber: '410712345678',
  certificateHeldBy: null,
  certificateReissuedOn: [],
  licenceSerial: '419000000001',
  inspectionValidUntil: '2028-09-30',
  scrapOn: null,
  status: 'normal',
  seized: false,
  stolen: false,
  customsSupervised: false,
  mortgages: [],
  lenderMessages: [],
  engineModel: 'EA211',
  numberSwappedOn: null,
};

export const mortgage: VehicleMortgage = { number: '41DY1', kind: 'mortgage', mortgageeNumber: makeUscc('91410105MA1000222'), mortgageeName: '河南中州银行股份有限公司', registeredOn: '2024-11-20', networked: true };
