import { asTold, type Service } from '@yichuang/definition';
import type { IssuedDocument } from '@yichuang/documents';
import type { Locale } from '@yichuang/kernel';
import type { ApplicationDetail, ApplicationSummary, AssessmentRecord, ClockState } from '@yichuang/one-window';

export const listedApplication = ({ reference, serviceId, state, flags, receivedAt }: ApplicationSummary) => ({ reference, serviceId, state, flags, receivedAt });

export const describedDocument = ({ id, kind, number, title, status, issuedAt, madeAt, verificationCode }: IssuedDocument, locale: Locale) => ({
  id,
  kind,
  number,
  title: title[locale],
  status,
  issuedAt,
  ready: madeAt !== null,
  verificationCode,
});

export interface Described {
  readonly application: ApplicationDetail;
  readonly service: Service;
  readonly clocks: readonly ClockState[];
  readonly assessment: AssessmentRecord | undefined;
  readonly documents: readonly IssuedDocument[];
}

/** An application as its applicant may see it: state, legal clocks, every condition with its outcome and law, documents. */
export const describedApplication = ({ application, service, clocks, assessment, documents }: Described, locale: Locale) => ({
  ...listedApplication(application),
  office: application.officeCode,
  receivedOn: application.receivedOn,
  acceptedOn: application.acceptedOn,
  decidedAt: application.decidedAt,
  form: application.form,
  clocks: clocks.map(({ law, ...clock }) => ({ ...clock, law: law[locale] })),
  findings: (assessment?.findings ?? []).map(asTold).map(({ id, result, reason }) => {
    const condition = service.conditions.find((each) => each.id === id);
    return { id, result, reason: reason?.[locale], text: condition?.text[locale], law: condition?.law[locale] };
  }),
  materials: assessment?.materials ?? [],
  documents: documents.map((document) => describedDocument(document, locale)),
});
