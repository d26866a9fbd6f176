import { randomUUID } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';
import type { Party } from '@yichuang/definition';
import { civilDateOf, type CivilDate, type Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';
import { isUUID } from 'class-validator';

import type { IdentityAnswer } from './check-identity.js';

/** With what answers of the registers a clerk may go on, on the original document: a citizen must be known where registers answer. */
export type Identified = Extract<IdentityAnswer, 'agrees' | 'no-record' | 'silent'>;

export const mayGoOn = (answer: IdentityAnswer): answer is Identified => answer === 'agrees' || answer === 'no-record' || answer === 'silent';

export interface Filed {
  readonly reference: string;
  readonly serviceId: string;
}

/** Someone who stands before a clerk today. */
export interface PersonAtCounter {
  /** Says nothing of them: it may stand in an address. */
  readonly id: string;
  readonly party: Party;
  readonly register: Identified;
  readonly cameAt: Date;
  /** What this clerk has filed for them today. */
  readonly filed: readonly Filed[];
}

export interface ScansOfClerk {
  readonly clerkId: number;
  readonly uploads: readonly string[];
}

interface Row extends Omit<PersonAtCounter, 'party'> {
  readonly name: string;
  readonly documentType: Party['documentType'];
  readonly documentNumber: string;
  readonly phone: string | null;
}

/** Some windows never close: who came before midnight is served to the end, and the day turns when hardly anybody stands there. */
const dayBeginsAtHour = 4;

const columns = 'id, document_type AS "documentType", document_number AS "documentNumber", name, phone, register, came_at AS "cameAt", filed';

/** The same person before the same clerk on the same day is served on: nothing that was typed is lost. */
const receiveSql = `
INSERT INTO counter_person (id, clerk_id, document_type, document_number, name, phone, register, came_at, came_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT ON CONSTRAINT counter_person_once DO UPDATE SET name = excluded.name, phone = excluded.phone, register = excluded.register
RETURNING ${columns}`;

const scansSql = `
SELECT clerk_id AS "clerkId", array_agg(handed_in ->> 'upload') AS uploads
FROM counter_person JOIN counter_draft ON person_id = id CROSS JOIN LATERAL json_array_elements(materials) AS handed_in WHERE`;

/** Whom each clerk has before them: known to that clerk alone, and forgotten with the day, at four in the morning. */
@Injectable()
export class PeopleAtCounter {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async receive(clerkId: number, { documentType, documentNumber, name, phone }: Party, register: Identified): Promise<PersonAtCounter> {
    const [row] = await this.database.query<Row>(receiveSql, [randomUUID(), clerkId, documentType, documentNumber, name, phone ?? null, register, this.clock.now(), this.today()]);
    return toPerson(row as Row);
  }

  /** Undefined for what is no id, another clerk's, or of another day. */
  async find(id: string, clerkId: number): Promise<PersonAtCounter | undefined> {
    if (!isUUID(id)) return undefined;
    return (await this.database.query<Row>(`SELECT ${columns} FROM counter_person WHERE id = $1 AND clerk_id = $2 AND came_on = $3`, [id, clerkId, this.today()])).map(toPerson).at(0);
  }

  /** The latest first. */
  async list(clerkId: number): Promise<PersonAtCounter[]> {
    return (await this.database.query<Row>(`SELECT ${columns} FROM counter_person WHERE clerk_id = $1 AND came_on = $2 ORDER BY came_at DESC, id`, [clerkId, this.today()])).map(toPerson);
  }

  /** Scans for what was not sent. */
  async listScans(id: string, clerkId: number): Promise<readonly string[]> {
    const [found] = await this.database.query<ScansOfClerk>(`${scansSql} id = $1 AND clerk_id = $2 GROUP BY clerk_id`, [id, clerkId]);
    return found?.uploads ?? [];
  }

  /** The same for all who came before today, by clerk. */
  listOldScans(): Promise<ScansOfClerk[]> {
    return this.database.query<ScansOfClerk>(`${scansSql} came_on < $1 GROUP BY clerk_id`, [this.today()]);
  }

  /** They have gone: what was typed and not sent goes with them. */
  async leave(id: string, clerkId: number): Promise<void> {
    await this.database.query('DELETE FROM counter_person WHERE id = $1 AND clerk_id = $2', [id, clerkId]);
  }

  /** Deletes whoever came before today, with their drafts (《个人信息保护法》第四十七条). @returns how many. */
  async forgetOld(): Promise<number> {
    return (await this.database.query('DELETE FROM counter_person WHERE came_on < $1 RETURNING 1', [this.today()])).length;
  }

  /** The day that a counter is in. */
  private today(): CivilDate {
    return civilDateOf(new Date(this.clock.now().getTime() - dayBeginsAtHour * 3_600_000));
  }
}

const toPerson = ({ name, documentType, documentNumber, phone, ...person }: Row): PersonAtCounter => ({
  ...person,
  party: { name, documentType, documentNumber, ...(phone !== null && { phone }) },
});
