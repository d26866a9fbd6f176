import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK } from '@yichuang/platform';

import type { Done } from '../acts/act.js';
import { MoveCase } from '../officers/move-case.js';
import type { OpenCase } from '../officers/open-case.js';
import { ReadCase } from '../officers/read-case.js';
import type { Outcome } from '../write/outcome.js';
import { Overtaken } from '../write/write.js';

/** What the applicant did, with the answers they changed, and the work that nobody may have taken meanwhile. */
export type ApplicantDone = Done & Pick<Outcome, 'answers' | 'holding'>;

/** Decides what the applicant's act does to the case as it is now; undefined when it is not open to them any more. */
export type ApplicantDeed = (the: OpenCase, at: Date) => ApplicantDone | undefined;

/** The applicant's own part in a case: read for them alone, and moved with the same consequences as an officer's. */
@Injectable()
export class OwnCase {
  constructor(
    private readonly cases: ReadCase,
    private readonly moveCase: MoveCase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async find(reference: string, accountId: number): Promise<OpenCase | undefined> {
    const the = await this.cases.find(reference);
    return the?.accountId === accountId ? the : undefined;
  }

  /** Looks again when somebody else moved the case meanwhile. @returns false when the case is not theirs or it is not open to them. */
  async move(reference: string, accountId: number, deed: ApplicantDeed): Promise<boolean> {
    const the = await this.find(reference, accountId);
    const at = this.clock.now();
    const done = the && deed(the, at);
    if (!the || !done) return false;
    try {
      await this.moveCase.move({ the, done, at, besides: { answers: done.answers, ...(done.holding && { holding: done.holding }) } });
      return true;
    } catch (error) {
      if (error instanceof Overtaken) return this.move(reference, accountId, deed);
      throw error;
    }
  }
}
