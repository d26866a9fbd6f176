import { Injectable } from '@nestjs/common';
import { ReceiveUpload, type Upload, type UploadRefused } from '@yichuang/documents';
import { Pace, readUpload, type SignedVisit } from '@yichuang/door';
import type { Result } from '@yichuang/kernel';
import type { RatePolicy } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

const scanning: RatePolicy = { name: 'counter.scan', points: 300, perSeconds: 3600 };

/** Takes in a scan, straight from the wire. It is the clerk's until the application is filed. */
@Injectable()
export class TakeScan {
  constructor(
    private readonly receiveUpload: ReceiveUpload,
    private readonly pace: Pace,
  ) {}

  async take({ account, cookies }: SignedVisit, request: FastifyRequest): Promise<Result<Upload, UploadRefused>> {
    await this.pace.take(scanning, String(account.id));
    const { filename, file } = await readUpload(request, cookies);
    return this.receiveUpload.receive({ accountId: account.id, filename, content: file });
  }
}
