import { ageByNumber, fails, holds, unknown, type CafePreparation, type Consent, type Identity, type Outcome, type Party, type PersonRef, type Premises, type PublicOrderLicence, type Surroundings } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { cafeRules, type InternetCafeForm } from './internet-cafe-form.js';
import { isUnknown, liesIn, missingOf, strangerAmong } from './trade-operator.js';

/** What must be known of an internet café before it opens. */
export interface Networking {
  readonly form: InternetCafeForm & { readonly uscc?: string; readonly legalRepresentative?: PersonRef };
  readonly submitter: Party;
  readonly facts: {
    readonly preparation: CafePreparation | null;
    readonly place: Premises | null;
    readonly around: Surroundings | null;
    readonly confirmed: Pick<PublicOrderLicence, 'number'> | null;
    readonly addressesInUse: readonly { readonly ipAddress: string }[];
    readonly systemTest: { readonly receivedOn: CivilDate } | null;
    readonly people: readonly Identity[];
    readonly commitment: Consent | null;
  };
  readonly today: CivilDate;
}

const SCHOOL_METRES = 200;
const LOG_DAYS = 60;
const OF_AGE = 18;

/** The culture authority shares it, for this operator and these premises. */
export const isPrepared = ({ form, facts: { preparation, place } }: Networking): boolean => preparation !== null && preparation.uscc === form.uscc && preparation.address === (place?.address ?? form.premisesAddress);

export function mayPrepare(subject: Networking): Outcome {
  if (!isPrepared(subject)) return fails('没有查到文化行政部门对本单位、该地址的同意筹建批准，请先向文化行政部门申请', 'The culture authority has approved no preparation of this operator at this address: apply there first');
  return subject.facts.preparation?.level === subject.form.approvingLevel ? holds() : fails('所填文化行政部门的层级与批准文件不一致', 'The level of the culture authority differs from the approval');
}

export function isWellPlaced({ form, facts: { place, around } }: Networking): Outcome {
  const placed = liesIn(place, form.regionCode);
  if (placed.result !== 'holds') return placed;
  if (!around) return unknown('没有查到场所周边和建筑用途信息，由工作人员核查', 'Nothing is known of the building and what lies around it; an officer checks');
  if (around.buildingUse === 'residential') return fails('居民住宅楼（院）内不得设立互联网上网服务营业场所', 'No internet café may be set up in a residential building or yard');
  const school = around.nearby.find(({ kind, distanceMetres }) => kind === 'school' && distanceMetres < SCHOOL_METRES);
  return school ? fails(`距${school.name}${school.distanceMetres}米，中学、小学校园周围200米范围内不得设立`, `${school.name} is ${school.distanceMetres} m away: none may be set up within 200 m of a school`) : holds();
}

export function hasOwnAddress({ facts: { confirmed, addressesInUse } }: Networking): Outcome {
  if (confirmed) return fails('该场所已有其他互联网上网服务营业场所通过审核', 'Another café has been confirmed at these premises');
  const [taken] = addressesInUse;
  return taken ? fails(`${taken.ipAddress}正由其他场所使用，请核对公网IP地址`, `${taken.ipAddress} is used by another café: check the public addresses`) : holds();
}

export function hasRules({ form }: Networking): Outcome {
  const missing = missingOf(cafeRules, form.rules);
  return missing ? fails(`缺少制度：${missing.zh}`, `Rules are missing: ${missing.en}`) : holds();
}

export function isRecorded({ form: { logRetentionDays }, facts: { systemTest } }: Networking): Outcome {
  if (logRetentionDays < LOG_DAYS) return fails('上网记录应当至少保存60日', 'Logs must be kept for 60 days at least');
  return systemTest ? holds({ zh: '已收到测试记录，开业后现场核查', en: 'A test record was received; officers look on site afterwards' }) : unknown('尚未收到安全管理系统的测试记录，由工作人员核对安装证明', 'No test record has reached the police system; an officer reads the proof of installation');
}

export function hasOfficers({ form: { securityOfficers }, facts: { people }, today }: Networking): Outcome {
  const persons = securityOfficers.map(({ person }) => person);
  const stranger = strangerAmong(persons, people);
  if (stranger) return isUnknown(stranger);
  const minor = persons.find(({ documentNumber }) => (ageByNumber(documentNumber, today) ?? 0) < OF_AGE);
  if (minor) return fails(`${minor.name}未满18周岁`, `${minor.name} is under 18`);
  return securityOfficers.some(({ trainingCertificateNumber }) => trainingCertificateNumber) ? holds() : unknown('没有填写培训证书编号，由工作人员核对', 'No training certificate is named; an officer checks');
}

/** The commitment is the legal representative's own: they sign in themselves or agree from their account. */
export function isSigned({ form: { legalRepresentative }, submitter, facts: { commitment } }: Networking): Outcome {
  if (legalRepresentative?.documentNumber === submitter.documentNumber || commitment?.answer === 'given') return holds();
  return commitment?.answer === 'refused' ? fails('法定代表人没有同意承诺书', 'The legal representative did not agree to the commitment') : fails('法定代表人尚未在本人账户中签署承诺书', 'The legal representative has not signed the commitment from their own account yet');
}
