import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config } from '@yichuang/platform';
import { connectShared, factLoaders, type FactLoader } from '@yichuang/registers';

/** The registers as this process asks them: its own tables, and other authorities where it is connected to them. */
@Injectable()
export class Registers {
  readonly loaders: readonly FactLoader[];

  constructor({ sharedData }: Config, @Inject(CLOCK) clock: Clock) {
    this.loaders = sharedData ? connectShared(factLoaders, sharedData, clock) : factLoaders;
  }
}
