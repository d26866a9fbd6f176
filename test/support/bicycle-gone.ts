import { Choice, contact, defineLifeEvent, population, ShortText, YesNo, type Case, type Person, type Service } from '@yichuang/definition';

import { lostBicycle } from './lost-bicycle.js';
import { plainService } from './plain-service.js';

const text = (zh: string, en: string) => ({ zh, en });
const kinds = { pedal: text('脚踏车', 'Pedal bicycle'), scooter: text('滑板车', 'Scooter') };

class BicycleGone {
  @Choice(text('丢的是', 'What is gone'), kinds)
  kind: keyof typeof kinds;

  @ShortText(text('车架号', 'Frame number'), { required: false })
  frameNumber?: string;

  @YesNo(text('是否需要证明', 'Is a certificate needed'))
  needsCertificate: boolean;
}

type Known = Case<BicycleGone, { readonly person: Person | null }>;

const services: readonly Service[] = [lostBicycle, plainService];

/** The least a life event can be: a loss is reported, and a certificate follows for whom the register knows. */
export const bicycleGone = defineLifeEvent({
  id: 'bicycle-gone',
  name: text('车丢了', 'My bicycle is gone'),
  summary: text('报失和证明。', 'The report and the certificate.'),
  keywords: ['丢车', 'bicycle'],
  formTitle: text('丢失的车', 'What is gone'),
  form: BicycleGone,
  blocks: [contact()],
  facts: ({ submitter }) => ({ person: population.person(submitter.documentNumber) }),
  steps: [
    { service: lostBicycle, why: text('报失', 'The report') },
    {
      service: plainService,
      why: text('证明', 'The certificate'),
      when: ({ form, facts }: Known) => form.needsCertificate && facts.person !== null,
      after: [lostBicycle],
      carries: ({ facts }: Known) => ({ deliveryRecipient: facts.person?.name }),
    },
  ],
  samples: [{ id: 'both', persona: 'somebody', answers: () => ({ kind: 'pedal' as const, needsCertificate: true, contactPhone: '13903710001' }), comesTo: services }],
});
