import { Controller, Get, NotFoundException, Param, StreamableFile } from '@nestjs/common';
import { DocumentStore } from '@yichuang/documents';
import { OwnVisit, type SignedVisit } from '@yichuang/door';

import { OwnApplication } from './own-application.js';

/** A header is ASCII: the name is given as RFC 8187 has it, which all browsers read. */
const attachment = (filename: string): string => `attachment; filename="document.pdf"; filename*=UTF-8''${encodeURIComponent(filename)}`;

@Controller('applications/:reference/documents')
export class DownloadController {
  constructor(
    private readonly ownApplication: OwnApplication,
    private readonly documents: DocumentStore,
  ) {}

  @Get(':id')
  async download(@OwnVisit() visit: SignedVisit, @Param('reference') reference: string, @Param('id') id: string): Promise<StreamableFile> {
    const application = await this.ownApplication.get(reference, visit.account.id);
    const document = (await this.documents.listFor(application.id)).find((each) => String(each.id) === id && each.madeAt);
    if (!document) throw new NotFoundException();
    visit.reply.header('cache-control', 'no-store');
    const name = `${document.title[visit.locale]} ${document.number}.pdf`;
    return new StreamableFile(await this.documents.getFile(document), { type: 'application/pdf', disposition: attachment(name) });
  }
}
