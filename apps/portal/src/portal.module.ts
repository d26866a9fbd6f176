import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { DoorModule } from '@yichuang/door';
import { houseModule, serviceIndex } from '@yichuang/house';

import { SignInController } from './account/sign-in.controller.js';
import { AmendController } from './amend/amend.controller.js';
import { AmendForm } from './amend/amend-form.js';
import { ApiPace } from './api/api-pace.js';
import { ApiApplicationsController } from './api/applications.controller.js';
import { Callers } from './api/callers.js';
import { OpenApiController } from './api/openapi.controller.js';
import { OwnUploads } from './api/own-uploads.js';

import { Receive } from './api/receive.js';
import { ApiServicesController } from './api/services.controller.js';
import { SessionsController } from './api/sessions.controller.js';
import { SubmissionsController } from './api/submissions.controller.js';
import { SubmitPace } from './api/submit-pace.js';
import { UploadsController } from './api/uploads.controller.js';
import { ApplicationController } from './applications/application.controller.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { DownloadController } from './applications/download.controller.js';
import { Papers } from './applications/papers.js';
import { OwnApplication } from './applications/own-application.js';
import { ReadApplication } from './applications/read-application.js';
import { ReceiptController } from './applications/receipt.controller.js';
import { WithdrawController } from './applications/withdraw.controller.js';
import { ApplyController } from './apply/apply.controller.js';
import { CheckController } from './apply/check.controller.js';
import { HandIn } from './apply/hand-in.js';
import { MaterialsController } from './apply/materials.controller.js';
import { TakeUpload } from './apply/take-upload.js';
import { ApiCompletionController } from './completion/api-completion.controller.js';
import { CompletionController } from './completion/completion.controller.js';
import { ApiConsentsController } from './consents/api-consents.controller.js';
import { ConsentsController } from './consents/consents.controller.js';
import { ApiCorrectionController } from './correction/api-correction.controller.js';
import { CorrectionController } from './correction/correction.controller.js';
import { PublicPages } from './door/public-pages.js';
import { HomeController } from './home/home.controller.js';
import { AnotherController } from './life-events/another.controller.js';
import { ApiLifeEventsController } from './life-events/api-life-events.controller.js';
import { LifeEventsController } from './life-events/life-events.controller.js';
import { MyLifeEventsController } from './life-events/my-life-events.controller.js';
import { FindOwnLifeEvent } from './life-events/find-own-life-event.js';
import { ApiNoticesController } from './notices/api-notices.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { ApiPaymentsController } from './payments/api-payments.controller.js';
import { BeginAttempt } from './payments/begin-attempt.js';
import { CashierNoticeController } from './payments/cashier-notice.controller.js';
import { FeeReceiptController } from './payments/fee-receipt.controller.js';
import { PaymentsController } from './payments/payments.controller.js';
import { ReadFee } from './payments/read-fee.js';
import { portalDoor } from './portal-door.js';
import { ServicesController } from './services/services.controller.js';
import { OwnCases } from './supplement/own-cases.js';
import { ReadParts } from './supplement/read-parts.js';
import { Supplements } from './supplement/supplements.js';
import { VerifyController } from './verify/verify.controller.js';

@Module({
  imports: [houseModule(), DoorModule.forRoot(portalDoor)],
  controllers: [
    HomeController,
    ServicesController,
    LifeEventsController,
    MyLifeEventsController, AnotherController,
    SignInController,
    ApplyController,
    MaterialsController,
    CheckController,
    ApplicationsController,
    ApplicationController,
    ReceiptController,
    WithdrawController,
    AmendController,
    CorrectionController,
    CompletionController,
    DownloadController,
    NoticesController,
    ConsentsController,
    PaymentsController,
    FeeReceiptController,
    CashierNoticeController,
    VerifyController,
    SessionsController,
    ApiServicesController,
    ApiLifeEventsController,
    SubmissionsController,
    ApiApplicationsController,
    ApiPaymentsController,
    ApiConsentsController,
    ApiCorrectionController,
    ApiCompletionController,
    ApiNoticesController,
    UploadsController,
    OpenApiController,
  ],
  providers: [
    PublicPages,
    serviceIndex,
    HandIn,
    OwnApplication,
    FindOwnLifeEvent,
    ReadApplication,
    Papers,
    ReadFee,
    BeginAttempt,
    TakeUpload,
    OwnCases,
    ReadParts,
    Supplements,
    AmendForm,
    Callers,
    OwnUploads,
    Receive,
    SubmitPace,
    { provide: APP_GUARD, useClass: ApiPace },
  ],
})
export class PortalModule {}
