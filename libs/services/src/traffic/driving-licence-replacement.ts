import { applicant, Choice, contact, DateField, declaration, defineService, driver, fails, holds, unknown, type Ask, type Outcome, type VoidCard } from '@yichuang/definition';
import { addYears, type CivilDate, type Text } from '@yichuang/kernel';

import { addressOf, cardRows, cardSerial, officeRegion } from './licence-card.js';
import { newCard, owesCourse } from './licence-checks.js';
import { byAgentToo, cardDelivery, LicenceForm, portrait } from './licence-form.js';
import { ofLicence, type Holder } from './licence-holder.js';
import { licenceFee, provisions } from './licence-law.js';
import { whoGetsACard } from './licence-answers.js';
import { lost } from './paper-samples.js';

type ReplacementKind = 'lost' | 'damaged';

export class ReplacementForm extends LicenceForm {
  @Choice({ zh: '补换类别', en: 'Kind' }, { lost: { zh: '遗失补证', en: 'Reissue: lost' }, damaged: { zh: '损毁换证', en: 'Exchange: damaged' } })
  applicationKind: ReplacementKind;

  @DateField({ zh: '遗失日期', en: 'Date of loss' }, { notAfter: 'today', when: ({ applicationKind }: ReplacementForm) => applicationKind === 'lost' })
  lossDate?: CivilDate;
}

/** No card is issued again while the licence is withheld (第六十九条). */
const withheld = ['detained', 'seized', 'suspended', 'full-points'];

/** What is overdue is owed with the new card as with the old. */
const isDue = (status: string): boolean => status === 'overdue-review' || status === 'overdue-medical';

/** From the third replacement within twelve months on, a person looks (第八十三条 leaves the number to the office). */
const MANY = 3;

function notWithheld({ status, ...licence }: Parameters<typeof owesCourse>[0]): Outcome {
  if (withheld.includes(status)) return fails('驾驶证被扣押、扣留、暂扣或者记满12分，期间不得补发', 'The licence is seized, detained, suspended or at 12 points: none is reissued meanwhile');
  return owesCourse({ status, ...licence }) ? fails('记满12分后的学习、考试尚未完成', 'The course and test after 12 points are not done') : holds();
}

function isInForce({ status, validUntil }: { readonly status: string; readonly validUntil: CivilDate | null }, today: CivilDate): Outcome {
  if (withheld.includes(status)) return holds(); // `not-withheld` says it
  if (validUntil !== null && validUntil <= today) return fails('驾驶证已到期，请办理期满换证', 'The licence has expired: renew it instead');
  if (isDue(status)) return holds({ zh: '驾驶证可以补换，但仍应当依法接受审验或者提交身体条件证明，逾期期间不得驾驶', en: 'The card is replaced, but the review or fitness report is still due, and there is no driving until then' });
  return status === 'normal' ? holds() : fails('驾驶证停用、锁定、转出或者已注销等，请先处理', 'The licence is out of use, locked, transferred out or deregistered: settle that first');
}

function seldomReplaced(cards: readonly VoidCard[], today: CivilDate): Outcome {
  const since = addYears(today, -1);
  const replaced = cards.filter(({ reason, voidedOn }) => (reason === 'lost' || reason === 'damaged') && voidedOn > since).length;
  return replaced + 1 < MANY ? holds() : unknown('12个月内已多次补换证，由工作人员现场核实', 'The licence was replaced several times within twelve months: an officer checks on site');
}

function isHolder({ facts: { person, foreigner } }: { readonly facts: Pick<Holder['facts'], 'person' | 'foreigner'> }): Outcome {
  const portrait = (person ?? foreigner)?.portrait;
  if (!portrait) return unknown('没有可以比对的照片，由工作人员核实', 'There is no portrait to compare; an officer checks');
  return portrait.comparable ? holds() : fails('人像比对未通过，请持身份证明到窗口办理', 'The face comparison does not pass: go to a counter with your identity document');
}

const replacementFacts = ({ applicant: { documentNumber } }: Ask<object>) => ({
  licence: driver.licence(documentNumber),
  voidCards: driver.voidCards(documentNumber),
});

const collected = (facts: Holder['facts'], pickupOffice: string | undefined) => pickupOffice ?? officeRegion(facts);

