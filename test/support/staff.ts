import type { Answers } from '@yichuang/definition';
import type { Result } from '@yichuang/kernel';
import { Perform, ReadCase, type NotPerformed, type Officer, type OpenCase } from '@yichuang/one-window';
import { Offices } from '@yichuang/places';

import type { House } from './house.js';

/** People who may work at every office of the province, and what they do with cases. */
export class Staff {
  constructor(
    private readonly house: () => House,
    private readonly skills: readonly string[],
  ) {}

  officer(id: number, role: Officer['role']): Officer {
    const offices = this.house().app.get(Offices).list().map(({ code }) => code);
    return { id, role, name: `${role} ${id}`, offices: [...offices, '410000'], skills: this.skills };
  }

  perform(officer: Officer, reference: string, act: string, input: Answers = {}): Promise<Result<OpenCase, NotPerformed>> {
    return this.house().app.get(Perform).perform({ reference, officer, act, input });
  }

  /** @throws Error when the act is not done */
  async does(officer: Officer, reference: string, act: string, input: Answers = {}): Promise<void> {
    const done = await this.perform(officer, reference, act, input);
    if (!done.ok) throw new Error(`${act}: ${JSON.stringify(done.error)}`);
  }

  async read(reference: string): Promise<OpenCase> {
    return (await this.house().app.get(ReadCase).find(reference)) as OpenCase;
  }
}
