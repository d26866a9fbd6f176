import { fails, holds, unknown, type Booklet, type Cancellation, type FormerHousemate, type HouseholdMember, type ItemChange, type Kin, type Outcome, type Party, type PastMove, type PersonRef, type Registration } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { kinshipsOf } from './housemates.js';
import type { HouseholdCertificateForm } from './household-certificate-form.js';

/** What must be known to certify something of the register. */
export interface Certifying {
  readonly applicant: Party;
  readonly form: Pick<HouseholdCertificateForm, 'applicationKind' | 'item' | 'otherPerson' | 'kinship' | 'recipientOrganisation'> & { readonly handledBy?: string; readonly agentRelation?: string };
  readonly facts: {
    readonly entry: Registration | null;
    readonly members: readonly HouseholdMember[];
    readonly booklet: Booklet | null;
    readonly changes: readonly ItemChange[];
    readonly cancellation: Cancellation | null;
    readonly moves: readonly PastMove[];
    readonly housemates: readonly FormerHousemate[];
    readonly kin: Kin | null;
  };
  readonly today: CivilDate;
}

const isDead = ({ cancellation }: Certifying['facts']): boolean => cancellation?.reason === 'death' || cancellation?.reason === 'declared-death';

export const changeOf = ({ form: { item }, facts: { changes } }: Certifying): ItemChange | undefined => changes.find((change) => change.item === item);

export const housemate = ({ form: { otherPerson }, facts: { housemates } }: Certifying): FormerHousemate | undefined => housemates.find(({ idNumber }) => idNumber === otherPerson?.documentNumber);

/** A booklet shows what happened while it was in use; of one that was made later we do not know that it does. */
const isShown = ({ facts: { booklet } }: Certifying, on: CivilDate): boolean => booklet !== null && (booklet.issuedOn ?? '') <= on;

const shownByBooklet = fails('现用居民户口簿能够证明该事项，请直接出示户口簿', 'The booklet in use proves this: show it instead');
const olderFile = unknown('电子登记中没有该事项，由派出所查阅历史档案', 'The electronic register does not have it; the police station looks into its old files');

export function isEntitled(subject: Certifying): Outcome {
  const { form: { handledBy, agentRelation }, facts } = subject;
  if (handledBy !== 'relative') return holds();
  if (!isDead(facts)) return fails('被证明人未因死亡注销户口，亲属不能代为申请；请由本人或者监护人申请', 'The person has not died: only they or their guardian may ask');
  if (!facts.kin) return unknown('登记信息不能确认亲属关系，由工作人员核对关系证明', 'The register does not tell the relation; an officer checks the proof');
  return facts.kin.relation === agentRelation ? holds() : fails('所填关系与户口登记不一致，请核对', 'The register has another relation than the one stated');
}

export function isNotProvable(subject: Certifying): Outcome {
  const { form: { applicationKind, item, otherPerson }, facts } = subject;
  if (applicationKind === 'item-change') {
    const change = changeOf(subject);
    if (item === 'id-number' && !change) return fails('没有重号、错号更正记载；十五位号码升为十八位的，居民身份证能够证明', 'There is no corrected number on record; that an old number of 15 digits became the present one is proved by the identity card');
    return change && isShown(subject, change.changedOn) ? shownByBooklet : holds();
  }
  if (applicationKind === 'kinship') return facts.members.some(({ idNumber }) => idNumber === otherPerson?.documentNumber) ? shownByBooklet : holds();
  const [last, ...earlier] = facts.moves;
  return applicationKind === 'migration-history' && last && earlier.length === 0 && isShown(subject, last.movedOn) ? shownByBooklet : holds();
}

export function isOnRegister(subject: Certifying): Outcome {
  const { form: { applicationKind }, facts } = subject;
  if (applicationKind === 'item-change') return changeOf(subject) ? holds() : olderFile;
  if (applicationKind === 'kinship') return holds();
  if (applicationKind === 'migration-history') return facts.moves.length > 0 ? holds() : olderFile;
  if (applicationKind === 'archive-extract') return olderFile;
  if (facts.cancellation) return holds();
  return facts.entry && facts.entry.status !== 'cancelled' ? fails('户口没有注销', 'The registration has not been cancelled') : olderFile;
}

export function wereHousemates(subject: Certifying): Outcome {
  const { otherPerson, kinship } = subject.form;
  const found = housemate(subject);
  if (!found) return fails('户口登记中没有双方曾经同户的记载，不能证明亲属关系', 'The register does not show that the two were ever in one household');
  if (found.name !== (otherPerson as PersonRef).name) return fails('另一方的姓名与登记不一致，请核对', 'The other person has another name on record');
  const known = kinshipsOf(found);
  if (!known || !kinship) return unknown('登记的与户主关系不能直接确定双方关系，由工作人员查阅档案', 'What both were to the head does not tell what they are to each other; an officer looks into the file');
  return known.includes(kinship) ? holds() : fails('所填亲属关系与户口登记不一致，请核对', 'The register tells another kinship than the one stated');
}

export const isPurposeStated = ({ form: { recipientOrganisation } }: Certifying): Outcome =>
  /\p{L}{2,}/u.test(recipientOrganisation) ? holds() : fails('请写明接收单位的名称', 'Write the name of the body that asks for it');
