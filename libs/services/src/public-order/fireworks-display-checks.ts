import { ageByNumber, fails, holds, unknown, type FireworksBan, type Identity, type NearbyKind, type Organisation, type Outcome, type PersonRef, type Premises, type PublicEvent, type PublicOrderLicence, type Surroundings } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { drawsCrowd, type FireworksDisplayForm, type Grade } from './fireworks-display-form.js';
import { isGovernment, isStateOrgan, isUnknown, strangerAmong } from './trade-operator.js';

type Held = Pick<PublicOrderLicence, 'number' | 'holderNumber' | 'validUntil' | 'details'>;

/** What must be known of a display. */
export interface Displaying {
  readonly form: FireworksDisplayForm & { readonly uscc?: string };
  readonly facts: {
    readonly organisation: Organisation | null;
    readonly others: readonly Pick<Organisation, 'uscc'>[];
    readonly place: Premises | null;
    readonly around: Surroundings | null;
    readonly bans: readonly FireworksBan[];
    readonly operator: readonly Held[];
    readonly certified: readonly Held[];
    readonly people: readonly Identity[];
    readonly massEvent: Pick<PublicEvent, 'kind' | 'organiserUscc'> | null;
  };
  readonly today: CivilDate;
}

const OF_AGE = 18;
/** From the largest to the smallest. */
const gradesBySize: readonly Grade[] = ['I', 'II', 'III', 'IV', 'V'];

/** Where nobody may set off fireworks (《烟花爆竹安全管理条例》第三十条). */
const prohibited: Readonly<Record<NearbyKind, string>> = {
  monument: '文物保护单位',
  'transport-hub': '交通枢纽',
  flammables: '易燃易爆单位',
  'power-line': '输变电设施安全保护区',
  hospital: '医疗机构',
  school: '学校',
  'nursing-home': '敬老院',
  'fire-risk-area': '重点防火区',
};

export const isOfCity = ({ riskGrade }: Pick<FireworksDisplayForm, 'riskGrade'>): boolean => riskGrade === 'I' || riskGrade === 'II';
export const dayOf = ({ fireAt }: Pick<FireworksDisplayForm, 'fireAt'>): CivilDate => fireAt.slice(0, 10);
export const peopleOf = ({ technicalLead, crew = [] }: Partial<FireworksDisplayForm>): PersonRef[] => [technicalLead, ...crew.map(({ person }) => person)].filter((person) => person !== undefined);

export function isOutside({ form: { siteAddress, regionCode, safetyDistanceMetres }, facts: { place, around } }: Displaying): Outcome {
  if (place && place.regionCode !== regionCode) return fails('燃放地点不在所填的县（市、区）', 'The site does not lie in the county named');
  const near = around?.nearby.find(({ distanceMetres }) => distanceMetres < safetyDistanceMetres);
  if (near) return fails(`距${near.name}（${prohibited[near.kind]}）${near.distanceMetres}米，在安全距离以内，该地点禁止燃放`, `${near.name} is ${near.distanceMetres} m away, inside the safety distance: nothing may be set off there`);
  return unknown(`由工作人员现场核查${siteAddress}周边${safetyDistanceMetres}米`, `Officers look at ${safetyDistanceMetres} m around the site`);
}

/** Days go round with the year. */
const isBannedOn = (day: string, { fromDay, untilDay }: FireworksBan): boolean => (fromDay <= untilDay ? day >= fromDay && day <= untilDay : day >= fromDay || day <= untilDay);

export function isAllowedThen({ form, facts: { bans } }: Displaying): Outcome {
  const day = dayOf(form).slice(5);
  const banned = bans.some((ban) => isBannedOn(day, ban) && (ban.area === null || form.siteAddress.includes(ban.area)));
  if (!banned) return holds();
  return form.specialApprovalNumber ? unknown('由工作人员核对政府批准文件', 'An officer reads the approval of the government') : fails('当地规定该时间、区域禁止燃放，且没有政府批准文号', 'The local rule forbids fireworks there on that day, and no government approval is named');
}

const isValidOn = (day: CivilDate, { validUntil }: Held): boolean => validUntil === null || validUntil >= day;

