import { parse } from 'node-html-parser';

/** Somebody with a browser that keeps cookies and follows nothing by itself. */
export class Browse {
  private readonly cookies = new Map<string, string>();

  constructor(readonly base: string) {}

  async get(path: string): Promise<Response> {
    return this.ask(path, {});
  }

  /** Sends a form with the token of the page at `tokenOf`. */
  async post(path: string, form: Readonly<Record<string, string>>, tokenOf = '/sign-in'): Promise<Response> {
    const page = await this.get(tokenOf);
    const location = page.headers.get('location');
    const html = parse(await (location ? await this.get(location) : page).text());
    const token = html.querySelector('input[name="_csrf"]')?.getAttribute('value') ?? '';
    return this.ask(path, { method: 'POST', body: new URLSearchParams({ ...form, _csrf: token }) });
  }

  /** A citizen comes in with login and password. */
  async signIn(login: string, password: string): Promise<this> {
    await this.post('/sign-in', { login, password });
    return this;
  }

  /** Staff come in with the code that the sandbox shows them as well. */
  async signInAsStaff(login: string, password: string): Promise<this> {
    const page = parse(await (await this.post('/sign-in', { login, password })).text());
    const code = page.querySelector('main strong')?.text.trim() ?? '';
    const half = page.querySelector('input[name="half"]')?.getAttribute('value') ?? '';
    await this.post('/sign-in/code', { half, oneTimeCode: code, to: '/' });
    return this;
  }

  private async ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.base), { ...init, headers: { cookie }, redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value);
    }
    return response;
  }
}
