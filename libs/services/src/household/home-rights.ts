import type { HomeRight, Party } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

/** A right to live somewhere that has not ended. */
export const inForceOn = (today: CivilDate) => ({ until }: HomeRight): boolean => until === null || until >= today;

interface Homed {
  readonly applicant: Party;
  readonly facts: { readonly rights: readonly HomeRight[]; readonly marriages: readonly { readonly spouseId: string; readonly endedBy: string | null }[] };
  readonly today: CivilDate;
}

/** The applicant and whom they are married to. */
export const coupleOf = ({ applicant, facts: { marriages } }: Pick<Homed, 'applicant' | 'facts'>): readonly string[] => [applicant.documentNumber, ...marriages.filter(({ endedBy }) => endedBy === null).map(({ spouseId }) => spouseId)];

/** Rights in force at the address that the applicant or their spouse holds. */
export const rightsOfCouple = (subject: Homed): HomeRight[] => subject.facts.rights.filter(inForceOn(subject.today)).filter(({ holderId }) => coupleOf(subject).includes(holderId));
