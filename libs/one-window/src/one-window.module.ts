import { Module, type DynamicModule } from '@nestjs/common';

import { checkParts } from './check-parts.js';
import { Amend } from './applicant/amend.js';
import { HandInCorrection } from './applicant/hand-in-correction.js';
import { OwnCase } from './applicant/own-case.js';
import { ReportCompletion } from './applicant/report-completion.js';
import { CasesOfPerson } from './counter/cases-of-person.js';
import { CheckIdentity } from './counter/check-identity.js';
import { CounterDrafts } from './counter/counter-drafts.js';
import { FileAtCounter } from './counter/file-at-counter.js';
import { PeopleAtCounter } from './counter/people-at-counter.js';
import { Drafts } from './intake/drafts.js';
import { Bars } from './intake/bars.js';
import { PapersOfApplications } from './intake/papers-of-applications.js';
import { PapersOfDrafts } from './intake/papers-of-drafts.js';
import { StoreApplications } from './intake/store-applications.js';
import { Submit } from './intake/submit.js';
import { BeginAnother } from './life-events/begin-another.js';
import { FindDraft } from './life-events/find-draft.js';
import { KnowLifeEvent } from './life-events/know-life-event.js';
import { OwnLifeEvents } from './life-events/own-life-events.js';
import { TakeUp } from './life-events/take-up.js';
import { MoveCase } from './officers/move-case.js';
import { Perform } from './officers/perform.js';
import { PrepareAct } from './officers/prepare-act.js';
import { ReadCase } from './officers/read-case.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from './parts.js';
import { Applications } from './read/applications.js';
import { FillIn } from './read/fill-in.js';
import { PreCheck } from './read/pre-check.js';
import { AskFee } from './run/ask-fee.js';
import { AssessStep } from './run/assess-step.js';
import { Claims } from './run/claims.js';
import { ConfirmDeliveryStep } from './run/confirm-delivery-step.js';
import { Fees } from './run/fees.js';
import { MakeDocumentsStep } from './run/make-documents-step.js';
import { PaidChanges } from './run/paid-changes.js';
import { ProduceStep } from './run/produce-step.js';
import { RunSteps } from './run/run-steps.js';
import { SendOut } from './run/send-out.js';
import { ServeLettersStep } from './run/serve-letters-step.js';
import { StartSteps } from './run/start-steps.js';
import { STEP_KINDS, type StepKind } from './run/step-kind.js';
import { StillOwed } from './run/still-owed.js';
import { TakeFeeStep } from './run/take-fee-step.js';
import { Archive } from './sweep/archive.js';
import { ForgetOld } from './sweep/forget-old.js';
import { RecountPeriods } from './sweep/recount-periods.js';
import { Sweep } from './sweep/sweep.js';
import { SweepClocks } from './sweep/sweep-clocks.js';
import { SweepPeriods } from './sweep/sweep-periods.js';
import { SweepSteps } from './sweep/sweep-steps.js';
import { Tidy } from './sweep/tidy.js';
import { WarnDrafts } from './sweep/warn-drafts.js';
import { ReportWorker } from './throughput/measure/report-worker.js';
import { StepMeter } from './throughput/measure/step-meter.js';
import { PausedServices } from './throughput/operate/paused-services.js';
import { RollUp } from './throughput/roll-up/roll-up.js';
import { Withdraw } from './withdraw.js';
import { workQueue, workQueueProviders } from './work-queue/work-queue.js';
import { Write } from './write/write.js';

const stepKinds = [AssessStep, ProduceStep, ConfirmDeliveryStep, MakeDocumentsStep, TakeFeeStep, ServeLettersStep];

/** What the room does by itself. */
const inside = [
  PausedServices, StepMeter, Claims, Fees, PaidChanges, AskFee, SendOut, Write, SweepSteps, SweepClocks, RecountPeriods, SweepPeriods, Archive, WarnDrafts, ForgetOld, Tidy, KnowLifeEvent, StoreApplications, MoveCase,
];

/** What doors may ask of it. */
const offered = [
  ReportWorker, RollUp, RunSteps, ReadCase, PrepareAct, Perform, OwnCase, HandInCorrection, Amend, ReportCompletion, Sweep, Drafts, Bars, Submit, Withdraw,
  CheckIdentity, PeopleAtCounter, CasesOfPerson, CounterDrafts, PapersOfApplications, PapersOfDrafts, FileAtCounter, FillIn, Applications, PreCheck, StillOwed, StartSteps, OwnLifeEvents, FindDraft, TakeUp, BeginAnother,
];

/** How an app composes the one window: a factory for its parts, and what the factory needs. */
export interface OneWindowOptions {
  readonly imports?: DynamicModule['imports'];
  readonly inject?: (string | symbol | (abstract new (...args: never[]) => unknown))[];
  readonly useFactory: (...injected: never[]) => OneWindowParts | Promise<OneWindowParts>;
}

/** The one window: intake, steps, clocks and history of every application. Knows no service by name. */
@Module({})
export class OneWindowModule {
  static forRoot({ imports = [], inject = [], useFactory }: OneWindowOptions): DynamicModule {
    const parts = async (...injected: never[]): Promise<OneWindowParts> => checkParts(await useFactory(...injected));
    return {
      module: OneWindowModule,
      global: true,
      imports,
      providers: [
        { provide: ONE_WINDOW_PARTS, inject, useFactory: parts },
        ...stepKinds,
        { provide: STEP_KINDS, inject: stepKinds, useFactory: (...kinds: StepKind[]) => kinds },
        ...inside,
        ...offered,
        ...workQueueProviders,
      ],
      exports: [ONE_WINDOW_PARTS, ...offered, ...workQueue],
    };
  }
}
