import { Address, Choice, Integer, ListOf, MultiChoice, PersonField, Phone, RegionCode, ShortText, type PersonRef } from '@yichuang/definition';

import { publicIpRule } from './public-ip.js';

const levels = { county: { zh: '县级', en: 'County' }, city: { zh: '市级', en: 'City' } };
const methods = {
  'id-card-reader': { zh: '身份证读取设备', en: 'ID card reader' },
  face: { zh: '人脸比对', en: 'Facial comparison' },
  'electronic-id': { zh: '电子身份凭证', en: 'Electronic identity' },
};
export const cafeRules = {
  registration: { zh: '上网登记', en: 'User registration' },
  patrol: { zh: '场内巡查', en: 'Floor patrol' },
  logs: { zh: '记录留存', en: 'Log keeping' },
  incident: { zh: '案件报告和应急处置', en: 'Incident reporting' },
  minors: { zh: '未成年人禁入', en: 'No minors' },
  training: { zh: '安全教育培训', en: 'Training' },
};

const SQUARE_METRES_A_TERMINAL = 2;
const isRoomy = (area: number, { terminalCount }: Partial<InternetCafeForm>): boolean => area >= SQUARE_METRES_A_TERMINAL * (terminalCount ?? 0);

export class PublicIpAddress {
  @ShortText({ zh: '公网IP地址', en: 'Public IP address' }, { rule: publicIpRule })
  ipAddress: string;
}

export class NetworkSecurityOfficer {
  @PersonField({ zh: '人员', en: 'Person' })
  person: PersonRef;

  @Phone({ zh: '联系电话', en: 'Phone' })
  officerPhone: string;

  @ShortText({ zh: '培训证书编号', en: 'Training certificate number' }, { required: false })
  trainingCertificateNumber?: string;
}

export class InternetCafeForm {
  @ShortText({ zh: '场所名称', en: 'Name of the café' })
  cafeName: string;

  @ShortText({ zh: '同意筹建批准文号', en: 'Preparation approval number' })
  preparationApprovalNumber: string;

  @Choice({ zh: '批准筹建的文化行政部门层级', en: 'Level of the culture authority' }, levels)
  approvingLevel: keyof typeof levels;

  @RegionCode({ zh: '所在县（市、区）', en: 'County or district' })
  regionCode: string;

  @Address({ zh: '营业场所地址', en: 'Address' })
  premisesAddress: string;

  @Integer({ zh: '营业面积（平方米）', en: 'Floor area (square metres)' }, { min: 20, max: 100_000, rule: { holds: isRoomy, message: { zh: '每台终端的营业面积不少于2平方米', en: 'At least 2 square metres for each terminal' } } })
  floorAreaSquareMetres: number;

  @Integer({ zh: '上网终端数量', en: 'Number of terminals' }, { min: 1, max: 2_000 })
  terminalCount: number;

  @ShortText({ zh: '网络接入服务商', en: 'Access provider' })
  accessProvider: string;

  @ListOf({ zh: '公网IP地址', en: 'Public IP addresses' }, PublicIpAddress, { minItems: 1 })
  publicIpAddresses: readonly PublicIpAddress[];

  @Integer({ zh: '接入带宽（Mbps）', en: 'Bandwidth (Mbps)' }, { min: 1, max: 1_000_000 })
  bandwidthMbps: number;

  @ShortText({ zh: '安全管理系统名称和版本', en: 'Security management system and version' })
  managementSystem: string;

  @MultiChoice({ zh: '实名登记方式', en: 'Real-name method' }, methods, { minItems: 1 })
  realNameMethod: readonly (keyof typeof methods)[];

  @Integer({ zh: '上网记录留存天数', en: 'Log retention (days)' }, { min: 1, max: 3_650, hint: { zh: '60日以上', en: '60 or more' } })
  logRetentionDays: number;

  @Integer({ zh: '录像保存天数', en: 'CCTV retention (days)' }, { min: 30, max: 3_650, hint: { zh: '30日以上', en: '30 or more' } })
  cctvRetentionDays: number;

  @ListOf({ zh: '信息网络安全员', en: 'Network security officers' }, NetworkSecurityOfficer, { minItems: 1 })
  securityOfficers: readonly NetworkSecurityOfficer[];

  @MultiChoice({ zh: '信息网络安全管理制度', en: 'Network security rules' }, cafeRules)
  rules: readonly (keyof typeof cafeRules)[];
}
