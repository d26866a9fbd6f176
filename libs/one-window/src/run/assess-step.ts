import { Inject, Injectable } from '@nestjs/common';
import {
  answersInWords,
  askOf,
  assess,
  caseOf,
  type Assessment,
  type Office,
  type Request,
  type SeenFacts,
  type Service,
} from '@yichuang/definition';
import { civilDateOf, type Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { acceptWithin, decideWithin, deliverWithin, startClock } from '../clocks.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { requestOf } from '../request-of.js';
import { grant } from '../grant.js';
import { skillOf } from '../officer.js';
import type { Evidence, Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import { quiet, SeeFacts } from './see-facts.js';
import type { StepKind } from './step-kind.js';

interface Assessed {
  readonly claimed: ClaimedCase;
  readonly service: Service;
  readonly request: Request;
  readonly seen: SeenFacts;
  readonly office: Office;
  readonly assessment: Assessment;
  readonly at: Date;
}

/**
 * The first step of every application: asks the registers, applies the conditions, finds the responsible office, and
 * either grants with effect and documents (T22) or hands the case to a person with the same findings (T23).
 */
@Injectable()
export class AssessStep implements StepKind {
  readonly kind = 'assess';
  readonly atOnce = 128;
  private readonly facts: SeeFacts;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  async run(cases: readonly ClaimedCase[]): Promise<Outcome[]> {
    const at = this.clock.now();
    const requests = cases.map(requestOf);
    const services = cases.map(({ serviceId }) => this.parts.catalogue.get(serviceId));
    const seen = await this.facts.see(requests.map((request, index) => (services[index] as Service).facts(askOf(request))), at);
    return cases.map((claimed, index) => this.decide(claimed, services[index] as Service, seen[index] as SeenFacts, at));
  }

  private decide(claimed: ClaimedCase, service: Service, seen: SeenFacts, at: Date): Outcome {
    const request = requestOf(claimed);
    const assessment = assess(service, request, seen);
    const office = this.parts.officeFor(service.jurisdiction(caseOf(request, quiet(seen))));
    const assessed: Assessed = { claimed, service, request, seen, office, assessment, at };
    return assessment.verdict === 'granted' ? grantByRule(assessed) : handToOfficer(assessed);
  }
}

/** What was seen and found, and the form as the applicant saw it. */
export function evidenceOf({ service, request, seen, assessment }: Pick<Assessed, 'service' | 'request' | 'seen' | 'assessment'>): Evidence {
  const words = service.sections.map(({ id, fields }) => ({ section: id, answers: answersInWords(fields, request.form) }));
  return { assessment, facts: seen, words };
}

/** What both ways have in common: the office, the findings and their place in the history, what it costs, who must consent. */
function common(assessed: Assessed): Pick<Outcome, 'target' | 'officeCode' | 'evidence' | 'actions' | 'charge' | 'asked'> {
  const { claimed, office, assessment } = assessed;
  const found = assessment.findings.map(({ id, result }) => ({ id, result }));
  return {
    target: claimed,
    officeCode: office.code,
    evidence: evidenceOf(assessed),
    actions: [
      { kind: 'routed', actor: 'system', detail: { office: office.code } },
      { kind: 'assessed', actor: 'system', detail: { findings: found, verdict: assessment.verdict } },
    ],
    ...chargeOf(assessed),
    ...askedOf(assessed),
  };
}

function chargeOf({ claimed, service, request, seen }: Assessed): Pick<Outcome, 'charge'> {
  const items = service.charges(caseOf(request, quiet(seen)));
  if (items.length === 0 && isFirst(claimed)) return {};
  return { charge: { applicationId: claimed.id, accountId: claimed.accountId, reference: claimed.reference, items, law: service.fee.law } };
}

/** A later look may find that what was charged is not owed any more. */
const isFirst = ({ actions }: ClaimedCase): boolean => actions === 1;

function askedOf({ service, request, at }: Assessed): Pick<Outcome, 'asked'> {
  const ask = askOf(request);
  const consents = service.consents(ask);
  return consents.length === 0 ? {} : { asked: { serviceId: service.id, applicant: ask.applicant, consents, askedAt: at } };
}

const acceptedInTime = { kind: 'K1', as: 'met' } as const;
const decidedInTime = { kind: 'K2', as: 'met' } as const;

function grantByRule(assessed: Assessed): Outcome {
  const { claimed, service, request, seen, office, assessment, at } = assessed;
  const shared = common(assessed);
  const held = assessment.findings.filter(({ result }) => result === 'holds').map(({ id }) => id);
  const granted = grant({ application: claimed, service, request, seen, office, held, at, actor: 'system' });
  return {
    endClocks: claimed.state === 'received' ? [acceptedInTime] : [acceptedInTime, decidedInTime],
    startClocks: [startClock(deliverWithin, civilDateOf(at))],
    ...shared,
    ...granted,
    actions: [...shared.actions, ...granted.actions],
  };
}

/** A case that waits for a person although nothing fails waits for their decision. */
const theirDecision = 'decision';

function handToOfficer(assessed: Assessed): Outcome {
  const { claimed, service, office, assessment } = assessed;
  const open = [
    ...assessment.findings.filter(({ result }) => result !== 'holds').map(({ id }) => id),
    ...assessment.materials.filter(({ state }) => state === 'missing' || state === 'handed-in').map(({ id }) => id),
  ];
  const reasons = open.length > 0 ? open : [theirDecision];
  const shared = common(assessed);
  const isAccepted = claimed.state === 'accepted';
  const stage = isAccepted ? 'examine' : 'accept';
  const due = startClock(isAccepted ? decideWithin(service.limit) : acceptWithin, claimed.receivedOn);
  return {
    task: { officeCode: office.code, skill: skillOf(service, stage), stage, dueAt: due.dueAt, reasons },
    ...shared,
    actions: [...shared.actions, { kind: 'handed-to-officer', actor: 'system', detail: { reasons } }],
  };
}
