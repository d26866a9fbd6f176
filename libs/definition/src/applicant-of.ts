import type { Party } from './case.js';
import type { Answers } from './fields/field.js';
import type { PersonRef } from './fields/person-ref.js';

/** Whom an application is about: the submitter, or the `subject` they act for. */
export function applicantOf(form: Answers, submitter: Party): Party {
  const subject = form.subject as PersonRef | undefined;
  return form.handledBy === undefined || form.handledBy === 'self' || !subject?.documentNumber ? submitter : subject;
}
