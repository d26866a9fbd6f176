import { Body, Controller, Get, NotFoundException, Param, Post, Req } from '@nestjs/common';
import { ReadsItsToken } from '@yichuang/door';
import { CounterDrafts, PreCheck, type CounterDraft } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { AtCounter, type CounterVisit } from './at-counter.js';
import { materialsPage, type ScanProblem } from './materials-page.js';
import { Scans } from './scans.js';
import { Serve, type Serving } from './serve.js';

interface Drafted extends Serving {
  readonly draft: CounterDraft;
}

interface Deeds {
  readonly remove?: unknown;
  readonly see?: unknown;
  readonly unsee?: unknown;
}

@Controller('counter/:person/services/:id/materials')
export class MaterialsController {
  constructor(
    private readonly serve: Serve,
    private readonly drafts: CounterDrafts,
    private readonly preCheck: PreCheck,
    private readonly scans: Scans,
  ) {}

  @Get()
  async list(@AtCounter() desk: CounterVisit, @Param('person') person: string, @Param('id') id: string): Promise<string> {
    const serving = await this.serve.open(desk, person, id);
    return isDrafted(serving) ? this.show(serving) : desk.visit.goTo(serving.path);
  }

  /** Where the language is switched after a scan was refused. */
  @Get(':material')
  async back(@AtCounter() desk: CounterVisit, @Param('person') person: string, @Param('id') id: string): Promise<string> {
    const { path } = await this.serve.open(desk, person, id);
    return desk.visit.goTo(`${path}/materials`);
  }

  @Post(':material')
  @ReadsItsToken()
  async scan(@AtCounter() desk: CounterVisit, @Param() { person, id, material }: { readonly person: string; readonly id: string; readonly material: string }, @Req() request: FastifyRequest): Promise<string> {
    const serving = await this.serve.open(desk, person, id);
    if (!serving.service.materials.some((each) => each.id === material && !each.onPaper)) throw new NotFoundException();
    const received = await this.scans.take(desk.visit, request);
    if (!isDrafted(serving)) return desk.visit.goTo(serving.path);
    if (!received.ok) return this.show(serving, { material, message: received.error.message });
    return this.change(serving, { materials: [...without(serving.draft, material), { material, upload: received.value.id }] });
  }

  @Post()
  async note(@AtCounter() desk: CounterVisit, @Param('person') person: string, @Param('id') id: string, @Body() { remove, see, unsee }: Deeds): Promise<string> {
    const serving = await this.serve.open(desk, person, id);
    if (!isDrafted(serving)) return desk.visit.goTo(serving.path);
    const { draft, service } = serving;
    const known = service.materials.map((material) => material.id);
    const originals = known.filter((each) => each === see || (each !== unsee && draft.originals.includes(each)));
    return this.change(serving, { materials: without(draft, remove), originals });
  }

  /** A scan that another one replaces, or that is taken back, is deleted. */
  private async change({ visit, officer, person, service, draft, path }: Drafted, changes: Partial<CounterDraft>): Promise<string> {
    const { materials } = await this.drafts.save(person.id, service.id, { ...draft, ...changes });
    const dropped = draft.materials.filter(({ upload }) => !materials.some((kept) => kept.upload === upload));
    await this.scans.discard(officer.id, dropped.map(({ upload }) => upload));
    return visit.goTo(`${path}/materials`);
  }

  private async show(serving: Drafted, problem?: ScanProblem): Promise<string> {
    const { visit, officer, person, service, draft } = serving;
    const [{ materials: findings }, uploads] = await Promise.all([
      this.preCheck.check(service, person.party, draft.answers, draft.materials.map(({ material }) => material)),
      this.scans.list(officer.id, draft.materials.map(({ upload }) => upload)),
    ]);
    return visit.show(materialsPage({ serving, draft, findings, uploads, problem }), problem ? 422 : 200);
  }
}

const isDrafted = (serving: Serving): serving is Drafted => serving.draft !== undefined;

const without = ({ materials }: CounterDraft, id: unknown) => materials.filter(({ material }) => material !== id);