/** A certificate of a larger grade covers the smaller ones. */
export function isOperatorFit({ form, facts: { operator, others } }: Displaying): Outcome {
  if (!others.some(({ uscc }) => uscc === form.operatorUscc)) return fails('没有查到存续的燃放作业单位，请核对统一社会信用代码', 'No active display operator has this code: check it');
  const held = operator.find(({ number }) => number === form.operatorCertificateNumber);
  if (!held) return fails('没有查到燃放作业单位的该资质证书，请核对编号', 'The operator holds no certificate with this number: check it');
  if (!isValidOn(dayOf(form), held)) return fails('燃放作业单位的资质证书在燃放之日已到期，请更换有资质的单位', 'The operator’s certificate ends before the display: name another operator');
  const covers = gradesBySize.findIndex((grade) => grade === held.details['grade']);
  if (covers < 0) return unknown('资质证书没有载明等级，由工作人员核对', 'The certificate says no grade; an officer checks');
  return covers <= gradesBySize.indexOf(form.riskGrade) ? holds() : fails('燃放作业单位的资质等级低于燃放规模', 'The grade of the operator is too low for this display');
}

export const isOperatorKnown = (subject: Displaying): boolean => isOperatorFit(subject).result === 'holds';

export function isCrewFit({ form, facts: { certified, people }, today }: Displaying): Outcome {
  const stranger = strangerAmong(peopleOf(form), people);
  if (stranger) return isUnknown(stranger);
  const minor = form.crew.find(({ person }) => (ageByNumber(person.documentNumber, today) ?? 0) < OF_AGE);
  if (minor) return fails(`${minor.person.name}未满18周岁`, `${minor.person.name} is under 18`);
  const uncertified = form.crew.find(({ person, certificateNumber }) => !certified.some((held) => held.holderNumber === person.documentNumber && held.number === certificateNumber && isValidOn(dayOf(form), held)));
  return uncertified ? fails(`没有查到${uncertified.person.name}在燃放之日有效的该资格证书`, `${uncertified.person.name} holds no such certificate that is valid on the day`) : holds();
}

export const isScheme = ({ form: { firingMethod, products } }: Displaying): Outcome =>
  firingMethod === 'manual' && products.some(({ kind }) => kind === 'shell')
    ? fails('礼花弹不得人工点火，请改用电点火或者无线遥控', 'Shells are not fired by hand: use electric or wireless firing')
    : unknown('由工作人员按国家标准审查危险等级、安全距离、风速、警戒和应急措施', 'An officer judges grade, distances, wind, cordon and emergency measures by the standard');

export function isCrowdLicensed({ form, facts: { massEvent, organisation } }: Displaying): Outcome {
  if (!drawsCrowd(form) || isGovernment(organisation)) return holds();
  if (!form.massEventNumber && isStateOrgan(form.uscc)) return unknown('由工作人员核对是否由人民政府直接举办', 'An officer checks whether a government itself is the host');
  if (!form.massEventNumber) return fails('观众1000人以上，应当先申请或者同时申请大型群众性活动安全许可，并填写编号', 'With 1,000 or more spectators, apply for the mass-event licence first or together, and give its number');
  if (massEvent?.kind !== 'mass-event') return unknown('由工作人员核对大型群众性活动的申请', 'An officer looks up the application for the mass event');
  return massEvent.organiserUscc === form.uscc ? holds() : unknown('大型群众性活动由其他单位承办，由工作人员核对', 'Another organiser holds the mass event; an officer checks');
}

export const isAhead = ({ form, today }: Displaying): Outcome => (dayOf(form) > today ? holds() : fails('燃放时间应当在申请之后', 'The firing must lie after the application'));

export function areMakersKnown({ form: { products }, facts: { others } }: Displaying): Outcome {
  const missing = products.find(({ makerUscc }) => !others.some(({ uscc }) => uscc === makerUscc));
  return missing ? unknown(`没有查到生产企业${missing.makerUscc}，由工作人员核对产品质量合格证明`, `The maker ${missing.makerUscc} is not on record; an officer reads the quality certificates`) : holds();
}
