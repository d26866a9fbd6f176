import type { FastifyInstance } from 'fastify';

import type { Log } from '../log/log.js';
import type { Metrics } from '../metrics/metrics.js';

/**
 * One line and one measure for every answer. The route's pattern stands for the address, which may hold references
 * and what people searched for.
 */
export function observeRequests(server: FastifyInstance, log: Log, { requestSeconds }: Metrics): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, id } = request;
    const route = request.routeOptions.url ?? 'unmatched';
    requestSeconds.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    log.line('request', { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10, requestId: id });
    done();
  });
}
