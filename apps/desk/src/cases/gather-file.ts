import { Inject, Injectable } from '@nestjs/common';
import { Colleagues } from '@yichuang/accounts';
import { DocumentStore, UploadStore } from '@yichuang/documents';
import type { Clock } from '@yichuang/kernel';
import type { OpenCase } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';
import { CLOCK } from '@yichuang/platform';

import type { CaseFile } from './case-file.js';

const officerOf = (actor: string): number[] => (actor.startsWith('officer:') ? [Number(actor.slice('officer:'.length))] : []);

function officersIn({ log, findings, task }: OpenCase): number[] {
  return [...new Set([...log.flatMap(({ actor }) => officerOf(actor)), ...findings.map(({ officerId }) => officerId), ...(task?.claimedBy ? [task.claimedBy] : [])])];
}

/** Puts to a case what other rooms hold of it. */
@Injectable()
export class GatherFile {
  constructor(
    private readonly uploads: UploadStore,
    private readonly documents: DocumentStore,
    private readonly colleagues: Colleagues,
    private readonly offices: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async gather(the: OpenCase): Promise<CaseFile> {
    const [uploads, documents, names] = await Promise.all([this.uploads.listFor(the.id), this.documents.listFor(the.id), this.colleagues.namesOf(officersIn(the))]);
    return { the, uploads, documents, names, officeName: (code) => this.offices.find(code)?.name, at: this.clock.now() };
  }
}
