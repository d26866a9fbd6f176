import { Injectable } from '@nestjs/common';
import { onPage } from '@yichuang/one-window';

import { errandCheckPage, type CheckProblems } from './errand-check-page.js';
import type { Errand } from './errands.js';
import { Scans } from './scans.js';

/** Shows what was brought to a counter before it is handed in. */
@Injectable()
export class ShowErrand {
  constructor(private readonly scans: Scans) {}

  /** Only answers without mistakes are read back; where none is asked for, there is no page to mend them on. */
  async show(errand: Errand, wrong: CheckProblems = {}): Promise<string> {
    const { visit, officer, kind, the, form, brought, path, day } = errand;
    if (form.sections.length > 0 && kind.problems(the, brought, day).length > 0) return visit.goTo(path);
    const uploads = await this.scans.list(officer.id, brought.materials.map(({ upload }) => upload));
    const problems = onPage(wrong.problems ?? []);
    return visit.show(errandCheckPage({ errand, uploads, ...wrong, problems }), problems.length > 0 ? 422 : 200);
  }
}
