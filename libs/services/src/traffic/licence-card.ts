import type { DocumentRow, DrivingLicence, Foreigner, HeldClass, Person } from '@yichuang/definition';
import { dateInBoth, inBoth, isHenan, type CivilDate } from '@yichuang/kernel';

import { classesOnCard } from './licence-classes.js';

/** The number on a card that is issued here. */
export const cardSerial = (serial: number): string => `41${String(serial).padStart(10, '0')}`;

interface Card extends Pick<DrivingLicence, 'licenceNumber' | 'holderName' | 'fileNumber' | 'firstIssuedOn'> {
  readonly classes: readonly HeldClass[];
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
}

/** What the card says. */
export const cardRows = ({ licenceNumber, holderName, fileNumber, firstIssuedOn, classes, validFrom, validUntil }: Card): DocumentRow[] => [
  { label: { zh: '证号', en: 'Licence number' }, value: inBoth(licenceNumber) },
  { label: { zh: '姓名', en: 'Name' }, value: inBoth(holderName) },
  { label: { zh: '档案编号', en: 'File number' }, value: inBoth(fileNumber) },
  { label: { zh: '初次领证日期', en: 'First issued' }, value: dateInBoth(firstIssuedOn) },
  { label: { zh: '准驾车型', en: 'Classes' }, value: inBoth(classesOnCard(classes)) },
  { label: { zh: '有效起始日期', en: 'Valid from' }, value: dateInBoth(validFrom) },
  { label: { zh: '有效期限', en: 'Valid until' }, value: validUntil ? dateInBoth(validUntil) : { zh: '长期', en: 'Long-term' } },
];

/** Where someone is registered or stays. */
interface Living {
  readonly person: Person | null;
  readonly foreigner: Foreigner | null;
}

// facts are read one by one: a register that nobody needs may be silent
export const addressOf = (facts: Living): string | undefined => facts.person?.registeredAddress ?? facts.foreigner?.address;
export const homeRegion = (facts: Living): string => facts.person?.registeredRegion ?? facts.foreigner?.regionCode ?? '410100';

/** The office that issued the licence, so that no file moves unasked; one outside the province leaves it to where the driver lives. */
export function officeRegion(facts: Living & { readonly licence: DrivingLicence | null }): string {
  const issuing = facts.licence?.issuingOffice.slice(0, 6);
  return issuing && isHenan(issuing) ? issuing : homeRegion(facts);
}
