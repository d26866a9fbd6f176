import { daysBetween, formatDate, workingCalendar, type CivilDate, type Text } from '@yichuang/kernel';
import type { ClockState } from '@yichuang/one-window';

/** Where a running period stands: `第2个工作日，共5个工作日，至…`, `Day 2 of 5 working days, until …`. The day it starts does not count. */
export function dayOfClock({ startedOn, dueOn, length, unit, provisional }: ClockState, today: CivilDate): Text {
  const isWorking = unit === 'working-day';
  const day = isWorking ? workingCalendar.workingDaysBetween(startedOn, today) : Math.max(0, daysBetween(startedOn, today));
  const until = { zh: formatDate(dueOn, 'zh'), en: formatDate(dueOn, 'en') };
  const reserve = provisional ? { zh: '（以公布的放假安排为准）', en: ' (subject to the holiday notice)' } : { zh: '', en: '' };
  if (today > dueOn) return { zh: `已于${until.zh}届满`, en: `Ended on ${until.en}` };
  const whole = { zh: `共${length}${isWorking ? '个工作' : ''}日，至${until.zh}${reserve.zh}`, en: `${length}${isWorking ? ' working' : ''} days, until ${until.en}${reserve.en}` };
  return day === 0 ? { zh: `今天不计入，${whole.zh}`, en: `Today does not count: ${whole.en}` } : { zh: `第${day}${isWorking ? '个工作' : ''}日，${whole.zh}`, en: `Day ${day} of ${whole.en}` };
}
