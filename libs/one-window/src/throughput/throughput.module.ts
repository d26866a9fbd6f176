import { Module } from '@nestjs/common';

import { CaseSteps } from './operate/case-steps.js';
import { OpsActions } from './operate/ops-actions.js';
import { ParkStep } from './operate/park-step.js';
import { PauseService } from './operate/pause-service.js';
import { RetrySteps } from './operate/retry-steps.js';
import { TroubledSteps } from './operate/troubled-steps.js';
import { Backlog } from './read/backlog.js';
import { Flow } from './read/flow.js';
import { History } from './read/history.js';
import { Latencies } from './read/latencies.js';
import { Progress } from './read/progress.js';
import { WaitingTasks } from './read/waiting-tasks.js';
import { Workers } from './read/workers.js';

const offered = [Backlog, CaseSteps, Flow, History, Latencies, OpsActions, ParkStep, PauseService, Progress, RetrySteps, TroubledSteps, WaitingTasks, Workers];

/** What operators see and do; it needs the tables alone, not the rooms of the house. */
@Module({ providers: offered, exports: offered })
export class ThroughputModule {}
