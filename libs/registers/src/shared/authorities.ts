import type { Text } from '@yichuang/kernel';

/**
 * Registers that other authorities keep and share (政务数据共享), by the name the vocabulary gives them. They are never
 * written by us; the tables behind them in this house are those of the sandbox.
 */
export const sharedRegisters: Readonly<Record<string, Text>> = {
  'animal-health': { zh: '动物防疫机构', en: 'Animal health' },
  'birth-certificate': { zh: '卫生健康部门', en: 'Health' },
  'civil-affairs': { zh: '民政部门', en: 'Civil affairs' },
  commerce: { zh: '商务主管部门', en: 'Commerce' },
  communications: { zh: '通信管理部门', en: 'Communications' },
  conscription: { zh: '兵役机关', en: 'Conscription' },
  court: { zh: '人民法院', en: 'Courts' },
  culture: { zh: '文化和旅游部门', en: 'Culture and tourism' },
  customs: { zh: '海关', en: 'Customs' },
  'death-certificate': { zh: '卫生健康部门和殡葬管理机构', en: 'Health and funeral services' },
  education: { zh: '教育部门', en: 'Education' },
  'emergency-management': { zh: '应急管理部门', en: 'Emergency management' },
  'ethnic-affairs': { zh: '民族事务部门', en: 'Ethnic affairs' },
  'fire-safety': { zh: '消防救援机构', en: 'Fire and rescue' },
  insurance: { zh: '交强险承保机构', en: 'Insurers of compulsory traffic insurance' },
  livelihood: { zh: '人力资源社会保障、住房和教育部门', en: 'Social security, housing and education' },
  'local-finance': { zh: '地方金融监督管理部门', en: 'Local financial regulation' },
  'market-regulation': { zh: '市场监督管理部门', en: 'Market regulation' },
  marriage: { zh: '民政部门', en: 'Civil affairs' },
  medical: { zh: '卫生健康部门和医疗机构', en: 'Health and hospitals' },
  'national-population': { zh: '国家人口基础信息库', en: 'National population database' },
  organisation: { zh: '市场监督管理和机构编制部门', en: 'Market regulation and public institutions' },
  'place-names': { zh: '地名主管部门', en: 'Place names' },
  'product-certification': { zh: '认证机构', en: 'Product certification' },
  qualification: { zh: '教育和人力资源社会保障部门', en: 'Education and human resources' },
  'real-estate': { zh: '不动产登记机构', en: 'Real estate' },
  tax: { zh: '税务机关', en: 'Tax' },
  transport: { zh: '交通运输部门', en: 'Transport' },
  'vehicle-product': { zh: '工业和信息化部门和机动车生产企业', en: 'Industry and information technology, and makers of vehicles' },
  'veterans-affairs': { zh: '退役军人事务部门', en: 'Veterans affairs' },
  'work-permit': { zh: '外国人工作管理部门', en: 'Work permits of foreigners' },
};
