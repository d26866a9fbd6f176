/** Licence classes by their marks (附件1). */
const classNames = {
  A1: { zh: '大型客车', en: 'Large passenger vehicle' },
  A2: { zh: '重型牵引挂车', en: 'Heavy tractor-trailer' },
  A3: { zh: '城市公交车', en: 'City bus' },
  B1: { zh: '中型客车', en: 'Medium passenger vehicle' },
  B2: { zh: '大型货车', en: 'Large goods vehicle' },
  C1: { zh: '小型汽车', en: 'Small vehicle' },
  C2: { zh: '小型自动挡汽车', en: 'Small automatic vehicle' },
  C3: { zh: '低速载货汽车', en: 'Low-speed goods vehicle' },
  C4: { zh: '三轮汽车', en: 'Three-wheeled vehicle' },
  C5: { zh: '残疾人专用小型自动挡载客汽车', en: 'Small automatic passenger vehicle adapted for disabled drivers' },
  C6: { zh: '轻型牵引挂车', en: 'Light tractor-trailer' },
  D: { zh: '普通三轮摩托车', en: 'Three-wheeled motorcycle' },
  E: { zh: '普通二轮摩托车', en: 'Two-wheeled motorcycle' },
  F: { zh: '轻便摩托车', en: 'Moped' },
  M: { zh: '轮式专用机械车', en: 'Wheeled special-purpose machine' },
  N: { zh: '无轨电车', en: 'Trolleybus' },
  P: { zh: '有轨电车', en: 'Tram' },
};

/** Some of them as the values of a choice. */
export function classChoices<C extends keyof typeof classNames>(...marks: readonly C[]): Pick<typeof classNames, C> {
  return Object.fromEntries(marks.map((mark) => [mark, { zh: `${mark} ${classNames[mark].zh}`, en: `${mark} ${classNames[mark].en}` }])) as Pick<typeof classNames, C>;
}
