import { Body, Controller, Get, NotFoundException, Param, Post, Req } from '@nestjs/common';
import { ReadsItsToken } from '@yichuang/door';
import type { FastifyRequest } from 'fastify';

import { AtCounter, type CounterVisit } from './at-counter.js';
import type { Brought } from './errand-kinds.js';
import { Errands, type Errand, type ErrandPath } from './errands.js';
import { leaveErrand } from './leave-errand.js';
import { Scans } from './scans.js';
import { ShowErrand } from './show-errand.js';

/** Scans of the papers that are asked for. */
@Controller('counter/:person/cases/:reference/:errand/files')
export class ErrandFilesController {
  constructor(
    private readonly errands: Errands,
    private readonly scans: Scans,
    private readonly showErrand: ShowErrand,
  ) {}

  /** Where the language is switched after a scan was refused. */
  @Get(':material')
  async back(@AtCounter() desk: CounterVisit, @Param() path: ErrandPath): Promise<string> {
    const errand = await this.errands.open(desk, path);
    return errand ? desk.visit.goTo(`${errand.path}/check`) : leaveErrand(desk, path, 'closed');
  }

  @Post(':material')
  @ReadsItsToken()
  async scan(@AtCounter() desk: CounterVisit, @Param() path: ErrandPath & { readonly material: string }, @Req() request: FastifyRequest): Promise<string> {
    const { material } = path;
    const errand = await this.errands.open(desk, path);
    if (errand && !errand.form.files.some((file) => file.material === material)) throw new NotFoundException();
    const received = await this.scans.take(desk.visit, request);
    if (!errand) return leaveErrand(desk, path, 'closed');
    if (!received.ok) return this.showErrand.show(errand, { problems: [{ pointer: `/materials/${material}`, code: 'file', message: received.error.message }] });
    return this.change(errand, [...without(errand.brought, material), { material, upload: received.value.id }]);
  }

  @Post()
  async remove(@AtCounter() desk: CounterVisit, @Param() path: ErrandPath, @Body() { remove }: { readonly remove?: unknown }): Promise<string> {
    const errand = await this.errands.open(desk, path);
    return errand ? this.change(errand, without(errand.brought, remove)) : leaveErrand(desk, path, 'closed');
  }

  /** A scan that another one replaces, or that is taken back, is deleted. */
  private async change(before: Errand, materials: Brought['materials']): Promise<string> {
    await this.errands.keep(before, { materials });
    const dropped = before.brought.materials.filter(({ upload }) => !materials.some((kept) => kept.upload === upload));
    await this.scans.discard(before.officer.id, dropped.map(({ upload }) => upload));
    return before.visit.goTo(`${before.path}/check`);
  }
}

const without = ({ materials }: Brought, id: unknown) => materials.filter(({ material }) => material !== id);
