import { fails, holds, maritalWords, unknown, type DoorNumberNotice, type EntryItems, type Guardianship, type Household, type HouseholdMember, type Marriage, type Outcome, type Party, type Person, type Qualification, type RegisteredSpouse, type Registration, type StandardAddress } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { representedRightly, type ChangedLine } from './entry-changes.js';
import { itemsInWords, noItems } from './entry-items.js';
import { recordedLevels, type MaritalWord, type SecondaryItem, type SecondaryItemForm } from './secondary-item-form.js';
import { isMainlandCertificate } from './wedded.js';

/** What must be known to change items of an entry that do not tell who someone is. */
export interface ChangingItems {
  readonly applicant: Party;
  readonly submitter: Party;
  readonly form: SecondaryItemForm & { readonly handledBy?: string; readonly employerName?: string };
  readonly facts: {
    readonly entry: Registration | null;
    readonly entryPerson: Person | null;
    readonly guardianship: Guardianship | null;
    readonly home: Household | null;
    readonly members: readonly HouseholdMember[];
    readonly items: EntryItems | null;
    readonly marriages: readonly Marriage[];
    readonly spouseEntry: RegisteredSpouse | null;
    readonly qualifications: readonly Qualification[];
    readonly newAddress: StandardAddress | null;
    readonly notice: DoorNumberNotice | null;
  };
  readonly today: CivilDate;
}

export const asks = ({ form: { items } }: ChangingItems, item: SecondaryItem): boolean => items.includes(item);

/** The head of a household may ask for its door number, for everyone. */
export function isEntitledToItems(subject: ChangingItems): Outcome {
  const { form: { handledBy, items }, submitter, facts: { home } } = subject;
  if (handledBy !== 'relative') return representedRightly(subject);
  if (home?.headId !== submitter.documentNumber) return fails('只有户主可以代户内成员申请', 'Only the head of the household may apply for a member');
  return items.every((item) => item === 'door-number') ? holds() : fails('户主只能代为申请变更住址门牌，其他项目由本人或者监护人申请', 'The head may ask for the door number only; other items are for the person or a guardian');
}

/** What registers say of someone is told to them, and to who is shown to act for them. */
export const mayBeTold = (subject: ChangingItems): boolean => subject.submitter.documentNumber === subject.applicant.documentNumber || isEntitledToItems(subject).result === 'holds';

const untold = unknown('由工作人员在确认代办关系后核对', 'An officer checks once it is clear who acts for the person');

/** How the standing marriage came about: with an earlier one or not, with the same person or not. */
function kindMatches(kind: MaritalWord, marriages: readonly Marriage[], spouse: string): Outcome {
  const earlier = marriages.filter(({ endedBy }) => endedBy !== null);
  const again = earlier.some(({ spouseId }) => spouseId === spouse);
  if (kind === 'first-marriage') return earlier.length === 0 ? holds() : fails('民政登记有以前的婚姻，不能登记为初婚', 'Civil affairs has an earlier marriage: this is not the first one');
  if (earlier.length === 0) return unknown('民政登记没有以前的婚姻，由工作人员核对', 'Civil affairs has no earlier marriage; an officer checks');
  return again === (kind === 'remarried-same') ? holds() : fails('再婚、复婚的选择与民政登记不一致', 'Whether it is the same spouse as before differs from the record of civil affairs');
}

function marriedRightly({ form: { maritalStatus, spouse, marriageCertificateNumber = '' }, facts: { marriages } }: ChangingItems): Outcome {
  const standing = marriages.find(({ endedBy }) => endedBy === null);
  if (!standing) {
    return isMainlandCertificate(marriageCertificateNumber)
      ? fails('民政部门没有存续的婚姻登记', 'Civil affairs has no marriage that stands')
      : unknown('国（境）外登记的婚姻，由工作人员核对证明材料', 'For a marriage from outside the mainland an officer checks the papers');
  }
  const matches = standing.spouseId === spouse?.documentNumber && standing.spouseName === spouse.name && standing.certificateNumber === marriageCertificateNumber;
  if (!matches) return fails('配偶或者结婚证字号与民政登记不一致，请照结婚证核对', 'The spouse or the certificate number differs from civil affairs: compare them with the certificate');
  return kindMatches(maritalStatus as MaritalWord, marriages, standing.spouseId);
}

