import { Address, Choice, DateField, Integer, ListOf, MultiChoice, PersonField, Phone, RegionCode, ShortText, YesNo, type PersonRef } from '@yichuang/definition';
import type { CivilDate } from '@yichuang/kernel';

import { isOrganisation } from './checked-person.js';
import { publicIpRule } from './public-ip.js';

const kinds = { website: { zh: '网站', en: 'Website' }, app: { zh: '移动应用', en: 'App' }, 'mini-program': { zh: '小程序', en: 'Mini-program' } };
const locations = { domestic: { zh: '境内', en: 'Mainland' }, overseas: { zh: '境外', en: 'Abroad' } };
const accesses = { cloud: { zh: '云主机', en: 'Cloud host' }, hosting: { zh: '托管', en: 'Hosting' }, dedicated: { zh: '专线自建', en: 'Own line' } };
export const contents = {
  corporate: { zh: '单位门户', en: 'Corporate portal' },
  blog: { zh: '博客', en: 'Blog' },
  forum: { zh: '论坛、社区', en: 'Forum' },
  'e-commerce': { zh: '电子商务', en: 'E-commerce' },
  news: { zh: '新闻信息', en: 'News' },
  education: { zh: '教育', en: 'Education' },
  medical: { zh: '医疗健康', en: 'Health' },
  drug: { zh: '药品信息', en: 'Drug information' },
  'audio-video': { zh: '网络视听', en: 'Audio and video' },
  other: { zh: '其他', en: 'Other' },
};
export const safeguards = {
  'real-name': { zh: '用户实名', en: 'Real-name users' },
  logs: { zh: '日志留存', en: 'Logs' },
  moderation: { zh: '信息审核', en: 'Moderation' },
  report: { zh: '违法信息处置报告', en: 'Reporting' },
  emergency: { zh: '应急联系人', en: 'Emergency contact' },
};
const grades = { none: { zh: '未定级', en: 'Not graded' }, '2': { zh: '二级', en: 'Level 2' }, '3': { zh: '三级', en: 'Level 3' }, '4': { zh: '四级及以上', en: 'Level 4 or above' } };

const domainName = { regex: /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*$/u, message: { zh: '请填写域名，例如example.cn，不含http', en: 'Write a domain name such as example.cn, without http' } };
const icpNumber = { regex: /^\p{Script=Han}(ICP[备证]\d{6,10}号(-\d{1,3})?|[AB]\d-\d{8})$/u, message: { zh: '例如豫ICP备12345678号-1', en: 'Such as 豫ICP备12345678号-1' } };
const url = { regex: /^https?:\/\/[^\s/]+(\/\S*)?$/, message: { zh: '请填写以http://或者https://开头的网址', en: 'Write a URL that starts with http:// or https://' } };

type Asked = Partial<WebsiteForm>;
const isWebsite = ({ serviceKind }: Asked): boolean => serviceKind === 'website';

/** Contents that need a permit of their authority first. */
export const regulatedOf = ({ serviceContent = [] }: Asked) => serviceContent.filter((content) => content === 'news' || content === 'education' || content === 'medical' || content === 'drug' || content === 'audio-video');

export class DomainName {
  @ShortText({ zh: '域名', en: 'Domain name' }, { pattern: domainName })
  domain: string;
}

export class ServerAddress {
  @ShortText({ zh: '服务器IP地址', en: 'Server IP address' }, { rule: publicIpRule })
  ipAddress: string;
}

export class PreApproval {
  @ShortText({ zh: '许可种类', en: 'Kind of permit' })
  kind: string;

  @ShortText({ zh: '许可证编号', en: 'Permit number' })
  permitNumber: string;
}

export class WebsiteForm {
  @Choice({ zh: '开办者类别', en: 'Kind of operator' }, { organisation: { zh: '单位', en: 'Organisation' }, person: { zh: '个人', en: 'Person' } })
  applicationKind: 'organisation' | 'person';

