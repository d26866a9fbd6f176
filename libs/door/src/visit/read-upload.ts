import type { MultipartFile } from '@fastify/multipart';
import { BadRequestException } from '@nestjs/common';
import { csrfFieldName } from '@yichuang/web';
import type { FastifyRequest } from 'fastify';

import { ForeignForm } from '../errors/foreign-form.js';
import { partsOf } from './parts-of.js';
import type { VisitCookies } from './visit-cookies.js';

/**
 * The file of a form that was posted in parts. The token is the first part, checked before any file is read.
 * @throws ForeignForm, or BadRequestException for a form without a file, or one that breaks off
 */
export async function readUpload(request: FastifyRequest, cookies: VisitCookies): Promise<MultipartFile> {
  if (!request.isMultipart()) throw new BadRequestException();
  let isOurs = false;
  for await (const part of partsOf(request)) {
    if (part.type === 'file') {
      if (isOurs) return part;
      part.file.resume();
      throw new ForeignForm();
    }
    isOurs ||= part.fieldname === csrfFieldName && cookies.accepts(part.value);
  }
  throw new (isOurs ? BadRequestException : ForeignForm)();
}
