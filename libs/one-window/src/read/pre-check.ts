import { Inject, Injectable } from '@nestjs/common';
import { applicantOf, askOf, asTold, assess, caseOf, chosenBy, offeredAmong, type Answers, type Assessment, type FactQueries, type Offered, type OfferedRecord, type Party, type Request, type SeenFacts, type Service } from '@yichuang/definition';
import type { Clock, Text } from '@yichuang/kernel';
import { CLOCK, Database, NaturalBatch } from '@yichuang/platform';

import { Bars } from '../intake/bars.js';
import { ONE_WINDOW_PARTS, type OneWindowParts } from '../parts.js';
import { SeeFacts } from '../run/see-facts.js';

/** What need not be typed, and the records of the applicant that the application may be about. */
interface Known {
  readonly answers: Answers;
  readonly records: readonly OfferedRecord[];
}

/**
 * What is known before an application is sent: answers that registers give, and which conditions hold today. Requests
 * that wait together ask each register once. Stores nothing and promises nothing: the facts are asked again later.
 */
@Injectable()
export class PreCheck {
  private readonly batch = new NaturalBatch<FactQueries, SeenFacts>((questions) => this.see(questions), { max: 64, parallel: 2 });
  private readonly facts: SeeFacts;

  constructor(
    database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ONE_WINDOW_PARTS) parts: OneWindowParts,
    private readonly bars: Bars,
  ) {
    this.facts = new SeeFacts(parts, database.constant);
  }

  async prefill(service: Service, submitter: Party, form: Answers = {}): Promise<Answers> {
    return (await this.know(service, submitter, form)).answers;
  }

  /**
   * The only record offered is taken for the one that is meant. A register that stays silent leaves its fields empty and
   * offers nothing; to whoever is not certain to act for the person named all of them do.
   */
  async know(service: Service, submitter: Party, form: Answers): Promise<Known> {
    const request = this.request(form, submitter);
    const ask = askOf(request);
    const seen = await this.batch.add({ ...service.facts(ask), ...(service.offer && { [offered]: service.offer.records(ask) }) });
    const subject = caseOf(request, seen);
    const records = service.mayBeTold(subject) ? recordsOf(service, seen) : [];
    const known = { ...service.prefill(subject), ...(records.length === 1 && records[0]?.answers) };
    return { answers: Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)), records };
  }

  /** Among what a form lets them choose, as it is filled in. */
  async offered(service: Service, submitter: Party, form: Answers): Promise<Offered | undefined> {
    if (!service.offer) return undefined;
    const { records } = await this.know(service, submitter, form);
    return offeredAmong(service.offer, records, chosenBy(form, records));
  }

  /** Which conditions hold on the facts of this moment, and which papers are still needed. */
  async check(service: Service, submitter: Party, form: Answers, handedIn: readonly string[]): Promise<Assessment> {
    const seen = await this.batch.add(service.facts(askOf({ form, submitter })));
    const { findings, ...assessment } = assess(service, { ...this.request(form, submitter), handedIn }, seen);
    return { ...assessment, findings: findings.map(asTold) };
  }

  /** What bars the person who applies, told to nobody but themselves; undefined when nothing does. */
  async findBar(service: Service, submitter: Party, form: Answers): Promise<Text | undefined> {
    const [bar] = applicantOf(form, submitter) === submitter ? await this.bars.against(service, submitter) : [];
    return bar?.message;
  }

  private request(form: Answers, submitter: Party): Request {
    return { form, submitter, receivedOn: this.clock.today(), handedIn: [] };
  }

  private see(questions: readonly FactQueries[]): Promise<SeenFacts[]> {
    return this.facts.see(questions, this.clock.now());
  }
}

/** What is offered stands among the facts under a name that no service can give one. */
const offered = 'offered records';

function recordsOf({ offer }: Service, { [offered]: found }: SeenFacts): readonly OfferedRecord[] {
  return offer && found && !('silent' in found) ? offer.choices(found.value) : [];
}
