export interface RequestParts {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The bytes of an HTTP/1.1 request on a connection that stays open; a body that is no text is sent as JSON. */
export function request({ method, path, headers = {}, body }: RequestParts): Buffer {
  const content = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  const all = { host: '127.0.0.1', ...(content && { 'content-type': type }), 'content-length': Buffer.byteLength(content), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${content}`);
}
