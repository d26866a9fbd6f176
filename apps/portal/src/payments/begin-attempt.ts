import { Injectable } from '@nestjs/common';
import { Pace } from '@yichuang/door';
import { catalogue } from '@yichuang/house';
import type { Locale, Result } from '@yichuang/kernel';
import type { ApplicationDetail } from '@yichuang/one-window';
import { BeginPayment, type NotBegun } from '@yichuang/payments';
import { Config, type RatePolicy } from '@yichuang/platform';
import { href } from '@yichuang/web';

const beginning: RatePolicy = { name: 'portal.payment', points: 20, perSeconds: 3600 };

/** Begins an attempt to pay, for pages and programs alike; it comes back to the page that tells how it stands. */
@Injectable()
export class BeginAttempt {
  constructor(
    private readonly beginPayment: BeginPayment,
    private readonly pace: Pace,
    private readonly config: Config,
  ) {}

  /** @throws TooMany */
  async begin({ id, reference, serviceId }: ApplicationDetail, locale: Locale): Promise<Result<{ readonly url: string }, NotBegun>> {
    await this.pace.take(beginning, String(id));
    return this.beginPayment.begin({
      applicationId: id,
      subject: catalogue.get(serviceId).name,
      locale,
      returnUrl: (orderNumber) => `${this.config.publicUrl}${href(locale, `/applications/${reference}/payments/${orderNumber}`)}`,
    });
  }
}
