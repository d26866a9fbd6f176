import { Injectable } from '@nestjs/common';
import { ReceiveUpload, type Upload, type UploadRefused } from '@yichuang/documents';
import { Pace, readUpload, type SignedVisit } from '@yichuang/door';
import type { Result } from '@yichuang/kernel';
import type { RatePolicy } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

const uploading: RatePolicy = { name: 'portal.upload', points: 60, perSeconds: 3600 };

/** Takes in the file of a form, straight from the wire. */
@Injectable()
export class TakeUpload {
  constructor(
    private readonly receiveUpload: ReceiveUpload,
    private readonly pace: Pace,
  ) {}

  async take({ account, cookies }: SignedVisit, request: FastifyRequest): Promise<Result<Upload, UploadRefused>> {
    await this.pace.take(uploading, String(account.id));
    const { filename, file } = await readUpload(request, cookies);
    return this.receiveUpload.receive({ accountId: account.id, filename, content: file });
  }
}
