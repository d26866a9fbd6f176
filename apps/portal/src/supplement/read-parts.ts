import type { Multipart, MultipartFile } from '@fastify/multipart';
import { BadRequestException, Injectable } from '@nestjs/common';
import type { PostedText } from '@yichuang/definition';
import { ReceiveUpload } from '@yichuang/documents';
import { ForeignForm, Pace, partsOf, type SignedVisit } from '@yichuang/door';
import type { Text } from '@yichuang/kernel';
import type { HandedIn } from '@yichuang/one-window';
import type { RatePolicy } from '@yichuang/platform';
import { csrfFieldName } from '@yichuang/web';
import type { FastifyRequest } from 'fastify';

import { materialOf } from './file-name.js';

const uploading: RatePolicy = { name: 'portal.upload', points: 60, perSeconds: 3600 };
const sending: RatePolicy = { name: 'portal.supplement', points: 120, perSeconds: 3600 };
const limits = { files: 20, fields: 500, parts: 520 };

/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly material: string;
  readonly message: Text;
}

/** A form of answers and files, as it was posted. */
export interface PostedParts {
  readonly posted: PostedText;
  readonly files: readonly HandedIn[];
  readonly refused: readonly RefusedFile[];
}

/** Reads a form of answers and files straight from the wire. The token is the first part, checked before anything else is read. */
@Injectable()
export class ReadParts {
  constructor(
    private readonly receiveUpload: ReceiveUpload,
    private readonly pace: Pace,
  ) {}

  /** @throws ForeignForm, TooMany, or BadRequestException for a form that is not in parts, or breaks off */
  async read(visit: SignedVisit, request: FastifyRequest): Promise<PostedParts> {
    if (!request.isMultipart()) throw new BadRequestException();
    await this.pace.take(sending, String(visit.account.id));
    const [posted, files, refused]: [Record<string, string | string[]>, HandedIn[], RefusedFile[]] = [{}, [], []];
    let isOurs = false;
    for await (const part of partsOf(request, { limits })) {
      if (!isOurs) isOurs = requireToken(part, visit);
      else if (part.type === 'field') posted[part.fieldname] = withAnother(posted[part.fieldname], String(part.value));
      else {
        const material = materialOf(part.fieldname);
        const taken = part.filename && material ? await this.take(visit, part) : undefined;
        part.file.resume();
        if (taken?.ok) files.push({ material, upload: taken.value.id });
        else if (taken) refused.push({ material, message: taken.error.message });
      }
    }
    return { posted, files, refused };
  }

  /** The rest of a refused file is let pass, so that the parts after it can be read. */
  private async take({ account }: SignedVisit, { filename, file }: MultipartFile) {
    await this.pace.take(uploading, String(account.id));
    return this.receiveUpload.receive({ accountId: account.id, filename, content: file.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array> });
  }
}

function requireToken(part: Multipart, { cookies }: SignedVisit): true {
  if (part.type === 'field' && part.fieldname === csrfFieldName && cookies.accepts(part.value)) return true;
  if (part.type === 'file') part.file.resume();
  throw new ForeignForm();
}

const withAnother = (before: string | string[] | undefined, value: string): string | string[] => (before === undefined ? value : [before, value].flat());
