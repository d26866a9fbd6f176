import { applicant, consent, contact, declaration, defineService, delivery, fails, free, holds, organisations, population, unknown, vehicle, type Ask, type ConsentRequest, type Effect, type PersonRef, type Vehicle } from '@yichuang/definition';
import { dateInBoth, inBoth, type CivilDate } from '@yichuang/kernel';

import { certificateMatches } from './certificate-number.js';
import { certificateRows } from './certificate-page.js';
import { ownVehicles } from './own-vehicles.js';
import { notScrap, notSeized, notStolen, officeOfVehicle, ofVehicle, vehicleRegistered } from './plates.js';
import { roadSafetyLaw, roadSafetyRegulations, vehicleRules } from './vehicle-law.js';
import { appliedJointly, confirmedOverNetwork, isBegun, isNetworkRelease, mortgageeIsValid, mortgageeNameOf, mortgageeNumberOf, releasedOf, unencumbered, type MortgageCase } from './vehicle-mortgage-checks.js';
import { MortgageForm, toIndividual } from './vehicle-mortgage-form.js';
import { mortgageSamples } from './vehicle-mortgage-samples.js';
import { applicantIsOwner, forOwner, handlerLetter, ownerApplies, ownerFacts, owningOrganisation, toldTo } from './vehicle-owner.js';

const ID = 'traffic.vehicle-mortgage';
type Asking = Ask<MortgageForm & { readonly legalRepresentative?: PersonRef }>;

const asksIndividual = (form: Partial<MortgageForm>): boolean => toIndividual(form) && form.reason !== 'court' && mortgageeNumberOf(form) !== '';

const consentsAsked = ({ form, applicant: { name } }: Ask<MortgageForm>): ConsentRequest[] =>
  form.mortgageePerson && asksIndividual(form)
    ? [
        {
          id: 'mortgagee',
          by: form.mortgageePerson,
          statement: isBegun(form)
            ? { zh: `${name}申请将机动车${form.plateNumber}抵押（质押）给您并登记。您确认的，车辆管理所可以办理。`, en: `${name} asks to register that the vehicle ${form.plateNumber} is mortgaged or pledged to you. If you confirm, the vehicle office may do so.` }
            : { zh: `${name}申请解除机动车${form.plateNumber}上您的抵押（质押）登记。您确认的，您的抵押权（质权）登记将解除。`, en: `${name} asks to release your mortgage or pledge of the vehicle ${form.plateNumber}. If you confirm, its registration ends.` },
        },
      ]
    : [];

function mortgageFacts(ask: Asking) {
  const { form, applicant: owner } = ask;
  const mortgagee = mortgageeNumberOf(form);
  return {
    ...ownerFacts(ask),
    lender: vehicle.connectedLender(mortgagee),
    mortgageeOrganisation: organisations.byUscc(mortgagee),
    mortgageePerson: population.person(mortgagee),
    mortgageeConsent: consent.answered({ service: ID, consent: 'mortgagee', by: mortgagee, applicant: owner.documentNumber }),
  };
}

interface Deciding {
  readonly form: MortgageForm;
  readonly decidedOn: CivilDate;
  readonly serial: number;
}

function effectOn(registered: Vehicle, { form, decidedOn, serial }: Deciding): readonly Effect[] {
  if (isBegun(form)) {
    const { mortgageContractNumber: contractNumber = null, securedAmount = null } = form;
    const kind = form.applicationKind === 'create' ? ('mortgage' as const) : ('pledge' as const);
    return [vehicle.registerMortgage({ number: `41DY9${String(serial).padStart(8, '0')}`, vin: registered.vin, kind, mortgageeNumber: mortgageeNumberOf(form), mortgageeName: mortgageeNameOf(form), contractNumber, securedAmount, registeredOn: decidedOn })];
  }
  const released = releasedOf(registered, form);
  return released ? [vehicle.releaseMortgage({ number: released.number, releasedOn: decidedOn })] : [];
}

const titles = {
  create: { zh: '抵押登记日期', en: 'Mortgage registered' },
  release: { zh: '解除抵押登记日期', en: 'Mortgage released' },
  'pledge-file': { zh: '质押备案日期', en: 'Pledge filed' },
  'pledge-release': { zh: '解除质押备案日期', en: 'Pledge filing released' },
};

