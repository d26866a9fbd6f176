import { NestFactory } from '@nestjs/core';
import { Submit } from '@yichuang/one-window';
import { fastify } from 'fastify';

import { BareModule } from './bare-module.js';
import { bareService } from './bare-service.js';

interface Posted {
  readonly Headers: { readonly 'idempotency-key': string };
  readonly Body: { readonly form: unknown };
}

const submitter = { name: '测试', documentType: 'identity-card', documentNumber: '410105199001010010' } as const;

/** The intake of the one window behind a bare server. */
export async function bareServer(): Promise<string> {
  const submit = (await NestFactory.createApplicationContext(BareModule, { logger: false, abortOnError: false })).get(Submit);
  const server = fastify();
  server.post<Posted>('/api/v1/applications', async ({ headers, body }, reply) => {
    const received = await submit.submit({ service: bareService, accountId: 1, submitter, form: body.form, materials: [], idempotencyKey: headers['idempotency-key'] });
    return received.ok ? reply.code(201).send(received.value) : reply.code(422).send(received.error);
  });
  return server.listen({ port: 0, host: '127.0.0.1' });
}
