import { fastify } from 'fastify';

/** A server that does nothing: it answers the same to every application, and keeps one page to give it out again. */
export async function plain(): Promise<string> {
  const server = fastify({ bodyLimit: 4 * 1024 * 1024 });
  let page = '';
  server.post('/api/v1/applications', (_request, reply) => reply.code(201).send({ id: 1, reference: '4100', receivedAt: '2026-11-23T01:00:00Z', answerBy: '2026-11-30', repeated: false }));
  server.put<{ Body: string }>('/page', ({ body }, reply) => {
    page = body;
    return reply.send('kept');
  });
  server.get('/page', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  return server.listen({ port: 0, host: '127.0.0.1' });
}
