import { Module } from '@nestjs/common';
import { DoorModule, StaffSignInController } from '@yichuang/door';
import { houseModule, serviceIndex } from '@yichuang/house';

import { ActController } from './cases/acts/act.controller.js';
import { CaseController } from './cases/case.controller.js';
import { CasePapers } from './cases/case-papers.js';
import { FilesController } from './cases/files.controller.js';
import { FindController } from './cases/find.controller.js';
import { GatherFile } from './cases/gather-file.js';
import { HandOverController } from './cases/hand-over.controller.js';
import { LeaseController } from './cases/lease.controller.js';
import { OpenCases } from './cases/open-cases.js';
import { CasesController } from './counter/cases.controller.js';
import { ErrandCheckController } from './counter/errand-check.controller.js';
import { ErrandFilesController } from './counter/errand-files.controller.js';
import { ErrandController } from './counter/errand.controller.js';
import { Errands } from './counter/errands.js';
import { FileApplication } from './counter/file-application.js';
import { FillController } from './counter/fill.controller.js';
import { HandInAtCounter } from './counter/hand-in-at-counter.js';
import { LeaveController } from './counter/leave.controller.js';
import { LookUp } from './counter/look-up.js';
import { MaterialsController } from './counter/materials.controller.js';
import { PersonController } from './counter/person.controller.js';
import { ReadBackController } from './counter/read-back.controller.js';
import { ReadCases } from './counter/read-cases.js';
import { ReceiptController } from './counter/receipt.controller.js';
import { Scans } from './counter/scans.js';
import { Serve } from './counter/serve.js';
import { ShowErrand } from './counter/show-errand.js';
import { SlipController } from './counter/slip.controller.js';
import { StartController } from './counter/start.controller.js';
import { WithdrawalController } from './counter/withdrawal.controller.js';
import { deskDoor } from './desk-door.js';
import { AbleColleagues } from './officer/able-colleagues.js';
import { Officers } from './officer/officers.js';
import { Supervise } from './supervision/supervise.js';
import { ReadWork } from './work/read-work.js';
import { TakeNextController } from './work/take-next.controller.js';
import { TakeUp } from './work/take-up.js';
import { WorkController } from './work/work.controller.js';

@Module({
  imports: [houseModule(), DoorModule.forRoot(deskDoor)],
  controllers: [
    StaffSignInController, WorkController, TakeNextController, FindController, CaseController, LeaseController, HandOverController, ActController, FilesController,
    StartController, LeaveController, ReceiptController, SlipController, PersonController, FillController, MaterialsController, ReadBackController,
    CasesController, ErrandController, ErrandFilesController, ErrandCheckController, WithdrawalController,
  ],
  providers: [serviceIndex, Serve, LookUp, ReadCases, Errands, ShowErrand, HandInAtCounter, Scans, FileApplication, Officers, AbleColleagues, OpenCases, CasePapers, GatherFile, ReadWork, TakeUp, Supervise],
})
export class DeskModule {}
