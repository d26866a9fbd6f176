import { Injectable } from '@nestjs/common';
import { answersFromText, type Answers, type Field } from '@yichuang/definition';
import { UploadStore, type Upload } from '@yichuang/documents';
import type { SignedVisit } from '@yichuang/door';
import { Drafts, type HandedIn } from '@yichuang/one-window';
import { editedRows } from '@yichuang/web';
import type { FastifyRequest } from 'fastify';

import { takenOut } from '../apply/taken-out.js';
import { ReadParts, type RefusedFile } from './read-parts.js';

/** What is asked for on a page of answers and files. */
export interface Asking {
  /** Under which it is kept until it is handed in: `correction:<reference>`. */
  readonly key: string;
  readonly fields: readonly Field[];
  readonly materials: readonly string[];
}

/** What someone has typed and uploaded and not handed in yet. */
export interface Supplement {
  readonly answers: Answers;
  readonly materials: readonly HandedIn[];
  readonly uploads: readonly Upload[];
}

export interface Taken extends Supplement {
  /** Hand it in, keep it for later, or show the form again with another row. */
  readonly wish: 'send' | 'keep' | 'edit';
  readonly refused: readonly RefusedFile[];
}

/** Keeps answers and files for an application from their upload until they are handed in, whatever happens to the session. */
@Injectable()
export class Supplements {
  constructor(
    private readonly drafts: Drafts,
    private readonly uploads: UploadStore,
    private readonly readParts: ReadParts,
  ) {}

  async find({ account }: SignedVisit, key: string): Promise<Supplement> {
    const draft = await this.drafts.find(account.id, key);
    return this.withUploads(account.id, draft?.answers ?? {}, draft?.materials ?? []);
  }

  /** Takes what was posted and keeps it also when it is wrong: nobody types or uploads twice. */
  async take(visit: SignedVisit, request: FastifyRequest, { key, fields, materials }: Asking): Promise<Taken> {
    const { posted, files, refused } = await this.readParts.read(visit, request);
    const edited = editedRows(posted);
    const answers = answersFromText(fields, edited ?? posted);
    const dropped = [posted['drop'] ?? []].flat();
    const before = (await this.drafts.find(visit.account.id, key))?.materials ?? [];
    const kept = before.filter(({ material }) => !dropped.includes(material) && !files.some((each) => each.material === material));
    const handed = [...kept, ...files].filter(({ material }) => materials.includes(material));
    await this.drafts.save(visit.account.id, key, { answers, materials: handed });
    await this.uploads.discard(visit.account.id, takenOut(before, handed));
    return { ...(await this.withUploads(visit.account.id, answers, handed)), refused, wish: edited ? 'edit' : posted['do'] === 'keep' ? 'keep' : 'send' };
  }

  /** It is in: the files belong to the application from now on. */
  async handedIn(visit: SignedVisit, applicationId: number, { key, materials }: { readonly key: string; readonly materials: readonly HandedIn[] }): Promise<void> {
    await this.uploads.attach(applicationId, visit.account.id, materials.map(({ upload }) => upload));
    await this.drafts.discard(visit.account.id, key);
  }

  private async withUploads(accountId: number, answers: Answers, materials: readonly HandedIn[]): Promise<Supplement> {
    const uploads = await this.uploads.listOwn(accountId, materials.map(({ upload }) => upload));
    return { answers, materials: materials.filter(({ upload }) => uploads.some(({ id }) => id === upload)), uploads };
  }
}
