import { Injectable } from '@nestjs/common';
import { partyOf, type Account } from '@yichuang/accounts';
import type { Answers, Service } from '@yichuang/definition';
import { PreCheck } from '@yichuang/one-window';

/** Answers as typed, and what registers know. */
@Injectable()
export class KnownAnswers {
  constructor(private readonly preCheck: PreCheck) {}

  /** For a form just opened: what was typed stands over what is known, except where only the register answers. */
  async complete(service: Service, account: Account, typed: Answers): Promise<Answers> {
    const known = await this.ask(service, account, typed);
    return { ...known, ...typed, ...onlyFromRegister(service, known) };
  }

  /** For a form just sent: the register's own answers are put right, and what was left empty stays empty. */
  async correct(service: Service, account: Account, typed: Answers): Promise<Answers> {
    return { ...typed, ...onlyFromRegister(service, await this.ask(service, account, typed)) };
  }

  private ask(service: Service, account: Account, typed: Answers): Promise<Answers> {
    return this.preCheck.prefill(service, partyOf(account), typed);
  }
}

const onlyFromRegister = ({ fields }: Service, known: Answers): Answers =>
  Object.fromEntries(fields.filter(({ name, fromRegister }) => fromRegister && name in known).map(({ name }) => [name, known[name]]));
