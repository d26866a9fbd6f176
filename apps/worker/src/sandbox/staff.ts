import type { Role } from '@yichuang/accounts';
import { listCities, makeIdentityNumber, type Region, type Text } from '@yichuang/kernel';

import type { Newcomer } from './open-accounts.js';

export interface StaffMember extends Newcomer {
  readonly note: Text;
}

/**
 * What the authenticators of all staff of the sandbox are made of, base32: anyone may compute their codes
 * (docs/operations.md). Outside a sandbox every secret is random and told once.
 */
export const SANDBOX_TOTP_SECRET = 'YICHUANGYICHUANGYICHUANGYICHUANG';

const titles: Readonly<Record<Exclude<Role, 'citizen' | 'operator'>, Text>> = {
  clerk: { zh: '窗口受理员', en: 'Window clerk' },
  examiner: { zh: '审查员', en: 'Examiner' },
  decider: { zh: '审批人', en: 'Decider' },
  supervisor: { zh: '窗口负责人', en: 'Supervisor' },
};

/** Trained for everything: the cases of a city are few in the sandbox. */
const skills = ['household', 'traffic', 'exit-entry', 'public-order'];

/** No resident's number begins with the division of the province itself, so staff are nobody's doubles. */
const identity = (ordinal: number) => ({ documentType: 'identity-card', documentNumber: makeIdentityNumber('410000', '1985-06-01', ordinal) }) as const;

type Title = keyof typeof titles;

/** Who sits in every bureau; a visit is made by two examiners, and work is handed over to a colleague. */
const seats: readonly (readonly [login: string, role: Title, more: string])[] = [
  ['clerk', 'clerk', ''],
  ['examiner', 'examiner', ''],
  ['decider', 'decider', ''],
  ['supervisor', 'supervisor', ''],
  ['clerk2', 'clerk', '二'],
  ['examiner2', 'examiner', '二'],
];

/** Staff of every city's bureau and of the province's, with logins like `clerk.zhengzhou`, and an operator. */
export function inventStaff(): StaffMember[] {
  const ofOffice = ({ name, officeCode }: Pick<Region, 'name'> & { readonly officeCode: string }, city: number): StaffMember[] =>
    seats.map(([login, role, more], ordinal) => ({
      login: `${login}.${name.en.toLowerCase()}`,
      role,
      name: `${name.zh}${titles[role].zh}${more}`,
      note: { zh: `${name.zh}${titles[role].zh}${more}`, en: `${titles[role].en}${more && ' 2'}, ${name.en}` },
      ...identity(city * 10 + ordinal),
      officeCode,
      skills,
    }));
  const operator: StaffMember = { login: 'operator.henan', role: 'operator', name: '河南省运行值守', note: { zh: '全省运行值守', en: 'Operator, Henan' }, ...identity(999) };
  const bureaus = listCities().map(({ code, name }) => ({ name, officeCode: `${code}-bureau` }));
  const province = { name: { zh: '河南省', en: 'Henan' }, officeCode: '410000' };
  return [...[...bureaus, province].flatMap(ofOffice), operator];
}