const begins = ({ form }: { readonly form: MortgageForm }): boolean => isBegun(form);
const endsOverNetwork = ({ form, facts }: MortgageCase): boolean => facts.vehicle !== null && isNetworkRelease(facts.vehicle, form);
const barred = vehicleRules('第三十六条', 'Article 36');

/** A mortgage or pledge of a vehicle and its end. What a connected lender releases is released at once; otherwise an officer endorses the certificate. */
export const vehicleMortgage = defineService({
  id: ID,
  version: 1,
  name: { zh: '机动车抵押登记、解除抵押登记', en: 'Registration and release of vehicle mortgage' },
  summary: { zh: '机动车作为抵押物设立抵押权，或者抵押权消灭时，由所有人和抵押权人共同申请登记。', en: 'Joint application of owner and mortgagee to record a mortgage on a vehicle or its release.' },
  keywords: ['车辆抵押', '解除抵押', '解押', '抵押登记', '车贷还清', '质押备案', '绿本抵押', 'cheliang diya', 'jiechu diya', 'jieya', 'vehicle mortgage', 'release car loan mortgage'],
  nature: 'licence',
  audience: ['person', 'organisation', 'foreigner'],
  law: [roadSafetyLaw('第十二条', 'Article 12'), roadSafetyRegulations('第八条', 'Article 8'), vehicleRules('第三十一条至第三十六条', 'Articles 31 to 36'), { zh: '《民法典》第四百零三条', en: 'Civil Code, Article 403' }],
  limit: { length: 1, unit: 'working-day', promised: 1, law: vehicleRules('第三十二条至第三十四条、第九十二条', 'Articles 32 to 34 and 92') },
  fee: free,
  decision: 'instant',
  level: 'city',
  inPerson: { zh: '联网金融机构解除抵押的不需要到场；其余的到车辆管理所或者金融机构服务站签注登记证书', en: 'None when a connected lender releases; otherwise the certificate is endorsed at the vehicle office or a lender’s service point' },
  competence: { zh: '机动车登记地车辆管理所，全省任一地点可以提交', en: 'The vehicle office where the vehicle is registered; you can apply from anywhere in the province' },
  notes: [
    { zh: '没有登记的抵押权在当事人之间有效，但是不得对抗善意第三人', en: 'A mortgage that is not registered holds between the parties, but not against a third party in good faith' },
    { zh: '抵押期间，转让、注销、补换领登记证书需要抵押权人同意或者先解除抵押', en: 'During a mortgage a transfer or a new certificate needs the mortgagee, and a deregistration its release' },
    { zh: '抵押登记和解除抵押登记的日期供公众查询', en: 'The dates of registration and release are open to everyone' },
  ],

  formTitle: { zh: '机动车和抵押', en: 'Vehicle and mortgage' },
  form: MortgageForm,
  blocks: [applicant(), owningOrganisation(), contact(), forOwner(['self', 'agent']), delivery({ item: { zh: '登记证书', en: 'certificate' }, methods: ['post', 'window'] }), declaration()],
  facts: mortgageFacts,
  consents: consentsAsked,
  prefill: ({ facts }) => ({ ownerType: 'individual' as const, deliveryAddress: facts.person?.registeredAddress ?? facts.foreigner?.address }),
  offer: ownVehicles(),

  conditions: [
    applicantIsOwner,
    ...toldTo<MortgageCase>(ownerApplies, [
      vehicleRegistered,
      notStolen,
      notSeized(barred),
      { ...notScrap(barred), when: begins },
      {
        id: 'customs-cleared',
        text: { zh: '设立抵押的，海关监管车辆已解除监管或者经海关批准', en: 'For a new mortgage: a customs-supervised vehicle is released or approved by customs' },
        law: barred,
        remedy: 'refusal',
        when: begins,
        check: ofVehicle(({ customsSupervised }) => (customsSupervised ? unknown('该车由海关监管，由工作人员核对海关批准', 'The vehicle is under customs supervision; an officer checks the approval of customs') : holds())),
      },
      {
        id: 'mortgagee-valid',
        text: { zh: '抵押权人身份真实有效', en: 'The mortgagee’s identity is valid' },
        law: vehicleRules('第三十二条', 'Article 32'),
        remedy: 'correction',
        check: mortgageeIsValid,
      },
      {
        id: 'joint-application',
        text: { zh: '所有人和抵押权人双方均已确认（人民法院解除的，一方申请即可）', en: 'Both owner and mortgagee have confirmed (one side is enough when a court releases)' },
        law: vehicleRules('第三十二条至第三十四条', 'Articles 32 to 34'),
        remedy: 'refusal',
        check: ofVehicle(appliedJointly),
      },
      {
        id: 'no-active-mortgage',
        text: { zh: '设立抵押的，该车没有未解除的抵押登记', en: 'For a new mortgage: none is active' },
        law: vehicleRules('第三十二条', 'Article 32'),
        remedy: 'refusal',
        when: begins,
        check: ofVehicle(unencumbered),
      },
      {
        id: 'mortgage-exists',
        text: { zh: '解除抵押的，登记簿上有该抵押权人的有效抵押', en: 'For a release: an active mortgage of this mortgagee exists' },
        law: vehicleRules('第三十三条、第三十四条', 'Articles 33 and 34'),
        remedy: 'refusal',
        when: (subject) => !begins(subject),
        check: ofVehicle<MortgageCase>((registered, { form }) => (releasedOf(registered, form) ? holds() : fails('登记簿上没有该抵押权人的有效抵押（质押），请核对抵押权人', 'No active mortgage or pledge of this mortgagee is registered: check who it is'))),
      },
      certificateMatches,
      {
        id: 'certificate-endorsed',
        text: { zh: '登记证书已交车辆管理所签注（联网金融机构解除抵押的电子签注）', en: 'The certificate is at the vehicle office for the endorsement (electronic when a connected lender releases)' },
        law: vehicleRules('第三十二条至第三十五条', 'Articles 32 to 35'),
        remedy: 'correction',
        when: (subject) => !endsOverNetwork(subject),
        check: 'examiner',
      },
    ]),
  ],
  materials: [
    {
      id: 'mortgagee-identity',
      text: { zh: '抵押权人身份证明', en: 'Mortgagee’s identity document' },
      waivedWhen: (subject) => mortgageeIsValid(subject).result === 'holds',
      waiver: { zh: '人口或者单位登记能够核验的免交', en: 'Not needed when the population or organisation register confirms it' },
    },
    { id: 'registration-certificate', text: { zh: '机动车登记证书', en: 'Registration certificate' }, onPaper: true, waivedWhen: endsOverNetwork, waiver: { zh: '联网金融机构解除抵押的电子签注，免交', en: 'Not needed when a connected lender releases: the endorsement is electronic' } },
    {
      id: 'mortgage-contract',
      text: { zh: '机动车抵押合同', en: 'Mortgage contract' },
      requiredWhen: ({ applicationKind }) => applicationKind === 'create',
      waivedWhen: ({ form, facts }) => facts.vehicle !== null && confirmedOverNetwork(facts.vehicle, form),
      waiver: { zh: '联网金融机构已发送合同信息的免交', en: 'Not needed when a connected lender has sent the contract' },
    },
    { id: 'court-document', text: { zh: '生效的调解书、裁定书或者判决书和协助执行通知书', en: 'Effective court document and notice of assistance in enforcement' }, requiredWhen: ({ reason }) => reason === 'court' },
    handlerLetter,
  ],

  jurisdiction: officeOfVehicle,
  effects: (decided) => (decided.facts.vehicle ? effectOn(decided.facts.vehicle, decided) : []),
  result: {
    kind: 'vehicle-registration-certificate',
    title: { zh: '机动车登记证书（签注抵押、解除抵押）', en: 'Registration certificate endorsed with a mortgage or its release' },
    numberPrefix: '豫公交抵签',
    validity: { zh: '抵押登记至解除时止', en: 'A mortgage lasts until it is released' },
    rows: ({ form, facts: { vehicle: registered }, decidedOn }) => [
      ...(registered ? certificateRows(registered, form.registrationCertificateNumber) : []),
      { label: { zh: '抵押权人（质权人）', en: 'Mortgagee or pledgee' }, value: inBoth(mortgageeNameOf(form)) },
      { label: titles[form.applicationKind], value: dateInBoth(decidedOn) },
    ],
  },

  samples: mortgageSamples,
});
