import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { answersFromText, type PostedText } from '@yichuang/definition';
import { onPage, readHanded } from '@yichuang/one-window';
import { editedRows } from '@yichuang/web';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { correctionPage } from './correction-page.js';
import { Corrections, type CorrectionPath } from './corrections.js';
import { leaveCorrection } from './leave-correction.js';

/** The answers that were asked for again, from whoever brings them to a counter. */
@Controller('counter/:person/cases/:reference/correction')
export class CorrectionController {
  constructor(private readonly corrections: Corrections) {}

  @Get()
  async form(@AtCounter() desk: CounterVisit, @Param() path: CorrectionPath): Promise<string> {
    const correcting = await this.corrections.open(desk, path);
    if (!correcting) return leaveCorrection(desk, path, 'closed');
    return correcting.form.sections.length > 0 ? desk.visit.show(correctionPage({ correcting })) : desk.visit.goTo(`${correcting.path}/check`);
  }

  /** Answers are kept also when they are wrong: nobody types twice. */
  @Post()
  async answer(@AtCounter() desk: CounterVisit, @Param() path: CorrectionPath, @Body() posted: PostedText): Promise<string> {
    const shown = await this.corrections.open(desk, path);
    if (!shown) return leaveCorrection(desk, path, 'closed');
    const edited = editedRows(posted);
    const answers = answersFromText(shown.form.sections.flatMap(({ fields }) => fields), edited ?? posted);
    const correcting = await this.corrections.keep(shown, { answers });
    if (edited) return desk.visit.show(correctionPage({ correcting }));
    const read = readHanded(correcting.the, correcting.correction, correcting.brought);
    return read.ok ? desk.visit.goTo(`${correcting.path}/check`) : desk.visit.show(correctionPage({ correcting, problems: onPage(read.error) }), 422);
  }
}
