import { answersInWords, assess, caseOf, grantLetter, resultDocument, type Assessment, type Effect, type Office, type SeenFacts, type Service } from '@yichuang/definition';
import { civilDateOf, formatDate, formatReference, systemClock } from '@yichuang/kernel';
import type { NewNotice } from '@yichuang/notices';
import type { Database } from '@yichuang/platform';

import type { Errand, Issue } from './errand.js';
import type { News } from './line.js';
import { loadCase, seeFacts, type LoadedCase } from './load-case.js';
import { deliverBy } from './period.js';

/** All that follows from an application, before it is written. */
export interface Decision {
  readonly case: LoadedCase;
  readonly at: Date;
  readonly office: Office;
  readonly assessment: Assessment;
  readonly seen: SeenFacts;
  readonly words: readonly object[];
  readonly effects: readonly Effect[];
  readonly drafts: Issue['drafts'];
  readonly notice: NewNotice;
}

/** Reads one application, asks the registers about it and applies the conditions. @throws Error when it is not granted */
export async function decide(id: number, errand: Errand, { constant: query }: Database): Promise<Decision> {
  const loaded = await loadCase(id, query);
  const { request } = loaded;
  const service = errand.catalogue.get(loaded.serviceId);
  const seen = await seeFacts(service, request, query);
  const at = systemClock.now();
  const assessment = assess(service, request, seen);
  if (assessment.verdict !== 'granted') throw new Error(`Application ${id} is not granted`);
  const office = errand.officeFor(service.jurisdiction(caseOf(request, seen)).regionCode);
  const decided = { ...caseOf(request, seen), decidedOn: civilDateOf(at), office, serial: id };
  const words = service.sections.map((section) => ({ section: section.id, answers: answersInWords(section.fields, request.form) }));
  const letter = { service, reference: loaded.reference, receivedOn: request.receivedOn, applicant: decided.applicant, office };
  const held = assessment.findings.filter(({ result }) => result === 'holds').map((finding) => finding.id);
  const drafts = [grantLetter(letter, decided.decidedOn, { held, byMachine: true }), resultDocument(service.result, decided)];
  return { case: loaded, at, office, assessment, seen, words, effects: service.effects(decided), drafts, notice: noticeOf(loaded, service, deliverBy(at)) };
}

function noticeOf({ id, accountId, reference, request: { form, submitter } }: LoadedCase, { name }: Service, until: string): NewNotice {
  const email = typeof form.contactEmail === 'string' ? form.contactEmail : undefined;
  return {
    applicationId: id,
    accountId,
    reference,
    title: { zh: `${name.zh}：准予`, en: `${name.en}: granted` },
    body: {
      zh: `“${name.zh}”（${formatReference(reference)}）已准予，最迟于${formatDate(until, 'zh')}送达。`,
      en: `“${name.en}” (${formatReference(reference)}): granted; it reaches you by ${formatDate(until, 'en')} at the latest.`,
    },
    to: { ...(submitter.phone !== undefined && { phone: submitter.phone }), ...(email !== undefined && { email }) },
  };
}

export const routed = ({ office }: Decision): News => ({ kind: 'routed', state: 'received', detail: { office: office.code } });

export const assessed = ({ assessment: { findings, verdict } }: Decision): News => ({
  kind: 'assessed',
  state: 'received',
  detail: { findings: findings.map(({ id, result }) => ({ id, result })), verdict },
});

export const granted = ({ at }: Decision): News => ({ kind: 'granted', state: 'approved', detail: { deliverBy: deliverBy(at) } });
