import { Injectable } from '@nestjs/common';
import { Charges, type Charge } from '@yichuang/payments';
import { Config } from '@yichuang/platform';

/** What an application owes, and whether it can be paid on line. */
export interface FeeStanding {
  readonly charge: Charge;
  readonly onLine: boolean;
}

@Injectable()
export class ReadFee {
  constructor(
    private readonly charges: Charges,
    private readonly config: Config,
  ) {}

  /** Undefined when nothing is to be paid. */
  async find(applicationId: number): Promise<FeeStanding | undefined> {
    const charge = await this.charges.find(applicationId);
    return charge && { charge, onLine: this.config.cashier !== undefined };
  }
}
