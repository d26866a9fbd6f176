import { Injectable } from '@nestjs/common';
import { Config } from '@yichuang/platform';
import { securityHeaders } from '@yichuang/web';

import { DoorPlan } from '../door-plan.js';

/** The security headers of this door, made once. */
@Injectable()
export class DoorHeaders {
  readonly values: Readonly<Record<string, string>>;

  constructor(config: Config, { formsLeadTo }: DoorPlan) {
    this.values = securityHeaders({ https: config.publicUrl.startsWith('https:'), formsLeadTo: formsLeadTo?.(config) });
  }
}
