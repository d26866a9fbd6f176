import { Injectable } from '@nestjs/common';
import type { Result } from '@yichuang/kernel';

import { holds } from '../officers/permission.js';
import { Assign, type Assignment, type NotAssigned } from './assign.js';

/** An officer gives the work they hold to a colleague whose office and skill it is. */
@Injectable()
export class HandOver {
  constructor(private readonly assign: Assign) {}

  /** @returns until when it waits for the colleague. */
  handOver(assignment: Assignment): Promise<Result<Date, NotAssigned>> {
    return this.assign.assign(assignment, (the, now) => holds(assignment.by, the, now));
  }
}
