import type { Page } from 'playwright-core';

const FARTHEST = 120;

/** A control of a form as a keyboard meets it: radio buttons of one name are one. */
export interface Control {
  readonly name: string;
  readonly type: string;
}

/** What the focus is on, and whether one can see that it is. */
interface Focus {
  readonly matches: boolean;
  readonly html: string;
  readonly isSeen: boolean;
}

/** In the page. A radio button or checkbox is drawn by its label; what is out of view or covered is not seen. */
function focusOf(wanted: string): Focus {
  const element = document.activeElement ?? document.body;
  const html = element.outerHTML.slice(0, 120);
  if (element === document.body) return { matches: false, html, isSeen: true };
  const label = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type) ? element.labels?.[0] : undefined;
  const { outlineStyle, boxShadow } = label ? getComputedStyle(label, '::before') : getComputedStyle(element);
  const { top, bottom } = element.getBoundingClientRect();
  return { matches: element.matches(wanted), html, isSeen: (outlineStyle !== 'none' || boxShadow !== 'none') && bottom > 0 && top < innerHeight };
}

/** Somebody who has no mouse. */
export class Keyboard {
  /** Where the focus went and could not be seen. */
  readonly unseen: string[] = [];

  constructor(readonly page: Page) {}

  /** Presses Tab until the focus is there. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < FARTHEST; presses += 1) {
      const { matches, html, isSeen } = await this.page.evaluate(focusOf, selector);
      if (!isSeen) this.unseen.push(`${this.page.url()} ${html}`);
      if (matches) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${selector} on ${this.page.url()}`);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.type(text);
  }

  /** Follows a link or presses a button that has the focus. */
  async enter(selector: string): Promise<void> {
    await this.tabTo(selector);
    await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press('Enter')]);
  }

  /** The access key of a control: Alt and a letter, with the character that Playwright leaves out when Alt is down. */
  async accessKey(key: string): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const event = { modifiers: 1, key, code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0), text: key, unmodifiedText: key };
    const press = async (): Promise<void> => {
      for (const type of ['rawKeyDown', 'char', 'keyUp'] as const) await session.send('Input.dispatchKeyEvent', { type, ...event });
    };
    await Promise.all([this.page.waitForEvent('load'), press()]);
  }

  /** Presses Enter on what stays on the page: a link to a field, what opens and closes. */
  async open(selector: string): Promise<void> {
    await this.tabTo(selector);
    await this.page.keyboard.press('Enter');
  }

  /** Goes through the form of the page from its first control to its last. */
  async fillIn(answer: (control: Control) => string): Promise<void> {
    const controls = await this.page.evaluate(() => [
      ...new Map([...document.querySelectorAll('main form[action*="/acts/"] :is(input:not([type=hidden]), textarea, select)')].map((each) => each as HTMLInputElement).map(({ name, type }) => [name, { name, type }])).values(),
    ]);
    for (const control of controls) await this.answer(control, answer(control));
  }

  private async answer({ name, type }: Control, answer: string): Promise<void> {
    const selector = `[name="${name}"]`;
    if (type !== 'radio' && type !== 'checkbox') return this.type(selector, answer);
    await this.tabTo(selector);
    await this.page.keyboard.press('Space');
    for (let presses = 0; type === 'radio' && presses < FARTHEST; presses += 1) {
      if (await this.page.evaluate((value) => (document.activeElement as HTMLInputElement).value === value, answer)) return;
      await this.page.keyboard.press('ArrowDown');
    }
  }
}
