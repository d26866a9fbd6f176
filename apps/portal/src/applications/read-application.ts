import { Injectable } from '@nestjs/common';
import { DocumentStore, UploadStore, type IssuedDocument, type Upload } from '@yichuang/documents';
import { Applications, type Action, type ApplicationDetail, type AssessmentRecord, type ClockState } from '@yichuang/one-window';
import { Offices, type OfficeEntity } from '@yichuang/places';

/** What surrounds an application: its history, periods, findings, files and office. */
export interface Surroundings {
  readonly actions: readonly Action[];
  readonly clocks: readonly ClockState[];
  readonly assessment?: AssessmentRecord;
  readonly documents: readonly IssuedDocument[];
  readonly uploads: readonly Upload[];
  readonly office?: OfficeEntity;
}

/** Gathers what the page of an application shows. */
@Injectable()
export class ReadApplication {
  constructor(
    private readonly applications: Applications,
    private readonly documents: DocumentStore,
    private readonly uploads: UploadStore,
    private readonly offices: Offices,
  ) {}

  async read({ id, officeCode }: ApplicationDetail): Promise<Surroundings> {
    const [actions, clocks, assessment, documents, uploads] = await Promise.all([
      this.applications.listActions(id),
      this.applications.listClocks(id),
      this.applications.findAssessment(id),
      this.documents.listFor(id),
      this.uploads.listFor(id),
    ]);
    return { actions, clocks, assessment, documents, uploads, office: officeCode === null ? undefined : this.offices.find(officeCode) };
  }
}
