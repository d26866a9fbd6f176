import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { houseModule } from '@yichuang/house';

import { DemoAccounts } from './account/demo-accounts.js';
import { LargeTextController } from './account/large-text.controller.js';
import { SignInController } from './account/sign-in.controller.js';
import { ApiApplicationsController } from './api/applications.controller.js';
import { Callers } from './api/callers.js';
import { OpenApiController } from './api/openapi.controller.js';
import { Receive } from './api/receive.js';
import { ApiServicesController } from './api/services.controller.js';
import { SessionsController } from './api/sessions.controller.js';
import { SubmissionsController } from './api/submissions.controller.js';
import { SubmitPace } from './api/submit-pace.js';
import { UploadsController } from './api/uploads.controller.js';
import { ApplicationController } from './applications/application.controller.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { DownloadController } from './applications/download.controller.js';
import { OwnApplication } from './applications/own-application.js';
import { ReadApplication } from './applications/read-application.js';
import { ReceiptController } from './applications/receipt.controller.js';
import { WithdrawController } from './applications/withdraw.controller.js';
import { ApplyController } from './apply/apply.controller.js';
import { CheckController } from './apply/check.controller.js';
import { HandIn } from './apply/hand-in.js';
import { KnownAnswers } from './apply/known-answers.js';
import { MaterialsController } from './apply/materials.controller.js';
import { TakeUpload } from './apply/take-upload.js';
import { DoorHeaders } from './door/door-headers.js';
import { PublicPages } from './door/public-pages.js';
import { ErrorPages } from './errors/error-pages.js';
import { Pace } from './errors/pace.js';
import { HomeController } from './home/home.controller.js';
import { ServicesController } from './services/services.controller.js';
import { Site } from './site/site.js';
import { VerifyController } from './verify/verify.controller.js';
import { CookieJar } from './visit/cookie-jar.js';
import { CsrfGuard } from './visit/csrf-guard.js';
import { OpenVisit } from './visit/open-visit.js';

@Module({
  imports: [houseModule()],
  controllers: [
    HomeController,
    ServicesController,
    SignInController,
    LargeTextController,
    ApplyController,
    MaterialsController,
    CheckController,
    ApplicationsController,
    ApplicationController,
    ReceiptController,
    WithdrawController,
    DownloadController,
    VerifyController,
    SessionsController,
    ApiServicesController,
    SubmissionsController,
    ApiApplicationsController,
    UploadsController,
    OpenApiController,
  ],
  providers: [
    Site,
    CookieJar,
    OpenVisit,
    DoorHeaders,
    PublicPages,
    Pace,
    DemoAccounts,
    KnownAnswers,
    HandIn,
    OwnApplication,
    ReadApplication,
    TakeUpload,
    Callers,
    Receive,
    SubmitPace,
    { provide: APP_GUARD, useClass: CsrfGuard },
    { provide: APP_FILTER, useClass: ErrorPages },
  ],
})
export class PortalModule {}
