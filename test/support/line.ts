import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to a server, which a test can cut, freeze and mend. */
export interface Line {
  readonly url: string;
  /** Ends all connections and refuses new ones. */
  cut(): void;
  /** Leaves connections open and lets nothing through. */
  freeze(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Opens a line to the server at `url`. */
export async function openLine(url: string): Promise<Line> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'frozen' = 'open';
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    join(near, far, sockets);
    if (state === 'cut') near.destroy();
    if (state === 'frozen') [near, far].forEach((socket) => socket.pause());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const here = new URL(url);
  here.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    state = 'cut';
    sockets.forEach((socket) => socket.destroy());
  };
  return {
    url: here.href,
    cut,
    freeze: () => {
      state = 'frozen';
      sockets.forEach((socket) => socket.pause());
    },
    mend: () => {
      state = 'open';
      sockets.forEach((socket) => socket.resume());
    },
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function join(near: Socket, far: Socket, sockets: Set<Socket>): void {
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    sockets.add(from);
    from.on('data', (data) => to.write(data));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  }
}
