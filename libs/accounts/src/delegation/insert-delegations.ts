import type { Delegation } from '@yichuang/definition';
import type { Query } from '@yichuang/platform';

export interface NewDelegation extends Delegation {
  /** Document number of who authorises, and of who is authorised. */
  readonly principal: string;
  readonly agent: string;
}

const insert = `
INSERT INTO delegation (principal, agent, granted_on, valid_until)
SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::date[])`;

export async function insertDelegations(delegations: readonly NewDelegation[], query: Query): Promise<void> {
  const column = (name: keyof NewDelegation): string[] => delegations.map((delegation) => delegation[name]);
  await query(insert, [column('principal'), column('agent'), column('grantedOn'), column('validUntil')]);
}
