import { Injectable } from '@nestjs/common';
import { onPage, readHanded } from '@yichuang/one-window';

import { correctionCheckPage, type CheckProblems } from './correction-check-page.js';
import type { Correcting } from './corrections.js';
import { Scans } from './scans.js';

/** Shows what was brought to a counter before it is handed in. */
@Injectable()
export class ShowCorrection {
  constructor(private readonly scans: Scans) {}

  /** Only answers without mistakes are read back. */
  async show(correcting: Correcting, wrong: CheckProblems = {}): Promise<string> {
    const { visit, officer, the, correction, brought, path } = correcting;
    const read = readHanded(the, correction, brought);
    if (!read.ok) return visit.goTo(path);
    const uploads = await this.scans.list(officer.id, brought.materials.map(({ upload }) => upload));
    const problems = onPage(wrong.problems ?? []);
    return visit.show(correctionCheckPage({ correcting, uploads, ...wrong, problems }), problems.length > 0 || wrong.scan ? 422 : 200);
  }
}
