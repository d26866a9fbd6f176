import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the ports that systems give to outgoing connections and to whoever listens on any (from 32768 on with Linux,
 * from 49152 elsewhere), so that a port found free is still free when what it is for has started; and above those that
 * browsers refuse to open.
 */
const FIRST = 20_000;
const LAST = 32_767;

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => server.close(resolve));
  });

export const isFree = (port) => listen(port).then(
  () => true,
  (error) => {
    if (error.code === 'EADDRINUSE') return false;
    throw error;
  },
);

/** A port on which nothing listens, to be listened on soon. */
export async function freePort() {
  const port = randomInt(FIRST, LAST + 1);
  return (await isFree(port)) ? port : freePort();
}
