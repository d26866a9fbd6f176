import { Module } from '@nestjs/common';
import { platformModule } from '@yichuang/platform';

import { OrdersController } from './api/orders.controller.js';
import { SealedExchange } from './api/sealed-exchange.js';
import { FrontDoor } from './front-door.js';
import { SendNotices } from './notices/send-notices.js';
import { Orders } from './orders/orders.js';
import { Refunds } from './orders/refunds.js';
import { Storage } from './orders/storage.js';
import { PayController } from './pages/pay.controller.js';

/** The sandbox cashier: takes no money, remembers what it was told, and behaves as badly as it is asked to. */
@Module({
  imports: [platformModule({ migrations: [] })],
  controllers: [FrontDoor, OrdersController, PayController],
  providers: [Storage, Orders, Refunds, SealedExchange, SendNotices],
})
export class CashierModule {}
