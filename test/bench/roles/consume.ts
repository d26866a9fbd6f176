import type { INestApplicationContext } from '@nestjs/common';
import { RunSteps } from '@yichuang/one-window';
import { Dispatch, StepQueue, together } from '@yichuang/platform';

/** Takes steps from the queue. What follows the decision is written but left: no contender makes documents or sends parcels. */
export function consume(app: INestApplicationContext): void {
  const steps = app.get(RunSteps);
  Object.assign(app.get(Dispatch), { dispatch: () => undefined });
  app.get(StepQueue).consume(together(async (stepIds) => void (await steps.run(stepIds))));
}
