import { anyone, type CalledPersona, type OfficersDo } from '@yichuang/definition';

import { spelt } from './name-in-pinyin.js';

const phones = { contactPhone: '13903710035', emergencyContactName: '阮青', emergencyContactPhone: '13903710036' };

/** What travellers of the samples say about themselves and how they receive the document. */
export const travellerAnswers = {
  ...phones,
  birthPlace: '河南',
  isRegisteredPersonnel: false,
  photoSource: 'window' as const,
  expedited: false,
  handledBy: 'self' as const,
  deliveryMethod: 'window' as const,
  pickupOffice: '410105',
  acceptingOffice: '410105',
  residentialAddress: '河南省郑州市金水区文化路1号',
  truthDeclaration: true as const,
};

/** Anyone is not looked up: every process checks the samples with him when it starts, and should not have to load the dictionary. */
const anyoneSpelt = { surname: 'MOU', given: 'REN' };

/** The name of someone in the sandbox as it is prefilled. */
export function spellingOf(called: CalledPersona, persona: string) {
  const { surname = '', given = '' } = called === anyone ? anyoneSpelt : (spelt(called(persona).name) ?? {});
  return { surnamePinyin: surname, givenNamePinyin: given };
}

/** A parent applies. */
export const forChild = (called: CalledPersona, child: string) => ({
  ...spellingOf(called, child),
  handledBy: 'guardian' as const,
  subject: called(child),
  agentPhone: '13903710035',
  guardianRelation: 'parent',
});

export const ends = (waitsFor: string, then: OfficersDo) => ({ waitsFor, then });
