import { Injectable } from '@nestjs/common';
import type { IssuedDocument, Upload } from '@yichuang/documents';
import { Applications, type Action, type ApplicationDetail, type AssessmentRecord, type ClockState } from '@yichuang/one-window';
import { Offices, type OfficeEntity } from '@yichuang/places';

import { ReadFee, type FeeStanding } from '../payments/read-fee.js';
import { Papers } from './papers.js';

/** What surrounds an application: its history, periods, findings, files and office. */
export interface Surroundings {
  readonly actions: readonly Action[];
  readonly clocks: readonly ClockState[];
  readonly assessment?: AssessmentRecord;
  readonly documents: readonly IssuedDocument[];
  readonly uploads: readonly Upload[];
  readonly office?: OfficeEntity;
  /** Absent when nothing is to be paid. */
  readonly fee?: FeeStanding;
}

/** Gathers what the page of an application shows. */
@Injectable()
export class ReadApplication {
  constructor(
    private readonly applications: Applications,
    private readonly papers: Papers,
    private readonly offices: Offices,
    private readonly readFee: ReadFee,
  ) {}

  async read({ id, officeCode }: ApplicationDetail): Promise<Surroundings> {
    const [actions, clocks, assessment, papers, fee] = await Promise.all([
      this.applications.listActions(id),
      this.applications.listClocks(id),
      this.applications.findAssessment(id),
      this.papers.listFor(id),
      this.readFee.find(id),
    ]);
    return { actions, clocks, assessment, ...papers, fee, office: officeCode === null ? undefined : this.offices.find(officeCode) };
  }
}
