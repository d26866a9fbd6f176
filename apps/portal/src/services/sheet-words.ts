import type { DecisionMode, Nature, Audience, Service } from '@yichuang/definition';
import type { Text } from '@yichuang/kernel';

/** How a decision comes about. */
export const decisionWords: Readonly<Record<DecisionMode, Text>> = {
  instant: { zh: '即时办结', en: 'Decided at once' },
  review: { zh: '审核办理', en: 'Reviewed by an officer' },
  'accept-examine-decide': { zh: '受理、审查、决定', en: 'Accepted, examined, decided' },
  'accept-examine-inspect-decide': { zh: '受理、审查、实地核查、决定', en: 'Accepted, examined, inspected, decided' },
};

export const natureWords: Readonly<Record<Nature, Text>> = {
  licence: { zh: '行政许可', en: 'Administrative licence' },
  confirmation: { zh: '行政确认', en: 'Administrative confirmation' },
  filing: { zh: '备案', en: 'Filing' },
  'public-service': { zh: '公共服务', en: 'Public service' },
};

export const audienceWords: Readonly<Record<Audience, Text>> = {
  person: { zh: '个人', en: 'Individuals' },
  foreigner: { zh: '外国人', en: 'Foreigners' },
  organisation: { zh: '单位', en: 'Organisations' },
};

/** The domain of a service, which is the first part of its id. */
export const domainOf = ({ id }: Pick<Service, 'id'>): string => id.split('.')[0] ?? '';

/** `1个工作日`, `1 working day`; none is at once. */
export function daysInWords(length: number, unit: 'working-day' | 'calendar-day'): Text {
  if (length === 0) return { zh: '当场', en: 'at once' };
  const plural = length === 1 ? '' : 's';
  return unit === 'working-day' ? { zh: `${length}个工作日`, en: `${length} working day${plural}` } : { zh: `${length}日`, en: `${length} day${plural}` };
}
