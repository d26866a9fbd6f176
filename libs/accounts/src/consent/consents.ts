import { Inject, Injectable } from '@nestjs/common';
import type { Consent } from '@yichuang/definition';
import type { CivilDate, Clock, Text } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

/** A consent as the person who is asked reads it. */
export interface ConsentAsked {
  readonly id: number;
  readonly serviceId: string;
  readonly applicantName: string;
  readonly statement: Text;
  readonly askedAt: Date;
  readonly answer: Consent['answer'] | null;
  readonly answeredOn: CivilDate | null;
}

const list = `
SELECT id, service_id AS "serviceId", applicant_name AS "applicantName", statement, asked_at AS "askedAt", answer, answered_on AS "answeredOn"
FROM consent WHERE by_number = $1 ORDER BY answer IS NOT NULL, asked_at DESC LIMIT 100`;

/** The first answer stands: who changes their mind tells the office. */
const answer = 'UPDATE consent SET answer = $3, answered_on = $4 WHERE id = $1 AND by_number = $2 AND answer IS NULL RETURNING id';

/** What others ask of a person, given by document number. */
@Injectable()
export class Consents {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Open questions first, then the newest. */
  listAsked(documentNumber: string): Promise<ConsentAsked[]> {
    return this.database.query<ConsentAsked>(list, [documentNumber]);
  }

  /** @returns false when this person was not asked, or has answered before. */
  async answer(id: number, documentNumber: string, given: Consent['answer']): Promise<boolean> {
    return (await this.database.query(answer, [id, documentNumber, given, this.clock.today()])).length === 1;
  }
}
