import type { Text } from '@yichuang/kernel';
import type { OfficerRole } from '@yichuang/one-window';

export const roleNames: Readonly<Record<OfficerRole, Text>> = {
  clerk: { zh: '窗口人员', en: 'Clerk' },
  examiner: { zh: '审查人员', en: 'Examiner' },
  decider: { zh: '审批人员', en: 'Decider' },
  supervisor: { zh: '督办人员', en: 'Supervisor' },
};
