import type { CalledPersona, OfficersDo } from '@yichuang/definition';
import { addDays, makeUscc, type CivilDate, type Text } from '@yichuang/kernel';

interface Display {
  readonly persona: string;
  readonly uscc: string;
  readonly organisationName: string;
  readonly siteAddress: string;
}

const sample = (id: string, title: Text, { persona, ...host }: Display, ends: { readonly waitsFor: string; readonly then: OfficersDo }) => ({
  id,
  persona,
  title,
  handsIn: ['activity-plan', 'product-list', 'firing-scheme', 'site-consent'],
  answers: (today: CivilDate, called: CalledPersona) => ({
    ...host,
    legalRepresentative: called(persona),
    handler: called(persona),
    handlerPhone: '13903780091',
    activityName: '湖畔焰火晚会',
    activityKind: 'commercial' as const,
    fireAt: `${addDays(today, 40)}T20:00`,
    durationMinutes: 12,
    regionCode: '410202',
    siteEnvironment: '燃放点位于湖心平台，四周为水面，安全距离内无建筑、道路和电力线路。',
    spectatorCount: 800,
    riskGrade: 'IV' as const,
    products: [{ kind: 'combination' as const, specification: '100发组合烟花', quantity: 60, unit: 'box' as const, makerUscc: makeUscc('91410202MA2710699') }],
    netExplosiveMassGrams: 48_000,
    safetyDistanceMetres: 100,
    firingMethod: 'electric' as const,
    operatorUscc: makeUscc('91410202MA2710699'),
    operatorCertificateNumber: '豫焰作20250006',
    technicalLead: called('display-lead'),
    crew: [
      { person: called('display-lead'), certificateNumber: '豫焰员20250001' },
      { person: called('display-crew'), certificateNumber: '豫焰员20250002' },
    ],
    windLimitMetresPerSecond: 8,
    guardCount: 30,
    deliveryMethod: 'electronic' as const,
    truthDeclaration: true as const,
  }),
  ends,
});

/** A display over a lake, and one beside a hospital. */
export const fireworksDisplaySamples = [
  sample('lake', { zh: '湖面组合烟花十二分钟，Ⅳ级', en: 'Twelve minutes of combination fireworks over a lake, grade IV' }, { persona: 'display-lake', uscc: makeUscc('91410202MA2710601'), organisationName: '开封汴水旅游发展有限公司', siteAddress: '河南省开封市龙亭区龙亭湖湖心平台' }, { waitsFor: 'scheme-safe', then: 'grant' }),
  sample('hospital', { zh: '燃放地点距医院六十米', en: '60 m from a hospital' }, { persona: 'display-hospital', uscc: makeUscc('91410202MA2710602'), organisationName: '开封大梁商业管理有限公司', siteAddress: '河南省开封市龙亭区西门大街广场' }, { waitsFor: 'place-not-prohibited', then: 'refuse' }),
];
