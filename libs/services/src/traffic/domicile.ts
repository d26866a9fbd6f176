import { fails, holds, ShortText, type FieldOptions, type Foreigner, type Organisation, type Outcome, type Person, type Residence } from '@yichuang/definition';
import { cityOf } from '@yichuang/kernel';

export const ResidencePermitNumber = (options: FieldOptions = {}) =>
  ShortText(
    { zh: '居住证（居住登记）编号', en: 'Residence permit number' },
    { required: false, maxLength: 40, hint: { zh: '户籍不在登记地、住在登记地的填写', en: 'When you live where the vehicle is registered but are not registered there yourself' }, ...options },
  );

interface Domiciled {
  readonly form: { readonly ownerType?: string; readonly residencePermitNumber?: string };
  readonly facts: { readonly person: Person | null; readonly foreigner: Foreigner | null; readonly organisation: Organisation | null; readonly residences: readonly Residence[] };
}

export const inOneCity = (one: string, other: string): boolean => cityOf(one)?.code === cityOf(other)?.code;

/** An owner lives where they are registered, where they have a residence permit, or where the organisation has its seat (第八十九条). */
export function isDomiciledIn(regionCode: string, { form, facts }: Domiciled): Outcome {
  const elsewhere = fails('所有人的户籍、居住证（居住登记）或者单位住所都不在登记地，请核对受理地点', 'The owner is neither registered nor a resident nor seated where the vehicle is to be registered: check the place');
  if (form.ownerType === 'organisation') return facts.organisation && inOneCity(facts.organisation.regionCode, regionCode) ? holds() : elsewhere;
  const { person, foreigner } = facts;
  if ([person?.registeredRegion, foreigner?.regionCode].some((code) => code !== undefined && inOneCity(code, regionCode))) return holds();
  const here = facts.residences.filter((residence) => inOneCity(residence.regionCode, regionCode));
  if (here.length === 0) return elsewhere;
  const { residencePermitNumber } = form;
  return residencePermitNumber === undefined || here.some(({ permitNumber }) => permitNumber === residencePermitNumber) ? holds() : fails('居住证编号与登记不一致，请核对', 'The number of the residence permit differs from the register: check it');
}
