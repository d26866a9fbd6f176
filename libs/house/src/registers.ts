import { Inject, Injectable } from '@nestjs/common';
import { loginKeys } from '@yichuang/accounts';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config } from '@yichuang/platform';
import { connectShared, effectHandlers, factLoaders, type EffectHandler, type FactLoader } from '@yichuang/registers';

import { followNumber } from './follow-number.js';

/** The registers as this process asks them: its own tables, and other authorities where it is connected to them. */
@Injectable()
export class Registers {
  readonly loaders: readonly FactLoader[];
  readonly handlers: readonly EffectHandler[];

  constructor({ sharedData, secretKey }: Config, @Inject(CLOCK) clock: Clock) {
    this.handlers = followNumber(effectHandlers, loginKeys(secretKey));
    this.loaders = sharedData ? connectShared(factLoaders, sharedData, clock) : factLoaders;
  }
}
