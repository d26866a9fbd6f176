import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { RunSteps } from '@yichuang/one-window';
import { Metrics, StepQueue, together } from '@yichuang/platform';

/** The tiny door between Bull and the step runner. */
@Injectable()
export class Consumer implements OnApplicationBootstrap {
  constructor(
    private readonly queue: StepQueue,
    private readonly steps: RunSteps,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    const finished = this.metrics.counter('yichuang_steps_finished_total', 'Automatic steps finished by this worker');
    this.queue.consume(together(async (stepIds) => finished.inc(await this.steps.run(stepIds))));
  }
}
