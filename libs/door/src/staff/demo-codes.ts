import { Inject, Injectable } from '@nestjs/common';
import { Authenticators } from '@yichuang/accounts';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config, Database } from '@yichuang/platform';

/** Whoever tries the sandbox has no authenticator: its codes are shown. */
@Injectable()
export class DemoCodes {
  private readonly authenticators?: Authenticators;

  constructor(
    { sandbox, secretKey }: Config,
    { query }: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    if (sandbox) this.authenticators = new Authenticators(secretKey, query);
  }

  /** Undefined outside a sandbox. */
  async tell(login: string): Promise<string | undefined> {
    return this.authenticators?.tellCode(login, this.clock.now());
  }
}
