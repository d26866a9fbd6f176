import { createServer } from 'node:net';

const listen = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address();
      server.close(() => resolve(actual));
    });
  });

export const freePort = () => listen(0);

export const isFree = (port) => listen(port).then(
  () => true,
  (error) => {
    if (error.code === 'EADDRINUSE') return false;
    throw error;
  },
);
