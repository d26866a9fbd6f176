import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';

import { DemoAccounts } from './account/demo-accounts.js';
import { Entrance } from './account/entrance.js';
import { LargeTextController } from './account/large-text.controller.js';
import { SignOutController } from './account/sign-out.controller.js';
import { DoorPlan } from './door-plan.js';
import { DoorHeaders } from './door/door-headers.js';
import { ErrorPages } from './errors/error-pages.js';
import { Pace } from './errors/pace.js';
import { Site } from './site/site.js';
import { DemoCodes } from './staff/demo-codes.js';
import { StaffCheck } from './staff/staff-check.js';
import { CookieJar } from './visit/cookie-jar.js';
import { CsrfGuard } from './visit/csrf-guard.js';
import { OpenVisit } from './visit/open-visit.js';

const offered = [DoorHeaders, Site, CookieJar, OpenVisit, Pace, Entrance, DemoAccounts, DemoCodes, StaffCheck];

/** The reception of an app with pages: who comes in, in which language, what every page has, and what is said when something goes wrong. */
@Module({})
export class DoorModule {
  static forRoot(plan: DoorPlan): DynamicModule {
    return {
      module: DoorModule,
      global: true,
      controllers: [LargeTextController, SignOutController],
      providers: [
        { provide: DoorPlan, useValue: plan },
        ...offered,
        { provide: APP_GUARD, useClass: CsrfGuard },
        { provide: APP_FILTER, useClass: ErrorPages },
      ],
      exports: [DoorPlan, ...offered],
    };
  }
}
