import { Injectable, type PipeTransform } from '@nestjs/common';
import { OwnVisit, type SignedVisit } from '@yichuang/door';
import type { Officer } from '@yichuang/one-window';

import { Officers } from './officers.js';

/** A visit of an officer, with where and on what they may work. */
export interface OfficerVisit {
  readonly visit: SignedVisit;
  readonly officer: Officer;
}

@Injectable()
class OfficerPipe implements PipeTransform<SignedVisit, OfficerVisit> {
  constructor(private readonly officers: Officers) {}

  transform(visit: SignedVisit): OfficerVisit {
    return { visit, officer: this.officers.of(visit.account) };
  }
}

/** The {@link OfficerVisit} a handler answers; whoever is not signed in at the desk is asked to. */
export const AtDesk = (): ParameterDecorator => OwnVisit(OfficerPipe);
