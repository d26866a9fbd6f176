/** What pausing and resuming a service say. */
export const orderWords = {
  pause: {
    title: { zh: '暂停事项', en: 'Pause a service' },
    lead: {
      zh: '自动步骤在两秒内停止领取。门户照常收件，工作人员照常办理，法定期限照常计算：这是内部原因，不影响申请人的日期。',
      en: 'Within two seconds no automatic step is taken any more. The portal receives, officers work and legal periods run on: this is our own trouble and moves no applicant’s date.',
    },
    button: { zh: '暂停', en: 'Pause' },
    done: { zh: '已暂停', en: 'Paused' },
    late: { zh: '这个事项已经暂停', en: 'It is paused already' },
  },
  resume: {
    title: { zh: '恢复事项', en: 'Resume a service' },
    lead: { zh: '等待的步骤由巡检在几秒内重新派发。', en: 'The next sweeps hand on what waits, within seconds.' },
    button: { zh: '恢复', en: 'Resume' },
    done: { zh: '已恢复', en: 'Resumed' },
    late: { zh: '这个事项没有暂停', en: 'It is not paused' },
  },
} as const;
