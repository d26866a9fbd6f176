import { Inject, Injectable } from '@nestjs/common';
import { applicantOf, type Party, type Problem, type Service } from '@yichuang/definition';
import { err, sha256Hex, type CivilDate, type Clock, type Result } from '@yichuang/kernel';
import { CLOCK, NaturalBatch } from '@yichuang/platform';

import { Bars } from './bars.js';
import type { NewApplication } from './insert-applications.js';
import { missingMaterials, type HandedIn } from './missing-materials.js';
import { StoreApplications } from './store-applications.js';

/** How an application came in at a counter: who took it there, and what they saw. Stands in its history. */
export interface AtCounter {
  readonly officerId: number;
  readonly office: string;
  /** What registers said to name and number; the original of the document was seen in every case. */
  readonly identity: 'agrees' | 'no-record' | 'silent';
  /** How the applicant confirmed what was read back to them. */
  readonly confirmedBy: 'signature' | 'fingerprint';
  /** Materials whose originals were seen. */
  readonly originals: readonly string[];
}

export interface Submission {
  readonly service: Service;
  readonly accountId: number;
  readonly submitter: Party;
  readonly form: unknown;
  readonly materials: readonly HandedIn[];
  /** Chosen by the client: the same key from the same account is the same application for ever. */
  readonly idempotencyKey: string;
  /** Absent for what was sent on line. */
  readonly counter?: AtCounter;
}

/** What the applicant gets in hand (收件回执). */
export interface Receipt {
  readonly id: number;
  readonly reference: string;
  readonly receivedAt: Date;
  /** Last day to accept or to ask for corrections (K1). */
  readonly answerBy: CivilDate;
  /** The same submission had been received before; nothing new was stored. */
  readonly repeated: boolean;
}

/** Why nothing was stored: problems of the form, or a key that was used before for something else. */
export type NotReceived = { readonly problems: readonly Problem[] } | { readonly keyReused: true };

/**
 * Receives applications: validates on the server, then commits those that wait together in one statement (group
 * commit). An application that is answered is durable; its first step runs whether or not Redis is there.
 */
@Injectable()
export class Submit {
  private readonly batch = new NaturalBatch<NewApplication, Result<Receipt, NotReceived>>((rows) => this.applications.store(rows), { max: 128, parallel: 1 });

  constructor(
    private readonly applications: StoreApplications,
    private readonly bars: Bars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async submit(submission: Submission): Promise<Result<Receipt, NotReceived>> {
    const { service, submitter, materials } = submission;
    const checked = service.form.validate(submission.form, { today: this.clock.today() });
    if (!checked.ok) return err({ problems: checked.error });
    const problems = [...missingMaterials(service, checked.value, materials), ...(await this.bars.against(service, applicantOf(checked.value, submitter)))];
    if (problems.length > 0) return err({ problems });
    return this.batch.add(toRow(submission, JSON.stringify(checked.value)));
  }
}

function toRow({ service, accountId, submitter, materials, idempotencyKey, counter }: Submission, form: string): NewApplication {
  const handedIn = JSON.stringify(materials);
  return {
    serviceId: service.id,
    serviceVersion: service.version,
    accountId,
    submitter: JSON.stringify(submitter),
    form,
    materials: handedIn,
    idempotencyKey,
    requestHash: sha256Hex(`${service.id}\n${form}\n${handedIn}`),
    counter,
  };
}
