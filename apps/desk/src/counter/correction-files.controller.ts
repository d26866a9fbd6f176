import { Body, Controller, Get, NotFoundException, Param, Post, Req } from '@nestjs/common';
import { ReadsItsToken } from '@yichuang/door';
import type { FastifyRequest } from 'fastify';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { Corrections, type Brought, type Correcting, type CorrectionPath } from './corrections.js';
import { leaveCorrection } from './leave-correction.js';
import { Scans } from './scans.js';
import { ShowCorrection } from './show-correction.js';

/** Scans of the papers that were asked for again. */
@Controller('counter/:person/cases/:reference/correction/files')
export class CorrectionFilesController {
  constructor(
    private readonly corrections: Corrections,
    private readonly scans: Scans,
    private readonly showCorrection: ShowCorrection,
  ) {}

  /** Where the language is switched after a scan was refused. */
  @Get(':material')
  async back(@AtCounter() desk: CounterVisit, @Param() path: CorrectionPath): Promise<string> {
    const correcting = await this.corrections.open(desk, path);
    return correcting ? desk.visit.goTo(`${correcting.path}/check`) : leaveCorrection(desk, path, 'closed');
  }

  @Post(':material')
  @ReadsItsToken()
  async scan(@AtCounter() desk: CounterVisit, @Param() path: CorrectionPath & { readonly material: string }, @Req() request: FastifyRequest): Promise<string> {
    const { material } = path;
    const correcting = await this.corrections.open(desk, path);
    if (correcting && !correcting.form.files.some((file) => file.material === material)) throw new NotFoundException();
    const received = await this.scans.take(desk.visit, request);
    if (!correcting) return leaveCorrection(desk, path, 'closed');
    if (!received.ok) return this.showCorrection.show(correcting, { scan: { material, message: received.error.message } });
    return this.change(correcting, [...without(correcting.brought, material), { material, upload: received.value.id }]);
  }

  @Post()
  async remove(@AtCounter() desk: CounterVisit, @Param() path: CorrectionPath, @Body() { remove }: { readonly remove?: unknown }): Promise<string> {
    const correcting = await this.corrections.open(desk, path);
    return correcting ? this.change(correcting, without(correcting.brought, remove)) : leaveCorrection(desk, path, 'closed');
  }

  /** A scan that another one replaces, or that is taken back, is deleted. */
  private async change(before: Correcting, materials: Brought['materials']): Promise<string> {
    await this.corrections.keep(before, { materials });
    const dropped = before.brought.materials.filter(({ upload }) => !materials.some((kept) => kept.upload === upload));
    await this.scans.discard(before.officer.id, dropped.map(({ upload }) => upload));
    return before.visit.goTo(`${before.path}/check`);
  }
}

const without = ({ materials }: Brought, id: unknown) => materials.filter(({ material }) => material !== id);
