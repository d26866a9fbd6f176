import type { Service } from '@yichuang/definition';
import type { Locale, Text } from '@yichuang/kernel';
import { itemTitle, reasonOf, type Correction, type CorrectionItem } from '@yichuang/one-window';
import { Tag, TaskList, type TagColour } from '@yichuang/web';

const states: Readonly<Record<CorrectionItem['state'], { readonly text: Text; readonly colour: TagColour }>> = {
  open: { text: { zh: '待补正', en: 'Still missing' }, colour: 'orange' },
  'handed-in': { text: { zh: '✓ 已交回', en: '✓ Handed in' }, colour: 'green' },
  unusable: { text: { zh: '无法使用，请重新提供', en: 'Cannot be used: hand it in again' }, colour: 'red' },
};

/** Everything that was asked for, why, and where it stands. */
export const CorrectionItems = ({ locale, service, correction }: { readonly locale: Locale; readonly service: Service; readonly correction: Correction }) => (
  <TaskList
    idPrefix="item"
    tasks={correction.items.map((item) => ({
      title: itemTitle(service, item)[locale],
      hint: reasonOf(item)[locale],
      status: <Tag colour={states[item.state].colour}>{states[item.state].text[locale]}</Tag>,
    }))}
  />
);
