import { accident, applicant, contact, DateField, declaration, Declared, defineService, driver, fails, holds, medical, renewableStatuses, ShortText, violation, type Ask, type Deferral, type DrivingLicence, type Outcome } from '@yichuang/definition';
import { addDays, addYears, formatDate, type CivilDate } from '@yichuang/kernel';

import { abilityTested, medicallyFit } from './driver-fitness.js';
import { addressOf, cardRows, cardSerial, officeRegion } from './licence-card.js';
import { courseDone, fitnessReport, presentLicence, violationsSettled } from './licence-checks.js';
import { classesInWords, holdsHeavyClass } from './licence-classes.js';
import { lastDayFor } from './licence-dues.js';
import { byAgentToo, cardDelivery, LicenceForm, portrait } from './licence-form.js';
import { ageOf, ageUnknown, keptClasses, limitsOf, ofLicence, withinAge } from './licence-holder.js';
import { licenceFee, provisions } from './licence-law.js';
import { nextTerm } from './licence-term.js';
import { renewalSamples } from './renewal-samples.js';

export class RenewalForm extends LicenceForm {
  /** Reduced classes are marked: `A2C1 → C1C6`. */
  @ShortText({ zh: '准驾车型', en: 'Classes' }, { fromRegister: true })
  currentClasses: string;

  /** A licence of long-term validity has none. */
  @DateField({ zh: '现有效期止', en: 'Present expiry date' }, { fromRegister: true, required: false })
  validUntil?: CivilDate;

  @Declared({ zh: '本人申告身体条件符合规定且无妨碍安全驾驶的疾病', en: 'I declare that my physical condition meets the rules and that I have no illness that makes driving unsafe' })
  healthDeclaration: true;
}

function inWindow({ validUntil }: DrivingLicence, deferrals: readonly Deferral[], today: CivilDate): Outcome {
  if (validUntil === null) return holds();
  const [opens, closes] = [addDays(validUntil, -90), lastDayFor(deferrals, 'renewal', validUntil)];
  if (today < opens) return fails(`最早可于${formatDate(opens, 'zh')}申请`, `You can apply from ${formatDate(opens, 'en')}`);
  if (today > closes) return fails('超过有效期1年以上的驾驶证应予注销；注销未满2年的，科目一考试合格后可以恢复驾驶资格', 'More than one year past its expiry a licence is deregistered; within two years of that it can be restored by passing subject 1');
  return holds();
}

const renewalFacts = ({ applicant: { documentNumber } }: Ask<object>) => ({
  licence: driver.licence(documentNumber),
  violations: violation.openOfDriver(documentNumber),
  accidents: accident.openOfParty(documentNumber),
  deferrals: driver.deferrals(documentNumber),
  report: medical.latestReport(documentNumber),
  abilityTest: medical.latestAbilityTest(documentNumber),
});

