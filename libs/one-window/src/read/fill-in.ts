import { Injectable } from '@nestjs/common';
import type { Answers, Party, Service } from '@yichuang/definition';

import { PreCheck } from './pre-check.js';

/** Answers as typed, and what registers know. */
@Injectable()
export class FillIn {
  constructor(private readonly preCheck: PreCheck) {}

  /** For a form just opened: what was typed stands over what is known, except where only the register answers. */
  async complete(service: Service, submitter: Party, typed: Answers): Promise<Answers> {
    const known = await this.preCheck.prefill(service, submitter, typed);
    return { ...known, ...typed, ...onlyFromRegister(service, known) };
  }

  /** For a form just sent: the register's own answers are put right, and what was left empty stays empty. */
  async correct(service: Service, submitter: Party, typed: Answers): Promise<Answers> {
    return { ...typed, ...onlyFromRegister(service, await this.preCheck.prefill(service, submitter, typed)) };
  }
}

const onlyFromRegister = ({ fields }: Service, known: Answers): Answers =>
  Object.fromEntries(fields.filter(({ name, fromRegister }) => fromRegister && name in known).map(({ name }) => [name, known[name]]));
