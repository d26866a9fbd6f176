import { Injectable } from '@nestjs/common';
import { UploadStore } from '@yichuang/documents';
import { err, ok, type Result } from '@yichuang/kernel';
import { HandInCorrection, openCorrection, readHanded, ReportCompletion, type AtCounter, type NotHandedIn, type NotReported } from '@yichuang/one-window';

import { Errands, type Errand } from './errands.js';

type NotTaken = NotHandedIn | NotReported;

/** Looks at what was brought, and hands it in. */
interface Way {
  check(): Promise<Result<unknown, NotTaken>>;
  handIn(counter: AtCounter): Promise<Result<'complete' | 'part', NotTaken>>;
}

/** Hands in what the person at the counter has brought: in their name, by the clerk, into the history. */
@Injectable()
export class HandInAtCounter {
  constructor(
    private readonly handInCorrection: HandInCorrection,
    private readonly reportCompletion: ReportCompletion,
    private readonly uploads: UploadStore,
    private readonly errands: Errands,
  ) {}

  async handIn(errand: Errand, { confirmedBy, originals }: Pick<AtCounter, 'confirmedBy' | 'originals'>): Promise<Result<'complete' | 'part', NotTaken>> {
    const { officer, office, person, the, brought } = errand;
    const way = errand.kind.page === 'correction' ? this.correction(errand) : ok(this.completion(errand));
    if (!way.ok) return way;
    const checked = await way.value.check();
    if (!checked.ok) return checked;
    // The files first: what is handed in is never without them.
    await this.uploads.attach(the.id, officer.id, brought.materials.map(({ upload }) => upload), the.accountId);
    const done = await way.value.handIn({ officerId: officer.id, office: office.code, identity: person.register, confirmedBy, originals });
    if (done.ok) await this.errands.discard(errand);
    return done;
  }

  private correction({ the, brought }: Errand): Result<Way, NotTaken> {
    const open = openCorrection(the);
    if (!open) return err({ notOpen: true });
    const read = readHanded(the, open, brought);
    if (!read.ok) return err({ problems: read.error });
    return ok({
      check: () => this.handInCorrection.check(the.reference, the.accountId, read.value),
      handIn: (counter) => this.handInCorrection.handIn(the.reference, the.accountId, read.value, counter),
    });
  }

  private completion({ the, brought }: Errand): Way {
    return {
      check: () => this.reportCompletion.check(the.reference, the.accountId, brought),
      handIn: async (counter) => {
        const reported = await this.reportCompletion.report(the.reference, the.accountId, brought, counter);
        return reported.ok ? ok('complete') : reported;
      },
    };
  }
}
