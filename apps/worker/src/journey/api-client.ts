/** The public API as one signed-in citizen uses it. */
export class ApiClient {
  private constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  static async signIn(portal: string, login: string, password: string): Promise<ApiClient> {
    const base = `${portal}/api/v1`;
    const { token } = await call<{ token: string }>(`${base}/sessions`, { method: 'POST', body: { login, password } });
    return new ApiClient(base, token);
  }

  get<T>(path: string): Promise<T> {
    return call<T>(this.base + path, { token: this.token });
  }

  /** Hands a file in. */
  upload<T>(path: string, name: string, content: Uint8Array<ArrayBuffer>): Promise<T> {
    const file = new FormData();
    file.append('file', new Blob([content]), name);
    return call<T>(this.base + path, { method: 'POST', token: this.token, file });
  }

  post<T>(path: string, body: object, idempotencyKey?: string): Promise<T> {
    return call<T>(this.base + path, { method: 'POST', token: this.token, body, idempotencyKey });
  }
}

interface Call {
  readonly file?: FormData;
  readonly method?: string;
  readonly token?: string;
  readonly body?: object;
  readonly idempotencyKey?: string;
}

const limitMs = 10_000;

async function call<T>(url: string, { method = 'GET', token, body, file, idempotencyKey }: Call): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body: file ?? (body && JSON.stringify(body)),
    signal: AbortSignal.timeout(limitMs),
  });
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}
