import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Config } from '@yichuang/platform';

import { MAILER, type Mailer } from '../channels/mailer.js';
import { SMS_GATEWAY, type SmsGateway } from '../channels/sms-gateway.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { composeMail, composeSms } from './compose.js';
import type { ChannelName, ClaimedDelivery } from './delivery.js';

/** Hands a message to its channel; a channel that is down is left alone for a while. */
@Injectable()
export class Transmit {
  private readonly breakers: Readonly<Record<ChannelName, CircuitBreaker>>;

  constructor(
    @Inject(SMS_GATEWAY) private readonly sms: SmsGateway,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CLOCK) clock: Clock,
    private readonly config: Config,
  ) {
    this.breakers = { sms: new CircuitBreaker(clock), email: new CircuitBreaker(clock) };
  }

  /** @returns the provider's id. @throws Undeliverable, CircuitOpen, or what the channel throws. */
  transmit(delivery: ClaimedDelivery): Promise<string> {
    const { publicUrl } = this.config;
    return this.breakers[delivery.channel].run(() => (delivery.channel === 'sms' ? this.sms.send(composeSms(delivery, publicUrl)) : this.mailer.send(composeMail(delivery, publicUrl))));
  }
}