/** A card that is lost or cannot be read is replaced at once; nothing else of the licence changes. */
export const drivingLicenceReplacement = defineService({
  id: 'traffic.driving-licence-replacement',
  version: 1,
  name: { zh: '机动车驾驶证遗失补证、损毁换证', en: 'Replacement of lost or damaged driving licence' },
  summary: { zh: '驾驶证遗失申请补发，或者损毁无法辨认申请换证。', en: 'Reissue of a lost licence or exchange of one damaged beyond reading.' },
  keywords: ['驾照丢了', '驾驶证遗失', '补驾照', '补驾驶证', '驾驶证补领', '驾驶证损毁换证', 'bu jiazhao', 'bujiazhao', 'lost driving licence', "replace driver's license"],
  nature: 'licence',
  audience: ['person', 'foreigner'],
  law: [{ zh: '《道路交通安全法实施条例》第二十七条', en: 'Implementing Regulations of the Road Traffic Safety Law, Article 27' }, provisions('第六十六条、第六十八条至第七十条、第八十三条', 'Articles 66, 68 to 70 and 83')],
  limit: { length: 1, unit: 'working-day', promised: 1, law: provisions('第六十八条', 'Article 68') },
  fee: licenceFee,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '无需到场；12个月内第三次补换证的到车辆管理所现场核实', en: 'No visit; from the third replacement within twelve months on, at the vehicle office' },
  competence: { zh: '任一车辆管理所；在核发地以外办理的同时转入', en: 'Any vehicle office; outside the place of issue the licence is transferred in at the same time' },
  notes: [
    { zh: '补发后原证作废，继续使用的处20元以上200元以下罚款', en: 'The old licence is void after the reissue; using it costs 20 to 200 yuan' },
    { zh: '补证期间可以出示电子驾驶证；违法行为未处理、逾期未审验不影响补证', en: 'Meanwhile the electronic licence may be shown; open violations or an overdue review do not stand in the way' },
  ],

  formTitle: { zh: '补证、换证', en: 'The replacement' },
  form: ReplacementForm,
  blocks: [
    applicant(),
    contact({ mobile: true }),
    byAgentToo(),
    portrait(),
    cardDelivery(),
    declaration({ undertakings: { notWithheld: { zh: '本人承诺驾驶证未被扣押、扣留、暂扣', en: 'The licence has not been seized, withheld or suspended' } } }),
  ],
  facts: replacementFacts,
  prefill: (subject) => {
    const { applicant: { documentNumber }, facts } = subject;
    return { licenceNumber: documentNumber, deliveryAddress: addressOf(facts), fileNumber: facts.licence?.fileNumber };
  },

  conditions: [
    {
      id: 'licence-status',
      text: { zh: '驾驶证在有效期内或者长期有效，未停用、未注销', en: 'The licence has not expired and is neither out of use nor deregistered' },
      law: provisions('第六十三条、第六十六条', 'Articles 63 and 66'),
      remedy: 'refusal',
      check: ofLicence((licence, { today }) => isInForce(licence, today)),
    },
    {
      id: 'not-withheld',
      text: { zh: '驾驶证未被依法扣押、扣留、暂扣，未记满12分', en: 'The licence is not seized, detained or suspended and points are below 12' },
      law: provisions('第六十九条', 'Article 69'),
      remedy: 'refusal',
      check: ofLicence(notWithheld),
    },
    {
      id: 'no-abnormal-frequency',
      text: { zh: '短期内没有频繁补换证的异常情形', en: 'No abnormal pattern of repeated replacement' },
      law: provisions('第八十三条', 'Article 83'),
      remedy: 'refusal',
      check: ({ facts: { voidCards }, today }) => seldomReplaced(voidCards, today),
    },
    {
      id: 'holder-identity',
      text: { zh: '申请人与证件照片人像一致', en: 'The applicant is the holder' },
      law: provisions('第六十六条', 'Article 66'),
      remedy: 'correction',
      check: isHolder,
    },
  ],
  materials: [
    {
      id: 'damaged-licence',
      text: { zh: '损毁的驾驶证', en: 'Damaged licence' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'damaged',
      onPaper: true,
      waiver: { zh: '送达新证时交回', en: 'Handed back when the new one is delivered' },
    },
  ],

  jurisdiction: ({ form, facts }) => ({ kind: 'vehicle-office', regionCode: collected(facts, form.pickupOffice) }),
  effects: ({ form: { applicationKind }, facts: { licence }, office, serial }) => (licence ? newCard(licence, cardSerial(serial), applicationKind, { issuingOffice: office.code }) : []),
  result: {
    kind: 'driving-licence',
    title: { zh: '机动车驾驶证（电子）', en: 'Driving licence (electronic)' },
    numberPrefix: '豫公交驾证',
    validity: { zh: '与原证相同', en: 'As before' },
    rows: ({ facts: { licence } }) => (licence ? cardRows(licence) : []),
  },

  samples: [
    sample('lost', 'licence-lost', { zh: '遗失补证', en: 'A lost card' }),
    sample('damaged', 'licence-damaged', { zh: '损毁换证', en: 'A broken card' }, { answers: () => ({ applicationKind: 'damaged' }) }),
    sample('detained', 'licence-detained', { zh: '驾驶证被扣留', en: 'The licence is detained' }, { waitsFor: 'not-withheld' }),
  ],
});

interface Telling {
  readonly answers?: (today: CivilDate) => Pick<ReplacementForm, 'applicationKind' | 'lossDate'>;
  readonly waitsFor?: string;
}

function sample(id: string, persona: string, title: Text, { answers = lost, waitsFor }: Telling = {}) {
  return {
    id,
    persona,
    title,
    answers: (today: CivilDate) => ({ ...whoGetsACard, notWithheld: true as const, ...answers(today) }),
    ends: waitsFor ? { waitsFor } : { granted: true as const },
  };
}
