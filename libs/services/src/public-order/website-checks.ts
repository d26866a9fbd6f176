import { fails, holds, unknown, type FiledWebsite, type IcpFiling, type Identity, type Organisation, type Outcome, type Party, type Person, type RegisteredElsewhere, type Residence } from '@yichuang/definition';
import { daysBetween, isHenan, type CivilDate } from '@yichuang/kernel';

import { isOrganisation } from './checked-person.js';
import { isStateOrgan, isUnknown, missingOf, strangerAmong } from './trade-operator.js';
import { regulatedOf, safeguards, type WebsiteForm } from './website-form.js';

/** What must be known of a website that is filed. */
export interface Filing {
  readonly applicant: Party;
  readonly form: WebsiteForm & { readonly uscc?: string };
  readonly facts: {
    readonly organisation: Organisation | null;
    readonly person: Person | null;
    readonly elsewhere: readonly RegisteredElsewhere[];
    readonly residences: readonly Residence[];
    readonly icp: IcpFiling | null;
    readonly filed: readonly Pick<FiledWebsite, 'filingNumber'>[];
    readonly people: readonly Identity[];
  };
  readonly today: CivilDate;
}

const DAYS_TO_FILE = 30;
const LOG_DAYS = 180;
const ORGAN_NAMES = ['人民政府', '公安', '法院', '检察院', '国务院', '中央'];

export const operatorOf = ({ form, applicant }: Pick<Filing, 'form' | 'applicant'>): string => (isOrganisation(form) ? (form.uscc ?? '') : applicant.documentNumber);

/** Domain names, or the identifier of an app. */
export const namesOf = ({ domains = [], appPackageName }: Partial<WebsiteForm>): readonly string[] => (appPackageName ? [appPackageName] : domains.map(({ domain }) => domain));

export const isGenuine = ({ form, facts: { organisation, person, elsewhere } }: Filing): boolean => (isOrganisation(form) ? organisation?.status === 'active' : person?.alive === true || elsewhere.length > 0);

export const isIdentified = (subject: Filing): Outcome =>
  isGenuine(subject) ? holds() : isOrganisation(subject.form) ? fails('没有查到存续的单位登记，请核对统一社会信用代码', 'No active organisation has this code: check it') : unknown('没有查到户籍登记，由工作人员核验身份', 'No household registration was found; an officer verifies the identity');

export function hasIcp(subject: Filing): Outcome {
  const { form, facts: { icp } } = subject;
  if (!icp) return fails('没有查到该ICP备案（许可）号，请先向通信管理部门备案', 'No ICP filing or licence has this number: file with the communications authority first');
  if (icp.operatorNumber !== operatorOf(subject)) return fails('该ICP备案（许可）号属于其他开办者，请核对', 'This ICP number is another operator’s: check it');
  const missing = namesOf(form).find((name) => !icp.names.includes(name));
  return missing ? fails(`${missing}不在该ICP备案（许可）内`, `${missing} is not covered by this ICP number`) : holds();
}

/** Where the operator is registered or lives: files elsewhere belong to the police there. */
export function isHere({ form, facts: { organisation, person, residences } }: Filing): Outcome {
  const elsewhere = fails('开办者不在河南，请向单位住所地或者本人居住地公安机关备案', 'The operator is not based in Henan: file with the police of the seat or residence');
  if (!isHenan(form.regionCode)) return elsewhere;
  if (isOrganisation(form)) return organisation && !isHenan(organisation.regionCode) ? elsewhere : holds();
  return residences.length > 0 || (person !== null && isHenan(person.registeredRegion)) ? holds() : elsewhere;
}

/** A late filing is taken all the same. */
export const isInTime = ({ form: { openedOn }, today }: Filing): Outcome =>
  daysBetween(openedOn, today) <= DAYS_TO_FILE ? holds() : holds({ zh: '自开通之日起已超过30日：准予备案，但公安机关可以依法警告或者处罚', en: 'More than 30 days after opening: it is filed, but the police may warn or fine' });

/** The home page lies under one of the domains; whether they are the operator’s is for an officer to look up. */
export function isReal({ form: { homeUrl, domains = [] } }: Filing): Outcome {
  const host = homeUrl && /^https?:\/\/([^/:]+)/.exec(homeUrl)?.[1];
  if (host && !domains.some(({ domain }) => host === domain || host.endsWith(`.${domain}`))) return fails('首页网址不属于所填域名', 'The home page is under none of the domains');
  return unknown('由工作人员核对域名证书、域名解析和接入服务商信息', 'An officer checks the domain certificate, where the domain leads and the access provider');
}

export function isSafe({ form: { interactive, logRetentionDays, safeguards: taken = [] }, facts: { filed } }: Filing): Outcome {
  if (logRetentionDays < LOG_DAYS) return fails('网络日志应当留存不少于6个月', 'Logs must be kept for six months at least');
  if (!interactive) return holds();
  const missing = missingOf(safeguards, taken);
  if (missing) return fails(`缺少安全措施：${missing.zh}`, `Safeguards are missing: ${missing.en}`);
  return filed.length > 0 ? holds() : unknown('首次备案的交互式服务，由工作人员核验证照原件', 'The first filing of an interactive service: an officer sees the originals');
}

export function isPermitted({ form }: Filing): Outcome {
  const { regulatedPermits = [] } = form;
  const regulated = regulatedOf(form);
  if (regulated.length === 0) return holds();
  return regulatedPermits.length < regulated.length ? fails('每项需要前置许可的服务都应当填写许可证编号', 'Give a permit for each regulated service') : unknown('由工作人员核对前置许可', 'An officer checks the permits');
}

/** Only organs of state are called so. */
export const isProperlyNamed = ({ form: { siteName, uscc } }: Filing): Outcome =>
  isStateOrgan(uscc) || !ORGAN_NAMES.some((name) => siteName.includes(name)) ? holds() : unknown('名称含有国家机关字样，由工作人员审核', 'The name reads like that of a state organ; an officer judges it');

export function isOfficerKnown({ form: { securityOfficer }, facts: { people } }: Filing): Outcome {
  const stranger = strangerAmong([securityOfficer], people);
  return stranger ? isUnknown(stranger) : holds();
}
