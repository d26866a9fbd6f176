import { Injectable } from '@nestjs/common';
import { ReceiveUpload, UploadStore, type Upload, type UploadRefused } from '@yichuang/documents';
import { Pace, readUpload, type SignedVisit } from '@yichuang/door';
import type { Result } from '@yichuang/kernel';
import type { RatePolicy } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

const scanning: RatePolicy = { name: 'counter.scan', points: 300, perSeconds: 3600 };

/** Scans of papers. They are the clerk's until the application is filed. */
@Injectable()
export class Scans {
  constructor(
    private readonly receiveUpload: ReceiveUpload,
    private readonly uploads: UploadStore,
    private readonly pace: Pace,
  ) {}

  /** Straight from the wire. */
  async take({ account, cookies }: SignedVisit, request: FastifyRequest): Promise<Result<Upload, UploadRefused>> {
    await this.pace.take(scanning, String(account.id));
    const { filename, file } = await readUpload(request, cookies);
    return this.receiveUpload.receive({ accountId: account.id, filename, content: file });
  }

  list(clerkId: number, uploads: readonly string[]): Promise<Upload[]> {
    return this.uploads.listOwn(clerkId, uploads);
  }

  async discard(clerkId: number, uploads: readonly string[]): Promise<void> {
    await this.uploads.discard(clerkId, uploads);
  }
}
