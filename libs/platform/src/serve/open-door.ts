import { randomUUID } from 'node:crypto';

import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';

import { Config } from '../config/config.js';
import { loadConfig } from '../config/load-config.js';
import { logToOutput } from '../log/log-to-output.js';
import { Metrics } from '../metrics/metrics.js';
import { hearOut } from './hear-out.js';
import { observeRequests } from './observe-requests.js';
import { openInside } from './open-inside.js';
import type { Running } from './running.js';

const BODY_LIMIT = 1024 * 1024;
/** For all of a request to come in: a picture of 10 MB over a slow line, and no more. */
const REQUEST_LIMIT_MS = 10 * 60_000;
/** Longer than any address: what a part of one may be is for the handlers to say, in their own words. */
const LONGEST_PARAM = 16_384;

export interface Door {
  /** As it stands in the log: `portal`. */
  readonly name: string;
  readonly module: Type;
  readonly port: (config: Config) => number;
  /** Fastify's hook that changes an address before it is routed. */
  readonly rewriteUrl?: NonNullable<FastifyServerOptions['rewriteUrl']>;
  /** Plugins and hooks of this door, before it listens. */
  readonly prepare?: (app: NestFastifyApplication) => void | Promise<void>;
}

/** Opens a web door: Nest on Fastify, observed, with its internal server. */
export async function openDoor({ name, module, port, rewriteUrl, prepare }: Door): Promise<Running> {
  const surroundings = loadConfig(process.env);
  const log = logToOutput(surroundings);
  const adapter = new FastifyAdapter({
    trustProxy: [...surroundings.trustedProxies],
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_LIMIT_MS,
    routerOptions: { maxParamLength: LONGEST_PARAM },
    genReqId: () => randomUUID(),
    ...(rewriteUrl && { rewriteUrl }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: log, abortOnError: false });
  const config = app.get(Config);
  observeRequests(adapter.getInstance(), log, app.get(Metrics));
  hearOut(adapter.getInstance());
  await prepare?.(app);
  await app.listen(port(config), config.host);
  return openInside({ name, app, url: (await app.getUrl()).replace('0.0.0.0', '127.0.0.1') });
}
