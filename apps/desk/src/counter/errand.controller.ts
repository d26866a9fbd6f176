import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { answersFromText, type PostedText } from '@yichuang/definition';
import { editedRows } from '@yichuang/web';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { errandPage } from './errand-page.js';
import { Errands, type ErrandPath } from './errands.js';
import { leaveErrand } from './leave-errand.js';

/** The answers that are asked for, from whoever brings them to a counter. */
@Controller('counter/:person/cases/:reference/:errand')
export class ErrandController {
  constructor(private readonly errands: Errands) {}

  @Get()
  async form(@AtCounter() desk: CounterVisit, @Param() path: ErrandPath): Promise<string> {
    const errand = await this.errands.open(desk, path);
    if (!errand) return leaveErrand(desk, path, 'closed');
    return errand.form.sections.length > 0 ? desk.visit.show(errandPage({ errand })) : desk.visit.goTo(`${errand.path}/check`);
  }

  /** Answers are kept also when they are wrong: nobody types twice. */
  @Post()
  async answer(@AtCounter() desk: CounterVisit, @Param() path: ErrandPath, @Body() posted: PostedText): Promise<string> {
    const shown = await this.errands.open(desk, path);
    if (!shown) return leaveErrand(desk, path, 'closed');
    const edited = editedRows(posted);
    const answers = answersFromText(shown.form.sections.flatMap(({ fields }) => fields), edited ?? posted);
    const errand = await this.errands.keep(shown, { answers });
    if (edited) return desk.visit.show(errandPage({ errand }));
    const problems = errand.kind.problems(errand.the, errand.brought, errand.day);
    return problems.length === 0 ? desk.visit.goTo(`${errand.path}/check`) : desk.visit.show(errandPage({ errand, problems }), 422);
  }
}
