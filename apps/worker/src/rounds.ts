/** Does `round` again and again, each time `pauseMs` after the one before has ended, until it is stopped. */
export class Rounds {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  /** @param round must not throw. */
  constructor(
    private readonly round: () => Promise<void>,
    private readonly pauseMs: number,
  ) {}

  start(): void {
    this.schedule(0);
  }

  /** Resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(afterMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round().finally(() => this.schedule(this.pauseMs));
    }, afterMs);
  }
}
