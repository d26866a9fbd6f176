import { business, identities, premises, publicOrderLicence, type Ask } from '@yichuang/definition';

import type { HotelForm } from './hotel-form.js';
import { type Representatives } from './trade-operator.js';

/** What registers are asked about a hotel and whoever runs it. */
export function hotelFacts(ask: Ask<HotelForm & Representatives & { readonly uscc?: string }>) {
  const { uscc = '', premisesAddress = '', fireCheckNumber = '', securityOfficers = [] } = ask.form;
  return {
    business: business.byUscc(uscc),
    place: premises.at(premisesAddress),
    licensed: publicOrderLicence.atPremises('hotel', premisesAddress),
    bars: publicOrderLicence.bars('hotel', uscc),
    fireCheck: premises.fireCheck(fireCheckNumber),
    systemTest: premises.guestSystemTest(premisesAddress),
    officers: identities.of(securityOfficers.map(({ documentNumber }) => documentNumber)),
  };
}
