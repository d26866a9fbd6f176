import { Controller, Get, NotFoundException, Param, Query, StreamableFile } from '@nestjs/common';
import { DocumentStore, UploadStore } from '@yichuang/documents';
import type { FastifyReply } from 'fastify';

import { AtDesk, type OfficerVisit } from '../officer/officer-visit.js';
import { OpenCases } from './open-cases.js';

/** A header is ASCII: the name is given as RFC 8187 has it, which all browsers read. */
const named = (disposition: 'inline' | 'attachment', filename: string): string => `${disposition}; filename="file"; filename*=UTF-8''${encodeURIComponent(filename)}`;

/** What strangers sent is shown, never run: no script, no style, nothing loaded. */
const inert = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const guarded = (reply: FastifyReply): FastifyReply => reply.headers({ 'cache-control': 'private, no-store', 'content-security-policy': inert });

/** Materials and documents of a case, for those who may read the case. */
@Controller('cases/:reference')
export class FilesController {
  constructor(
    private readonly openCases: OpenCases,
    private readonly uploads: UploadStore,
    private readonly documents: DocumentStore,
  ) {}

  @Get('materials/:id')
  async material(@AtDesk() { visit, officer }: OfficerVisit, @Param('reference') reference: string, @Param('id') id: string, @Query('download') download?: unknown): Promise<StreamableFile> {
    const the = await this.openCases.get(reference, officer);
    const upload = (await this.uploads.listFor(the.id)).find((each) => each.id === id);
    if (!upload) throw new NotFoundException();
    guarded(visit.reply);
    return new StreamableFile(await this.uploads.getFile(upload), { type: upload.mediaType, disposition: named(download === undefined ? 'inline' : 'attachment', upload.filename) });
  }

  @Get('documents/:id')
  async document(@AtDesk() { visit, officer }: OfficerVisit, @Param('reference') reference: string, @Param('id') id: string): Promise<StreamableFile> {
    const the = await this.openCases.get(reference, officer);
    const document = (await this.documents.listAll(the.id)).find((each) => String(each.id) === id && each.madeAt);
    if (!document) throw new NotFoundException();
    guarded(visit.reply);
    return new StreamableFile(await this.documents.getFile(document), { type: 'application/pdf', disposition: named('inline', `${document.title[visit.locale]} ${document.number}.pdf`) });
  }
}
