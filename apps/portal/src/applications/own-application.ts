import { Injectable, NotFoundException } from '@nestjs/common';
import { catalogue } from '@yichuang/house';
import { isReference } from '@yichuang/kernel';
import { Applications, type ApplicationDetail } from '@yichuang/one-window';

/** Finds an application for its applicant. */
@Injectable()
export class OwnApplication {
  constructor(private readonly applications: Applications) {}

  /** @throws NotFoundException when there is none, or it is another person's: both look the same. */
  async get(reference: string, accountId: number): Promise<ApplicationDetail> {
    const found = isReference(reference) ? await this.applications.findOwn(reference, accountId) : undefined;
    if (!found || !catalogue.find(found.serviceId)) throw new NotFoundException();
    return found;
  }
}
