import { Injectable } from '@nestjs/common';
import { AccessLedger, CitizenAccounts } from '@yichuang/accounts';
import type { Party } from '@yichuang/definition';
import { isReference } from '@yichuang/kernel';
import { CasesOfPerson, OwnCase, type CaseOfPerson, type OpenCase } from '@yichuang/one-window';

/** Tells a clerk how the cases of a person stand, each of which is on record (个人信息保护法 51, 54). */
@Injectable()
export class ReadCases {
  constructor(
    private readonly accounts: CitizenAccounts,
    private readonly casesOfPerson: CasesOfPerson,
    private readonly ownCase: OwnCase,
    private readonly accessLedger: AccessLedger,
  ) {}

  /** Those in their own account, newest first, at most `limit`. */
  async read(clerkId: number, party: Party, limit: number): Promise<{ readonly cases: readonly CaseOfPerson[]; readonly isAll: boolean }> {
    const account = await this.accounts.findOf(party);
    const found = account ? await this.casesOfPerson.list(account.id, limit + 1) : [];
    const cases = found.slice(0, limit);
    await this.accessLedger.recordAll(clerkId, cases.map(({ id }) => id));
    return { cases, isAll: found.length <= limit };
  }

  /** One of them, whole; another person's is the same as none. */
  async find(clerkId: number, party: Party, reference: string): Promise<OpenCase | undefined> {
    const account = isReference(reference) ? await this.accounts.findOf(party) : undefined;
    const found = account && (await this.ownCase.find(reference, account.id));
    if (found) await this.accessLedger.record(clerkId, found.id);
    return found;
  }
}