/** Renewal of an expiring driving licence: decided at once when the registers show that every condition holds. */
export const drivingLicenceRenewal = defineService({
  id: 'traffic.driving-licence-renewal',
  version: 1,
  name: { zh: '机动车驾驶证期满换证', en: 'Renewal of expiring driving licence' },
  summary: { zh: '驾驶证有效期满前90日内申请换发新证，办理时一并接受审验。', en: 'Exchange of a licence within the 90 days before it expires; the review is done at the same time.' },
  keywords: ['换驾照', '驾照到期', '驾证到期', '驾驶证换证', '期满换证', '审验', 'huan jiazhao', 'jiashizheng', 'renew driving licence', "renew driver's license"],
  nature: 'licence',
  audience: ['person', 'foreigner'],
  law: [
    { zh: '《道路交通安全法》第二十三条', en: 'Road Traffic Safety Law, Article 23' },
    { zh: '《道路交通安全法实施条例》第二十六条', en: 'Implementing Regulations of the Road Traffic Safety Law, Article 26' },
    provisions('第十三条、第六十二条、第六十三条、第六十五条、第六十八条、第七十条、第七十二条、第七十三条、第七十五条、第七十九条、第八十五条、第一百零五条', 'Articles 13, 62, 63, 65, 68, 70, 72, 73, 75, 79, 85 and 105'),
  ],
  limit: { length: 1, unit: 'working-day', promised: 1, law: provisions('第六十八条', 'Article 68') },
  fee: licenceFee,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '申请前到公布的医疗机构体检；无需到车辆管理所', en: 'A medical check at a listed institution before you apply; no visit to the vehicle office' },
  competence: { zh: '核发地或者核发地以外的任一车辆管理所；在核发地以外办理的同时转入', en: 'Any vehicle office; outside the place of issue the licence is transferred in at the same time' },
  notes: [
    { zh: '服兵役、出国（境）等不能按期办理的，请办理延期换证', en: 'If military service or a stay abroad keeps you from renewing in time, apply for a deferral instead' },
    { zh: '有效期满后驾驶属于违法行为，期满后1年内仍可申请换证', en: 'Driving after expiry is an offence, although you can still renew for one year' },
  ],

  formTitle: { zh: '驾驶证信息', en: 'Your licence' },
  form: RenewalForm,
  blocks: [
    applicant(),
    contact({ required: ['contactAddress'], mobile: true }),
    byAgentToo(),
    portrait(),
    cardDelivery(),
    declaration(),
  ],
  facts: renewalFacts,
  prefill: (subject) => {
    const { applicant: { documentNumber }, facts } = subject;
    const address = addressOf(facts);
    return {
      licenceNumber: documentNumber,
      contactAddress: address,
      deliveryAddress: address,
      ...(facts.licence && {
        fileNumber: facts.licence.fileNumber,
        currentClasses: classesInWords(facts.licence.classes, limitsOf(subject)),
        validUntil: facts.licence.validUntil ?? undefined,
      }),
    };
  },

  conditions: [
    {
      id: 'licence-status',
      text: { zh: '驾驶证状态为正常、逾期未换证或者逾期未审验', en: 'The licence is normal, overdue for renewal or overdue for review' },
      law: provisions('第六十三条、第七十三条、第七十九条', 'Articles 63, 73 and 79'),
      remedy: 'refusal',
      check: ofLicence(({ status }) => (renewableStatuses.includes(status) ? holds() : fails('驾驶证被扣留、暂扣、停用、记满12分或者已注销等，不能换证', 'The licence is detained, suspended, out of use, at 12 points or deregistered and cannot be renewed'))),
    },
    {
      id: 'has-expiry',
      text: { zh: '驾驶证不是长期有效', en: 'The licence is not of long-term validity' },
      law: provisions('第十三条、第六十三条', 'Articles 13 and 63'),
      remedy: 'refusal',
      check: ofLicence(({ validUntil }) => (validUntil === null ? fails('您的驾驶证长期有效，无需换证', 'Your licence is valid for an unlimited time and needs no renewal') : holds())),
    },
    {
      id: 'in-window',
      text: { zh: '在有效期满前90日内，或者期满后1年内、延期期限内', en: 'Within 90 days before expiry, or within one year after or the deferral granted' },
      law: provisions('第六十三条、第七十五条、第七十九条', 'Articles 63, 75 and 79'),
      remedy: 'refusal',
      check: ofLicence((licence, { facts, today }) => inWindow(licence, facts.deferrals, today)),
    },
    violationsSettled,
    courseDone,
    {
      id: 'medical-valid',
      text: { zh: '身体条件证明在出具之日起6个月内且结论合格', en: 'The fitness report is within six months of issue and favourable' },
      law: provisions('第六十三条、第八十五条', 'Articles 63 and 85'),
      remedy: 'correction',
      check: ofLicence((licence, subject) => medicallyFit(subject.facts.report, licence.classes, limitsOf(subject), subject.today)),
    },
    {
      id: 'ability-test',
      text: { zh: '70周岁以上的，已通过记忆力、判断力、反应力等能力测试', en: 'Aged 70 or over: the memory, judgement and reaction test is passed' },
      law: provisions('第七十三条', 'Article 73'),
      remedy: 'refusal',
      when: (subject) => (ageOf(subject) ?? 70) >= 70,
      check: (subject) => {
        return ageOf(subject) === undefined ? ageUnknown : abilityTested(subject.facts.abilityTest, subject.today);
      },
    },
    {
      id: 'class-age',
      text: { zh: '准驾车型未超过年龄上限，超过的同时降低', en: 'Held classes are within their age limits, or are reduced in the same application' },
      law: provisions('第六十五条', 'Article 65'),
      remedy: 'refusal',
      check: ofLicence(withinAge),
    },
  ],
  materials: [
    fitnessReport,
    presentLicence,
  ],

  jurisdiction: ({ form, facts }) => ({ kind: 'vehicle-office', regionCode: form.pickupOffice ?? officeRegion(facts) }),
  effects: (decided) => {
    const { facts: { licence }, today, decidedOn, office, serial } = decided;
    if (!licence) return [];
    const classes = keptClasses(licence, decided);
    const term = nextTerm(licence, today, decidedOn);
    return [
      driver.renew({
        licenceNumber: licence.licenceNumber,
        previousSerial: licence.serial,
        ...term,
        classes,
        reviewedUntil: holdsHeavyClass(classes) ? addYears(licence.cycleStart, 1) : term.validUntil,
        issuingOffice: office.code,
        serial: cardSerial(serial),
      }),
    ];
  },
  result: {
    kind: 'driving-licence',
    title: { zh: '机动车驾驶证（电子）', en: 'Driving licence (electronic)' },
    numberPrefix: '豫公交驾证',
    validity: { zh: '6年证每个记分周期均未记满12分的换发10年，10年证换发长期，其余换发6年', en: 'A six-year licence without a full cycle becomes ten years, a ten-year one long-term, otherwise six years again' },
    rows: (decided) => {
      const { facts: { licence }, today, decidedOn } = decided;
      if (!licence) return [];
      return cardRows({ ...licence, classes: keptClasses(licence, decided), ...nextTerm(licence, today, decidedOn) });
    },
  },

  samples: renewalSamples,
});
