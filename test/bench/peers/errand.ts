import { insertDocuments, documentNumber, verificationCode } from '@yichuang/documents';
import { Catalogue, type DocumentDraft, type Office } from '@yichuang/definition';
import { catalogue } from '@yichuang/house';
import { civilDateOf, systemClock } from '@yichuang/kernel';
import { RecordNotices, type NewNotice } from '@yichuang/notices';
import { OfficeEntity, router } from '@yichuang/places';
import type { Database, Query } from '@yichuang/platform';

import { bareOffice } from '../roles/bare-module.js';
import { bareService } from '../roles/bare-service.js';

export interface Issue {
  readonly id: number;
  readonly at: Date;
  readonly office: Office;
  readonly drafts: readonly DocumentDraft[];
}

/** What is asked for: the bare service, or the real ones with their offices, sessions, documents and notices. */
export interface Errand {
  readonly catalogue: Catalogue;
  readonly isBare: boolean;
  readonly officeFor: (regionCode: string) => Office;
  readonly issue: (issued: Issue, query: Query) => Promise<void>;
  readonly tell: (notice: NewNotice, query: Query) => Promise<void>;
}

const bare: Errand = { catalogue: new Catalogue([bareService]), isBare: true, officeFor: () => bareOffice, issue: async () => undefined, tell: async () => undefined };

async function issue({ id, at, office, drafts }: Issue, query: Query): Promise<void> {
  const issuedOn = civilDateOf(at);
  const documents = drafts.map(({ numberPrefix, ...content }) => {
    const code = verificationCode();
    const verification = { url: `http://127.0.0.1/verify/${code}`, code };
    const number = documentNumber(numberPrefix, Number(issuedOn.slice(0, 4)), id);
    return { applicationId: id, issuedAt: at, content: { ...content, number, issuedOn, authority: office.name, verification, languages: 'zh-en' as const } };
  });
  await insertDocuments(documents, query);
}

const notices = new RecordNotices(systemClock);
const tell = (notice: NewNotice, query: Query): Promise<void> => notices.record([notice], query);

async function real(database: Database): Promise<Errand> {
  const offices = await database.query<OfficeEntity>('SELECT code, kind, name, region_code AS "regionCode" FROM office ORDER BY code');
  const route = router(offices);
  const officeFor = (regionCode: string): Office => route({ kind: 'vehicle-office', regionCode }) ?? bareOffice;
  return { catalogue, isBare: false, officeFor, issue, tell };
}

export const openErrand = async (work: string, database: Database): Promise<Errand> => (work === 'bare' ? bare : real(database));
