import { Inject, Injectable } from '@nestjs/common';
import { askOf, asTold, assess, caseOf, type Answers, type Assessment, type Party, type Request, type SeenFacts, type Service } from '@yichuang/definition';
import type { Clock } from '@yichuang/kernel';
import { CLOCK, Database, NaturalBatch } from '@yichuang/platform';

import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { SeeFacts } from '../run/see-facts.js';

interface Question {
  readonly service: Service;
  readonly form: Answers;
  readonly submitter: Party;
}

/**
 * What is known before an application is sent: answers that registers give, and which conditions hold today. Requests
 * that wait together ask each register once. Stores nothing and promises nothing: the facts are asked again later.
 */
@Injectable()
export class PreCheck {
  private readonly batch = new NaturalBatch<Question, SeenFacts>((questions) => this.see(questions), { max: 64, parallel: 2 });
  private readonly facts: SeeFacts;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) parts: OneWindowParts,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  /**
   * Answers that need not be typed. A register that stays silent leaves its fields empty; to whoever is not certain to act
   * for the person named all of them do.
   */
  async prefill(service: Service, submitter: Party, form: Answers = {}): Promise<Answers> {
    const request = this.request(form, submitter);
    const seen = await this.batch.add({ service, form, submitter });
    return Object.fromEntries(Object.entries(service.prefill(caseOf(request, seen))).filter(([, value]) => value !== undefined));
  }

  /** Which conditions hold on the facts of this moment, and which papers are still needed. */
  async check(service: Service, submitter: Party, form: Answers, handedIn: readonly string[]): Promise<Assessment> {
    const seen = await this.batch.add({ service, form, submitter });
    const { findings, ...assessment } = assess(service, { ...this.request(form, submitter), handedIn }, seen);
    return { ...assessment, findings: findings.map(asTold) };
  }

  private request(form: Answers, submitter: Party): Request {
    return { form, submitter, receivedOn: this.clock.today(), handedIn: [] };
  }

  private see(questions: readonly Question[]): Promise<SeenFacts[]> {
    return this.facts.see(questions.map(({ service, form, submitter }) => service.facts(askOf({ form, submitter }))), this.clock.now());
  }
}
