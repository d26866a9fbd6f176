import { hashPassword, insertAccounts, loginKeys, type NewAccount } from '@yichuang/accounts';
import type { Ids, Query } from '@yichuang/platform';

/** The password of everyone in the sandbox. */
export const SANDBOX_PASSWORD = 'yichuang-demo-2026';

/** Someone who is to have an account. */
export interface Newcomer extends Pick<NewAccount, 'name' | 'role' | 'documentType' | 'documentNumber' | 'officeCode' | 'skills'> {
  readonly login: string;
}

export interface AccountMeans {
  readonly ids: Ids;
  readonly secretKey: Buffer;
  readonly at: Date;
}

/** @returns their ids, in order. */
export type OpenAccounts = (newcomers: readonly Newcomer[], query: Query) => Promise<readonly number[]>;

/** What the form of a mobile number allows, and different for each. */
const phoneOf = (id: number): string => `137${String(id % 100_000_000).padStart(8, '0')}`;

/** Opens accounts with one password, hashed once: hashing it for everyone would take hours. */
export async function accountOpener({ ids, secretKey, at }: AccountMeans): Promise<OpenAccounts> {
  const keyOf = loginKeys(secretKey);
  const passwordHash = await hashPassword(SANDBOX_PASSWORD);
  return async (newcomers, query) => {
    const drawn = await ids.take(newcomers.length);
    const accounts = newcomers.map(({ login, ...person }, index): NewAccount => {
      const id = drawn[index] as number;
      return { ...person, id, loginKey: keyOf(login), passwordHash, phone: phoneOf(id), createdAt: at };
    });
    await insertAccounts(accounts, query);
    return drawn;
  };
}
