import type { Text } from '@yichuang/kernel';

/**
 * Registers that other authorities keep and share (政务数据共享), by the name the vocabulary gives them. They are never
 * written by us; the tables behind them in this house are those of the sandbox.
 */
export const sharedRegisters: Readonly<Record<string, Text>> = {
  'civil-affairs': { zh: '民政部门', en: 'Civil affairs' },
  'fire-safety': { zh: '消防救援机构', en: 'Fire and rescue' },
  livelihood: { zh: '人力资源社会保障、住房和教育部门', en: 'Social security, housing and education' },
  'local-finance': { zh: '地方金融监督管理部门', en: 'Local financial regulation' },
  'market-regulation': { zh: '市场监督管理部门', en: 'Market regulation' },
  marriage: { zh: '民政部门', en: 'Civil affairs' },
  medical: { zh: '卫生健康部门和医疗机构', en: 'Health and hospitals' },
  'national-population': { zh: '国家人口基础信息库', en: 'National population database' },
  organisation: { zh: '市场监督管理和机构编制部门', en: 'Market regulation and public institutions' },
};
