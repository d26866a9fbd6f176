import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, type CivilDate } from '@yichuang/kernel';

const home = (today: CivilDate, called: CalledPersona) => ({
  applicationKind: 'discharged-conscript' as const,
  enlistmentDate: addDays(today, -800),
  dischargeDate: addDays(today, -70),
  letterNumber: '林退役2026-0042',
  letterDate: addDays(today, -12),
  settlementCounty: '410581',
  settlementGround: 'before-enlistment' as const,
  targetAddress: '河南省安阳市林州市太行路302号锦绣家园5号楼2单元402号',
  landing: 'existing-family' as const,
  targetHouseholdNumber: '410581302',
  headOfHousehold: called('veteran-father'),
  headConsent: true as const,
  relationToHead: 'son' as const,
  oldHouseholdNumber: '410581302',
  contactPhone: '13903710037',
  deliveryMethod: 'window' as const,
  pickupOffice: '410581',
  truthDeclaration: true as const,
});

/** Back to the parents’ household, and to another place than the letter says. */
export const veteranSamples = [
  { id: 'parents', persona: 'veteran-son', title: { zh: '回到父母户内，父亲同意', en: 'Back to the parents’ household; the father agrees' }, answers: home, consentsBy: ['veteran-father'], ends: { waitsFor: 'decision', then: 'grant' as OfficersDo } },
  {
    id: 'elsewhere',
    persona: 'veteran-son',
    title: { zh: '所填安置地与介绍信不一致', en: 'Another settlement county than in the letter' },
    answers: (today: CivilDate, called: CalledPersona) => ({ ...home(today, called), settlementCounty: '411102' }),
    consentsBy: ['veteran-father'],
    ends: { waitsFor: 'settlement-in-henan', then: 'ask-correction' as OfficersDo },
  },
];
