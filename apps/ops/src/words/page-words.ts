import type { Text } from '@yichuang/kernel';

/** What several pages say. */
export const pageWords = {
  step: { zh: '步骤', en: 'Step' },
  service: { zh: '事项', en: 'Service' },
  reference: { zh: '办件编号', en: 'Reference' },
  error: { zh: '原因', en: 'Cause' },
  state: { zh: '状态', en: 'State' },
  attempts: { zh: '尝试', en: 'Attempts' },
  actions: { zh: '操作', en: 'Actions' },
  retry: { zh: '重试', en: 'Retry' },
  park: { zh: '暂存', en: 'Park' },
  parked: { zh: '已暂存', en: 'Parked' },
  failed: { zh: '失败，将自动重试', en: 'Failed, will be retried' },
  any: { zh: '不限', en: 'Any' },
  reason: { zh: '理由', en: 'Reason' },
  reasonHint: { zh: '记入操作记录；不要写个人信息', en: 'Goes into the record; write nothing about a person' },
  reasonMissing: { zh: '请写明理由', en: 'Say why' },
  byHand: { zh: '值守人员暂存', en: 'Parked by an operator' },
} satisfies Record<string, Text>;
