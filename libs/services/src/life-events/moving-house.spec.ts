import { planOf, type Answers, type Person, type Residence } from '@yichuang/definition';

import { today } from '../../../../test/support/assess-world.js';
import { mother } from '../../../../test/support/traveller-cases.js';
import { idCardRenewal } from '../household/id-card-renewal.js';
import { residencePermit } from '../household/residence-permit.js';
import { residenceRegistration } from '../household/residence-registration.js';
import { settleByResidence } from '../household/settle-by-residence.js';
import { movingHouse } from './moving-house.js';

interface Mover {
  readonly home?: string;
  readonly residences?: readonly Partial<Residence>[];
  readonly answers?: Answers;
}

const JINSHUI = '410105';
const newHome = { regionCode: JINSHUI, residentialAddress: '河南省郑州市金水区花园路66号', housingKind: 'employer', keepsDog: false };

/** What somebody without a licence or vehicle who moves to Jinshui, in Zhengzhou, comes to. */
function planned({ home = '411402', residences = [], answers = {} }: Mover): string[] {
  const resident: Partial<Person> = { alive: true, registeredRegion: home };
  const facts = { resident, elsewhere: [], card: {}, residences, licence: null, vehicles: [] };
  return planOf(movingHouse, { form: { ...newHome, ...answers }, applicant: mother, submitter: mother, today, facts }).map(({ service }) => service.id);
}

describe('Somebody who moves without their registration', () => {
  it.each<[string, Mover, string[]]>([
    ['from another city registers the residence', {}, [residenceRegistration.id]],
    ['from another district of the city has nothing to register', { home: '410103' }, []],
    ['from a county of the city registers the residence', { home: '410122' }, [residenceRegistration.id]],
    ['within the city of their permit changes its address', { residences: [{ permitNumber: 'JZ1', regionCode: '410103' }] }, [residencePermit.id]],
    ['out of the city of their permit registers anew', { residences: [{ permitNumber: 'JZ1', regionCode: '410302' }] }, [residenceRegistration.id]],
    ['to where they are registered to live has nothing to register', { residences: [{ permitNumber: null, regionCode: JINSHUI, address: newHome.residentialAddress }] }, []],
  ])('%s', (_title, mover, services) => {
    expect(planned(mover)).toEqual(services);
  });
});

it('Whoever moves their registration gets another identity card only when they want one', () => {
  const moving = (wantsCard: boolean) => planned({ answers: { housingKind: 'owned', movesRegistration: true, wantsCard } });
  expect([moving(false), moving(true)]).toEqual([[settleByResidence.id], [settleByResidence.id, idCardRenewal.id]]);
});
