/** One application for every way a renewal ends. */
export const renewalSamples = [
  sample('ten-years', 'renewal-granted', { zh: '六年证期满换发十年证', en: 'A six-year licence becomes a ten-year one' }),
  sample('long-term', 'renewal-ten-years', { zh: '十年证逾期换发长期', en: 'An overdue ten-year licence becomes long-term' }),
  sample('elder', 'renewal-elder', { zh: '七十一周岁，能力测试合格', en: 'Aged 71, ability test passed' }),
  sample('six-years-again', 'renewal-full-points-settled', { zh: '曾记满12分并已学习考试，换发六年', en: 'Once at 12 points, course and test done: six years again' }),
  sample('reduced', 'renewal-class-reduced', { zh: '到龄同时降低准驾车型', en: 'Classes reduced at the age limit' }),
  sample('foreigner', 'renewal-foreigner', { zh: '外国人换证', en: 'A foreigner renews' }),
  sample('detained', 'renewal-status', { zh: '驾驶证被扣留', en: 'The licence is detained' }, 'licence-status'),
  sample('no-licence', 'renewal-none', { zh: '没有驾驶证', en: 'No licence on the register' }, 'licence-status'),
  sample('long-term-already', 'renewal-long-term', { zh: '驾驶证长期有效', en: 'The licence is of long-term validity' }, 'has-expiry'),
  sample('too-early', 'renewal-too-early', { zh: '申请过早', en: 'Too early' }, 'in-window'),
  sample('too-late', 'renewal-too-late', { zh: '逾期一年以上', en: 'More than a year late' }, 'in-window'),
  sample('violation', 'renewal-violations', { zh: '有未处理的违法', en: 'A violation is not settled' }, 'violations-settled'),
  sample('accident', 'renewal-accident', { zh: '有未结的事故', en: 'An accident case is open' }, 'violations-settled'),
  sample('points', 'renewal-points', { zh: '记满12分未学习', en: 'At 12 points, course not done' }, 'not-full-points'),
  sample('no-report', 'renewal-no-report', { zh: '没有体检证明', en: 'No fitness report' }, 'medical-valid'),
  sample('no-test', 'renewal-no-ability-test', { zh: '七十周岁未做能力测试', en: 'Aged 70 without the ability test' }, 'ability-test'),
  sample('old-photo', 'renewal-photo-old', { zh: '已有照片过旧', en: 'The photograph on file is too old' }, 'photo-usable'),
];

function sample(id: string, persona: string, title: { zh: string; en: string }, waitsFor?: string) {
  return {
    id,
    persona,
    title,
    answers: () => ({
      healthDeclaration: true as const,
      contactPhone: '13903710001',
      contactAddress: '河南省郑州市金水区文化路1号',
      handledBy: 'self' as const,
      photoSource: 'on-file' as const,
      deliveryMethod: 'post' as const,
      deliveryRecipient: '曹斌',
      deliveryPhone: '13903710001',
      deliveryAddress: '河南省郑州市金水区文化路1号',
      truthDeclaration: true as const,
    }),
    ends: waitsFor ? { waitsFor } : { granted: true as const },
  };
}
