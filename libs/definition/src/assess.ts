import type { CivilDate, Text } from '@yichuang/kernel';

import { applicantOf } from './applicant-of.js';
import type { Ask, Party } from './case.js';
import { runCheck, type Outcome } from './conditions.js';
import type { Service } from './define-service.js';
import { readableFacts, type SeenFacts } from './facts.js';
import type { Answers } from './fields/field.js';
import { materialState, type MaterialState } from './materials.js';
import type { ErasedCase } from './service.js';

/** What was found about one condition, with the facts it was found on. */
export interface Finding {
  readonly id: string;
  readonly result: Outcome['result'];
  /** Why it fails or is unknown, or what follows from its holding. */
  readonly reason?: Text;
  /** Names of the facts the check read: the evidence. */
  readonly facts: readonly string[];
  /** Rests on what registers say of a person for whom the applicant is not certain to act: see {@link asTold}. */
  readonly isWithheld?: true;
}

const notTold: Text = { zh: '能否代办尚未确认，登记信息暂不显示，由工作人员核对', en: 'It is not certain yet that you may act for this person: what registers say is not shown, and an officer checks' };

/** A finding as whoever applies is told it. */
export const asTold = (finding: Finding): Finding => (finding.isWithheld ? { ...finding, result: 'unknown', reason: notTold } : finding);

export interface MaterialFinding {
  readonly id: string;
  readonly state: MaterialState;
}

/** All findings of a case. `granted` only when the service decides such a case at once, everything holds and no paper must be read. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly materials: readonly MaterialFinding[];
  readonly verdict: 'granted' | 'person';
}

/** An application as far as conditions may know it. */
export interface Request {
  readonly form: Answers;
  readonly submitter: Party;
  readonly receivedOn: CivilDate;
  /** Ids of the materials handed in. */
  readonly handedIn: readonly string[];
}

export const askOf = ({ form, submitter }: Pick<Request, 'form' | 'submitter'>): Ask<Answers> => ({ form, submitter, applicant: applicantOf(form, submitter) });

/** The case as pure functions see it; `onRead` learns which facts they use. */
export function caseOf(request: Request, seen: SeenFacts, onRead?: (name: string) => void): ErasedCase {
  const { form, submitter, applicant } = askOf(request);
  return { form, submitter, applicant, facts: readableFacts(seen, onRead), today: request.receivedOn };
}

/** Applies every condition and material of a service to a case. Pure: replaying a case with the facts seen gives the same. */
export function assess(service: Service, request: Request, seen: SeenFacts): Assessment {
  let reads = new Set<string>();
  const subject = caseOf(request, seen, (name) => reads.add(name));
  const mayBeTold = service.mayBeTold(subject);
  const findings: Finding[] = [];
  for (const condition of service.conditions) {
    reads = new Set();
    const outcome = runCheck(condition, subject);
    if (!outcome) continue;
    const isWithheld = !mayBeTold && reads.size > 0 && !condition.isAboutActing;
    findings.push({ id: condition.id, result: outcome.result, reason: outcome.result === 'holds' ? outcome.note : outcome.reason, facts: [...reads], ...(isWithheld && { isWithheld }) });
  }
  const materials = service.materials.map((material): MaterialFinding => {
    return { id: material.id, state: materialState(material, request.form, subject, request.handedIn.includes(material.id)) };
  });
  return { findings, materials, verdict: mayGrant(service, subject, findings, materials) ? 'granted' : 'person' };
}

/** A machine may say yes only when nothing is left to a person: every condition holds, no paper is missing or unread, nobody else is before. */
function mayGrant(service: Service, subject: ErasedCase, findings: readonly Finding[], materials: readonly MaterialFinding[]): boolean {
  return (
    (service.decision === 'instant' || service.atOnce(subject)) &&
    !service.limitedNumber &&
    findings.every(({ result }) => result === 'holds') &&
    materials.every(({ state }) => state !== 'missing' && state !== 'handed-in')
  );
}