function widowedRightly({ facts: { marriages: [last], spouseEntry } }: ChangingItems): Outcome {
  if (!last) return unknown('民政部门没有婚姻登记，由工作人员核对', 'Civil affairs has no marriage; an officer checks');
  if (last.endedBy === 'death') return holds();
  if (last.endedBy) return fails('民政登记显示已经离婚', 'Civil affairs shows a divorce');
  if (spouseEntry?.idNumber !== last.spouseId) return unknown('户口登记不能确认配偶是否死亡，由工作人员核对死亡证明', 'The register does not tell whether the spouse has died; an officer checks the proof');
  return spouseEntry.isAlive ? fails('配偶的户口没有因死亡注销，请先办理死亡户口注销', 'The spouse’s registration has not been cancelled for death: have that done first') : holds();
}

/** What civil affairs has goes before what somebody says. */
export function maritalMatches(subject: ChangingItems): Outcome {
  const { form: { maritalStatus }, facts: { marriages } } = subject;
  if (!mayBeTold(subject)) return untold;
  const [last] = marriages;
  if (maritalStatus === 'unmarried') return last ? fails('民政登记有婚姻记录，不能登记为未婚', 'Civil affairs has a marriage: the page cannot say never married') : holds();
  if (maritalStatus === 'widowed') return widowedRightly(subject);
  if (maritalStatus !== 'divorced') return marriedRightly(subject);
  if (!last) return unknown('民政部门没有婚姻登记，由工作人员核对离婚证或者生效裁判文书', 'Civil affairs has no marriage; an officer reads the certificate or the judgment');
  if (last.endedBy === null) return fails('民政登记显示婚姻关系仍然存续', 'Civil affairs still shows the marriage');
  return last.endedBy === 'death' ? fails('民政登记显示配偶已死亡，应当登记为丧偶', 'Civil affairs shows that the spouse has died: the page says widowed') : holds();
}

/** A diploma of that level and number which the education authority has. */
export function educationMatches(subject: ChangingItems): Outcome {
  const { form: { education, diplomaNumber }, facts: { qualifications } } = subject;
  if (!education || !recordedLevels.includes(education)) return holds();
  if (!mayBeTold(subject)) return untold;
  const found = qualifications.some(({ level, number, isValid }) => isValid && level === education && number === diplomaNumber);
  return found ? holds() : fails('学历信息中没有查到该文化程度和证书编号，请核对，或者提交毕业证书和学历认证报告', 'No diploma of that level and number was found: check it, or hand in the diploma with a verification report');
}

/** The same home under a new number; anything else is a move. */
export function isSameHome(subject: ChangingItems): Outcome {
  const { facts: { home, newAddress, notice } } = subject;
  if (!mayBeTold(subject)) return untold;
  if (!newAddress) return fails('新门牌地址不是标准地址，请照门牌编码变更证明填写', 'The new address is no standard address: write it as in the notice of renumbering');
  if (!notice) return unknown('没有查到门牌编码变更信息，由工作人员核对变更证明', 'No notice of renumbering was found; an officer checks it');
  return notice.before === home?.address ? holds() : fails('新门牌对应的不是您现在登记的住所，这属于户口迁移，请办理迁移', 'The new number belongs to another home: that is a move, not a change of number');
}

const maritalNow = ({ facts: { entry, items } }: ChangingItems): string => {
  const status = entry?.maritalStatus ?? null;
  if (status === 'married') return items?.marriageKind ? maritalWords[items.marriageKind].zh : '有配偶';
  if (status === 'single') return maritalWords.unmarried.zh;
  return status === null ? '' : maritalWords[status].zh;
};

/** What the entry says of every requested item, now and from then on. */
export function linesOf(subject: ChangingItems): ChangedLine[] {
  const { form, facts: { items, home, newAddress } } = subject;
  const now = itemsInWords(items ?? noItems);
  const after: Readonly<Record<SecondaryItem, string>> = {
    ...itemsInWords({ ...noItems, education: form.education ?? null, employer: form.employerName ?? null, occupation: form.occupation ?? null, heightCm: form.heightCm ?? null, bloodType: form.bloodType ?? null, militaryService: form.militaryService ?? null }),
    'marital-status': form.maritalStatus ? maritalWords[form.maritalStatus].zh : '',
    'door-number': newAddress?.address ?? '',
  };
  const before: Readonly<Record<SecondaryItem, string>> = { ...now, 'marital-status': maritalNow(subject), 'door-number': home?.address ?? '' };
  return form.items.map((item) => ({ item, before: before[item], after: after[item] })).filter((line) => line.before !== line.after);
}

export const somethingChanges = (subject: ChangingItems): Outcome => (linesOf(subject).length > 0 ? holds() : fails('所填内容与户口登记一致，没有需要变更的项目', 'The register says this already: there is nothing to change'));
