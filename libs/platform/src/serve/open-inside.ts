import type { INestApplicationContext } from '@nestjs/common';

import { Health } from '../health/health.js';
import { InternalServer } from './internal-server.js';
import type { Running } from './running.js';

/** Opens health and metrics once the rest is up; they are the last to close. */
export async function openInside({ name, app, url }: { readonly name: string; readonly app: INestApplicationContext; readonly url?: string }): Promise<Running> {
  const internal = app.get(InternalServer);
  const health = app.get(Health);
  const close = async (): Promise<void> => {
    health.leave();
    await app.close();
    await internal.close();
  };
  return { name, internalUrl: await internal.open(), close, ...(url && { url }) };
}
