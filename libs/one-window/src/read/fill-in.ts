import { Injectable } from '@nestjs/common';
import { chosenBy, offeredAmong, otherRecord, type Answers, type Offered, type Party, type Service } from '@yichuang/definition';

import { PreCheck } from './pre-check.js';

/** A form as far as it is filled in. */
export interface FilledIn {
  readonly answers: Answers;
  /** Records to choose among; absent when there are fewer than two. */
  readonly offered?: Offered;
}

/** Answers as typed, and what registers know. */
@Injectable()
export class FillIn {
  constructor(private readonly preCheck: PreCheck) {}

  /** For a form just opened: what was typed stands over what is known, except where only the register answers. */
  async complete(service: Service, submitter: Party, typed: Answers): Promise<FilledIn> {
    const { answers: known, records } = await this.preCheck.know(service, submitter, typed);
    const answers = { ...known, ...typed, ...onlyFromRegister(service, known) };
    return { answers, offered: offeredAmong(service.offer, records, chosenBy(answers, records)) };
  }

  /**
   * For a form just sent: the register's own answers are put right, and what was left empty stays empty. `chosen` is one of
   * the records that were offered, whose answers then stand over what was typed.
   */
  async correct(service: Service, submitter: Party, typed: Answers, chosen?: string): Promise<FilledIn> {
    const { answers: known, records } = await this.preCheck.know(service, submitter, typed);
    const answers = { ...typed, ...records.find(({ id }) => id === chosen)?.answers, ...onlyFromRegister(service, known) };
    return { answers, offered: offeredAmong(service.offer, records, chosenBy(answers, records) ?? (chosen === otherRecord ? chosen : undefined)) };
  }
}

const onlyFromRegister = ({ fields }: Service, known: Answers): Answers =>
  Object.fromEntries(fields.filter(({ name, fromRegister }) => fromRegister && name in known).map(({ name }) => [name, known[name]]));
