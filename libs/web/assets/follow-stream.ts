import { drawChart, type Chart } from './draw-chart.js';

interface News {
  /** How old they were when they were sent. */
  readonly ageMs: number;
  /** At which age they are out of date. */
  readonly staleMs: number;
  readonly html: string;
  readonly chart?: Chart;
}

const AGAIN_MS = 3_000;

/** A panel of the page, and of when what it shows is. */
class LivePanel {
  readonly name = this.panel.dataset.part ?? '';
  private at = performance.now();
  private staleMs = Number(this.panel.dataset.staleMs);

  constructor(private readonly panel: HTMLElement) {}

  show({ ageMs, staleMs, html, chart }: News): void {
    this.at = performance.now() - ageMs;
    this.staleMs = staleMs;
    const body = this.panel.querySelector('[data-body]');
    if (body && body.innerHTML !== html && !this.isInUse(body)) body.innerHTML = html;
    const box = this.panel.querySelector<HTMLElement>('[data-live-chart]');
    if (box && chart) drawChart(box, chart);
    this.showAge();
  }

  /** Says how old it is, and turns grey when that is too old. */
  showAge(): void {
    const ageMs = performance.now() - this.at;
    const { fresh = '', stale = '' } = this.panel.dataset;
    const isStale = ageMs > this.staleMs;
    this.panel.classList.toggle('yc-live--stale', isStale);
    const age = this.panel.querySelector('[data-age]');
    if (age) age.textContent = (isStale ? stale : fresh).replace('{s}', String(Math.max(Math.round(ageMs / 1000), 0)));
  }

  /** What someone has marked or reached by the keyboard is not taken from under their hands. */
  private isInUse(body: Element): boolean {
    const selection = document.getSelection();
    const isMarked = selection !== null && !selection.isCollapsed && body.contains(selection.anchorNode);
    return isMarked || (body !== document.activeElement && body.contains(document.activeElement));
  }
}

/** Says of what does not renew itself how old it is. */
export function showAge(root: HTMLElement): void {
  const panel = new LivePanel(root);
  window.setInterval(() => panel.showAge(), 1000);
}

/** Keeps the panels inside `root` up to date, and says when it cannot. */
export function followStream(root: HTMLElement): void {
  const panels = [...root.querySelectorAll<HTMLElement>('[data-part]')].map((panel) => new LivePanel(panel));
  const status = root.querySelector<HTMLElement>('[data-lost]');
  const say = (words = ''): void => {
    if (status && status.textContent !== words) status.textContent = words;
  };
  const connect = (): void => {
    const stream = new EventSource(root.dataset.stream ?? '');
    stream.onopen = () => say();
    stream.onerror = () => {
      say(status?.dataset.lost);
      if (stream.readyState === EventSource.CLOSED) window.setTimeout(connect, AGAIN_MS); // refused: the browser would not come again by itself
    };
    for (const panel of panels) stream.addEventListener(panel.name, ({ data }: MessageEvent<string>) => panel.show(JSON.parse(data) as News));
  };
  connect();
  window.setInterval(() => panels.forEach((panel) => panel.showAge()), 1000);
}
