import type { MultipartFile } from '@fastify/multipart';
import { Controller, Post, Req } from '@nestjs/common';
import { ReceiveUpload } from '@yichuang/documents';
import { Pace, partsOf } from '@yichuang/door';
import type { RatePolicy } from '@yichuang/platform';
import type { FastifyRequest } from 'fastify';

import { ApiProblem, invalid } from './api-problem.js';
import { Callers } from './callers.js';

const uploading: RatePolicy = { name: 'api.upload', points: 60, perSeconds: 3600 };

@Controller('api/v1/uploads')
export class UploadsController {
  constructor(
    private readonly callers: Callers,
    private readonly receiveUpload: ReceiveUpload,
    private readonly pace: Pace,
  ) {}

  /** One file of a multipart form: JPEG, PNG or PDF, at most 10 MB. */
  @Post()
  async upload(@Req() request: FastifyRequest): Promise<object> {
    const account = await this.callers.get(request);
    await this.pace.take(uploading, String(account.id));
    const part = request.isMultipart() ? await firstFile(request) : undefined;
    if (!part) throw new ApiProblem(400, { zh: '请以 multipart/form-data 发送一个文件', en: 'Send one file as multipart/form-data' });
    const received = await this.receiveUpload.receive({ accountId: account.id, filename: part.filename, content: part.file });
    if (!received.ok) throw invalid([{ pointer: '/file', code: received.error.reason, message: received.error.message }]);
    const { id, filename, mediaType, size } = received.value;
    return { upload: id, filename, mediaType, size };
  }
}

async function firstFile(request: FastifyRequest): Promise<MultipartFile | undefined> {
  for await (const part of partsOf(request)) if (part.type === 'file') return part;
  return undefined;
}
