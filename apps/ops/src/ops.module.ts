import { Module, type FactoryProvider } from '@nestjs/common';
import { CertificateAuthority } from '@yichuang/documents';
import { DoorModule, StaffSignInController } from '@yichuang/door';
import { houseModule } from '@yichuang/house';
import type { Clock } from '@yichuang/kernel';
import { PauseService, Progress, ThroughputModule } from '@yichuang/one-window';
import { PaymentFigures } from '@yichuang/payments';
import { CLOCK } from '@yichuang/platform';

import { CaseController } from './cases/case.controller.js';
import { HistoryController } from './history/history.controller.js';
import { LiveFeed } from './live/live-feed.js';
import type { LivePart } from './live/live-part.js';
import { LIVE_PARTS, WATCHED_PARTS } from './live/live-parts.js';
import { StreamController } from './live/stream.controller.js';
import { TellPrometheus } from './metrics/tell-prometheus.js';
import { MessagesController } from './messages/messages.controller.js';
import { opsDoor } from './ops-door.js';
import { OverviewController } from './overview/overview.controller.js';
import { AttentionPart } from './parts/attention-part.js';
import { BacklogPart } from './parts/backlog-part.js';
import { BoardPart } from './parts/board-part.js';
import { FlowPart } from './parts/flow-part.js';
import { LatencyPart } from './parts/latency-part.js';
import { QueuesPart } from './parts/queues-part.js';
import { TasksPart } from './parts/tasks-part.js';
import { TroublesPart } from './parts/troubles-part.js';
import { UpkeepPart } from './parts/upkeep-part.js';
import { WorkersPart } from './parts/workers-part.js';
import { RecordController } from './record/record.controller.js';
import { ServicesController } from './services/services.controller.js';
import { ParkController } from './steps/park.controller.js';
import { StepsController } from './steps/steps.controller.js';

/** In the order in which they stand on the page. */
const watched = [FlowPart, BacklogPart, LatencyPart, TroublesPart, WorkersPart, QueuesPart, TasksPart, UpkeepPart];
const together = (...parts: LivePart[]): LivePart[] => parts;

const upkeep: FactoryProvider = {
  provide: UpkeepPart,
  inject: [Progress, PaymentFigures, PauseService, CertificateAuthority, CLOCK],
  useFactory: (progress: Progress, payments: PaymentFigures, pauses: PauseService, ...[authority, clock]: [CertificateAuthority, Clock]) => new UpkeepPart({ progress, payments, pauses }, authority, clock),
};

@Module({
  imports: [houseModule(), ThroughputModule, DoorModule.forRoot(opsDoor)],
  controllers: [StaffSignInController, OverviewController, StreamController, ParkController, StepsController, CaseController, ServicesController, HistoryController, MessagesController, RecordController],
  providers: [
    ...watched.filter((part) => part !== UpkeepPart),
    upkeep,
    AttentionPart,
    BoardPart,
    { provide: WATCHED_PARTS, inject: watched, useFactory: together },
    { provide: LIVE_PARTS, inject: [AttentionPart, BoardPart, ...watched], useFactory: together },
    LiveFeed,
    TellPrometheus,
  ],
})
export class OpsModule {}
