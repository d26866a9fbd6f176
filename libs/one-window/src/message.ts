import type { Answers, Party, Service } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';
import { formatReference } from '@yichuang/kernel';

import { actionNames } from './in-words.js';
import type { ActionKind } from './lifecycle.js';
import type { NewNotice } from './parts.js';

/** Whom a message about an application goes to. */
export interface Addressed {
  readonly id: number;
  readonly accountId: number;
  readonly reference: string;
  readonly submitter: Party;
  readonly form: Answers;
}

/** A message to the applicant: what happened, and what it means for them. */
export function message({ id, accountId, reference, submitter, form }: Addressed, service: Service, what: ActionKind, { zh, en }: Text): NewNotice {
  const happened = actionNames[what];
  const email = typeof form.contactEmail === 'string' ? form.contactEmail : undefined;
  return {
    applicationId: id,
    accountId,
    reference,
    title: { zh: `${service.name.zh}：${happened.zh}`, en: `${service.name.en}: ${happened.en}` },
    body: { zh: `“${service.name.zh}”（${formatReference(reference)}）${zh}`, en: `“${service.name.en}” (${formatReference(reference)}): ${en}` },
    to: { ...(submitter.phone !== undefined && { phone: submitter.phone }), ...(email !== undefined && { email }) },
  };
}