  @Address({ zh: '单位住所地', en: 'Seat of the organisation' }, { when: isOrganisation })
  officeAddress?: string;

  @Address({ zh: '个人居住地', en: 'Residence of the person' }, { when: ({ applicationKind }: Asked) => applicationKind === 'person' })
  residentialAddress?: string;

  @RegionCode({ zh: '所在县（市、区）', en: 'County or district' })
  regionCode: string;

  @Choice({ zh: '服务形态', en: 'Form of service' }, kinds)
  serviceKind: keyof typeof kinds;

  @ShortText({ zh: '网站（应用）名称', en: 'Name' }, { minLength: 2, maxLength: 60 })
  siteName: string;

  @ListOf({ zh: '域名', en: 'Domain names' }, DomainName, { when: isWebsite, minItems: 1 })
  domains?: readonly DomainName[];

  @ShortText({ zh: '首页网址', en: 'Home page' }, { when: isWebsite, maxLength: 200, pattern: url })
  homeUrl?: string;

  @ShortText({ zh: '应用包名或者小程序标识', en: 'Package name or mini-program id' }, { when: ({ serviceKind }: Asked) => serviceKind === 'app' || serviceKind === 'mini-program' })
  appPackageName?: string;

  @ShortText({ zh: 'ICP备案（许可）号', en: 'ICP number' }, { pattern: icpNumber })
  icpNumber: string;

  @ListOf({ zh: '服务器IP地址', en: 'Server IP addresses' }, ServerAddress, { minItems: 1 })
  ipAddresses: readonly ServerAddress[];

  @Choice({ zh: '服务器所在地', en: 'Server location' }, locations)
  serverLocation: keyof typeof locations;

  @ShortText({ zh: '网络接入服务商', en: 'Access provider' })
  accessProvider: string;

  @Choice({ zh: '接入方式', en: 'Access' }, accesses)
  accessKind: keyof typeof accesses;

  @ShortText({ zh: '域名注册服务机构', en: 'Domain registrar' }, { when: isWebsite })
  domainRegistrar?: string;

  @DateField({ zh: '开通日期', en: 'Opened on' }, { notAfter: 'today' })
  openedOn: CivilDate;

  @MultiChoice({ zh: '服务内容', en: 'Content' }, contents, { minItems: 1 })
  serviceContent: readonly (keyof typeof contents)[];

  @ListOf({ zh: '前置许可', en: 'Pre-approvals' }, PreApproval, { when: (form: Asked) => regulatedOf(form).length > 0, minItems: 1, hint: { zh: '新闻、教育、医疗、药品、网络视听服务，每项填写一件许可', en: 'One permit for each of news, education, health, drug information, audio and video' } })
  regulatedPermits?: readonly PreApproval[];

  @YesNo({ zh: '是否提供交互式服务', en: 'Interactive service' }, { hint: { zh: '论坛、评论、即时通信、用户发布信息', en: 'Forums, comments, messages, posts of users' } })
  interactive: boolean;

  @MultiChoice({ zh: '交互式服务安全措施', en: 'Safeguards' }, safeguards, { when: ({ interactive }: Asked) => interactive === true })
  safeguards?: readonly (keyof typeof safeguards)[];

  @Integer({ zh: '网络日志留存天数', en: 'Log retention (days)' }, { min: 1, max: 3_650, hint: { zh: '6个月（180日）以上', en: 'Six months (180 days) or more' } })
  logRetentionDays: number;

  @PersonField({ zh: '网络安全负责人', en: 'Person responsible for network security' })
  securityOfficer: PersonRef;

  @Phone({ zh: '7×24小时应急电话', en: '24-hour emergency phone' })
  emergencyPhone: string;

  @Choice({ zh: '网络安全等级保护定级', en: 'Graded protection level' }, grades)
  levelProtectionGrade: keyof typeof grades;
}
