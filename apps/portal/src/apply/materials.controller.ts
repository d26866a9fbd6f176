import { Body, Controller, Get, NotFoundException, Param, Post, Req } from '@nestjs/common';
import { partyOf } from '@yichuang/accounts';
import type { Service } from '@yichuang/definition';
import { UploadStore } from '@yichuang/documents';
import { OwnVisit, ReadsItsToken, type SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import { Drafts, PreCheck, type Draft } from '@yichuang/one-window';
import type { FastifyRequest } from 'fastify';

import { getService } from '../services/get-service.js';
import { materialsPage, type MaterialProblem } from './materials-page.js';
import { TakeUpload } from './take-upload.js';
import { takenOut } from './taken-out.js';

const removed: Text = { zh: '文件已移除', en: 'The file was removed' };

const withoutMaterial = ({ materials }: Draft, id: string) => materials.filter(({ material }) => material !== id);

@Controller('services/:id/materials')
export class MaterialsController {
  constructor(
    private readonly drafts: Drafts,
    private readonly preCheck: PreCheck,
    private readonly uploads: UploadStore,
    private readonly takeUpload: TakeUpload,
  ) {}

  @Get()
  async list(@OwnVisit() visit: SignedVisit, @Param('id') id: string): Promise<string> {
    return this.show(visit, getService(id));
  }

  /** Where the language is switched after a file was refused. */
  @Get(':material')
  back(@OwnVisit() visit: SignedVisit, @Param('id') id: string): string {
    return visit.goTo(`/services/${getService(id).id}/materials`);
  }

  @Post(':material')
  @ReadsItsToken()
  async upload(@OwnVisit() visit: SignedVisit, @Param('id') id: string, @Param('material') material: string, @Req() request: FastifyRequest): Promise<string> {
    const service = materialOf(id, material);
    const received = await this.takeUpload.take(visit, request);
    if (!received.ok) return this.show(visit, service, { material, message: received.error.message });
    await this.change(visit, service, (draft) => [...withoutMaterial(draft, material), { material, upload: received.value.id }]);
    return visit.goTo(`/services/${id}/materials`);
  }

  @Post()
  async remove(@OwnVisit() visit: SignedVisit, @Param('id') id: string, @Body() { remove }: { readonly remove?: unknown }): Promise<string> {
    await this.change(visit, getService(id), (draft) => withoutMaterial(draft, String(remove)));
    return visit.goTo(`/services/${id}/materials`, { kind: 'success', text: removed });
  }

  private async change({ account }: SignedVisit, service: Service, next: (draft: Draft) => Draft['materials']): Promise<void> {
    const draft = await this.drafts.find(account.id, service.id);
    if (!draft) return;
    const materials = next(draft);
    await this.drafts.save(account.id, service.id, { answers: draft.answers, materials });
    await this.uploads.discard(account.id, takenOut(draft.materials, materials));
  }

  private async show(visit: SignedVisit, service: Service, problem?: MaterialProblem): Promise<string> {
    const { account } = visit;
    const draft = await this.drafts.find(account.id, service.id);
    if (!draft) return visit.goTo(`/services/${service.id}/apply`);
    const [{ materials }, uploads] = await Promise.all([
      this.preCheck.check(service, partyOf(account), draft.answers, draft.materials.map(({ material }) => material)),
      this.uploads.listOwn(account.id, draft.materials.map(({ upload }) => upload)),
    ]);
    return visit.show(materialsPage({ visit, service, findings: materials, handedIn: draft.materials, uploads, problem }), problem ? 422 : 200);
  }
}

/** @throws NotFoundException for a material the service does not ask for, or not as a file. */
function materialOf(id: string, material: string): Service {
  const service = getService(id);
  if (!service.materials.some((each) => each.id === material && !each.onPaper)) throw new NotFoundException();
  return service;
}
