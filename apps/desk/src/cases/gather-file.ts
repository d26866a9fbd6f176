import { Inject, Injectable } from '@nestjs/common';
import { Colleagues } from '@yichuang/accounts';
import type { Clock } from '@yichuang/kernel';
import type { OpenCase } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { CLOCK } from '@yichuang/platform';

import type { CaseFile } from './case-file.js';
import { CasePapers } from './case-papers.js';

const officerOf = (actor: string): number[] => (actor.startsWith('officer:') ? [Number(actor.slice('officer:'.length))] : []);

function officersIn({ log, findings, task }: OpenCase): number[] {
  return [...new Set([...log.flatMap(({ actor }) => officerOf(actor)), ...findings.map(({ officerId }) => officerId), ...(task?.claimedBy ? [task.claimedBy] : [])])];
}

/** Puts to a case what other rooms hold of it. */
@Injectable()
export class GatherFile {
  constructor(
    private readonly papers: CasePapers,
    private readonly colleagues: Colleagues,
    private readonly offices: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async gather(the: OpenCase): Promise<CaseFile> {
    const [papers, names] = await Promise.all([this.papers.listFor(the.id), this.colleagues.namesOf(officersIn(the))]);
    return { the, ...papers, names, officeName: (code) => this.offices.find(code)?.name, at: this.clock.now() };
  }
}
