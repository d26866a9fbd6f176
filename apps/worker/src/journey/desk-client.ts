import { parse, type HTMLElement } from 'node-html-parser';

/** What an officer fills in: the names of the fields of a form, and what to answer. */
export type FillIn = (name: string, choices: readonly string[]) => string | readonly string[] | undefined;

const limitMs = 20_000;

/** The desk as one member of staff uses it in a browser: pages are opened, forms are filled in and sent. */
export class DeskClient {
  private readonly cookies = new Map<string, string>();

  private constructor(private readonly base: string) {}

  /** Signs in with the code that the sandbox shows, as nobody has an authenticator there. */
  static async signIn(desk: string, login: string, password: string): Promise<DeskClient> {
    const client = new DeskClient(desk);
    const codePage = await client.send(await client.open('/sign-in'), (name) => (name === 'login' ? login : name === 'password' ? password : undefined));
    const code = codePage.querySelector('.govuk-inset-text strong')?.text.trim();
    if (!code) throw new Error(`${login} was not asked for a code`);
    await client.send(codePage, (name) => (name === 'oneTimeCode' ? code : undefined));
    return client;
  }

  /** Takes the work of a case up. */
  async take(reference: string): Promise<void> {
    const page = await this.open(`/cases/${reference}`);
    if (page.querySelector(`form[action$="/cases/${reference}/take"]`)) await this.send(page, () => undefined, `/cases/${reference}/take`);
  }

  /** Whether the desk offers an act on a case now. */
  async mayDo(reference: string, act: string): Promise<boolean> {
    const page = await this.open(`/cases/${reference}`);
    return page.querySelector(`a[href$="/cases/${reference}/acts/${act}"], form[action$="/cases/${reference}/acts/${act}"]`) !== null;
  }

  /** Whether the desk shows that the machine left a condition to people. */
  async seesOpen(reference: string, condition: string): Promise<boolean> {
    const shown = (await this.open(`/cases/${reference}`)).querySelector(`#condition-${condition} .govuk-tag`);
    return shown !== null && !shown.classList.contains('govuk-tag--green');
  }

  /** Fills in the form of an act and sends it. @throws Error with what the desk says is wrong */
  async act(reference: string, act: string, fillIn: FillIn): Promise<void> {
    const answer = await this.send(await this.open(`/cases/${reference}/acts/${act}`), fillIn, `/cases/${reference}/acts/${act}`);
    const wrong = answer.querySelector('.govuk-error-summary');
    if (wrong) throw new Error(`${act} of ${reference}: ${wrong.text.replace(/\s+/g, ' ').trim()}`);
  }

  private async open(path: string): Promise<HTMLElement> {
    return this.read(path, {});
  }

  /** Sends the form with this action, or the only one that changes something. */
  private async send(page: HTMLElement, fillIn: FillIn, action?: string): Promise<HTMLElement> {
    const forms = page.querySelectorAll('main form[method="post"]');
    const form = forms.find((each) => action === undefined || each.getAttribute('action')?.endsWith(action));
    if (!form) throw new Error(`The page has no form ${action ?? ''}: ${said(page)}`);
    return this.read(form.getAttribute('action') ?? '', { method: 'POST', body: filledIn(form, fillIn) });
  }

  private async read(path: string, init: RequestInit): Promise<HTMLElement> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.base), { ...init, headers: { cookie }, redirect: 'manual', signal: AbortSignal.timeout(limitMs) });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) return this.read(location, {});
    if (response.status !== 200 && response.status !== 422) throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status}`);
    return parse(await response.text());
  }
}

const said = (page: HTMLElement): string => (page.querySelector('.govuk-notification-banner') ?? page.querySelector('h1') ?? page).text.replace(/\s+/g, ' ').trim().slice(0, 200);

/** A form as a browser would send it: what is there already, and what is filled in. */
function filledIn(form: HTMLElement, fillIn: FillIn): URLSearchParams {
  const sent = new URLSearchParams();
  const controls = form.querySelectorAll('input, textarea, select');
  for (const name of new Set(controls.map((control) => control.getAttribute('name') ?? ''))) {
    const same = controls.filter((control) => control.getAttribute('name') === name);
    const choices = same.flatMap((control) => (control.tagName === 'SELECT' ? control.querySelectorAll('option').map((option) => option.getAttribute('value') ?? '') : control.getAttribute('type') === 'radio' || control.getAttribute('type') === 'checkbox' ? [control.getAttribute('value') ?? ''] : []));
    const given = fillIn(name, choices);
    for (const value of given === undefined ? present(same) : [given].flat()) sent.append(name, value);
  }
  return sent;
}

const present = (controls: readonly HTMLElement[]): string[] => controls.filter((control) => control.getAttribute('type') === 'hidden').map((control) => control.getAttribute('value') ?? '');
