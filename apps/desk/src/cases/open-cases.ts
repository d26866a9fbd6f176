import { Injectable, NotFoundException } from '@nestjs/common';
import { AccessLedger } from '@yichuang/accounts';
import { isReference, normaliseReference } from '@yichuang/kernel';
import { mayRead, ReadCase, RenewLease, type Officer, type OpenCase } from '@yichuang/one-window';

/** Opens cases for officers: who may not read one learns nothing of it, and every reading is on record (个人信息保护法 51, 54). */
@Injectable()
export class OpenCases {
  constructor(
    private readonly readCase: ReadCase,
    private readonly accessLedger: AccessLedger,
    private readonly renewLease: RenewLease,
  ) {}

  /** @throws NotFoundException when there is none, or it is not for this officer: both look the same. */
  async get(reference: string, officer: Officer): Promise<OpenCase> {
    return present(await this.find(reference, officer));
  }

  /** For what changes hands and is not shown: no reading. @throws NotFoundException as `get` */
  async getUnread(reference: string, officer: Officer): Promise<OpenCase> {
    return present(await this.findUnread(reference, officer));
  }

  /** For a page of the case: whoever looks at a case they hold gives a sign of life. @throws NotFoundException as `get` */
  async view(reference: string, officer: Officer): Promise<OpenCase> {
    const the = await this.get(reference, officer);
    const { task } = the;
    if (task?.claimedBy !== officer.id) return the;
    const leaseUntil = await this.renewLease.renew({ taskId: task.id, fence: task.fence }, officer);
    return leaseUntil ? { ...the, task: { ...task, leaseUntil } } : the;
  }

  /** By a reference as people type it. */
  async find(typed: string, officer: Officer): Promise<OpenCase | undefined> {
    const found = await this.findUnread(typed, officer);
    if (found) await this.accessLedger.record(officer.id, found.id);
    return found;
  }

  private async findUnread(typed: string, officer: Officer): Promise<OpenCase | undefined> {
    const reference = normaliseReference(typed);
    const found = isReference(reference) ? await this.readCase.find(reference) : undefined;
    return found && mayRead(officer, found) ? found : undefined;
  }
}

function present(found: OpenCase | undefined): OpenCase {
  if (!found) throw new NotFoundException();
  return found;
}
