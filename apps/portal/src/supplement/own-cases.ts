import { Injectable, NotFoundException } from '@nestjs/common';
import type { SignedVisit } from '@yichuang/door';
import { isReference } from '@yichuang/kernel';
import { OwnCase, type OpenCase } from '@yichuang/one-window';

/** Finds the whole case for its applicant. */
@Injectable()
export class OwnCases {
  constructor(private readonly ownCase: OwnCase) {}

  /** @throws NotFoundException when there is none, or it is another person's: both look the same. */
  async get(reference: string, { account }: SignedVisit): Promise<OpenCase> {
    const found = isReference(reference) ? await this.ownCase.find(reference, account.id) : undefined;
    if (!found) throw new NotFoundException();
    return found;
  }
}
