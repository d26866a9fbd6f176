import { planOf, type Answers, type TravelDocument } from '@yichuang/definition';

import { today } from '../../../../test/support/assess-world.js';
import { held, mother } from '../../../../test/support/traveller-cases.js';
import { hongKongMacaoOtherEndorsement } from '../exit-entry/hong-kong-macao-other-endorsement.js';
import { hongKongMacaoPermit } from '../exit-entry/hong-kong-macao-permit.js';
import { passportRenewal } from '../exit-entry/passport-renewal.js';
import { taiwanPermit } from '../exit-entry/taiwan-permit.js';
import { goingAbroad } from './going-abroad.js';

/** What somebody who holds these documents comes to, with what each step begins with. */
function planned(form: Answers, ...documents: readonly TravelDocument[]): [string, Answers][] {
  const known = { form: { purpose: 'tourism', needsRecord: false, ...form }, applicant: mother, submitter: mother, today, facts: { documents } };
  return planOf(goingAbroad, known).map(({ service, carries }) => [service.id, carries?.(known) ?? {}]);
}

const toTaiwan = { to: ['taiwan'] };
const lapsed = { status: 'expired', validUntil: '2025-05-01' } as const;

describe('Somebody who goes to Taiwan', () => {
  it.each<[string, TravelDocument[], string]>([
    ['never held a permit', [], 'first'],
    ['held one that has lapsed', [held('taiwan-permit', 'L10000001', lapsed)], 'lapsed'],
    ['holds one that ends in a month', [held('taiwan-permit', 'L10000001', { validUntil: '2026-12-31' })], 'renewal'],
    ['holds one for years', [held('taiwan-permit', 'L10000001')], 'endorsementOnly'],
  ])('to see family and %s applies as that', (_title, documents, applicationKind) => {
    expect(planned({ ...toTaiwan, purpose: 'familyVisit' }, ...documents)).toEqual([[taiwanPermit.id, { handledBy: 'self', applicationKind, endorsementType: 'T' }]]);
  });

  it('as a tourist is not offered the endorsement that is suspended', () => {
    expect(planned(toTaiwan)).toEqual([[taiwanPermit.id, { handledBy: 'self', applicationKind: 'first', endorsementType: undefined }]]);
    expect(planned(toTaiwan, held('taiwan-permit', 'L10000001'))).toEqual([]);
  });
});

describe('Somebody who goes to Hong Kong or Macao on business', () => {
  const permit = held('hong-kong-macao-permit', 'C10000001');

  it.each([
    ['one of them, for it', ['macao'], 'macao'],
    ['both, for the one they name first', ['hong-kong', 'macao'], undefined],
  ])('applies for %s', (_title, to, destination) => {
    expect(planned({ to, purpose: 'business' }, permit)).toEqual([[hongKongMacaoOtherEndorsement.id, expect.objectContaining({ endorsementType: 'S', destination })]]);
  });

  it('renews a permit in its last six months only', () => {
    const services = (validUntil: string) => planned({ to: ['macao'], purpose: 'business', plannedDepartureDate: '2027-04-01' }, { ...permit, validUntil }).map(([id]) => id);
    expect([services('2027-05-22'), services('2027-05-23')]).toEqual([[hongKongMacaoPermit.id, hongKongMacaoOtherEndorsement.id], [hongKongMacaoOtherEndorsement.id]]);
  });
});

it('A passport that ends within six months of the journey is renewed for the rule of the country, or because it ends', () => {
  const renewed = (validUntil: string) => planned({ to: ['abroad'], plannedDepartureDate: '2027-04-01', passportGone: false }, held('ordinary-passport', 'E10000001', { validUntil }));
  expect([renewed('2027-08-01'), renewed('2027-03-01')]).toEqual([[[passportRenewal.id, { handledBy: 'self', reason: 'destinationRule' }]], [[passportRenewal.id, { handledBy: 'self', reason: 'expiring' }]]]);
});
