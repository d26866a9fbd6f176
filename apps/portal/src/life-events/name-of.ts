import type { Text } from '@yichuang/kernel';
import type { OwnLifeEvent } from '@yichuang/one-window';

/** Its name; with what tells one of several at once from the others: of twins, the name of the child. */
export function nameOf({ event, answers }: Pick<OwnLifeEvent, 'event' | 'answers'>): Text {
  const which = event.another?.anew.map((name) => answers[name]).find((answer) => typeof answer === 'string' && answer !== '');
  return typeof which === 'string' ? { zh: `${event.name.zh}：${which}`, en: `${event.name.en}: ${which}` } : event.name;
}
