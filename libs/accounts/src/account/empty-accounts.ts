import type { Query } from '@yichuang/platform';

export async function hasAccounts(query: Query): Promise<boolean> {
  const [found] = await query<{ some: boolean }>('SELECT EXISTS (SELECT FROM account) AS some');
  return found?.some === true;
}

/** Removes everyone with their sessions and authorisations; who read what stays on record. For the sandbox alone. */
export async function emptyAccounts(query: Query): Promise<void> {
  await query('TRUNCATE account, authenticator, session, delegation');
}
