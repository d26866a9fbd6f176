import { Inject, Injectable } from '@nestjs/common';
import {
  answersInWords,
  askOf,
  assess,
  caseOf,
  grantLetter,
  resultDocument,
  type Assessment,
  type Office,
  type Request,
  type SeenFact,
  type SeenFacts,
  type Service,
} from '@yichuang/definition';
import { civilDateOf, type Clock } from '@yichuang/kernel';
import { CLOCK, Database } from '@yichuang/platform';

import { acceptWithin, decideWithin, deliverWithin, startClock } from '../clocks.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import type { Evidence, Outcome } from '../write/outcome.js';
import type { ClaimedCase } from './claim.js';
import { SeeFacts } from './see-facts.js';
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
  readonly atOnce = 64;
  private readonly facts: SeeFacts;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) private readonly parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts.factLoaders, database.constant);
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
    return assessment.verdict === 'granted' ? grant(assessed) : handToOfficer(assessed);
  }
}

const requestOf = ({ form, submitter, receivedOn, materials }: ClaimedCase): Request => ({
  form,
  submitter,
  receivedOn,
  handedIn: materials.map(({ material }) => material),
});

/** Facts for routing only: a register that stayed silent counts as having no record, so that every case finds an office. */
const quiet = (seen: SeenFacts): SeenFacts =>
  Object.fromEntries(Object.entries(seen).map(([name, fact]) => [name, 'silent' in fact ? withoutRecord(fact) : fact]));

const withoutRecord = ({ register, query, key, seenAt }: SeenFact): SeenFact => ({ register, query, key, seenAt, value: null });

function evidenceOf({ service, request, seen, assessment }: Assessed): Evidence {
  const words = service.sections.map(({ id, fields }) => ({ section: id, answers: answersInWords(fields, request.form) }));
  return { assessment, facts: seen, words };
}

/** What both ways have in common: the office, the findings and their place in the history. */
function common({ claimed, office, assessment, ...rest }: Assessed): Pick<Outcome, 'target' | 'officeCode' | 'evidence' | 'actions'> {
  const found = assessment.findings.map(({ id, result }) => ({ id, result }));
  return {
    target: claimed,
    officeCode: office.code,
    evidence: evidenceOf({ claimed, office, assessment, ...rest }),
    actions: [
      { kind: 'routed', actor: 'system', detail: { office: office.code } },
      { kind: 'assessed', actor: 'system', detail: { findings: found, verdict: assessment.verdict } },
    ],
  };
}

function grant(assessed: Assessed): Outcome {
  const { claimed, service, request, seen, office, assessment, at } = assessed;
  const decidedOn = civilDateOf(at);
  const decided = { ...caseOf(request, seen), decidedOn, office, serial: claimed.id };
  const issued = { applicationId: claimed.id, serial: claimed.id, authority: office, issuedAt: at };
  const shared = common(assessed);
  const deliver = startClock(deliverWithin, decidedOn);
  return {
    ...shared,
    actions: [...shared.actions, { kind: 'granted', actor: 'system', detail: { deliverBy: deliver.dueOn } }],
    decidedAt: at,
    endClocks: [
      { kind: 'K1', as: 'met' },
      { kind: 'K2', as: 'met' },
    ],
    startClocks: [deliver],
    effects: service.effects(decided),
    documents: [
      { ...issued, draft: grantLetter(service, decided, assessment, claimed) },
      { ...issued, draft: resultDocument(service, decided) },
    ],
    next: [{ kind: 'produce', dueAt: at }],
  };
}

function handToOfficer(assessed: Assessed): Outcome {
  const { claimed, service, office, assessment } = assessed;
  const reasons = [
    ...assessment.findings.filter(({ result }) => result !== 'holds').map(({ id }) => id),
    ...assessment.materials.filter(({ state }) => state === 'missing' || state === 'handed-in').map(({ id }) => id),
  ];
  const shared = common(assessed);
  const rule = claimed.state === 'accepted' ? decideWithin(service.limit) : acceptWithin;
  return {
    ...shared,
    actions: [...shared.actions, { kind: 'handed-to-officer', actor: 'system', detail: { reasons } }],
    task: { officeCode: office.code, skill: domainOf(service), dueAt: startClock(rule, claimed.receivedOn).dueAt, reasons },
  };
}

const domainOf = ({ id }: Service): string => id.slice(0, id.indexOf('.'));
