import type { FastifyInstance } from 'fastify';

/**
 * Browsers read no answer before they have sent everything: what is left of a body that was refused is let pass, or a
 * file that is too large would never be told so.
 */
export function hearOut(server: FastifyInstance): void {
  server.addHook('onResponse', ({ raw }, _reply, done) => {
    if (!raw.complete) raw.unpipe().resume();
    done();
  });
}
