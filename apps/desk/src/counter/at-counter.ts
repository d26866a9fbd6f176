import { Injectable, NotFoundException, type PipeTransform } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import { mayFile, type Officer } from '@yichuang/one-window';
import { Offices, type OfficeEntity } from '@yichuang/places';

import type { OfficerVisit } from '../officer/officer-visit.js';
import { Officers } from '../officer/officers.js';

/** A visit of a clerk, at the counter of their office. */
export interface CounterVisit extends OfficerVisit {
  readonly office: OfficeEntity;
}

@Injectable()
class CounterPipe implements PipeTransform<SignedVisit, CounterVisit> {
  constructor(
    private readonly officers: Officers,
    private readonly offices: Offices,
  ) {}

  transform(visit: SignedVisit): CounterVisit {
    const officer: Officer = this.officers.of(visit.account);
    const office = this.offices.find(visit.account.officeCode ?? '');
    if (!office || !mayFile(officer, office)) throw new NotFoundException();
    return { visit, officer, office };
  }
}

/** The {@link CounterVisit} a handler answers; for whoever may not file at a counter there is no such page. */
export const AtCounter = (): ParameterDecorator => OwnVisit(CounterPipe);
