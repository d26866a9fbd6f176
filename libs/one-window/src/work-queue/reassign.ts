import { Injectable } from '@nestjs/common';
import type { Result } from '@yichuang/kernel';

import { mayRead } from '../officers/permission.js';
import { Assign, type Assignment, type NotAssigned } from './assign.js';

/** A supervisor gives any work of their offices to an officer, whoever holds it. */
@Injectable()
export class Reassign {
  constructor(private readonly assign: Assign) {}

  /** @returns until when it waits for the officer. */
  reassign(assignment: Assignment): Promise<Result<Date, NotAssigned>> {
    const { by } = assignment;
    return this.assign.assign(assignment, (the) => by.role === 'supervisor' && mayRead(by, the));
  }
}
