import { Injectable } from '@nestjs/common';
import type { Account } from '@yichuang/accounts';
import type { Officer, OfficerRole } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';

/** Makes the officer of an account: their own office, and all below it. */
@Injectable()
export class Officers {
  constructor(private readonly offices: Offices) {}

  of({ id, role, name, officeCode, skills = [] }: Account): Officer {
    return { id, role: role as OfficerRole, name, offices: officeCode === undefined ? [] : this.offices.below(officeCode), skills };
  }
}
