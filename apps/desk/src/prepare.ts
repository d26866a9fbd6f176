import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { uploadLimits } from '@yichuang/documents';
import { prepareDoor } from '@yichuang/door';

/** The way of every door, and forms with files: scans at the counter. */
export async function prepare(app: NestFastifyApplication): Promise<void> {
  await prepareDoor(app);
  await app.register(multipart, { limits: uploadLimits });
}
